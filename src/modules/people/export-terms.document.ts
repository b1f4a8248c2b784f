import { no } from '#core/decision.ts'
import { say } from '#core/texts.ts'
import { type SheetColumn, sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { ledgerTexts } from './ledger.texts.ts'
import { exportTerms } from './term.contract.ts'
import { paperOf } from './term.rules.ts'
import { termWords } from './term.texts.ts'
import { readTermLedger, type ShownTerm } from './term-ledger.queries.ts'

/** One line of ledger L03: somebody in an office of a term. */
interface Line {
  readonly term: ShownTerm
  readonly officer: ShownTerm['officers'][number]
}

export default answer(exportTerms, async (context, { branchId, language }) => {
  const ledger = await readTermLedger(context, branchId)
  if (!ledger) return no('people.unknown-unit')
  const word = (key: keyof typeof termWords) => say(termWords, key, language)
  const office = ({ role, duty }: Line['officer']) => say(ledgerTexts, duty ? `duty.${duty}` : `role.${role}`, language)
  const column = (
    title: keyof typeof termWords,
    kind: 'text' | 'day',
    value: (line: Line) => string | null,
    width = 14,
  ): SheetColumn<Line> => ({ title: word(title), kind, width, value })
  const columns = [
    column('termOf', 'day', ({ term }) => term.electedOn),
    column('expires', 'day', ({ term }) => term.judged.values?.expiresOn ?? null),
    column('nextTerm', 'day', ({ term }) => term.nextOn),
    column('name', 'text', ({ officer }) => officer.person.name, 12),
    column('office', 'text', ({ officer }) => office(officer)),
    column('by', 'text', ({ officer }) => word(`by.${officer.by}`)),
    column('electedOn', 'day', ({ officer }) => officer.electedOn),
    column('from', 'day', ({ officer }) => officer.fromOn),
    column('until', 'day', ({ officer }) => officer.untilOn),
    column('reportedOn', 'day', ({ term, officer }) => paperOf(term, officer).on),
    column('reportReference', 'text', ({ term, officer }) => paperOf(term, officer).reference, 24),
    column('officeReference', 'text', ({ officer }) => officer.reference, 24),
  ]
  const rows = ledger.terms.flatMap((term) => term.officers.map((officer) => ({ term, officer })))
  return {
    fileName: `${ledger.branch.name} ${word('ledgerTitle')} ${context.today}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([sheet({ name: word('ledgerTitle'), columns, rows })]),
  }
})
