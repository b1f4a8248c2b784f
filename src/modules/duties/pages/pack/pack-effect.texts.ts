import { texts } from '#core/texts.ts'

/** Words around what a local pack would change. */
export const packEffectTexts = texts({
  title: ['义务会怎样变', 'What it would change'],
  note: ['只试算；已作的结论仍按当时的规定', 'only tried; what was judged keeps the text it was judged by'],
  nothing: ['现有的义务都不变。', 'No duty that is kept would change.'],
  changed: ['有 {count} 项义务会变。', '{count} duties would change.'],
  looked: [
    '试算了 {branches} 个党支部中的前 {looked} 个。',
    ' Worked out for the first {looked} of {branches} branches.',
  ],
  more: [
    '另有 {count} 项未列出，其中关于个人的只计数。',
    '{count} more are not listed; those about persons are only counted.',
  ],
  was: ['现在', 'Now'],
  would: ['将会', 'Would be'],
  none: ['没有', 'not owed'],
})
