import { timeOfDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Icon, StatusShape } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import css from './record.module.css'
import { recordTexts } from './record.texts.ts'
import { useRecord } from './record.tsx'

/** Is everything at the server? Said calmly; waiting is no fault. */
export function SaveMark() {
  const { record, marks, sections } = useRecord()
  const refused = sections.refused !== null
  const writable = record.may.attendance || record.may.minutes
  if (!writable && !refused && marks.waiting + sections.waiting === 0) return null
  return (
    <p className={`${css.save} ${refused ? css.refused : ''}`} role="status">
      {refused ? <Refused /> : marks.waiting + sections.waiting > 0 ? <Waiting /> : <Saved />}
    </p>
  )
}

function Refused() {
  const t = useWords(recordTexts)
  return (
    <>
      <StatusShape kind="refused" size={14} />
      {t('refused')}
    </>
  )
}

function Waiting() {
  const t = useWords(recordTexts)
  const { marks, sections } = useRecord()
  if (!marks.offline && !sections.offline) return t('saving')
  return (
    <>
      <Icon name="hourglass" size={14} />
      {t('waiting', { count: marks.waiting + sections.waiting })}
    </>
  )
}

function Saved() {
  const t = useWords(recordTexts)
  const { zone } = useSession()
  const { marks, sections } = useRecord()
  const savedAt = [marks.savedAt, sections.savedAt]
    .filter((at) => at !== null)
    .toSorted()
    .at(-1)
  if (!savedAt) return t('ready')
  return (
    <>
      <StatusShape kind="met" size={14} />
      {t('saved', { time: timeOfDay(savedAt, zone) })}
    </>
  )
}
