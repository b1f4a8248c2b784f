import { texts } from '#core/texts.ts'

/** Words around every explanation. */
export const judgedTexts = texts({
  why: ['为什么是这个结论', 'Why this conclusion'],
  judged: [
    '{about}。按 {today} 已有的记录和《{pack}》判定。',
    '{about}. Judged by the records there are on {today} and by the {pack}.',
  ],
  judgedByHouse: [
    '{about}。按 {today} 已有的记录和{pack}判定。',
    '{about}. Judged by the records there are on {today} and by a convention of Yanzhen.',
  ],
  noPack: ['当时有效的规定', 'text then in force'],
  provisional: [
    '这是暂定的：所需年份的工作日表还没有装入，装入后重算。',
    ' Provisional: the working-day table of a year is missing; it is worked out again once loaded.',
  ],
  limit: [
    '这里只按规则和记录计算。是否构成违规、如何处理，由党组织认定。',
    'This is computed from rules and records only. Whether it is a breach, and what follows, the Party organisation decides.',
  ],
  unsure: ['（条文待核对）', ' (article to be confirmed)'],
  told: ['说明', 'Note'],
  ahead: ['尚未', 'Not yet'],
  ifLate: ['迟办', 'Met late'],
  ifLawful: ['合规', 'Lawful'],
  ifBreach: ['违规', 'A breach'],
  ifInvalid: ['程序无效', 'Does not count'],
  ifHuman: ['须人工', 'Needs a person'],
})
