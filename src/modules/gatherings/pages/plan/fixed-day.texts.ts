import { texts } from '#core/texts.ts'

/** Words of the fixed day of a theme Party day. */
export const fixedDayTexts = texts({
  fixedDay: [
    '本月固定日是 {day}；按固定日举行的，留空',
    'The fixed day of the month is {day}; leave empty when it is held then',
  ],
  moved: ['不在固定日，写明原因即可', 'Not on the fixed day: saying why is enough'],
})
