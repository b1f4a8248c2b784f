import { texts } from '#core/texts.ts'

/** Words of members who lead elsewhere and take part here as ordinary members (MT-09). */
export const leadingTexts = texts({
  title: ['双重组织生活', 'Two organisational lives'],
  note: [
    '担任领导职务的党员，以普通党员身份参加所在支部和党小组的会（条例第十五条）',
    'Members in leading posts attend their own branch and group as ordinary members (art. 15)',
  ],
  none: ['没有登记担任领导职务的党员', 'No member in a leading post is written down'],
  add: ['登记一人', 'Write one down'],
  addTitle: ['登记担任领导职务的党员', 'A member in a leading post'],
  person: ['党员', 'Member'],
  post: ['领导职务', 'Leading post'],
  postNote: ['如：分厂副厂长', 'Such as: deputy head of the plant'],
  fromOn: ['任职起', 'Since'],
  save: ['登记', 'Write down'],
  saved: ['已登记', 'Written down'],
  end: ['不再担任', 'Ended'],
  endOf: ['{name}不再担任', '{name} no longer leads'],
  endTitle: ['不再担任领导职务', 'The leading post ended'],
  endWords: ['此前的参加情况保留。', 'What was before stays.'],
  untilOn: ['从哪天起', 'From which day'],
  ended: ['已记下', 'Noted'],
  about: [
    '{name}，{post}：{year} 年参加所在支部组织生活',
    '{name}, {post}: organisational life of the own branch in {year}',
  ],
  since: ['{name}，{post}，{from} 起', '{name}, {post}, since {from}'],
  until: ['{name}，{post}，{from} 至 {until}', '{name}, {post}, {from} to {until}'],
})
