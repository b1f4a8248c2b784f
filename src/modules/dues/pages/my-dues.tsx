import { useAsk } from '#web/api.ts'
import { JudgedPanel } from '#web/judged.tsx'
import { useSession } from '#web/session.tsx'
import { Disclosure, Section } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import { myDues } from '../ledger.contract.ts'
import css from './dues.module.css'
import { monthsWords } from './dues.ts'
import { PaymentsPart } from './payments-part.tsx'
import { StandardPart } from './standard-part.tsx'
import { unpaidAnswer } from './unpaid-answer.ts'

/** One’s own dues, on one’s own page: the standard, each payment, what is open. Nothing where none are kept. */
export function MyDues() {
  const t = useWords(dialogTexts)
  const { today, person } = useSession()
  const { language } = useLanguage()
  const records = useAsk(myDues, {}).value?.records ?? []
  if (!person || records.length === 0) return null
  return (
    <Section note={t('mineNote')} title={t('mine')}>
      {records.map(({ branch, ledgerFrom, unpaid, excused, ...record }) => {
        const { answer, state } = unpaidAnswer({ unpaid, excused }, today)
        return (
          <div className={css.under} key={branch.id}>
            <p className={css.quiet}>{[branch.name, t('ledgerSince', { from: ledgerFrom })].join(t('comma'))}</p>
            <StandardPart member={{ ...record, person }} own />
            <PaymentsPart member={{ ...record, person }} />
            <Disclosure
              note={unpaid.length > 0 ? monthsWords(unpaid, today, language) : undefined}
              title={t('unpaidSection')}
            >
              <JudgedPanel about={t('myUnpaid')} answer={answer} state={state} />
            </Disclosure>
          </div>
        )
      })}
    </Section>
  )
}
