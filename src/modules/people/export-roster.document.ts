import { no } from '#core/decision.ts'
import { say } from '#core/texts.ts'
import { type SheetColumn, sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { ledgerTexts } from './ledger.texts.ts'
import { exportRoster } from './roster.contract.ts'
import type { RosterField } from './roster-fields.rules.ts'
import { type LedgerRow, readLedger } from './roster-ledger.queries.ts'
import type { Precision } from './roster-stages.rules.ts'

const widths = {
  name: 12,
  birthOn: 12,
  education: 10,
  phone: 16,
  branch: 24,
  group: 16,
  crew: 12,
  post: 18,
} as const satisfies Partial<Record<RosterField, number>>

export default answer(exportRoster, async (context, { language, ...filters }) => {
  const ledger = await readLedger(context, filters)
  if (!ledger) return no('people.unknown-unit')
  const word = (key: keyof typeof ledgerTexts) => say(ledgerTexts, key, language)
  const column = (field: RosterField, value: (row: LedgerRow) => string | null): SheetColumn<LedgerRow> => ({
    title: word(`field.${field}`),
    kind: 'text',
    width: field in widths ? widths[field as keyof typeof widths] : 14,
    value,
  })
  const columns = [
    column('name', (row) => row.name),
    column('sex', (row) => (row.sex ? word(`sex.${row.sex}`) : null)),
    column('birthOn', (row) => asKnown(row.birthOn && { on: row.birthOn, precision: row.birthPrecision })),
    column('education', (row) => row.education),
    column('branch', (row) => row.branch?.name ?? null),
    column('group', (row) => row.group?.name ?? null),
    column('crew', (row) => row.crew?.name ?? null),
    column('post', (row) => row.post?.name ?? null),
    column('kind', (row) => word(`kind.${row.kind ?? 'none'}`)),
    column('appliedOn', (row) => asKnown(row.dates.applicant)),
    column('activistOn', (row) => asKnown(row.dates.activist)),
    column('prospectiveOn', (row) => asKnown(row.dates.prospective)),
    column('admittedOn', (row) => asKnown(row.dates.probationary)),
    column('convertedOn', (row) => asKnown(row.dates.full)),
    column('joinedOn', (row) => asKnown(row.joined)),
    column('phone', (row) => row.phone),
  ]
  const name = word(isMembersOnly(filters.kinds) ? 'rosterTitle' : 'peopleTitle')
  return {
    fileName: `${ledger.unit.name} ${name} ${ledger.on}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([sheet({ name, columns, rows: ledger.rows })]),
  }
})

function isMembersOnly(kinds: readonly string[] | undefined): boolean {
  return kinds?.every((kind) => kind === 'full' || kind === 'probationary') ?? false
}

const lengths: Readonly<Record<Precision, number>> = { day: 10, month: 7, year: 4, assumed: 0, by: 0 }

/** A day as far as it is known, so that the import reads back what was known and no more: nothing for one merely assumed. */
function asKnown(date: { readonly on: string; readonly precision: Precision } | null | undefined | ''): string | null {
  return date ? date.on.slice(0, lengths[date.precision]) || null : null
}
