import { texts } from '#core/texts.ts'

export const candidatesTexts = texts({
  'question.electoral-roll': [
    '选举人名单有没有多列、漏列？',
    'Does the electoral roll name every voter and nobody else?',
  ],
  'question.election-candidates': [
    '选举委员需要多少名候选人，名单合不合规定？',
    'How many candidates does an election of committee members need, and may these stand?',
  ],
  'question.preselection': [
    '预选中谁可以列为正式候选人？',
    'Where candidates are chosen by a vote beforehand, who becomes one?',
  ],
  'roll.right': ['名单正确，有选举权的党员 {n} 人。', 'The roll is right: {n} voters.'],
  'roll.probationary': [
    '{name}是预备党员，没有选举权，不能列入名单。',
    '{name} is a probationary member without a vote and cannot be on the roll.',
  ],
  'roll.no-voter': [
    '{name}当天在本支部没有选举权，不能列入名单。',
    '{name} has no vote in this branch on that day and cannot be on the roll.',
  ],
  'roll.missing': ['{name}有选举权，名单漏列。', '{name} has a vote and the roll leaves the name out.'],
  'roll.if-corrected': [
    '去掉 {refused} 人、补上 {missing} 人，名单为 {n} 人。',
    'With {refused} struck and {missing} added the roll names {n}.',
  ],
  'candidates.needed': [
    '应选 {seats} 名，差额至少 {surplus} 名，候选人至少 {needed} 名；差额按应选人数算，不按候选人数算。',
    '{seats} seats: at least {surplus} more candidates than seats, {needed} in all, measured against the seats and not the candidates.',
  ],
  'candidates.enough': [
    '候选人 {count} 名，比应选 {seats} 名多 {surplus} 名，达到 {needed} 名。',
    '{count} candidates, {surplus} more than the {seats} seats, reach {needed}.',
  ],
  'candidates.too-few': [
    '候选人 {count} 名，比应选 {seats} 名多 {surplus} 名，不足 {needed} 名。',
    '{count} candidates, {surplus} more than the {seats} seats, are fewer than {needed}.',
  ],
  'candidates.probationary': [
    '{name}是预备党员，没有被选举权，不能列为候选人。',
    '{name} is a probationary member, who cannot be elected and cannot stand.',
  ],
  'candidates.no-right': [
    '{name}没有被选举权，不能列为候选人。',
    '{name} has no right to be elected and cannot stand.',
  ],
  'candidates.in-order': [
    '候选人按姓氏笔画排列。',
    'The candidates stand in the order of the strokes of their surnames.',
  ],
  'candidates.out-of-order': [
    '候选人没有按姓氏笔画排列。',
    'The candidates do not stand in the order of the strokes of their surnames.',
  ],
  'candidates.if-more': ['再提名 {count} 名候选人。', 'With {count} more candidates it is in order.'],
  'candidates.if-struck': ['去掉 {count} 名不能当选的人。', 'With {count} who cannot stand struck it is in order.'],
  'candidates.if-ordered': ['改按姓氏笔画排列。', 'In the order of strokes it is right.'],
  'preselection.enough': [
    '预选产生 {chosen} 名，够选举所需的 {candidates} 名。',
    '{chosen} are chosen, enough for the {candidates} candidates the election needs.',
  ],
  'preselection.too-few': [
    '预选产生 {chosen} 名，不够选举所需的 {candidates} 名。',
    '{chosen} are chosen, fewer than the {candidates} candidates the election needs.',
  ],
  'preselection.chosen': [
    '{name}得 {inFavour} 票，超过应到 {n} 人的半数（至少 {needed} 票），可以列为正式候选人。',
    '{name} has {inFavour} votes, more than half of the {n} who should attend (at least {needed}): a candidate.',
  ],
  'preselection.not-chosen': [
    '{name}得 {inFavour} 票，没有超过应到 {n} 人的半数（至少 {needed} 票）。',
    '{name} has {inFavour} votes, not more than half of the {n} who should attend (at least {needed}).',
  ],
  'preselection.if-more': [
    '还差 {count} 名，每名至少要 {needed} 票。',
    '{count} more are needed, each with at least {needed} votes.',
  ],
})
