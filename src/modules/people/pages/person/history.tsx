import type { OutputOf } from '#core/operation.ts'
import { useAsk, type Wire } from '#web/api.ts'
import { stamp } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Section } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { showHistory } from '../../person.contract.ts'
import { type Precision, Since, useCodeWord } from '../terms.tsx'
import { Corrections } from './corrections.tsx'
import css from './history.module.css'
import { personTexts } from './person.texts.ts'
import { dotted } from './summary.tsx'
import type { PersonRecord } from './task.ts'

type Entry = Wire<OutputOf<typeof showHistory>>['entries'][number]

/** Everything that ever changed about a person, and what was put right. */
export function History({ record }: { record: PersonRecord }) {
  const t = useWords(personTexts)
  const { value } = useAsk(showHistory, { personId: record.person.id })
  if (!value) return null
  return (
    <>
      <Section note={t('historyNote')} title={t('history')}>
        <ol className={`${css.line} ${css.told}`}>
          {toldOf(value.entries).map((entry) => (
            <li className={css.entry} key={`${entry.factId} ${entry.event}`}>
              <span className={css.day}>
                <Since on={entry.on} precision={entry.precision as Precision} />
              </span>
              <Told entry={entry} />
              <Recorded entry={entry} />
            </li>
          ))}
        </ol>
      </Section>
      <Corrections corrections={value.corrections} record={record} />
    </>
  )
}

/** What ended because its successor began is told by the successor. */
function toldOf(entries: readonly Entry[]): Entry[] {
  const begun = new Set(entries.filter(({ event }) => event === 'begins').map(({ subject, on }) => `${subject} ${on}`))
  return entries.filter(
    ({ event, subject, on }) => event === 'begins' || subject === 'office' || !begun.has(`${subject} ${on}`),
  )
}

function Told({ entry }: { entry: Entry }) {
  const t = useWords(personTexts)
  const wordOf = useCodeWord()
  const { language } = useLanguage()
  const place = dotted((entry.place ?? '').split(' · '), language)
  return <span>{t(`${entry.event}.${entry.subject}`, { what: wordOf(entry.what), place })}</span>
}

/** Who wrote it down and when, or that nobody knows any more. */
function Recorded({ entry: { recordedBy, recordedAt } }: { entry: Entry }) {
  const t = useWords(personTexts)
  const { zone } = useSession()
  const told =
    recordedBy && recordedAt ? t('recordedBy', { who: recordedBy, at: stamp(recordedAt, zone) }) : t('recordedUnknown')
  return <small className={css.recorded}>{told}</small>
}
