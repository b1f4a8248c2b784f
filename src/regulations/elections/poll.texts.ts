import { texts } from '#core/texts.ts'

export const pollTexts = texts({
  'question.election-procedure': ['选举程序是否合规定？', 'Is the election held as it must be?'],
  'question.election-ballot': ['这张选票有没有效？', 'Is this ballot valid?'],
  'question.secretary-election': [
    '书记、副书记由谁选举，候选人数对不对？',
    'Are secretary and deputy elected by the right body, with as many candidates as offices?',
  ],
  'question.delegate-election': [
    '可不可以召开党员代表大会选举？',
    'May an election be held by delegates instead of all members?',
  ],
  'procedure.secret': ['采用无记名投票。', 'The ballot is secret.'],
  'procedure.not-secret': ['没有采用无记名投票，选举无效。', 'The ballot is not secret: the election does not count.'],
  'procedure.electronic': [
    '电子投票：没有见到允许的规定，由人判断。',
    'Electronic ballots: no text that allows them was seen, so a person judges.',
  ],
  'procedure.no-absent-votes': ['没有委托投票，也没有书面投票。', 'No votes were taken by proxy or in writing.'],
  'procedure.absent-votes': [
    '收了 {count} 张缺席人的票：选举不能委托投票，也没有书面投票。',
    '{count} votes of absent voters were taken: an election knows no proxies and no written votes.',
  ],
  'procedure.supervisor-stands': [
    '{name}是候选人，不能担任监票人。',
    '{name} is a candidate and cannot supervise the vote.',
  ],
  'procedure.supervisor-no-member': [
    '{name}不是党员，不能担任监票人。',
    '{name} is no member and cannot supervise the vote.',
  ],
  'procedure.no-supervisor': ['没有监票人。', 'There is no vote supervisor.'],
  'procedure.passed': ['监票人 {count} 名，已经党员大会通过。', '{count} vote supervisors, passed by the assembly.'],
  'procedure.not-passed': [
    '监票人 {count} 名，没有经党员大会通过。',
    '{count} vote supervisors, not passed by the assembly.',
  ],
  'procedure.tellers': ['计票人在监票人监督下工作。', 'The tellers work under the supervisors.'],
  'procedure.tellers-alone': ['计票人没有在监票人监督下工作。', 'The tellers do not work under the supervisors.'],
  'ballot.proxy': [
    '选举不能委托他人投票，这张票不收。',
    'Nobody votes for an absent voter in an election: this ballot is refused.',
  ],
  'ballot.letter': ['选举没有书面投票，这张票不收。', 'An election knows no votes in writing: this ballot is refused.'],
  'ballot.written-for-voter': [
    '选举人不能写票，委托非候选人按本人意愿代写，可以。',
    'Written by somebody who does not stand, for a voter who cannot write.',
  ],
  'ballot.written-by-candidate': [
    '代写选票的人是候选人，不可以。',
    'Written for the voter by a candidate, which is not allowed.',
  ],
  'ballot.names-fit': ['所选 {names} 人，不超过应选 {seats} 人。', '{names} names are no more than the {seats} seats.'],
  'ballot.too-many-names': [
    '所选 {names} 人，多于应选 {seats} 人，是废票。',
    '{names} names are more than the {seats} seats: the ballot is void.',
  ],
  'ballot.fewer-names': ['少于应选人数，仍然有效。', 'Fewer names than seats: the ballot is valid.'],
  'ballot.marked': ['选票上有记号或编号，是废票。', 'A mark or number is on the ballot: it is void.'],
  'ballot.written-in': [
    '不赞成 {rejected} 人，另选 {writtenIn} 人，可以。',
    '{rejected} rejected and {writtenIn} written in: allowed.',
  ],
  'ballot.written-in-too-many': [
    '不赞成 {rejected} 人，另选 {writtenIn} 人：弃权的不能另选他人，由监票人认定。',
    '{rejected} rejected but {writtenIn} written in: who abstains writes in nobody, so the supervisors decide.',
  ],
  'ballot.if-fewer': ['少选 {count} 人就有效。', 'With {count} names fewer it would be valid.'],
  'secretary-election.by-committee': [
    '设支部委员会的，书记、副书记由新一届委员会选举。',
    'With a committee, the new committee elects secretary and deputy.',
  ],
  'secretary-election.by-assembly': [
    '不设支部委员会的，书记、副书记由党员大会选举。',
    'Without a committee, the assembly elects secretary and deputy.',
  ],
  'secretary-election.equal': [
    '候选人 {candidates} 名，与应选 {offices} 名相等。',
    '{candidates} candidates for {offices} offices: equal.',
  ],
  'secretary-election.not-equal': [
    '候选人 {candidates} 名，与应选 {offices} 名不相等。',
    '{candidates} candidates for {offices} offices: not equal.',
  ],
  'secretary-election.if-equal': ['候选人改为 {offices} 名。', 'With {offices} candidates it is in order.'],
  'delegates.no-branch': [
    '党支部由全体党员选举，不召开代表大会。',
    'A branch elects by all its members, not by delegates.',
  ],
  'delegates.large': ['党员 {members} 人，达到 {least} 人。', '{members} members reach {least}.'],
  'delegates.scattered': [
    '党员 {members} 人，不到 {least} 人，但所辖组织驻地分散。',
    '{members} members are fewer than {least}, but the organisations below lie far apart.',
  ],
  'delegates.neither': [
    '党员 {members} 人，不到 {least} 人，驻地也不分散。',
    '{members} members are fewer than {least}, and nothing lies far apart.',
  ],
  'delegates.approved': ['已经上级党组织批准。', 'The higher organisation has approved it.'],
  'delegates.not-approved': ['没有上级党组织批准的记录。', 'No approval of the higher organisation is recorded.'],
  'delegates.if-approved': ['经上级党组织批准，即可。', 'With the higher organisation’s approval it may.'],
})
