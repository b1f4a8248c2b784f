import { texts } from '#core/texts.ts'
import { secretVoteTexts } from './secret-vote.texts.ts'

export const voteTexts = texts({
  ...secretVoteTexts,
  'question.excusal': [
    '一名正式党员可否不计入应到会人数？',
    'May a full member be left out of those who should attend?',
  ],
  'question.ordinary-decision': [
    '支部党员大会的一般决定是否通过？',
    'Is an ordinary decision of the branch assembly adopted?',
  ],
  'question.ordinary-outlook': [
    '表决之前：还需要什么，能不能通过？',
    'Before the vote: what does it need, and can anything pass?',
  ],
  'question.person-outlook': [
    '对一个人无记名表决之前：还需要什么，能不能通过？',
    'Before a secret vote on one person: what does it need, and can it pass?',
  ],
  'written.ahead': [
    '会前收到赞成的书面意见 {count} 份：计入票数，不计入到会人数。',
    '{count} written opinions in favour came before the meeting: they count as votes, not as present.',
  ],
  'question.voter': ['这个人在这一天、这个支部有没有表决权？', 'Does this person vote in this branch on this day?'],
  'vote.quorum-met': [
    '应到有表决权的党员 {n} 人，实到 {p} 人，到会人数符合规定（至少 {needed} 人）。',
    '{p} of {n} voters are present: enough to meet (at least {needed}).',
  ],
  'vote.quorum-missed': [
    '应到有表决权的党员 {n} 人，实到 {p} 人，少于 {needed} 人，不能开会表决。',
    '{p} of {n} voters are present, fewer than {needed}: no vote can be taken.',
  ],
  'vote.majority-met': [
    '赞成 {inFavour} 票，超过应到 {n} 人的半数（至少 {needed} 票）。',
    '{inFavour} in favour: more than half of the {n} who should attend (at least {needed}).',
  ],
  'vote.majority-missed': [
    '赞成 {inFavour} 票，没有超过应到 {n} 人的半数（至少 {needed} 票）。',
    '{inFavour} in favour: not more than half of the {n} who should attend (at least {needed}).',
  ],
  'vote.share-met': [
    '赞成 {inFavour} 票，达到应到 {n} 人所要求的至少 {needed} 票。',
    '{inFavour} in favour: enough of the {n} who should attend (at least {needed}).',
  ],
  'vote.share-missed': [
    '赞成 {inFavour} 票，未达到应到 {n} 人所要求的至少 {needed} 票。',
    '{inFavour} in favour: not enough of the {n} who should attend (at least {needed}).',
  ],
  'vote.exactly-half': [
    '赞成 {inFavour} 票，恰为 {n} 人的一半：不算超过半数，未获通过。',
    '{inFavour} in favour is exactly half of {n}: not more than half, so not adopted.',
  ],
  'vote.least': [
    '应到 {n} 人时，至少要 {needed} 票赞成。',
    'With {n} who should attend, at least {needed} must be in favour.',
  ],
  'vote.abstentions-not-in-favour': [
    '赞成 {inFavour} 票多于不赞成 {against} 票，但弃权和未表态的 {notInFavour} 人不算赞成，基数仍是应到会人数。',
    '{inFavour} in favour outnumber {against} against, but {notInFavour} who abstained or kept silent are not in favour, and the base stays all who should attend.',
  ],
  'vote.more-present-than-expected': [
    '实到 {p} 人，多于应到 {n} 人：人数有误，请先核对。',
    '{p} present but only {n} should attend: the count is wrong, check it first.',
  ],
  'vote.more-votes-than-voters': [
    '计票 {cast} 票，多于实到 {p} 人：计票有误，表决无效。',
    '{cast} votes were counted but {p} voters are present: the count is wrong and the vote is void.',
  ],
  'vote.several-sittings': [
    '人数和票数来自 {sittings} 次会议，不能相加：到会和表决必须在同一次会议。',
    'Presence and votes come from {sittings} sittings and cannot be added up: both must belong to one meeting.',
  ],
  'vote.without-vote': [
    '签到者中 {count} 人没有表决权，不计入，有表决权的实到 {p} 人。',
    '{count} of those who signed in have no vote and do not count: {p} voters are present.',
  ],
  'vote.near-even': [
    '赞成 {inFavour} 票、不赞成 {against} 票，人数接近：重要问题可以暂缓，调查研究后再表决。',
    '{inFavour} for and {against} against is nearly even: an important matter may be put off, looked into, and voted again.',
  ],
  'vote.can-pass': ['实到 {p} 人，赞成达到 {needed} 票即可通过。', 'With {p} present, {needed} in favour carry it.'],
  'vote.cannot-pass': [
    '实到只有 {p} 人，即使全部赞成也达不到 {needed} 票：现在表决不可能通过。',
    'Only {p} are present: even if all are in favour, {needed} cannot be reached. No result can pass now.',
  ],
  'vote.more-present': [
    '再到 {count} 人（实到 {needed} 人）即可开会表决。',
    '{count} more present ({needed} in all) and the vote may be taken.',
  ],
  'vote.more-present-to-carry': [
    '再到 {count} 人并全部赞成（共 {needed} 票）才能通过。',
    '{count} more present, all in favour ({needed} in all), could carry it.',
  ],
  'vote.fewer-present': [
    '少到 {count} 人，到会人数就不足，表决无效。',
    '{count} fewer present and there is no quorum.',
  ],
  'vote.fewer-present-to-carry': ['少到 {count} 人，就不可能通过。', '{count} fewer present and nothing can pass.'],
  'vote.more-in-favour': [
    '再多 {count} 票赞成（共 {needed} 票）即获通过。',
    '{count} more in favour ({needed} in all) and it is adopted.',
  ],
  'vote.fewer-in-favour': ['少 {count} 票赞成，即不能通过。', '{count} fewer in favour and it is not adopted.'],
  'excusal.listed': [
    '理由属于可以不计入应到会人数的第 {reason} 项情形。',
    'The ground is case ({reason}) of those that may be left out of the number who should attend.',
  ],
  'excusal.not-listed': [
    '一般请假、上夜班、出差等不属于可以不计入应到会人数的情形。',
    'Leave, a night shift or business travel is no ground to be left out of the number who should attend.',
  ],
  'excusal.consented': ['已报上级党组织同意。', 'The higher Party organisation has agreed.'],
  'excusal.not-consented': ['没有上级党组织同意的记录。', 'No consent of the higher Party organisation is recorded.'],
  'excusal.resolved': ['支部党员大会已作出决定。', 'The branch assembly has resolved it.'],
  'excusal.not-resolved': ['没有支部党员大会的决定。', 'No resolution of the branch assembly is recorded.'],
  'excusal.approve': [
    '上级党组织同意并经支部党员大会决定后，可以不计入。',
    'With the consent of the higher organisation and a resolution of the assembly the member may be left out.',
  ],
  'excusal.left-out': ['{count} 人经批准不计入，应到会 {n} 人。', '{count} left out with approval: {n} should attend.'],
  'excusal.still-counts': [
    '{count} 人未经批准，仍计入应到会人数 {n} 人。',
    '{count} whose exclusion was not approved still count among the {n} who should attend.',
  ],
  'excusal.if-approved': [
    '如果这 {count} 人事先经批准不计入，应到会为 {n} 人，结果就不同。',
    'Had these {count} been left out with approval beforehand, {n} would be the base and the result another.',
  ],
  'voter.belongs': ['{on} 正式组织关系在本支部。', 'The formal relation is in this branch on {on}.'],
  'voter.belongs-elsewhere': [
    '{on} 正式组织关系在其他支部，只在那里有表决权。',
    'On {on} the formal relation is in another branch: the vote is there.',
  ],
  'voter.belongs-nowhere': ['{on} 没有在本支部的组织关系。', 'There is no relation to this branch on {on}.'],
  'voter.full': ['{on} 是正式党员。', 'A full member on {on}.'],
  'voter.not-full': ['{on} 不是正式党员。', 'Not a full member on {on}.'],
  'voter.probationary': ['{on} 是预备党员，没有表决权。', 'A probationary member on {on}, without a vote.'],
  'voter.suspended': ['{on} 党员权利中止，没有表决权。', 'Rights are suspended on {on}: no vote.'],
  'voter.may-attend': ['可以参加会议并发言，不参加表决。', 'May attend and speak, does not vote.'],
})
