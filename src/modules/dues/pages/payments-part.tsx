import { useSession } from '#web/session.tsx'
import { Disclosure, Section, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import { pageTexts } from '../dues-page.texts.ts'
import css from './dues.module.css'
import { type Member, monthsWords, yuan } from './dues.ts'
import type { Striking } from './strike-dialog.tsx'
import { StruckWords } from './struck-words.tsx'

interface PaymentsPartProps {
  member: Pick<Member, 'payments' | 'person'>
  /** Without it nothing can be taken back: on one’s own page. */
  strike?: ((striking: Striking) => void) | undefined
}

/** As many as a year has at most; the earlier ones are opened when asked for. */
const shown = 12

/** Each payment of a member, the newest first; what was taken back stays readable. */
export function PaymentsPart({ member: { payments, person }, strike }: PaymentsPartProps) {
  const t = useWords(dialogTexts)
  const earlier = payments.slice(shown)
  return (
    <Section level={3} title={t('paymentsSection')}>
      <Payments name={person.name} payments={payments.slice(0, shown)} strike={strike} />
      {earlier.length > 0 ? (
        <Disclosure title={t('earlier', { count: earlier.length })}>
          <Payments name={person.name} payments={earlier} strike={strike} />
        </Disclosure>
      ) : null}
    </Section>
  )
}

interface PaymentsProps {
  name: string
  payments: Member['payments']
  strike: PaymentsPartProps['strike']
}

function Payments({ name, payments, strike }: PaymentsProps) {
  const t = useWords(dialogTexts)
  const say = useWords(pageTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  return (
    <ul className={css.lines}>
      {payments.map(({ id, paidOn, amountFen, extraFen, months, receipt, struck }) => {
        const words = [
          months.length > 0 ? t('paidFor', { months: monthsWords(months, today, language) }) : '',
          extraFen > 0 ? t('withExtra', { extra: yuan(extraFen) }) : '',
          receipt ? t('receiptWords', { receipt }) : '',
        ]
        const title = say('strikePayment', { name, on: paidOn })
        return (
          <li key={id}>
            <span className={struck ? css.struck : undefined}>
              <b>{paidOn}</b> {yuan(amountFen)} {t('yuan')}{' '}
              <span className={css.quiet}>{words.filter(Boolean).join(t('comma'))}</span>
            </span>
            {strike && !struck ? (
              <TextButton label={title} onPress={() => strike({ kind: 'payment', id, title })}>
                {t('strike')}
              </TextButton>
            ) : null}
            <StruckWords struck={struck} />
          </li>
        )
      })}
      {payments.length === 0 ? <li className={css.quiet}>{t('noPayments')}</li> : null}
    </ul>
  )
}
