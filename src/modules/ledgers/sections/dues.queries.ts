import { openLedger, readYear } from '#modules/dues/ledger.public.ts'
import { ledgerTexts } from '#modules/dues/ledger.texts.ts'
import type { Scope } from '../scope.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'

/** L14: the months of each member; amounts are seen by whoever keeps the dues, by nobody else. */
export const dues: Section = {
  id: 'L14',
  needs: 'keep-dues',
  of: ['branch'],
  byMonth: false,
  byPerson: true,
  grid: true,
  source: '自党费收缴登记打印，金额以元计。',
  count: async (scope) => (await readMembers(scope)).length,
  read: async (scope) => {
    const members = await readMembers(scope)
    const rows = numbered(members, ({ person, standard, months, paidFen, unpaid }) => [
      person.name,
      standard ? yuan(standard.amountFen) : null,
      ...months.map(({ state, paid }) => (paid ? yuan(paid.fen) : (marks[state as keyof typeof marks] ?? ''))),
      yuan(paidFen),
      unpaid.length || '',
    ])
    return members.length > 0
      ? [grid(columns, rows, { across: true, size: 8.5, rowMm: 7, facts: [legend, `应交人数${members.length}人`] })]
      : []
  },
}

const legend = '数字：已交；未：未交；免：免交；缓：有正当理由；批：待批；前：转入前已交'
const marks = { open: '未', due: '待交', waived: '免', excused: '缓', held: '批', 'paid-before': '前' } as const
const columns = [
  column('序号', 9),
  column('姓名', null),
  column('月标准', 15),
  ...Array.from({ length: 12 }, (_, at) => column(ledgerTexts.monthShort[0].replace('{n}', `${at + 1}`), 12.5)),
  column('已交', 17),
  column('未交月', 11),
]

const yuan = (fen: number) => (fen / 100).toFixed(2)

async function readMembers({ context, unit, year, personId }: Scope) {
  const opened = await openLedger(context, unit.id)
  if (!opened.ok) return []
  const members = await readYear(context, opened.value, `${year}`)
  return members.filter(({ person }) => personId === null || person.id === personId)
}
