import { yearOf } from '#core/day.ts'
import { weekday } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { PageHead } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { LateTag, StateMark } from '../terms.tsx'
import { dayWords, dotted, hours } from '../when.ts'
import { recordTexts } from './record.texts.ts'
import { useRecord } from './record.tsx'
import { RecordActions } from './record-actions.tsx'

/** Title, number, when, where, who, and what can be done now. */
export function RecordHead() {
  const t = useWords(recordTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const { record } = useRecord()
  // The leading purpose gives the record its number; those joined to it show theirs beside their name.
  const serials = record.purposes.slice(0, 1).flatMap(({ serial }) => serial ?? [])
  const day = [dayWords(record.heldOn, language, today), weekday(record.heldOn, language)]
  const facts = [
    ...serials.map((serial) => t('serial', { year: yearOf(record.heldOn), serial })),
    `${(language === 'zh' ? day : day.toReversed()).join(' ')} ${hours(record.startsAt, record.endsAt)}`,
    record.place ?? t('noPlace'),
    record.chair ? t('chair', { name: record.chair.name }) : t('noChair'),
    record.recorder ? t('recorder', { name: record.recorder.name }) : t('noRecorder'),
  ]
  return (
    <PageHead
      actions={<RecordActions />}
      beside={
        <>
          <StateMark state={record.state} />
          {record.lateReason ? <LateTag /> : null}
        </>
      }
      line="none"
      sub={dotted(facts, language)}
      title={record.title}
    />
  )
}
