import { texts } from '#core/texts.ts'

export const committeeTexts = texts({
  'question.committee-term': [
    '支部委员会任期到哪天，换届是否按期？',
    'When does the committee’s term end, and is its next election in time?',
  ],
  'question.by-election': [
    '书记、委员出现空缺，补上了没有？',
    'Is a vacancy in the branch committee filled without delay?',
  ],
  'question.election-report': [
    '选举结果是否按规定上报：委员备案，书记、副书记审批？',
    'Is the result of an election reported: members for the record, secretary and deputy for approval?',
  ],
  'question.assembly-matter': [
    '提交党员大会的重要事项，支委会先讨论了没有？',
    'Did the committee discuss an important matter before it goes to the assembly?',
  ],
  'term.runs': [
    '{electedOn} 当选，任期 {years} 年，{expiresOn} 届满。',
    'Elected on {electedOn} for {years} years; the term ends on {expiresOn}.',
  ],
  'term.over': [
    '{electedOn} 当选，任期 {years} 年，已于 {expiresOn} 届满。',
    'Elected on {electedOn} for {years} years; the term ended on {expiresOn}.',
  ],
  'term.remind': [
    '上级党组织一般从 {remindOn} 起提醒做好换届准备。',
    'From {remindOn} on the higher organisation generally reminds the branch to prepare the election.',
  ],
  'term.reminded': [
    '上级党组织已于 {remindedOn} 提醒换届。',
    'The higher organisation reminded the branch on {remindedOn}.',
  ],
  'term.prolonged': [
    '经上级党组织批准延期，最迟 {latestOn} 换届。',
    'Prolonged with the higher organisation’s approval, to {latestOn} at the latest.',
  ],
  'term.may-be-prolonged': [
    '没有批准延期的记录；延期须经上级党组织批准，最迟 {latestOn}。',
    'No approval to prolong is recorded; with it, {latestOn} is the last day.',
  ],
  'term.on-time': ['换届选举定于 {next}，按期。', 'The election on {next} is in time.'],
  'term.early': [
    '换届选举 {next} 提前进行，已经上级党组织批准，最早 {earliestOn}。',
    'The election on {next} is early and approved; {earliestOn} is the first day possible.',
  ],
  'term.late': [
    '换届选举 {next} 延期进行，已经上级党组织批准，最迟 {latestOn}。',
    'The election on {next} is late and approved; {latestOn} is the last day possible.',
  ],
  'term.early-without-approval': [
    '换届选举 {next} 早于届满日 {expiresOn}，提前须经上级党组织批准，没有批准的记录。',
    'The election on {next} is before the term ends on {expiresOn}; holding it early needs an approval and none is recorded.',
  ],
  'term.late-without-approval': [
    '换届选举 {next} 晚于届满日 {expiresOn}，延期须经上级党组织批准，没有批准的记录。',
    'The election on {next} is after the term ended on {expiresOn}; holding it late needs an approval and none is recorded.',
  ],
  'term.too-early': [
    '换届选举 {next} 过早：提前一般不超过一年，最早 {earliestOn}。',
    'The election on {next} is too early: generally at most a year before the end, from {earliestOn}.',
  ],
  'term.too-late': [
    '换届选举 {next} 过晚：延期一般不超过一年，最迟 {latestOn}。',
    'The election on {next} is too late: generally at most a year after the end, until {latestOn}.',
  ],
  'term.if-none': ['到 {expiresOn} 仍未换届，就是逾期。', 'Without an election by {expiresOn} the term is overdue.'],
  'term.if-approved-until': [
    '经上级党组织批准延期，可以到 {latestOn}。',
    'With the higher organisation’s approval it may wait until {latestOn}.',
  ],
  'term.if-approved': ['经上级党组织批准，即可。', 'With the higher organisation’s approval it may be held.'],
  'term.if-not-approved': ['没有上级党组织批准，即不合规定。', 'Without the approval it may not be held.'],
  'term.if-on-time': ['在 {expiresOn} 前按期换届，无须批准。', 'Held in time, by {expiresOn}, it needs no approval.'],
  'term.if-not-before': [
    '改在 {earliestOn} 或以后，并经上级党组织批准。',
    'Held on {earliestOn} or later, with the higher organisation’s approval.',
  ],
  'term.if-not-after': [
    '改在 {latestOn} 或以前，并经上级党组织批准。',
    'Held on {latestOn} or before, with the higher organisation’s approval.',
  ],
  'vacancy.open': ['{vacantSince} 起空缺，应当及时补选。', 'Vacant since {vacantSince}: to be filled without delay.'],
  'vacancy.long': [
    '空缺已过 {remindAfter}：规定没有写明天数，是否及时，由人判断。',
    'Vacant beyond {remindAfter}: the text names no number of days, so a person judges the delay.',
  ],
  'vacancy.may-be-appointed': [
    '确有必要时，上级党组织可以指派。',
    'Where needed, the higher organisation may appoint somebody.',
  ],
  'vacancy.elected': [
    '{vacantSince} 起空缺，{filledOn} 补选。',
    'Vacant since {vacantSince}, filled by election on {filledOn}.',
  ],
  'vacancy.appointed': [
    '{vacantSince} 起空缺，{filledOn} 由上级党组织指派。',
    'Vacant since {vacantSince}, filled by appointment on {filledOn}.',
  ],
  'vacancy.member-appointed': [
    '{vacantSince} 起空缺，{filledOn} 指派委员：上级只能指派书记、副书记，委员应当补选。',
    'Vacant since {vacantSince}; on {filledOn} a member was appointed, but only secretary and deputy may be: members are elected.',
  ],
  'vacancy.if-elected': ['召开党员大会补选。', 'The assembly holds a by-election.'],
  'report.record': [
    '{name}当选委员，应当报上级党组织备案。',
    '{name}, elected a member, is to be reported for the record.',
  ],
  'report.approve': [
    '{name}当选书记或副书记，应当报上级党组织批准。',
    '{name}, elected secretary or deputy, is to be submitted for approval.',
  ],
  'report.recorded': ['{name}当选委员，已报备案，不等批复。', '{name} is put on record; no reply is waited for.'],
  'report.awaits-approval': ['{name}已报批，等待上级批准。', '{name} is submitted and awaits approval.'],
  'report.approved': ['{name}于 {approvedOn} 经上级批准。', '{name} was approved on {approvedOn}.'],
  'report.wrongly-sent': [
    '{name}只报了备案：书记、副书记应当报批。',
    '{name} was only put on record: secretary and deputy need approval.',
  ],
  'report.record-suffices': ['{name}是委员，报备案即可。', '{name} is a member: the record is enough.'],
  'report.if-for-approval': ['改为报上级党组织批准。', 'Submitted for approval, it is in order.'],
  'item.discussed': [
    '支委会 {discussedOn} 讨论，再提交 {assemblyOn} 的党员大会。',
    'The committee discussed it on {discussedOn}, before the assembly of {assemblyOn}.',
  ],
  'item.discussed-after': [
    '支委会 {discussedOn} 才讨论，晚于 {assemblyOn} 的党员大会。',
    'The committee discussed it on {discussedOn} only, after the assembly of {assemblyOn}.',
  ],
  'item.not-discussed': [
    '提交 {assemblyOn} 党员大会的重要事项，没有支委会讨论的记录；一般应先经支委会讨论。',
    'No discussion in the committee is recorded before the assembly of {assemblyOn}; important matters generally go there first.',
  ],
  'item.no-committee': [
    '正式党员 {full} 人，不足 {below} 人，没有支委会，不适用。',
    '{full} full members, fewer than {below}: there is no committee and this does not apply.',
  ],
  'item.not-important': [
    '不是重要事项，不要求支委会先讨论。',
    'Not an important matter: no discussion beforehand is asked for.',
  ],
})
