import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { stamp } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Section } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { showHistory } from '../../person.contract.ts'
import { usePlaces } from '../places.ts'
import { useCodeWord, useTerm } from '../terms.tsx'
import { type Said, wordsOf } from './correction-words.ts'
import css from './history.module.css'
import { personTexts } from './person.texts.ts'
import type { PersonRecord } from './task.ts'

type Correction = Wire<OutputOf<typeof showHistory>>['corrections'][number]

interface CorrectionsProps {
  corrections: readonly Correction[]
  record: PersonRecord
}

/** What was put right: what it said, what it says, why, who and when. */
export function Corrections({ corrections, record }: CorrectionsProps) {
  const t = useWords(personTexts)
  const term = useTerm()
  const { zone } = useSession()
  const say = useSaying(record)
  if (corrections.length === 0) return null
  return (
    <Section note={t('correctionsNote')} title={t('corrections')}>
      <ol className={css.line}>
        {corrections.map(({ id, subject, was, became, reason, correctedBy, correctedAt }) => (
          <li className={css.put} key={id}>
            <p className={css.head}>
              <span>{term(`subject.${subject}`)}</span>
              <span>
                {correctedBy} {stamp(correctedAt, zone)}
              </span>
            </p>
            <dl className={css.change}>
              <dt>{t('was')}</dt>
              <dd className={css.was}>{say(subject, was)}</dd>
              <dt>{t('became')}</dt>
              <dd>{became ? say(subject, became) : t('struckOut')}</dd>
            </dl>
            <p className={css.reason}>{reason}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** Says a fact of this person; places are named from his record and from the units in reach. */
function useSaying(record: PersonRecord): (subject: string, said: Said) => string {
  const t = useWords(personTexts)
  const wordOf = useCodeWord()
  const { language } = useLanguage()
  const { units } = usePlaces()
  const known = [
    ...units,
    ...record.memberships.flatMap(({ branch, group }) => [branch, group]),
    ...record.postings.flatMap(({ crew, post }) => [crew, post]),
  ]
  const names = new Map(known.flatMap((place) => (place ? [[place.id, place.name] as const] : [])))
  const speech = { language, wordOf, nameOf: (id: string) => names.get(id), notGiven: t('notGiven') }
  return (subject, said) => wordsOf(subject, said, speech)
}
