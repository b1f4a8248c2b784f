import { sql } from 'kysely'
import { awayWords } from '#modules/gatherings/paper-words.rules.ts'
import type { Capacity } from '#modules/gatherings/terms.rules.ts'
import type { GridPart } from '#print/binder.ts'
import { isHeld, type LedgerRecord } from '../records.queries.ts'
import type { Scope } from '../scope.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'
import { listedAs } from './minutes.queries.ts'

const capacities: Readonly<Record<Capacity, string>> = {
  full: '正式',
  probationary: '预备',
  'non-voting': '列席',
  guest: '列席',
}

/** L07: who was there and who was not, by group and crew, sitting by sitting. The signed sheet on paper stays the original. */
export const signIn: Section = {
  id: 'L07',
  needs: 'see',
  of: ['branch', 'group'],
  byMonth: true,
  byPerson: true,
  grid: true,
  source: '自到会登记打印。签名以当场的纸质签到表为原件，另行保存；不记几点到、几点走，也不记地点。',
  count: async (scope) => (await scope.heads()).filter(isHeld).length,
  read: async (scope) => {
    const [records, ranks] = await Promise.all([scope.records(), readRanks(scope)])
    if (scope.personId === null) return records.map((record) => sheetOf(record, linesOf(record, null, ranks)))
    const own = records.flatMap((record) => linesOf(record, scope.personId, ranks).map((line) => ({ record, line })))
    return own.length > 0 ? [ownGrid(own)] : []
  },
  book: async (scope) => {
    const [records, ranks] = await Promise.all([scope.records(), readRanks(scope)])
    const lines = records.flatMap((record) =>
      linesOf(record, scope.personId, ranks).map((line) => [...whereOf(record), ...line]),
    )
    return lines.length > 0 ? [grid(bookColumns, lines, { title: '签到登记' })] : []
  },
}

const half = [column('姓名', null), column('党小组', 14), column('班组', 11), column('身份', 10), column('到会', 24)]

const bookColumns = [
  column('日期', 20),
  column('会议', null),
  column('地点', 30),
  ...half.map(({ title, mm }) => column(title, mm ?? 22)),
]

const ownColumns = [
  column('序号', 10),
  column('日期', 23),
  column('会议', null),
  column('地点', 34),
  column('身份', 13),
  column('到会', 34),
]

const whereOf = (record: LedgerRecord) => [record.heldOn, listedAs(record).slice(11), record.place ?? '']

/** Where groups and crews stand in the order of their branch. */
type Ranks = ReadonlyMap<string, number>

async function readRanks({ context }: Scope): Promise<Ranks> {
  const { rows } = await sql<{ id: string }>`
    select id from organisation.unit where kind in ('group', 'crew') order by position, name`.execute(context.db)
  return new Map(rows.map(({ id }, at) => [id, at]))
}

/** Name, group, crew, capacity, state: by group and crew as they stood when it was held; guests last. */
function linesOf(record: LedgerRecord, personId: string | null, ranks: Ranks): string[][] {
  const rank = (unit: { readonly id: string } | null) => ranks.get(unit?.id ?? '') ?? ranks.size
  const people = record.attendees
    .filter(({ person }) => personId === null || person.id === personId)
    .toSorted((one, other) => rank(one.group) - rank(other.group) || rank(one.crew) - rank(other.crew))
    .map((one) => [
      one.person.name,
      (one.group?.name ?? '').replace(/党小组$/, ''),
      one.crew?.name ?? '',
      one.byRight ? capacities[one.capacity] : '列席',
      one.state === 'present' ? '到会' : awayWords(one),
    ])
  const guests = personId ? [] : record.guests.map(({ name, origin }) => [name, origin || '会外', '', '列席', '到会'])
  return [...people, ...guests]
}

/** Two people to a line, read down the left half first. */
function sheetOf(record: LedgerRecord, all: readonly (readonly string[])[]): GridPart {
  const lines = Math.ceil(all.length / 2)
  const rows = Array.from({ length: lines }, (_, at) => [
    ...(all[at] ?? []),
    ...(all[lines + at] ?? ['', '', '', '', '']),
  ])
  const { present, expected, presentVoters, expectedVoters } = record.totals
  return {
    ...grid([...half, ...half], [], {
      title: listedAs(record),
      listed: false,
      facts: [
        record.place ?? '',
        `应到${expected}人，实到${present}人；其中有表决权应到${expectedVoters}人，实到${presentVoters}人`,
      ],
      size: 9.5,
      rowMm: 6.8,
    }),
    rows,
  }
}

/** Of one person every gathering is a line, not a sheet. */
function ownGrid(own: readonly { readonly record: LedgerRecord; readonly line: readonly string[] }[]): GridPart {
  const rows = numbered(own, ({ record, line }) => [...whereOf(record), line[3], line[4]])
  const came = own.filter(({ line }) => line[4] === '到会').length
  return grid(ownColumns, rows, { size: 10, facts: [own[0]?.line[0] ?? '', `应到${own.length}次，到会${came}次`] })
}
