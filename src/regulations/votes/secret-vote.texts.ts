import { texts } from '#core/texts.ts'

/** Votes on a person: admission, conversion, extension, cancellation, disposal. */
export const secretVoteTexts = texts({
  'question.admission-vote': [
    '接收预备党员、转正、延长预备期、取消资格的表决是否通过？',
    'Is somebody admitted, converted, extended or cancelled by this vote?',
  ],
  'question.disposal-vote': [
    '处置不合格党员的表决，票数是怎样的？',
    'What does a vote on the disposal of a member come to?',
  ],
  'vote.more-heard-than-expected': [
    '实到 {p} 人、书面意见 {w} 份，合计多于应到 {n} 人：人数有误，请先核对。',
    '{p} present and written opinions ({w}) are more than the {n} who should attend: the count is wrong, check it first.',
  ],
  'vote.more-votes-than-heard': [
    '计票 {cast} 票，多于实到 {p} 人与书面意见 {w} 份之和：计票有误，表决无效。',
    '{cast} votes were counted, more than {p} present and written opinions ({w}): the count is wrong and the vote is void.',
  ],
  'vote.one-person': [
    '一次表决 {persons} 人：逐个讨论、逐个表决。',
    '{persons} person was put to the vote: one at a time.',
  ],
  'vote.several-persons': [
    '一次表决 {persons} 人：必须逐个讨论、逐个表决，表决无效。',
    '{persons} persons were put to one vote: it must be one at a time, so the vote is void.',
  ],
  'vote.secret': ['采用无记名投票。', 'By secret ballot.'],
  'vote.not-secret': [
    '没有采用无记名投票：程序有缺陷，应当以无记名投票重新表决。',
    'Not by secret ballot: a defect of procedure. Vote again by secret ballot.',
  ],
  'vote.if-in-order': [
    '如果在同一次会议上逐个、以无记名投票得到同样的票数，按票数认定。',
    'Had the same votes been cast at one meeting, one person at a time, by secret ballot, they would count as they stand.',
  ],
  'vote.extension-possible': [
    '可以延长一次预备期，{from} 至 {to} 个月。',
    'The probation may be extended once, by {from} to {to} months.',
  ],
  'vote.extension-used': [
    '预备期已延长 {times} 次，不能再延长。',
    'Extensions allowed: {times}; the probation cannot be extended again.',
  ],
  'vote.disposal-to-human': [
    '现行办法的表决门槛没有见到原文，按接收预备党员的门槛列出计票，由党组织判断。',
    'The bars of the measures in force were not seen. The count is set against those of an admission; the organisation decides.',
  ],
  'written.counted': [
    '会前收到书面意见 {w} 份，其中赞成 {wInFavour} 份，计入票数，不计入到会人数：赞成共 {inFavour} 票。',
    'Written opinions before the meeting: {w}, in favour: {wInFavour}. They count as votes, not as present: {inFavour} in favour in all.',
  ],
  'written.too-late': [
    '{count} 份书面意见在会后才收到，不计入票数。',
    'Written opinions that came too late: {count}. They do not count.',
  ],
  'written.not-counted': [
    '按设定，书面意见不计入票数，{count} 份只作参考。',
    'By setting written opinions do not count; for information only: {count}.',
  ],
  'written.if-in-time': [
    '这 {count} 份书面意见如果在会前收到，结果就不同。',
    'Had the late written opinions ({count}) come before the meeting, the result would be another.',
  ],
})
