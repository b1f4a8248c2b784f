import { dayIn } from '#core/day.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../talks-page.texts.ts'

interface StruckProps {
  struck: { readonly by: string; readonly at: string; readonly reason: string } | null
}

/** That a row was taken back, why, by whom and when. */
export function Struck({ struck }: StruckProps) {
  const t = useWords(pageTexts)
  const { today, zone } = useSession()
  if (!struck) return null
  const day = shortDay(dayIn(zone, new Date(struck.at)), today)
  return <small>{t('struck', { reason: struck.reason, by: struck.by, day })}</small>
}
