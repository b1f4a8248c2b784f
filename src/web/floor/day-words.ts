import { addDays, dayIn } from '#core/day.ts'
import type { Language } from '#core/texts.ts'
import { stamp, timeOfDay, weekday } from '../dates.ts'
import type { FloorAnswer } from './ask.ts'

export type FloorShift = NonNullable<FloorAnswer['rota']>['shifts'][number]

/** The shift that runs at an instant. */
export function shiftAt(shifts: readonly FloorShift[], now: Date): FloorShift | undefined {
  return shifts.find(
    ({ startsAt, endsAt }) => Date.parse(startsAt) <= now.getTime() && now.getTime() < Date.parse(endsAt),
  )
}

/** The first shift that has not begun. */
export function shiftAfter(shifts: readonly FloorShift[], now: Date): FloorShift | undefined {
  return shifts.find(({ startsAt }) => Date.parse(startsAt) > now.getTime())
}

/** `08:00–16:00`. A shift is labelled with the day it belongs to, so the midnight that ends that day is 24:00. */
export function hoursOf({ on, startsAt, endsAt }: FloorShift, zone: string): string {
  const start = timeOfDay(startsAt, zone)
  const end = timeOfDay(endsAt, zone)
  const fromMidnight = start === '00:00' && dayIn(zone, new Date(startsAt)) > on
  return `${fromMidnight ? '24:00' : start}–${end === '00:00' ? '24:00' : end}`
}

/** 今日, 明日 11-26, 11-27 周五: as one says a day that is near. */
export function nearDay(
  on: string,
  today: string,
  language: Language,
  words: { today: string; tomorrow: string },
): string {
  const short = on.slice(0, 4) === today.slice(0, 4) ? on.slice(5) : on
  if (on === today) return words.today
  return on === addDays(today, 1) ? `${words.tomorrow} ${short}` : `${short} ${weekday(on, language)}`
}

/** `10:42` today, `11-24 10:42` on another day: since when the contents are what they are. */
export function asOf(instant: string, zone: string, now: Date): string {
  const then = stamp(instant, zone)
  return dayIn(zone, new Date(instant)) === dayIn(zone, now) ? then.slice(11) : then.slice(5)
}

/** 11 月 25 日 周三 10:42 / Wed 25 Nov 10:42, in the plant's zone. */
export function nowWords(now: Date, zone: string, language: Language): string {
  const on = dayIn(zone, now)
  const time = timeOfDay(now.toISOString(), zone)
  const [month, day] = [Number(on.slice(5, 7)), Number(on.slice(8))]
  if (language === 'zh') return `${month} 月 ${day} 日 ${weekday(on, language)} ${time}`
  const name = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: zone }).format(now)
  return `${weekday(on, language)} ${day} ${name} ${time}`
}
