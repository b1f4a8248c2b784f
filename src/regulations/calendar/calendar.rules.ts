import { addMonths, type Day, dayIn, daysBetween } from '#core/day.ts'
import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface MonthDeadlineGiven {
  readonly from: Day
  /** Negative to look back: a reminder six months before an expiry. */
  readonly months: number
  /** When it was done, if it was. */
  readonly doneOn?: Day | null | undefined
}

export interface MonthDeadlineValues {
  readonly date: Day
  readonly kept: boolean | null
}

/** Which day lies so many calendar months from a day, and was it kept? Counted from the start, never chained, never moved. */
export const monthDeadline = question({
  name: 'month-deadline',
  rules: ['CAL-01', 'CAL-02', 'CAL-06'],
  settings: {},
  judge: ({ from, months, doneOn }: MonthDeadlineGiven, _on, law): Finding<MonthDeadlineValues> => {
    const date = addMonths(from, months)
    const kept = doneOn == null ? null : doneOn <= date
    const because: Because[] = [
      tells(law['CAL-01'], { text: 'calendar.months', numbers: { from, months, date }, holds: null }),
    ]
    const clipped = date.slice(8) !== from.slice(8)
    if (clipped)
      because.push(tells(law['CAL-02'], { text: 'calendar.month-end', numbers: { from, date }, holds: null }))
    because.push(tells(law['CAL-06'], { text: 'calendar.not-moved', numbers: { date }, holds: null }))
    if (kept !== null && doneOn != null) {
      const numbers = { doneOn, date }
      because.push(
        decides(law['CAL-01'], {
          text: kept ? 'calendar.kept' : 'calendar.late',
          numbers,
          formula: `${doneOn} ≤ ${date}`,
          holds: kept,
        }),
      )
    }
    return { outcome: kept === false ? 'FAIL' : 'PASS', values: { date, kept }, because }
  },
})

export type ThresholdWord = '以上' | '以下' | '以内' | '不少于' | '不超过' | '超过' | '过' | '不足' | '不满'

export interface ThresholdWordGiven {
  readonly word: ThresholdWord
  readonly count: number
  readonly limit: number
}

/** Does a count satisfy a word of the texts? 以上, 以内, 不少于, 不超过 include the number; 超过, 不足, 不满 do not. */
export const thresholdWord = question({
  name: 'threshold-word',
  rules: ['CAL-03', 'CAL-09'],
  settings: {},
  judge: (
    { word, count, limit }: ThresholdWordGiven,
    _on,
    law,
  ): Finding<{ holds: boolean; includesTheNumber: boolean }> => {
    const sign = signs[word]
    const holds =
      sign === '≥' ? count >= limit : sign === '>' ? count > limit : sign === '≤' ? count <= limit : count < limit
    const includesTheNumber = sign === '≥' || sign === '≤'
    const text = includesTheNumber ? 'calendar.word-includes' : 'calendar.word-excludes'
    return {
      outcome: holds ? 'PASS' : 'FAIL',
      values: { holds, includesTheNumber },
      because: [
        decides(law['CAL-03'], { text, numbers: { word, limit }, formula: `${count} ${sign} ${limit}`, holds }),
      ],
    }
  },
})

const signs: Readonly<Record<ThresholdWord, '≥' | '>' | '≤' | '<'>> = {
  以上: '≥',
  不少于: '≥',
  以下: '≤',
  以内: '≤',
  不超过: '≤',
  超过: '>',
  过: '>',
  不足: '<',
  不满: '<',
}

export interface BusinessDayGiven {
  /** The instant a shift or a gathering began, ISO 8601 with its offset. */
  readonly startedAt: string
  readonly endedAt?: string | null | undefined
}

/** To which day does a shift or gathering belong? To the day it began, in the plant's zone, even when it ends after midnight. */
export const businessDay = question({
  name: 'business-day',
  rules: ['CAL-07'],
  settings: { zone: { rule: 'CAL-07', kind: 'design', default: 'Asia/Shanghai' } },
  judge: (
    { startedAt, endedAt }: BusinessDayGiven,
    _on,
    law,
    { zone },
  ): Finding<{ day: Day; crossesMidnight: boolean }> => {
    const day = dayIn(zone, new Date(startedAt))
    const crossesMidnight = endedAt != null && daysBetween(day, dayIn(zone, new Date(endedAt))) > 0
    const text = crossesMidnight ? 'calendar.night-shift' : 'calendar.day-of-start'
    return {
      outcome: 'PASS',
      values: { day, crossesMidnight },
      because: [tells(law['CAL-07'], { text, numbers: { day, zone }, holds: null })],
    }
  },
})
