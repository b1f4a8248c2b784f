import type { OutputOf } from '#core/operation.ts'
import {
  beginRosterImport,
  cancelRosterImport,
  confirmRosterImport,
  showRosterImport,
} from '#modules/people/roster-import.contract.ts'
import { newId } from '#server/handler.ts'
import type { House } from '#server/house.ts'
import { settle } from '#server/worker.ts'
import { askAs, writerOf } from './command.ts'
import type { FileToImport } from './import.ts'
import { onlyUnit, unitNamed } from './units.ts'

type Shown = OutputOf<typeof showRosterImport>

/** Stages a roster file, says what it would change and what is odd in it, and takes it over when told to. */
export async function importRosterFile(house: House, file: FileToImport): Promise<number> {
  const actor = await writerOf(house, file.login)
  const unitId = file.unit
    ? await unitNamed(house, file.unit, ['branch', 'general-branch', 'committee'])
    : await onlyUnit(house, 'branch')
  const importId = newId()
  const { fileName, contentBase64 } = file
  await askAs(house, actor, beginRosterImport, { id: importId, unitId, fileName, contentBase64 })
  await settle(house)
  const shown = await askAs(house, actor, showRosterImport, { importId, status: 'odd' })
  const { preview } = shown
  const ready = preview?.mayConfirm ?? false
  if (file.confirm && ready && preview) {
    await askAs(house, actor, confirmRosterImport, { importId, version: preview.version })
    await settle(house)
  } else await askAs(house, actor, cancelRosterImport, { importId })
  if (file.json) console.log(JSON.stringify({ ok: ready, written: file.confirm && ready, preview, odd: shown.rows }))
  else print(shown, file.confirm && ready)
  return ready ? 0 : 1
}

function print({ preview, rows }: Shown, written: boolean): void {
  if (!preview) return
  const { counts } = preview
  console.log(
    `${preview.unit.name}  共 ${counts.rows} 行：新增 ${counts.new}，变更 ${counts.changed}，不变 ${counts.unchanged}，待问 ${counts.question}，错误 ${counts.error}，略过 ${counts.leftOut}`,
  )
  for (const { field, wording, rows: count, cell } of preview.unknownNames)
    console.log(`  ${cell}  ${field}「${wording}」不认识（${count} 行）unknown name`)
  for (const odd of [...preview.notices, ...rows.flatMap((row) => row.odd)])
    console.log(`  ${odd.cell ?? '–'}  ${odd.severity}  ${odd.code} ${Object.values(odd.numbers).join(' ')}`)
  if (written) console.log('已写入 Written')
  else
    console.log(
      preview.mayConfirm
        ? '未写入，加 --confirm 写入 Nothing written: add --confirm'
        : '不能写入，请先改好上列各处 Cannot be written: mend the above first',
    )
}
