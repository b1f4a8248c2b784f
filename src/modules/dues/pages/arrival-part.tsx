import { periodWords } from '#regulations/index.ts'
import { Section, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import css from './dues.module.css'
import type { Member } from './dues.ts'

/** When somebody came by transfer, and the month his letter says is paid (DU-21); nothing for who was always here. */
export function ArrivalPart({ member, onEnter }: { member: Member; onEnter: () => void }) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const arrivals = member.arrivals.filter(({ fromOn }) => fromOn.slice(0, 7) >= member.ledgerFrom)
  if (arrivals.length === 0) return null
  return (
    <Section
      level={3}
      right={<TextButton onPress={onEnter}>{t('arrivalAction')}</TextButton>}
      title={t('arrivalSection')}
    >
      <ul className={css.lines}>
        {arrivals.map(({ membershipId, fromOn, paidThrough }) => (
          <li key={membershipId}>
            <span>{t('arrivalFrom', { on: fromOn })}</span>
            <span className={css.quiet}>
              {paidThrough ? t('arrivalMonth', { month: periodWords(paidThrough, language) }) : t('arrivalNone')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
