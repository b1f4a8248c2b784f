import { texts } from '#core/texts.ts'

export const pollsTexts = texts({
  'polls.unknown-unit': [
    '没有这个支部或党小组，或不由您负责。',
    'No such branch or group, or it is not yours to keep.',
  ],
  'polls.unknown-poll': ['没有这份征求意见表，或与您无关。', 'No such poll, or it does not concern you.'],
  'polls.id-taken': ['这个编号已被使用，请刷新后重试。', 'This id is taken; reload the page and try again.'],
  'polls.no-draft': [
    '已经开始，题目不能再改。可以撤回后另作一份。',
    'It has been opened and can no longer change. Withdraw it and write another.',
  ],
  'polls.changed-since': [
    '打开页面之后有人改动过，请刷新后再办。',
    'Somebody has changed it since you opened the page; reload it first.',
  ],
  'polls.unfit-question': [
    '第 {place} 题不完整：选择题至少要两个不同的选项，填写题不设选项。',
    'Question {place} is not complete: a choice needs at least two different ones, words have none.',
  ],
  'polls.closes-in-the-past': [
    '截止日 {closesOn} 早于今天 {today}。',
    'Its last day {closesOn} is before today, {today}.',
  ],
  'polls.not-open': [
    '不在征求意见期间（截止日 {closesOn}），不能再答。',
    'It cannot be answered now (last day {closesOn}).',
  ],
  'polls.answered-already': [
    '您已经答过。答案不记名，无法找出来修改。',
    'You have answered. Answers have no name and cannot be found again to be changed.',
  ],
  'polls.nothing-answered': ['一题都没有答。', 'Nothing has been answered.'],
  'polls.unfit-answer': [
    '第 {place} 题的答案与题目不符，请刷新后重答。',
    'The answer to question {place} does not fit it; reload the page.',
  ],
  'polls.paper-added': [
    '纸质意见表已经录入 {sheets} 份，只能录入一次。',
    '{sheets} sheets have been added already; that is done once.',
  ],
  'polls.unfit-count': [
    '第 {place} 题的份数对不上：共 {sheets} 份，作答 {answered} 份，各选项合计 {sum}。',
    'The counts of question {place} do not add up: {sheets} sheets, {answered} answered it, choices add to {sum}.',
  ],
  'polls.more-than-asked': [
    '纸质 {sheets} 份加上网页 {onScreen} 份，多于应答的 {asked} 人。',
    '{sheets} on paper and {onScreen} on screen are more than the {asked} who were asked.',
  ],
  'polls.few-answers': [
    '只有 {tookPart} 份，少于 {few} 份时，合计可能看出是谁答的。确认仍要继续，或撤回。',
    'Only {tookPart} answered; below {few} the totals may tell who. Confirm to go on, or withdraw it.',
  ],
  'polls.not-closed': ['还没有结束，没有合计。', 'It has not been closed; there are no totals.'],
  'polls.withdrawn-already': ['已经撤回。', 'It has been withdrawn already.'],
  'polls.published-already': ['结果已经公布，不能撤回。', 'Its totals are published; it can no longer be withdrawn.'],
})
