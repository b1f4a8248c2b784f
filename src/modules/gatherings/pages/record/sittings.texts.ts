import { texts } from '#core/texts.ts'

/** Words of a thing held in several sittings. */
export const sittingTexts = texts({
  sittings: ['分场召开', 'Sittings'],
  place: ['第 {place} 场，共 {count} 场', 'sitting {place} of {count}'],
  other: ['第 {place} 场 {day} {time}', 'No. {place}, {day} {time}'],
  cancelled: ['（已取消）', '(cancelled)'],
  asked: ['本场应到 {count} 人', '{count} asked to this sitting'],
  askedNote: [
    '其他应到会的同志参加别的场次。表决的应到会人数不受分场影响，仍按全体计算。',
    'The others come to another sitting. The number who should attend for a vote stays that of the whole body.',
  ],
  onDuty: ['在岗到会：到会期间岗位不低于最低配员', 'comes from the post, which keeps its minimum'],
  rest: ['不在班', 'off shift'],
})
