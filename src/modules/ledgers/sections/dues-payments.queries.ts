import type { readPayments } from '#modules/dues/ledger.public.ts'
import type { GridPart } from '#print/binder.ts'
import { column, grid, numbered } from '../section.queries.ts'

type Payment = Awaited<ReturnType<typeof readPayments>>[number]

export const yuan = (fen: number) => (fen / 100).toFixed(2)

const paymentColumns = [
  column('交纳日', 20),
  column('党员', null),
  column('所交月份', 14),
  column('金额', 15),
  column('收据号', 14),
]

const longColumns = [
  column('序号', 11),
  column('交纳日', 26),
  column('党员', 24),
  column('所交月份', null),
  column('金额', 22),
  column('其中另交', 22),
  column('收据号', 34),
]

const monthsWord = (months: readonly string[]) => months.map((month) => `${Number(month.slice(5))}月`).join('、')

/** Two payments to a line, read down the left half of each line first. */
export function paymentGrid(payments: readonly Payment[]): GridPart {
  const all = payments.map(({ paidOn, person, months, amountFen, extraFen, receipt }) => [
    paidOn,
    person.name,
    monthsWord(months),
    `${yuan(amountFen)}${extraFen > 0 ? '*' : ''}`,
    receipt ?? '',
  ])
  const rows = Array.from({ length: Math.ceil(all.length / 2) }, (_, at) => [
    ...(all[2 * at] ?? []),
    ...(all[2 * at + 1] ?? ['', '', '', '', '']),
  ])
  const sum = payments.reduce((total, { amountFen }) => total + amountFen, 0)
  const extra = payments.reduce((total, { extraFen }) => total + extraFen, 0)
  const beside = extra > 0 ? `，其中另交${yuan(extra)}元（带*的）` : ''
  return {
    ...grid([...paymentColumns, ...paymentColumns], [], {
      title: '逐笔收取',
      size: 8.5,
      rowMm: 5.8,
      facts: [`${payments.length}笔`, `合计${yuan(sum)}元${beside}`],
    }),
    rows,
  }
}

/** A payment a line: a spreadsheet is there to be sorted and summed. */
export function longPaymentGrid(payments: readonly Payment[]): GridPart {
  const rows = numbered(payments, ({ paidOn, person, months, amountFen, extraFen, receipt }) => [
    paidOn,
    person.name,
    monthsWord(months),
    yuan(amountFen),
    extraFen > 0 ? yuan(extraFen) : null,
    receipt,
  ])
  return grid(longColumns, rows, { title: '逐笔收取' })
}
