import { addDays } from '#core/day.ts'
import type { Language } from '#core/texts.ts'
import { shortDay } from '#web/dates.ts'
import { tagOf, useWords } from '#web/words.ts'
import type { ShiftTimes, Span, WorkCode } from './pattern.rules.ts'
import { rotaTexts } from './rota.texts.ts'

/** `24:00` for the midnight that ends a day, else the hour of the day. */
export function clockText(minutes: number): string {
  const shown = minutes === 1440 ? 1440 : minutes % 1440
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`
}

export function spanText([from, until]: Span): string {
  // The word joiner keeps the two hours on one line.
  return `${clockText(from)}–\u2060${clockText(until % 1440 === 0 ? 1440 : until)}`
}

/** How a shift is called where these hours hold: D is 早 beside a middle shift and 白 where there is none. */
export function useShiftWords(times: ShiftTimes) {
  const t = useWords(rotaTexts)
  const key = (code: WorkCode) => (code === 'D' && !times.M ? ('D2' as const) : code)
  const spanOf = (code: WorkCode) => (code === 'R' ? undefined : times[code])
  return {
    sign: (code: WorkCode) => t(`sign_${key(code)}`),
    name: (code: WorkCode) => t(`shift_${key(code)}`),
    full: (code: WorkCode) => {
      const span = spanOf(code)
      return span ? `${t(`shift_${key(code)}`)} ${spanText(span)}` : t(`shift_${key(code)}`)
    },
  }
}

/** `12-03`, or `12-04 至 12-14`; `untilOn` is the first day it no longer holds. */
export function daysText(fromOn: string, untilOn: string, today: string): string {
  const last = addDays(untilOn, -1)
  return fromOn === last ? shortDay(fromOn, today) : `${shortDay(fromOn, today)} – ${shortDay(last, today)}`
}

/** 2026年12月, December 2026. */
export function monthName(month: string, language: Language): string {
  const form = new Intl.DateTimeFormat(tagOf(language), { year: 'numeric', month: 'long', timeZone: 'UTC' })
  return form.format(new Date(`${month}-01T00:00:00Z`))
}
