import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { useWords } from '#web/words.ts'
import type { listSeries } from '../../series.contract.ts'
import type { FixedDay } from '../../series.rules.ts'
import { seriesPageTexts } from './series.texts.ts'

export type Series = Wire<OutputOf<typeof listSeries>>['series'][number]
export type Month = Series['months'][number]

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const places = [1, 2, 3, 4, 5] as const

/** The fixed day in words, and the words to choose it by. */
export function useFixedDay() {
  const t = useWords(seriesPageTexts)
  const nthWord = (nth: number) => t(`nth.${places.find((one) => one === nth) ?? 1}`)
  const weekdayWord = (weekday: number) => t(`weekday.${weekdays.find((one) => one === weekday) ?? 1}`)
  return {
    words: (fixed: FixedDay) =>
      'dayOfMonth' in fixed
        ? t('everyDay', { day: fixed.dayOfMonth })
        : t('everyWeekday', { nth: nthWord(fixed.nth), weekday: weekdayWord(fixed.weekday) }),
    nths: places.map((nth) => ({ value: String(nth), label: nthWord(nth) })),
    weekdays: weekdays.map((one) => ({ value: String(one), label: weekdayWord(one) })),
  }
}
