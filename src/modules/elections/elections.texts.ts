import { texts } from '#core/texts.ts'

/** Every refusal of this module. */
export const electionsTexts = texts({
  'elections.unknown-election': ['没有这项选举，或不在您的范围内。', 'No such election, or out of your reach.'],
  'elections.unknown-unit': ['没有这个支部，或不在您的范围内。', 'No such branch, or out of your reach.'],
  'elections.unknown-person': ['没有这个人，或不在您的范围内。', 'No such person, or out of your reach.'],
  'elections.unknown-gathering': [
    '没有这次会议，或它不是选举人参加的会议。',
    'No such meeting, or not one at which the electors vote.',
  ],
  'elections.unknown-poll': ['没有这一轮投票，或它已不在这一步。', 'No such round, or it is past this step.'],
  'elections.id-taken': ['这个编号已用过。', 'This id is taken.'],
  'elections.changed-since': [
    '这项内容刚刚被别人改动，请看过新内容再继续。',
    'Somebody changed this since you read it: look at it again first.',
  ],
  'elections.closed': [
    '这项选举已经归档或已取消，不再改动。',
    'This election is closed or was dropped; it no longer changes.',
  ],
  'elections.future-day': ['日期在今天（{today}）之后。', 'The day is after today ({today}).'],
  'elections.already-open': ['同一种选举已有一项正在进行。', 'An election of this kind is under way already.'],
  'elections.seats-unfit': [
    '名额与所补的空缺不符：名额 {seats}，空缺 {vacancies}。书记只有一名。',
    'Seats do not fit: {seats} seats, {vacancies} vacancies named. There is one secretary.',
  ],
  'elections.no-committee-needed': [
    '正式党员 {full} 人，不设支部委员会，由党员大会选举书记。',
    '{full} full members: no committee; the assembly elects the secretary.',
  ],
  'elections.letter-there': ['这份文书已经登记。', 'This letter is recorded already.'],
  'elections.letter-before': [
    '答复不能早于来文日期 {on}。',
    'An answer cannot come before {on}, the day of what it answers.',
  ],
  'elections.no-such-letter': ['没有登记这份文书。', 'This letter is not recorded.'],
  'elections.letter-answered': ['它已有答复，请先撤回答复。', 'It has been answered: strike the answer first.'],
  'elections.same-hands': ['移交人和接收人是同一人。', 'Whoever hands over and whoever takes over are one person.'],
  'elections.roll-frozen': ['选举人名单已经固定。', 'The electoral roll is frozen already.'],
  'elections.roll-not-frozen': ['选举人名单还没有固定。', 'The electoral roll is not frozen yet.'],
  'elections.nobody-votes': ['{on} 没有人有选举权。', 'Nobody has a vote on {on}.'],
  'elections.not-a-voter': ['名单上没有这位有选举权的党员。', 'Not a voter on the roll.'],
  'elections.not-excluded': ['他没有被列为不计入。', 'He is not left out.'],
  'elections.stands-or-serves': [
    '候选人和监票人、计票人不能不计入应到会人数。',
    'A candidate, supervisor or teller cannot be left out of those who should attend.',
  ],
  'elections.no-supervisor': ['至少有一名监票人。', 'There is at least one supervisor.'],
  'elections.official-stands': [
    '{name} 是候选人，不能担任监票人或计票人。',
    '{name} stands for election and cannot be supervisor or teller.',
  ],
  'elections.official-twice': ['{name} 列了两次。', '{name} is named twice.'],
  'elections.officials-missing': ['还没有监票人。', 'There is no supervisor yet.'],
  'elections.officials-not-passed': ['监票人还没有经大会通过。', 'The assembly has not passed the supervisors yet.'],
  'elections.nominated': ['{name} 已在提名中。', '{name} is nominated already.'],
  'elections.not-nominated': ['他不在候选人中。', 'He is not among the candidates.'],
  'elections.may-not-stand': [
    '{name} 在固定名单当日不是有被选举权的正式党员，不能作候选人。',
    '{name} is not a full member with his rights on the frozen roll and cannot stand.',
  ],
  'elections.consent-before': ['同意不能早于提名日期 {on}。', 'He cannot agree before {on}, when he was proposed.'],
  'elections.consent-missing': ['{name} 还没有表示同意。', '{name} has not agreed to stand.'],
  'elections.not-preselected': [
    '{name} 在预选中没有过半数。',
    '{name} did not get more than half in the preselection.',
  ],
  'elections.too-few-candidates': [
    '候选人 {candidates} 名，应选 {seats} 名，至少要 {needed} 名。',
    '{candidates} candidates for {seats} seats; at least {needed} are needed.',
  ],
  'elections.not-equal': [
    '候选人 {candidates} 名，应选 {seats} 名，应当等额。',
    '{candidates} candidates for {seats} offices: there must be as many.',
  ],
  'elections.resolved-before': [
    '支委会决议早于 {name} 的提名（{on}）。',
    'The committee resolved before {name} was proposed ({on}).',
  ],
  'elections.candidates-settled': ['候选人已经确定。', 'The candidates are settled.'],
  'elections.candidates-not-settled': ['候选人还没有确定。', 'The candidates are not settled yet.'],
  'elections.no-such-place': ['没有这个位置，最多第 {most} 位。', 'No such place; there are {most}.'],
  'elections.more-than-voters': ['票数 {count} 多于选举人 {n} 人。', '{count} is more than the {n} voters.'],
  'elections.poll-begun': ['投票已经开始。', 'The poll has begun.'],
  'elections.poll-counted': ['已有一轮清点确认。', 'A count is confirmed already.'],
  'elections.poll-open': ['有一轮投票还没有了结。', 'A round is still open.'],
  'elections.no-poll-open': ['没有正在进行的投票。', 'No round is open.'],
  'elections.seats-filled': ['名额已满。', 'All seats are filled.'],
  'elections.before-roll': ['这次会议早于名单固定日 {on}。', 'The meeting was before {on}, when the roll was frozen.'],
  'elections.ask-above': [
    '有人只过旧的基数，先由上级党组织认定。',
    'Somebody cleared the older bar only: the higher organisation rules first.',
  ],
  'elections.candidates-needed': [
    '还有 {seats} 名未选出，另行选举至少要 {needed} 名候选人。',
    '{seats} seats are open: a separate election needs at least {needed} candidates.',
  ],
  'elections.not-held-yet': ['会议在 {on}，到时才能清点。', 'The meeting is on {on}; nothing is counted before.'],
  'elections.same-account': [
    '两次清点要由两个人分别录入。只有一个账号时，请写明由哪位监票人或计票人复核念票。',
    'Two people enter the two counts. With one account only, name the supervisor or teller who read out the second.',
  ],
  'elections.checker-unfit': [
    '复核人是本次选举的监票人或计票人，不能是录入人自己。',
    'The second person is a supervisor or teller of this election and not whoever types.',
  ],
  'elections.written-in-unfit': [
    '另选的人须是名单上有选举权、不在候选人中的正式党员；再次投票不另选他人。',
    'A name written in is a voter on the roll who does not stand; a second vote has none.',
  ],
  'elections.valid-over-returned': [
    '有效票 {valid} 张多于收回 {returned} 张。',
    '{valid} valid ballots, only {returned} returned.',
  ],
  'elections.votes-over-valid': [
    '{name} 的三项合计 {votes}，多于有效票 {valid} 张。',
    'The three sums of {name} make {votes}, more than {valid} valid ballots.',
  ],
  'elections.names-over-seats': [
    '赞成票合计 {sum}，有效票 {valid} 张，每张最多选 {seats} 人。',
    '{sum} votes in favour, but {valid} valid ballots name {seats} each at most.',
  ],
  'elections.written-in-over-against': [
    '另选他人 {written} 票，多于不赞成 {against} 票：不赞成的才能另选。',
    '{written} names written in, only {against} rejected: who rejects may write in another.',
  ],
  'elections.candidate-not-counted': ['没有 {name} 的票数。', 'The count of {name} is missing.'],
  'elections.counted-twice': ['{name} 出现两次。', '{name} stands twice.'],
  'elections.count-missing': ['两次清点只录入了 {entered} 次。', 'Of the two counts {entered} is entered.'],
  'elections.counts-differ': [
    '两次清点有 {count} 处不一致，都不作数。',
    'The two counts differ in {count} places: neither stands.',
  ],
  'elections.nothing-to-rule': [
    '这一轮没有须认定的人，或所列的人不在其中。',
    'Nobody of this round is to be ruled on, or not those named.',
  ],
  'elections.more-than-seats': ['只剩 {seats} 名。', 'Only {seats} seats are open.'],
  'elections.nothing-open': ['没有空出的名额可以减少。', 'There is no open seat to leave empty.'],
  'elections.not-agreed': [
    '同意减少名额的 {agree} 人，未过选举人 {n} 人的半数。',
    '{agree} agree; that is not more than half of {n} electors.',
  ],
  'elections.result-open': ['结果还没有产生。', 'There is no result yet.'],
  'elections.report-missing': ['选举结果还没有报告上级。', 'The result has not been reported yet.'],
  'elections.reply-open': ['等上级批复。', 'Waiting for the reply from above.'],
  'elections.offices-open': ['届期或任职还没有登记。', 'Term or offices are not recorded yet.'],
  'elections.paper-not-yet': ['这份材料现在还没有内容。', 'There is nothing in this paper yet.'],
})
