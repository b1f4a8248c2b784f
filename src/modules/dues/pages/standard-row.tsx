import { say } from '#core/texts.ts'
import { Checkbox, Fields, NumberField, Select, TextButton, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import { duesTexts } from '../dues.texts.ts'
import { amountOf, isRated, payers } from '../standard.rules.ts'
import { AmountWords } from './amount-words.tsx'
import css from './dues.module.css'
import { type YearMember, yuan } from './dues.ts'
import { draftOf, type Fixing, isTouched, isWithinYear, judged, seenIn } from './fixing.ts'

interface StandardRowProps {
  member: YearMember
  row: Fixing
  fromMonth: string
  onChange: (row: Fixing) => void
}

/** One member: who pays, the base typed in, and at once the amount with its reasons. */
export function StandardRow({ member, row, fromMonth, onChange }: StandardRowProps) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const inForce = member.standard
  const seen = seenIn(member, fromMonth)
  const change = (part: Partial<Fixing>) => onChange({ ...row, ...part })
  // Whoever has none for the year is asked about at once; the others when somebody wants to.
  const isOpen = row.open || !member.standards.some((one) => one.fromMonth.startsWith(fromMonth.slice(0, 4)))
  const action = t(seen ? 'replace' : 'another')
  const refused = isTouched(row) ? judged(member, row, fromMonth) : null
  const words = refused && say(duesTexts, refused.code as keyof typeof duesTexts, language, refused.numbers)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div aria-label={member.person.name} className={css.fixing} role="group">
      <header>
        <b>{member.person.name}</b>
        <span className={css.quiet}>
          {inForce ? t('inForce', { amount: yuan(inForce.amountFen), from: inForce.fromMonth }) : t('unfixed')}
        </span>
        {isOpen ? null : (
          <TextButton label={`${action} ${member.person.name}`} onPress={() => change({ open: true })}>
            {action}
          </TextButton>
        )}
      </header>
      {isOpen ? (
        <RowFields
          change={change}
          fromMonth={fromMonth}
          member={member}
          row={row}
          warnings={refused ? { [fieldOf[refused.code] ?? 'amount']: words } : {}}
        />
      ) : null}
    </div>
  )
}

/** Which field a refusal is about; the amount unless told. */
const fieldOf: Readonly<Record<string, 'reference' | 'reason' | 'within'>> = {
  'dues.reference-missing': 'reference',
  'dues.already-fixed': 'reason',
  'dues.fixed-for-the-year': 'within',
}

interface RowFieldsProps {
  member: YearMember
  row: Fixing
  fromMonth: string
  warnings: Partial<Record<'amount' | 'reference' | 'reason' | 'within', string | null>>
  change: (part: Partial<Fixing>) => void
}

function RowFields({ member, row, fromMonth, warnings, change }: RowFieldsProps) {
  const t = useWords(dialogTexts)
  const { payer } = row
  const draft = draftOf(row)
  const worked = amountOf(draft, fromMonth)
  const shown = draft.amountFen === null && worked.ok ? worked.value / 100 : row.amount
  const isHardship = payer === 'reduced' || payer === 'waived'
  const within = isWithinYear(member, fromMonth)
  return (
    <>
      <Fields least={150}>
        <Select
          label={t('payerField')}
          onChange={(next) => change({ payer: next, base: null, amount: null })}
          options={payers.map((value) => ({ value, label: t(`payer.${value}`) }))}
          value={payer}
        />
        {isRated(payer) ? (
          <NumberField
            digits={2}
            label={payer === 'wage' ? t('baseField') : t(`baseField.${payer as 'retired'}`)}
            minimum={0}
            onChange={(base) => change({ base, ...(base === null ? {} : { amount: null }) })}
            unit={t('yuan')}
            value={row.base}
          />
        ) : null}
        <NumberField
          digits={2}
          label={t('amountField')}
          minimum={0}
          onChange={(amount) => change({ amount })}
          readOnly={draft.baseFen !== null || !(isRated(payer) || payer === 'farmer' || payer === 'reduced')}
          unit={t('yuan')}
          value={shown}
          warning={warnings.amount}
        />
        {isHardship ? (
          <TextField
            label={t('referenceField')}
            maxLength={120}
            onChange={(reference) => change({ reference })}
            required
            value={row.reference}
            warning={warnings.reference}
          />
        ) : null}
        {seenIn(member, fromMonth) ? (
          <TextField
            label={t('replaceReason')}
            maxLength={200}
            onChange={(reason) => change({ reason })}
            required
            value={row.reason}
            warning={warnings.reason}
          />
        ) : null}
      </Fields>
      <AmountWords draft={draft} fromMonth={fromMonth} />
      <div className={css.row}>
        {draft.baseFen !== null ? (
          <Checkbox checked={row.agreed} onChange={(agreed) => change({ agreed })}>
            {t('agreed')}
          </Checkbox>
        ) : null}
        {within && isTouched(row) ? (
          <Checkbox checked={row.withinYear} onChange={(withinYear) => change({ withinYear })}>
            {`${t('withinYear')}${t('comma')}${t('withinYearNote', { amount: yuan(within.amountFen) })}`}
          </Checkbox>
        ) : null}
      </div>
    </>
  )
}
