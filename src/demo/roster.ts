import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { addMonths, type Day } from '#core/day.ts'

const file = new URL('../../examples/demo/roster.csv', import.meta.url)

/** A step in somebody's development that falls after the roster was first imported. */
export interface LaterStep {
  readonly name: string
  readonly kind: 'applicant' | 'activist' | 'prospective' | 'probationary'
  readonly on: Day
  readonly groupName: string
}

const kinds = ['applicant', 'activist', 'prospective', 'probationary'] as const
const words = {
  applicant: '入党申请人',
  activist: '入党积极分子',
  prospective: '发展对象',
  probationary: '中共预备党员',
}

// Columns of the example: 8 status, 9 to 12 dates of application, activist, prospective, admission.
const statusColumn = 8
const firstDate = 9

/**
 * The example roster as it stood on the day of the import, and what happened since. Dates like `@-18m` are months before today;
 * those that lie after the import are left out of the file and come as steps of their own.
 */
export async function readDemoRoster(today: Day, importedOn: Day): Promise<{ csv: string; later: LaterStep[] }> {
  const rows = parse(await readFile(file, 'utf8'), { bom: true }) as string[][]
  const later: LaterStep[] = []
  const dated = rows.map((row) => datedRow(row, today, importedOn, later))
  const csv = dated.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')
  return { csv, later: later.sort((one, other) => one.on.localeCompare(other.on)) }
}

function datedRow(row: string[], today: Day, importedOn: Day, later: LaterStep[]): string[] {
  if (!row.some((cell) => cell.startsWith('@'))) return row
  const reached: (typeof kinds)[number][] = []
  const copy = [...row]
  for (const [place, kind] of kinds.entries()) {
    const months = /^@-(\d+)m$/.exec(copy[firstDate + place] ?? '')?.[1]
    if (!months) continue
    const on = addMonths(today, -Number(months))
    const past = on < importedOn
    copy[firstDate + place] = past ? on : ''
    if (past) reached.push(kind)
    else later.push({ name: (copy[1] ?? '').replace(/\s/g, ''), kind, on, groupName: copy[7] ?? '' })
  }
  const newest = reached.at(-1)
  copy[statusColumn] = newest ? words[newest] : '群众'
  if (newest !== 'probationary') copy[7] = ''
  return copy
}
