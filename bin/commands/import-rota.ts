import { dayIn } from '#core/day.ts'
import type { OutputOf } from '#core/operation.ts'
import { type Language, say } from '#core/texts.ts'
import { rotaSetTexts } from '#modules/organisation/rota-set.texts.ts'
import { importRota, previewRotaImport } from '#modules/organisation/rota-sheet.contract.ts'
import type { House } from '#server/house.ts'
import { askAs, writerOf } from './command.ts'
import type { FileToImport } from './import.ts'
import { onlyUnit, unitNamed } from './units.ts'

type Why = OutputOf<typeof previewRotaImport>['odd'][number]['why']

/** Reads a rota file, says what it would change and what is odd in it, and takes it over when told to. */
export async function importRotaFile(house: House, file: FileToImport): Promise<number> {
  const actor = await writerOf(house, file.login)
  const workshopId = file.unit ? await unitNamed(house, file.unit, ['workshop']) : await onlyUnit(house, 'workshop')
  const { fileName, contentBase64 } = file
  const sheet = {
    workshopId,
    fileName,
    contentBase64,
    month: file.month ?? dayIn(house.zone, house.clock()).slice(0, 7),
  }
  const preview = await askAs(house, actor, previewRotaImport, sheet)
  const ready = preview.plan !== null && preview.odd.length === 0
  const written = file.confirm && ready ? await askAs(house, actor, importRota, { ...sheet, seal: preview.seal }) : null
  if (file.json) console.log(JSON.stringify({ ok: ready, written, preview }))
  else {
    console.log(
      `读到 ${preview.read} 格，${preview.from ?? '–'} 至 ${preview.until ?? '–'}，班组 ${preview.crewIds.length} 个`,
    )
    for (const odd of preview.odd)
      console.log(
        `  ${odd.sheet} ${odd.column}${odd.row}  “${odd.value}”  ${whyIn('zh', odd.why)} ${whyIn('en', odd.why)}`,
      )
    if (written) console.log(`已写入 ${written.changes} 处 Written`)
    else
      console.log(
        ready
          ? '未写入，加 --confirm 写入 Nothing written: add --confirm'
          : '不能写入，请先改好上列各处 Cannot be written: mend the above first',
      )
  }
  return ready ? 0 : 1
}

function whyIn(language: Language, why: Why): string {
  return say(rotaSetTexts, `odd_${why}`, language)
}
