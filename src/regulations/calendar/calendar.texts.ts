import { texts } from '#core/texts.ts'

export const calendarTexts = texts({
  'question.applicable-text': ['一件事按哪部文本判断？', 'Which text judges a case?'],
  'question.business-day': ['一个时刻、一个夜班算哪一天？', 'To which day does a moment, or a night shift, belong?'],
  'question.dated-step': ['这一步是否在规定时间内办理？', 'Was a step taken in its lawful time?'],
  'question.month-deadline': ['从某日起几个月，到哪一天为止？', 'So many months from a day: which day is the last?'],
  'question.threshold-word': [
    '“以上”“超过”这类词，包不包括本数？',
    'Does a word such as “at least” or “more than” include the number itself?',
  ],
  'question.working-days': [
    '从某日起若干个工作日，到哪一天为止？',
    'So many working days from a day: which day is the last?',
  ],
  'calendar.months': [
    '从 {from} 起按日历月计 {months} 个月，为 {date}。',
    '{months} calendar months from {from} is {date}.',
  ],
  'calendar.month-end': [
    '该月没有与 {from} 对应的日子，取月末 {date}。',
    'That month has no day like {from}; its last day {date} is taken.',
  ],
  'calendar.not-moved': ['期限 {date} 遇节假日不顺延。', 'The deadline {date} is not moved for a holiday.'],
  'calendar.kept': ['{doneOn} 完成，不晚于 {date}。', 'Done on {doneOn}, not later than {date}.'],
  'calendar.late': ['{doneOn} 完成，晚于 {date}。', 'Done on {doneOn}, later than {date}.'],
  'calendar.word-includes': ['“{word}”包括本数 {limit}。', '“{word}” includes {limit} itself.'],
  'calendar.word-excludes': ['“{word}”不包括本数 {limit}。', '“{word}” excludes {limit} itself.'],
  'calendar.day-of-start': ['按 {zone} 时间，属于 {day}。', 'It belongs to {day} in {zone}.'],
  'calendar.night-shift': [
    '跨零点的班次属于开始的那天 {day}（{zone}）。',
    'Crossing midnight, it belongs to the day it began, {day} ({zone}).',
  ],
  'calendar.working-days': [
    '从 {from} 起 {days} 个工作日，到 {endsOn} 止，其间 {skipped} 天不上班。',
    '{days} working days from {from} end on {endsOn}; {skipped} days between are off.',
  ],
  'calendar.start-counts': ['{from} 当天计入。', '{from} itself counts.'],
  'calendar.start-not-counted': ['{from} 当天不计入。', '{from} itself does not count.'],
  'calendar.swapped': ['{day} 是调休上班的周末，算工作日。', '{day} is a weekend day worked in exchange and counts.'],
  'calendar.no-table': [
    '没有 {year} 年的节假日安排，只按周末推算，结果是暂定的。',
    'No holiday table for {year}: only weekends were counted and the result is provisional.',
  ],
  'step.earliest': ['{actual} 办理，最早 {earliest}。', 'Done on {actual}; {earliest} is the earliest day.'],
  'step.latest': ['{actual} 办理，最迟 {latest}。', 'Done on {actual}; {latest} is the last day.'],
  'step.open-until': ['尚未办理，最迟 {latest}。', 'Not done yet; {latest} is the last day.'],
  'step.target': [
    '内部目标 {target}：只作提醒，不影响结论。',
    'The branch aims at {target}: a reminder that decides nothing.',
  ],
  'text.in-force': ['{on} 适用{instrument}。', '{instrument} applies on {on}.'],
  'text.none-in-force': [
    '{on} 没有收录这一类（{family}）的现行规定。',
    'No text of this kind ({family}) is known to be in force on {on}.',
  ],
  'text.crosses': [
    '事项跨越 {count} 个版本，没有见到过渡规定，由人判断。',
    'The case crosses {count} texts and no transition rule was seen: for a person to judge.',
  ],
  'text.unsure': [
    '只见到摘要，生效日期和条款请核对原文。',
    'Only digests were seen: check the date of effect and the articles.',
  ],
  'text.rule-not-in-force': [
    '当时没有收录 {rule} 的依据，由人判断。',
    'No text carrying {rule} is known for that day: for a person to judge.',
  ],
})
