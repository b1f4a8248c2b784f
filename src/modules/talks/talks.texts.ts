import { texts } from '#core/texts.ts'

/** Why something about a talk was not done. */
export const talksTexts = texts({
  'talks.unknown-branch': ['没有这个党支部，或不在您的范围内。', 'No such branch, or out of your reach.'],
  'talks.unknown-person': [
    '当时支部里没有这个人，或不在您的范围内。',
    'No such person in the branch on that day, or out of your reach.',
  ],
  'talks.unknown-talk': ['没有这次谈话，或不在您的范围内。', 'No such talk, or out of your reach.'],
  'talks.unknown-occasion': ['没有这条情况，或已撤回。', 'No such occasion, or it was taken back.'],
  'talks.no-member': ['谈心谈话至少有一方是本支部党员。', 'At least one of the two is a member of the branch.'],
  'talks.same-person': ['谈话须在两人之间。', 'A talk is between two people.'],
  'talks.not-yet': ['{heldOn} 还没有到，今天是 {today}。', '{heldOn} is still to come; today is {today}.'],
  'talks.already-recorded': [
    '这两人在 {heldOn} 的谈话已经登记过。',
    'A talk of these two on {heldOn} is recorded already.',
  ],
  'talks.follow-up-missing': [
    '写了期限，就要写约定了什么。',
    'A day was given: say what was agreed to be done by then.',
  ],
  'talks.follow-up-early': [
    '期限 {followUpBy} 早于谈话日期 {heldOn}。',
    'The day {followUpBy} is before the talk on {heldOn}.',
  ],
  'talks.occasion-of-another': ['这条情况说的是另一个人。', 'The occasion is about somebody else.'],
  'talks.before-occasion': [
    '谈话（{heldOn}）在情况发生（{occurredOn}）之前，不算针对它的谈话。',
    'The talk on {heldOn} came before what happened on {occurredOn}: it is no answer to it.',
  ],
  'talks.occasion-ahead': [
    '{occurredOn} 还没有到，今天是 {today}。',
    '{occurredOn} is still to come; today is {today}.',
  ],
  'talks.occasion-known': [
    '此人在 {occurredOn} 的同类情况已经登记过。',
    'The same kind of occasion on {occurredOn} is recorded already.',
  ],
  'talks.no-follow-up': ['这次谈话没有约定后续事项。', 'Nothing was agreed in this talk.'],
  'talks.done-already': ['已在 {doneOn} 办结。', 'It was done on {doneOn} already.'],
  'talks.done-early': ['办结日期 {doneOn} 早于谈话日期 {heldOn}。', '{doneOn} is before the talk on {heldOn}.'],
  'talks.struck-already': ['这条记录已经撤回。', 'It was taken back already.'],
  'talks.changed-meanwhile': [
    '在您打开之后有人改过，请刷新后再办。',
    'Someone changed it since you opened it. Reload and try again.',
  ],
  'talks.id-taken': ['这个编号已被占用，请刷新后重试。', 'That id is taken; reload and try again.'],
})

/** The closed sets in words. */
export const talkTerms = texts({
  'category.routine': ['日常谈心', 'Routine'],
  'category.hardship': ['关心困难', 'Hardship'],
  'category.post-change': ['岗位变动', 'Change of post'],
  'category.discipline': ['提醒教育', 'Discipline'],
  'category.development': ['发展党员', 'Development'],
  'occasion.bereavement': ['家庭变故', 'Bereavement'],
  'occasion.hardship': ['生活困难', 'Hardship'],
  'occasion.health': ['身体原因', 'Health'],
  'occasion.discipline': ['受到处分', 'Discipline'],
  'occasion.complaint': ['受到反映', 'Complaint'],
  'occasion.other': ['其他', 'Other'],
  'kind.committee-committee': ['委员之间', 'Among committee members'],
  'kind.committee-member': ['委员与党员', 'Committee with members'],
  'kind.member-member': ['党员之间', 'Among members'],
})
