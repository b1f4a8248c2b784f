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
import { printRosterPreview } from './print-roster-preview.ts'
import { onlyUnit, unitNamed } from './units.ts'

export type Shown = OutputOf<typeof showRosterImport>

const pageSize = 100

/** Stages a roster file, says what it would change and what is odd in it, and takes it over when told to. */
export async function importRosterFile(house: House, file: FileToImport): Promise<number> {
  const actor = await writerOf(house, file.login)
  const unitId = file.unit
    ? await unitNamed(house, file.unit, ['branch', 'general-branch', 'committee'])
    : await onlyUnit(house, 'branch')
  const importId = newId()
  const { fileName, contentBase64 } = file
  const effective = file.on ? { effectiveOn: file.on } : {}
  await askAs(house, actor, beginRosterImport, { id: importId, unitId, fileName, contentBase64, ...effective })
  await settle(house)
  const rowsThatAre = async (status: 'odd' | 'changed') => {
    const rows: Shown['rows'] = []
    for (let page = 1; ; page += 1) {
      const shown = await askAs(house, actor, showRosterImport, { importId, status, page, size: pageSize })
      rows.push(...shown.rows)
      if (rows.length >= shown.total) return rows
    }
  }
  const { preview } = await askAs(house, actor, showRosterImport, { importId })
  const [odd, changed] = [await rowsThatAre('odd'), await rowsThatAre('changed')]
  const ready = preview?.mayConfirm ?? false
  const written = file.confirm && ready
  if (written && preview) {
    await askAs(house, actor, confirmRosterImport, { importId, version: preview.version })
    await settle(house)
  } else await askAs(house, actor, cancelRosterImport, { importId })
  if (file.json) console.log(JSON.stringify({ ok: ready, written, preview, odd, changed }))
  else if (preview) printRosterPreview(preview, changed, odd, written)
  return ready ? 0 : 1
}
