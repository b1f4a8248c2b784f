import { ask } from '#regulations/index.ts'
import type { Length, sessionsOf } from './sessions.rules.ts'

/** What a length counts for by the table of ED-05. */
export function minutesOf(length: Length, on: string): number {
  if (typeof length === 'object') return length.minutes
  const year = on.slice(0, 4)
  const sessions = [{ session: on, heldOn: on, length }]
  return ask('learning-hours', { year, role: 'member', from: on, sessions }, `${year}-12-31`).values?.minutes ?? 0
}

/** Minutes learned in each month of a year; each session once, in the month it was first met. */
export function minutesByMonth(sessions: ReturnType<typeof sessionsOf>, year: number): number[] {
  const first = new Map<string, (typeof sessions)[number]>()
  for (const session of sessions.filter(({ heldOn }) => heldOn.startsWith(`${year}-`))) {
    const known = first.get(session.session)
    if (!known || session.heldOn < known.heldOn) first.set(session.session, session)
  }
  const months = Array.from({ length: 12 }, () => 0)
  for (const { heldOn, length } of first.values()) {
    const at = Number(heldOn.slice(5, 7)) - 1
    months[at] = (months[at] ?? 0) + minutesOf(length, heldOn)
  }
  return months
}

/** Minutes as hours on paper: 90 is 1.5, nothing is a dash. */
export function hoursWord(minutes: number): string {
  return minutes === 0 ? '–' : String(Math.round(minutes / 6) / 10)
}
