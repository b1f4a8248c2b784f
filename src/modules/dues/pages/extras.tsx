import { ask } from '#regulations/index.ts'
import type { Judged } from '#web/judged.tsx'
import { Section, Tag, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import css from './dues.module.css'
import { type Year, yuan } from './dues.ts'
import { told } from './unpaid-answer.ts'

/** What is explained in the drawer. */
export interface Explained {
  readonly answer: Judged
  readonly about: string
  readonly state?: 'due' | 'met' | 'overdue'
}

interface ExtrasProps {
  year: Year
  explain: (explained: Explained) => void
}

/** Payments of one's own will: from a thousand yuan on they go up to the centre (DU-07). */
export function Extras({ year, explain }: ExtrasProps) {
  const t = useWords(pageTexts)
  return (
    <Section title={t('extras')} under="light">
      <ul className={css.lines}>
        {year.extras.map(({ id, person, paidOn, extraFen, receipt }) => {
          const answer = ask('large-dues', { extraFen }, paidOn)
          return (
            <li key={id}>
              <span>
                {person.name} <b>{yuan(extraFen)}</b> {t('yuan')}{' '}
                <span className={css.quiet}>{[paidOn, receipt].filter(Boolean).join(t('comma'))}</span>{' '}
                {answer.values?.goesToCentre ? <Tag>{t('large')}</Tag> : null}
              </span>
              <TextButton
                label={`${t('why')} ${person.name}`}
                onPress={() =>
                  explain({ answer: told(answer), about: `${t('extras')} ${yuan(extraFen)} ${t('yuan')}` })
                }
              >
                {t('why')}
              </TextButton>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
