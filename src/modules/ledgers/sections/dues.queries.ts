import { openLedger, readPayments, readTold, readYear } from '#modules/dues/ledger.public.ts'
import { ledgerTexts } from '#modules/dues/ledger.texts.ts'
import type { GridPart } from '#print/binder.ts'
import type { Scope } from '../scope.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'
import { longPaymentGrid, paymentGrid, yuan } from './dues-payments.queries.ts'

/** L14: the months of each member, every payment with its receipt, what went up; amounts are seen by whoever keeps the dues, by nobody else. */
export const dues: Section = {
  id: 'L14',
  needs: 'keep-dues',
  of: ['branch'],
  byMonth: false,
  byPerson: true,
  grid: true,
  source: '自党费收缴登记打印，金额以元计。计算基数和工资单不保存，只有核定的月标准和依据。',
  count: async (scope) => (await readMembers(scope)).length,
  read: async (scope) => partsOf(scope, paymentGrid),
  book: async (scope) => partsOf(scope, longPaymentGrid),
}

async function partsOf(scope: Scope, gridOf: typeof paymentGrid): Promise<GridPart[]> {
  const members = await readMembers(scope)
  if (members.length === 0) return []
  const [payments, { handovers }] = await Promise.all([paymentsOf(scope), toldOf(scope)])
  return [
    yearGrid(members),
    ...(payments.length > 0 ? [gridOf(payments)] : []),
    ...(scope.personId === null && handovers.length > 0 ? [handoverGrid(handovers)] : []),
  ]
}

/** L15: what the members were told: taken in, handed up, when and where it was made known. By name only where the local rule asks: L14. */
export const duesTold: Section = {
  id: 'L15',
  needs: 'keep-dues',
  of: ['branch'],
  byMonth: false,
  byPerson: false,
  grid: true,
  source: '自党费收缴、上缴和公布的登记打印，金额以元计。各人金额只在收缴登记（L14），按本地规定另行公布。',
  count: async (scope) => (await toldOf(scope)).publications.length,
  read: async (scope) => {
    const { publications, handovers } = await toldOf(scope)
    if (publications.length === 0) return []
    const [members, payments] = await Promise.all([readMembers(scope), paymentsOf(scope)])
    const taken = payments.reduce((sum, { amountFen }) => sum + amountFen, 0)
    const extra = payments.reduce((sum, { extraFen }) => sum + extraFen, 0)
    const beside = extra > 0 ? `（其中另交${yuan(extra)}元）` : ''
    const up = handovers.reduce((sum, { amountFen }) => sum + amountFen, 0)
    const facts = [`应交人数${members.length}人`, `本年收取${yuan(taken)}元${beside}，上缴${yuan(up)}元`]
    const rows = numbered(publications, ({ publishedOn, year, place }) => [
      publishedOn,
      `${year}年`,
      ledgerTexts[`place.${place}`][0],
    ])
    const columns = [column('序号', 12), column('公布日期', 30), column('所公布年度', 34), column('方式', null)]
    return [grid(columns, rows, { facts }), ...(handovers.length > 0 ? [handoverGrid(handovers)] : [])]
  },
}

const legend = '数字：已交；未：未交；免：免交；缓：有正当理由；批：待批；前：转入前已交'
const marks = { open: '未', due: '待交', waived: '免', excused: '缓', held: '批', 'paid-before': '前' } as const
const columns = [
  column('序号', 8),
  column('姓名', null),
  column('类别', 13),
  column('月标准', 13),
  column('核定', 18),
  ...Array.from({ length: 12 }, (_, at) => column(ledgerTexts.monthShort[0].replace('{n}', `${at + 1}`), 11.2)),
  column('已交', 14),
  column('未交月', 9),
]

function yearGrid(members: Awaited<ReturnType<typeof readMembers>>): GridPart {
  const rows = numbered(members, ({ person, standard, months, paidFen, unpaid }) => [
    person.name,
    standard ? ledgerTexts[`payer.${standard.payer}`][0] : null,
    standard ? yuan(standard.amountFen) : null,
    standard?.fixedOn,
    ...months.map(({ state, paid }) => (paid ? yuan(paid.fen) : (marks[state as keyof typeof marks] ?? ''))),
    yuan(paidFen),
    unpaid.length || '',
  ])
  return grid(columns, rows, { across: true, size: 8, rowMm: 6.6, facts: [legend, `应交人数${members.length}人`] })
}

function handoverGrid(handovers: Awaited<ReturnType<typeof toldOf>>['handovers']): GridPart {
  const rows = numbered(handovers, ({ month, handedOn, amountFen, reference }) => [
    month,
    handedOn,
    yuan(amountFen),
    reference,
  ])
  const sum = handovers.reduce((total, { amountFen }) => total + amountFen, 0)
  const columns = [
    column('序号', 12),
    column('月份', 28),
    column('上缴日', 30),
    column('金额', 28),
    column('凭据', null),
  ]
  return grid(columns, rows, {
    title: '上缴',
    size: 10,
    rowMm: 7,
    facts: [`${handovers.length}次`, `合计${yuan(sum)}元`],
  })
}

async function readMembers({ context, unit, year, personId }: Scope) {
  const opened = await openLedger(context, unit.id)
  if (!opened.ok) return []
  const members = await readYear(context, opened.value, `${year}`)
  return members.filter(({ person }) => personId === null || person.id === personId)
}

/** Payments of the year in the order of their days; what was taken back counts for nothing. */
async function paymentsOf({ context, unit, year, personId }: Scope) {
  const payments = await readPayments(context, unit.id, { year: `${year}` })
  return payments
    .filter(({ struck, person }) => struck === null && (personId === null || person.id === personId))
    .toReversed()
}

async function toldOf({ context, unit, year }: Scope) {
  const { handovers, publications } = await readTold(context, unit.id, `${year}`)
  return {
    handovers: handovers.filter(({ struck }) => struck === null),
    publications: publications.filter(({ struck }) => struck === null),
  }
}
