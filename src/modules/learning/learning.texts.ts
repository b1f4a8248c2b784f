import { texts } from '#core/texts.ts'

/** Why something about learning was not done. */
export const learningTexts = texts({
  'learning.unknown-unit': [
    '没有这个党支部或党小组，或不在您的范围内。',
    'No such branch or group, or out of your reach.',
  ],
  'learning.unknown-person': ['没有这名党员，或不在您的范围内。', 'No such member, or out of your reach.'],
  'learning.unknown-entry': ['没有这条登记，或不在您的范围内。', 'No such entry, or out of your reach.'],
  'learning.unknown-gathering': [
    '没有这场学习，或它的记录还没有完成。',
    'No such sitting, or its record is not closed yet.',
  ],
  'learning.not-yet': ['{heldOn} 还没有到，今天是 {today}。', '{heldOn} is still to come; today is {today}.'],
  'learning.first-later': [
    '首次举办日期 {firstHeldOn} 晚于本次 {heldOn}。',
    'It was first given on {firstHeldOn}, after this one on {heldOn}.',
  ],
  'learning.made-up-early': [
    '补学日期 {heldOn} 早于那场学习（{missedOn}）。',
    'Made up on {heldOn}, before the sitting itself ({missedOn}).',
  ],
  'learning.was-present': [
    '{names} 到会了，不用补学（{people} 人）。',
    '{names} attended: nothing to make up ({people}).',
  ],
  'learning.already-recorded': [
    '{names} 的这场学习已经登记过（{people} 人）。同一场每人只算一次。',
    'This session is on record already for {names} ({people}). It counts once a person.',
  ],
  'learning.struck-already': ['这条登记已经撤回。', 'It was taken back already.'],
  'learning.id-taken': ['这个编号已被占用，请刷新后重试。', 'That id is taken; reload and try again.'],
})

/** The closed sets in words. */
export const learningTerms = texts({
  'role.member': ['党员', 'Member'],
  'role.committee': ['书记、委员', 'Committee'],
  'mode.together': ['集体学习', 'Together'],
  'mode.self': ['自学', 'On one’s own'],
  'mode.make-up': ['补学', 'Made up'],
  'mode.training': ['培训', 'Training'],
  'length.half-day': ['半天', 'half a day'],
  'length.day': ['一天', 'a day'],
  'length.minutes': ['{minutes} 分钟', '{minutes} min'],
  'occasion.new-secretary': ['新任书记培训', 'New secretary'],
  'occasion.probation': ['预备期培训', 'During probation'],
  'occasion.first-year': ['转正后一年内培训', 'First year after conversion'],
  'state.due': ['待参加', 'to come'],
  'state.due-soon': ['将到期', 'due soon'],
  'state.met': ['已参加', 'held'],
  'state.met-late': ['迟参加', 'held late'],
  'state.overdue': ['逾期', 'overdue'],
  'state.not-applicable': ['不适用', 'not applicable'],
  'state.needs-human': ['须人工', 'needs a person'],
})
