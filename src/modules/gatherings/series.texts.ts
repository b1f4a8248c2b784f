import { texts } from '#core/texts.ts'

/** Refusals about templates and series, and what is written of a day the calendar moved. */
export const seriesTexts = texts({
  movedByRule: ['固定日逢休息日，按约定调整', 'the fixed day is a day off; moved as agreed'],
  'gatherings.unknown-template': ['没有这个模板，或已停用。', 'No such template, or it is retired.'],
  'gatherings.unknown-series': ['没有这个固定日程，或不由您召集。', 'No such series, or not yours to convene.'],
  'gatherings.series-ends-before': [
    '结束日期须晚于开始日期 {fromOn}。',
    'It must end after the day it begins ({fromOn}).',
  ],
  'gatherings.no-such-occasion': ['{month} 没有这一次。', 'The series has none in {month}.'],
  'gatherings.already-convened': ['这个月已经召集。', 'That month is convened already.'],
  'gatherings.moved-needs-reason': [
    '不在固定日 {fixedOn}，请写明改期原因。',
    'Not on the fixed day, {fixedOn}: give the reason.',
  ],
})
