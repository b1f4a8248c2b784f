import { say } from '#core/texts.ts'
import { type SheetColumn, sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { exportYear } from './ledger.contract.ts'
import { openLedger } from './ledger.queries.ts'
import { ledgerTexts } from './ledger.texts.ts'
import { readPayments, readTold } from './taken.queries.ts'
import { readYear, type YearMember } from './year.queries.ts'
import { monthsOf } from './year.rules.ts'

type Word = (key: keyof typeof ledgerTexts, numbers?: Record<string, number>) => string

export default answer(exportYear, async (context, { branchId, year, language }) => {
  const opened = await openLedger(context, branchId)
  if (!opened.ok) return opened
  const word: Word = (key, numbers) => say(ledgerTexts, key, language, numbers)
  const members = await readYear(context, opened.value, year)
  const payments = await readPayments(context, branchId, { year })
  const { handovers } = await readTold(context, branchId, year)
  const sheets = [
    sheet({ name: word('gridSheet'), columns: gridColumns(year, word), rows: members }),
    sheet({ name: word('paymentsSheet'), columns: paymentColumns(word), rows: payments }),
    sheet({ name: word('handoversSheet'), columns: handoverColumns(word), rows: handovers }),
  ]
  return {
    fileName: `${opened.value.branchName} ${word('ledgerTitle')} ${year}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook(sheets),
  }
})

function gridColumns(year: string, word: Word): SheetColumn<YearMember>[] {
  const ofStandard =
    (pick: (standard: NonNullable<YearMember['standard']>) => string | number | null) =>
    ({ standard }: YearMember) =>
      standard ? pick(standard) : null
  return [
    { title: word('member'), kind: 'text', width: 12, value: ({ person }) => person.name },
    { title: word('group'), kind: 'text', width: 16, value: ({ group }) => group?.name ?? null },
    { title: word('payer'), kind: 'text', width: 12, value: ofStandard(({ payer }) => word(`payer.${payer}`)) },
    { title: word('standard'), kind: 'number', width: 14, value: ofStandard(({ amountFen }) => amountFen / 100) },
    { title: word('fixedOn'), kind: 'day', width: 12, value: ofStandard(({ fixedOn }) => fixedOn) },
    { title: word('reference'), kind: 'text', width: 20, value: ofStandard(({ reference }) => reference) },
    ...monthsOf(year).map(
      (month, at): SheetColumn<YearMember> => ({
        title: word('monthShort', { n: at + 1 }),
        kind: 'text',
        width: 20,
        value: (member) => cellWords(member, month, word),
      }),
    ),
    { title: word('paidSum'), kind: 'number', width: 12, value: ({ paidFen }) => paidFen / 100 },
    { title: word('openMonths'), kind: 'text', width: 20, value: ({ unpaid }) => unpaid.join(' ') || null },
  ]
}

/** `已交 45.00 2026-11-15 0012`: due or paid, how much, when, on which receipt. */
function cellWords({ months }: YearMember, month: string, word: Word): string {
  const cell = months.find((one) => one.month === month)
  if (!cell) return ''
  const { state, amountFen, paid, reason } = cell
  const amount = paid?.fen ?? amountFen
  const parts = [
    word(`cell.${state}`),
    reason ? word(`reason.${reason}`) : null,
    amount ? (amount / 100).toFixed(2) : null,
    paid?.on,
    paid?.receipt,
  ]
  return parts.filter(Boolean).join(' ')
}

type Payment = Awaited<ReturnType<typeof readPayments>>[number]

function paymentColumns(word: Word): SheetColumn<Payment>[] {
  return [
    { title: word('paidOn'), kind: 'day', width: 12, value: ({ paidOn }) => paidOn },
    { title: word('member'), kind: 'text', width: 12, value: ({ person }) => person.name },
    { title: word('months'), kind: 'text', width: 24, value: ({ months }) => months.join(' ') || null },
    { title: word('amount'), kind: 'number', width: 12, value: ({ amountFen }) => amountFen / 100 },
    { title: word('extra'), kind: 'number', width: 14, value: ({ extraFen }) => extraFen / 100 || null },
    { title: word('receipt'), kind: 'text', width: 16, value: ({ receipt }) => receipt },
    { title: word('struckReason'), kind: 'text', width: 24, value: ({ struck }) => struck?.reason ?? null },
  ]
}

type Handover = Awaited<ReturnType<typeof readTold>>['handovers'][number]

function handoverColumns(word: Word): SheetColumn<Handover>[] {
  return [
    { title: word('month'), kind: 'text', width: 10, value: ({ month }) => month },
    { title: word('handedOn'), kind: 'day', width: 12, value: ({ handedOn }) => handedOn },
    { title: word('amount'), kind: 'number', width: 12, value: ({ amountFen }) => amountFen / 100 },
    { title: word('reference'), kind: 'text', width: 20, value: ({ reference }) => reference },
    { title: word('struckReason'), kind: 'text', width: 24, value: ({ struck }) => struck?.reason ?? null },
  ]
}
