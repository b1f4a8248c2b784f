import { awayWords } from '#modules/gatherings/paper-words.rules.ts'
import type { Capacity } from '#modules/gatherings/terms.rules.ts'
import { isHeld, type LedgerRecord } from '../records.queries.ts'
import { column, grid, type Section } from '../section.queries.ts'
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
  source: '自到会登记打印。签名以当场的纸质签到表为原件，另行保存。',
  count: async (scope) => (await scope.heads()).filter(isHeld).length,
  read: async (scope) => (await scope.records()).map((record) => sheetOf(record, scope.personId)),
}

const half = [column('姓名', null), column('党小组', 16), column('身份', 12), column('到会', 25)]

/** Two people to a line, read down the left half first. */
function sheetOf(record: LedgerRecord, personId: string | null) {
  const people = record.attendees
    .filter(({ person }) => personId === null || person.id === personId)
    .map((one) => [
      one.person.name,
      (one.group?.name ?? '').replace(/党小组$/, ''),
      one.byRight ? capacities[one.capacity] : '列席',
      one.state === 'present' ? '到会' : awayWords(one),
    ])
  const guests = personId ? [] : record.guests.map(({ name, origin }) => [name, origin || '会外', '列席', '到会'])
  const all = [...people, ...guests]
  const lines = Math.ceil(all.length / 2)
  const rows = Array.from({ length: lines }, (_, at) => [...(all[at] ?? []), ...(all[lines + at] ?? ['', '', '', ''])])
  const { present, expected, presentVoters, expectedVoters } = record.totals
  return {
    ...grid([...half, ...half], [], {
      title: listedAs(record),
      listed: false,
      facts: [
        record.place ?? '',
        `应到${expected}人，实到${present}人；其中有表决权应到${expectedVoters}人，实到${presentVoters}人`,
      ],
      size: 10.5,
      rowMm: 7.2,
    }),
    rows,
  }
}
