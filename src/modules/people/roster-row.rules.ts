import { type Aside, RowReader, type Setting } from './roster-cells.rules.ts'
import type { ReadDay } from './roster-dates.rules.ts'
import { dateFields } from './roster-fields.rules.ts'
import { type PartyKind, readStages, type Stage, type StageDates } from './roster-stages.rules.ts'
import type { Odd, TableRow } from './roster-table.rules.ts'

/** What a row says, read; null is "says nothing", which changes nothing. */
export interface RosterEntry {
  readonly rowNumber: number
  readonly name: string
  readonly sex: 'male' | 'female' | null
  readonly birth: ReadDay | null
  readonly education: string | null
  readonly phone: string | null
  /** Null: the row says nothing about it. */
  readonly kind: PartyKind | null
  readonly stages: readonly Stage[]
  readonly joined: ReadDay | null
  readonly branchId: string | null
  readonly groupId: string | null
  readonly crewId: string | null
  readonly postId: string | null
  readonly odd: readonly Odd[]
  /** What is so common that it is told once for its column. */
  readonly asides: readonly Aside[]
}

/** Reads one row; everything odd is named with its cell, nothing is guessed silently. */
export function readRow(row: TableRow, setting: Setting): RosterEntry {
  const reader = new RowReader(row, setting)
  const name = reader.name()
  const sex = reader.sex()
  const dates: StageDates = {}
  for (const field of dateFields) {
    const read = reader.day(field)
    if (read) dates[field] = read
  }
  const { kind, stages, doubts } = readStages(reader.kind(), dates, setting)
  for (const { field, severity, code, numbers } of doubts) reader.note(field, severity, code, numbers)
  const branchId = reader.branch()
  const crewId = reader.place('crew', null)
  const postId = reader.place('post', crewId ? (setting.gazetteer.place(crewId)?.within ?? null) : null)
  const isMember = kind === 'full' || kind === 'probationary'
  const groupId = isMember || kind === null ? reader.place('group', branchId) : null
  if (isMember && !branchId) reader.note('branch', 'error', 'odd.branch-missing')
  if (isMember && !groupId && reader.isEmpty('group') && setting.columns.has('group'))
    reader.note('group', 'warning', 'odd.group-missing')
  const entry = {
    name,
    sex,
    birth: dates.birthOn ?? null,
    education: reader.text('education', 60),
    phone: reader.phone(),
    joined: dates.joinedOn ?? null,
  }
  return {
    rowNumber: row.rowNumber,
    ...entry,
    kind,
    stages,
    branchId,
    groupId,
    crewId,
    postId,
    odd: reader.odd,
    asides: reader.asides,
  }
}
