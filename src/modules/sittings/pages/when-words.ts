import { addDays } from '#core/day.ts'
import type { Language } from '#core/texts.ts'

/** The hours somebody can come at, as one reads them: single hours while they are few, else stretches of days. */
export function whenWords(sessionIds: readonly string[], language: Language): string {
  const hours = [...sessionIds].sort()
  if (hours.length > 2) return daysWords(hours, language)
  return hours.map((id) => id.slice(5).replace('T', ' ')).join(language === 'zh' ? '、' : ', ')
}

/** Days, or hours of days, as stretches of days. */
export function daysWords(days: readonly string[], language: Language): string {
  const [comma, to] = language === 'zh' ? ['、', ' 至 '] : [', ', ' to ']
  const stretches: [string, string][] = []
  for (const on of [...new Set(days.map((id) => id.slice(0, 10)))].sort()) {
    const last = stretches.at(-1)
    if (last && addDays(last[1], 1) === on) last[1] = on
    else stretches.push([on, on])
  }
  return stretches
    .map(([first, last]) => (first === last ? first.slice(5) : `${first.slice(5)}${to}${last.slice(5)}`))
    .join(comma)
}

/** Names as a list, the first few of them. */
export function namesWords(names: readonly string[], language: Language, most = 6): string {
  const shown = names.slice(0, most).join(language === 'zh' ? '、' : ', ')
  if (names.length <= most) return shown
  return language === 'zh' ? `${shown}等 ${names.length} 人` : `${shown} and ${names.length - most} more`
}
