import { dayIn } from '#core/day.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../transfers-pages.texts.ts'

/** That a row was struck, why, by whom and when. */
export function Struck({
  struck,
}: {
  struck: { readonly by: string; readonly at: string; readonly reason: string } | null
}) {
  const t = useWords(pageTexts)
  const { today, zone } = useSession()
  if (!struck) return null
  return <small>{t('struckNote', { ...struck, day: shortDay(dayIn(zone, new Date(struck.at)), today) })}</small>
}
