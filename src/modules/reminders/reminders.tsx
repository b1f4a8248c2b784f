import { useState } from 'react'
import { useAsk } from '#web/api.ts'
import { Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { CalendarPart } from './pages/calendar-part.tsx'
import { DigestPart, type Mine } from './pages/digest-part.tsx'
import { reminderPageTexts } from './pages/reminders-pages.texts.ts'
import { showMine } from './reminders.contract.ts'

/** What one has chosen to be reminded by, on one’s own page. While a trial is under way it looks again every two seconds. */
export function Reminders() {
  const t = useWords(reminderPageTexts)
  const [waiting, setWaiting] = useState(false)
  const { value } = useAsk(showMine, {}, waiting ? { everyMs: 2000 } : {})
  const under = value ? isUnderWay(value) : false
  if (under !== waiting) setWaiting(under)
  if (!value) return null
  return (
    <div data-print="hide">
      <Section note={t('note')} title={t('title')}>
        <CalendarPart madeAt={value.calendar?.madeAt ?? null} />
        <DigestPart digest={value.digest} sendsMail={value.sendsMail} />
      </Section>
    </div>
  )
}

/** After two minutes it is the queue’s affair: a page left open does not ask for ever. */
const watchedMs = 120_000

function isUnderWay({ digest }: Mine): boolean {
  const trial = digest?.trial
  if (!trial || Date.now() - Date.parse(trial.madeAt) > watchedMs) return false
  return trial.state === 'sending' || (trial.state === 'waiting' && trial.failure === null)
}
