import { useEffect, useState } from 'react'
import { myActionItems } from '#modules/gatherings/action-item.contract.ts'
import { myGatherings } from '#modules/gatherings/reading.contract.ts'
import { useAsk } from '#web/api.ts'
import { dateTime, shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { newsSince, type Present, type Visits, visitsAfter } from './news.rules.ts'
import css from './pages/reminders.module.css'
import { reminderPageTexts } from './pages/reminders-pages.texts.ts'

/** Told one by one; the rest are a link away. */
const told = 3

/**
 * One quiet line: what is new for the person since he was last here. What he has seen is kept in this browser, by id; the house
 * is never told when anybody came.
 */
export function NewSince() {
  const t = useWords(reminderPageTexts)
  const { today, zone, person } = useSession()
  const gatherings = useAsk(myGatherings, {}).value?.gatherings
  const tasks = useAsk(myActionItems, {}).value?.actionItems
  const visits = useVisits(person?.id ?? '', gatherings && tasks ? { gatherings, tasks } : null)
  if (!visits?.before || !gatherings || !tasks) return null
  const news = newsSince(visits.before, { gatherings, tasks })
  if (news.length === 0) return null
  const lines = news.slice(0, told).map(({ kind, what, on }) => t(`news.${kind}`, { what, on: shortDay(on, today) }))
  const more = news.length > told ? [t('news.more', { count: news.length - told })] : []
  return (
    <p className={css.news}>
      {t('news.since', { at: dateTime(visits.before.at, zone), news: [...lines, ...more].join(t('news.gap')) })}{' '}
      <TextLink href="/gatherings/mine">{t('news.see')}</TextLink>
    </p>
  )
}

/** Reads the visits of this browser once the answers are there, and keeps this one. */
function useVisits(personId: string, present: Present | null): Visits | null {
  const [visits, setVisits] = useState<Visits | null>(null)
  const ready = present !== null && visits === null
  useEffect(() => {
    if (!ready || !present) return
    const after = visitsAfter(readKept(personId), present, new Date().toISOString())
    setVisits(after)
    try {
      localStorage.setItem(keptAs(personId), JSON.stringify(after))
    } catch {
      // A browser that keeps nothing has no news to tell.
    }
  }, [ready, present, personId])
  return visits
}

const keptAs = (personId: string) => `yanzhen.seen.${personId}`

function readKept(personId: string): Visits | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keptAs(personId)) ?? 'null') as Visits | null
    return kept && typeof kept.latest?.at === 'string' && kept.latest.marks ? kept : null
  } catch {
    return null
  }
}
