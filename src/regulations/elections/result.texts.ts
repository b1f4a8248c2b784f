import { texts } from '#core/texts.ts'

export const resultTexts = texts({
  'question.candidate-elected': ['这名候选人是否当选？', 'Has this candidate the votes to be elected?'],
  'question.election-result': ['选举结果：谁当选？', 'The result of the election: who is elected?'],
  'elected.by-should-attend': [
    '赞成 {inFavour} 票；按应到会 {base} 人计算，超过半数要 {needed} 票。',
    '{inFavour} in favour; of the {base} who should attend, more than half is {needed}.',
  ],
  'elected.by-present': [
    '赞成 {inFavour} 票；按设定以实到会 {base} 人计算，超过半数要 {needed} 票。',
    '{inFavour} in favour; of the {base} present, as is set here, more than half is {needed}.',
  ],
  'elected.other-present': [
    '旧的说法按实到会 {base} 人计算，超过半数要 {needed} 票。',
    'The older wording counts the {base} present: more than half is {needed}.',
  ],
  'elected.other-should-attend': [
    '另一种说法按应到会 {base} 人计算，超过半数要 {needed} 票。',
    'The other wording counts the {base} who should attend: more than half is {needed}.',
  ],
  'elected.exactly-half': [
    '赞成 {inFavour} 票，恰为 {base} 人的一半，不算超过半数，未当选。',
    '{inFavour} in favour is exactly half of {base}: not more than half, so not elected.',
  ],
  'elected.contested': [
    '只过了旧的计算基数，两种说法结论不同：请核对条例原文或请示上级，由人决定。',
    'Only the older base is cleared and the two wordings differ: check the text or ask above; a person decides.',
  ],
  'elected.impossible': [
    '得票 {inFavour}、实到 {p}、应到 {n}：人数有误，请先核对。',
    '{inFavour} votes, {p} present, {n} who should attend: the count is wrong, check it first.',
  ],
  'elected.more': [
    '再多 {count} 票（共 {needed} 票）即当选。',
    '{count} more votes ({needed} in all) and he is elected.',
  ],
  'elected.fewer': ['少 {count} 票，就不能确定当选。', '{count} votes fewer and the election is not certain.'],
  'poll.valid': [
    '发出选票 {issued} 张，收回 {returned} 张，不多于发出的，选举有效。',
    '{issued} ballots issued and {returned} returned, no more than issued: the poll is valid.',
  ],
  'poll.void': [
    '发出选票 {issued} 张，收回 {returned} 张，多于发出的，选举无效，重新选举。',
    '{issued} ballots issued but {returned} returned: the poll is void and held again.',
  ],
  'poll.more-ballots': [
    '发出选票 {issued} 张，多于实到 {p} 人：人数有误，请先核对。',
    '{issued} ballots were issued to {p} voters present: the count is wrong, check it first.',
  ],
  'poll.more-votes': [
    '最多的得 {most} 票，多于收回的 {returned} 张：计票有误。',
    'Somebody has {most} votes but {returned} ballots were returned: the count is wrong.',
  ],
  'poll.more-names': [
    '总得票 {sum}，多于 {returned} 张选票各选 {seats} 人之数：计票有误。',
    '{sum} votes are more than {returned} ballots of {seats} names can hold: the count is wrong.',
  ],
  'result.over': [
    '{name}得 {inFavour} 票，超过 {base} 人的半数（至少 {needed} 票）。',
    '{name} has {inFavour} votes, more than half of {base} (at least {needed}).',
  ],
  'result.not-over': [
    '{name}得 {inFavour} 票，没有超过 {base} 人的半数（至少 {needed} 票）。',
    '{name} has {inFavour} votes, not more than half of {base} (at least {needed}).',
  ],
  'result.exactly-half': [
    '{name}得 {inFavour} 票，恰为 {base} 人的一半，不算超过半数（至少 {needed} 票）。',
    '{name} has {inFavour} votes, exactly half of {base} and not more than half (at least {needed}).',
  ],
  'result.only-older': [
    '{name}的 {inFavour} 票只过了旧的基数：按实到会 {base} 人要 {needed} 票；请核对条例原文或请示上级。',
    '{name} clears only the older base with {inFavour}: of the {base} present, {needed} are needed. Check the text or ask above.',
  ],
  'result.only-present': [
    '{name}的 {inFavour} 票过了所设的基数，但按应到会 {base} 人要 {needed} 票；请核对条例原文。',
    '{name} clears the base set here with {inFavour}, but of the {base} who should attend {needed} are needed. Check the text.',
  ],
  'result.by-votes': [
    '超过半数的有 {over} 人，多于应选 {seats} 人，得票多的当选。',
    '{over} have more than half, more than the {seats} seats: those with the most votes are elected.',
  ],
  'result.tied': [
    '{count} 人同得 {inFavour} 票，只剩 {places} 个名额：就这几人再次投票，得票多的当选。',
    '{count} have {inFavour} votes each for {places} open seats: vote again among them, and the most votes win.',
  ],
  'result.by-second-vote': [
    '再次投票中，{name}得 {inFavour} 票，得票多，当选。',
    'In the second vote {name} has {inFavour} votes, the most, and is elected.',
  ],
  'result.too-few': [
    '应选 {seats} 人，当选 {elected} 人，还缺 {unfilled} 人：对不足的名额另行选举；接近应选名额的，也可以减少名额，由人决定。',
    '{elected} of {seats} are elected and {unfilled} seats are open: a separate election, or, if it is close, fewer seats; a person decides.',
  ],
  'result.nobody': [
    '应选 {seats} 人，当选 {elected} 人，{unfilled} 个名额都要另行选举。',
    '{elected} of {seats} are elected: a separate election for all {unfilled} seats.',
  ],
  'result.fewer-agreed': [
    '应到 {n} 人中 {agree} 人同意减少名额，超过半数，以 {elected} 人为限，不再选举。',
    '{agree} of {n} agree to fewer seats, more than half: {elected} it is, without another election.',
  ],
  'result.fewer-not-agreed': [
    '应到 {n} 人中 {agree} 人同意减少名额，没有超过半数，不能减为 {elected} 人。',
    '{agree} of {n} agree to fewer seats, not more than half: {elected} is not enough.',
  ],
  'result.if-more': [
    '{name}再多 {count} 票（共 {needed} 票），就没有争议。',
    '{name} with {count} more votes ({needed} in all) is elected beyond dispute.',
  ],
  'result.if-fewer': ['{name}少 {count} 票，就不能当选。', '{name} with {count} votes fewer is not elected.'],
  'result.if-voted-again': [
    '就这 {count} 人再次投票，得票多的当选。',
    'Voted again among these {count}, the most votes win.',
  ],
  'result.if-separate': ['对缺的 {count} 个名额另行选举。', 'A separate election fills the {count} open seats.'],
  'result.if-fewer-seats': [
    '至少 {agree} 名选举人同意，可以减为 {seats} 个名额。',
    'If at least {agree} voters agree, {seats} seats are enough.',
  ],
})
