import { texts } from '#core/texts.ts'

/** Who chairs, what a record holds, what comes before and after a theme Party day. */
export const recordTexts = texts({
  'question.dual-organisational-life': [
    '党员领导干部是否以普通党员身份参加所在支部、党小组的组织生活？',
    'Does a leading cadre take part in the own branch or group as an ordinary member?',
  ],
  'question.leaders-lecture': [
    '书记本年为基层党员讲党课了没有？',
    'Has the secretary given the lecture of the year to grassroots members?',
  ],
  'question.meeting-chair': ['这个会由谁主持？', 'May this person chair the meeting?'],
  'question.meeting-record': ['会议记录是否完整？', 'Is the record of a meeting complete?'],
  'question.theme-day': [
    '主题党日的主题内容是否事先确定，议定事项是否落实？',
    'Was a theme Party day settled in advance, and is what it decided followed up?',
  ],
  'chair.secretary': ['由书记召集并主持。', 'The secretary convenes and chairs.'],
  'chair.delegated': [
    '书记委托副书记或者委员召集并主持。',
    'The secretary has asked the deputy or a committee member to convene and chair.',
  ],
  'chair.not-delegated': [
    '副书记或者委员主持，应当有书记的委托。',
    'A deputy or committee member chairs when the secretary has asked for it; that is not recorded.',
  ],
  'chair.not-of-the-committee': [
    '应当由书记主持，书记可以委托副书记或者委员，不能委托其他党员。',
    'The secretary chairs, or a deputy or committee member on his behalf; no other member does.',
  ],
  'chair.superior': [
    '上级党组织派人主持的情形，条款没有规定，由人判断。',
    'The text does not speak of someone sent by the higher organisation: for a person to judge.',
  ],
  'chair.group-leader': ['党小组会由党小组组长召集并主持。', 'The group leader convenes and chairs the group.'],
  'chair.not-group-leader': [
    '党小组会应当由组长主持；由他人代为主持，条款没有规定，由人判断。',
    'The group leader chairs the group; the text names no substitute, so this is for a person to judge.',
  ],
  'chair.if-delegated': ['有书记的委托，即可主持。', 'Asked by the secretary, this person may chair.'],
  'chair.if-not-delegated': ['没有书记的委托，就不能主持。', 'Without being asked by the secretary, not.'],
  'record.complete': ['应当记载的 {parts} 项都已记载。', 'All {parts} parts that are due are in the record.'],
  'record.no-time': ['没有记载时间。', 'The time is not recorded.'],
  'record.no-place': ['没有记载地点。', 'The place is not recorded.'],
  'record.no-chair': ['没有记载主持人。', 'The chair is not recorded.'],
  'record.no-recorder': ['没有记载记录人。', 'The recorder is not named.'],
  'record.no-present': ['没有记载到会人员。', 'Who was present is not recorded.'],
  'record.no-absent': ['没有记载缺席人员。', 'Who was absent is not recorded.'],
  'record.no-non-voting': ['没有记载列席人员。', 'Who attended without a vote is not recorded.'],
  'record.no-agenda': ['没有记载议题。', 'The agenda is not recorded.'],
  'record.no-speeches': ['没有记载发言。', 'What was said is not recorded.'],
  'record.no-vote': ['没有记载表决情况。', 'The vote is not recorded.'],
  'record.no-resolution': ['没有记载决议。', 'The resolution is not recorded.'],
  'record.no-sign-in': ['没有签到表。', 'There is no sign-in sheet.'],
  'record.absent-without-reason': [
    '缺席人员中有 {count} 人没有写明原因。',
    'Absent without a written reason: {count}.',
  ],
  'record.no-section': [
    '“{purpose}”没有单独的记录，不完整。',
    'There is no section of its own for “{purpose}”: incomplete.',
  ],
  'record.several-purposes': [
    '一次活动可以履行 {count} 项职责，每一项都要单独记录，由人指定，不作推断。',
    'One gathering may serve {count} purposes, each named by a person and recorded in its own section.',
  ],
  'record.if-filled': [
    '补齐这 {count} 处，记录即完整。',
    'With what is missing ({count}) filled in, the record is complete.',
  ],
  'dual.not-leading': ['不担任领导职务，按普通党员参加组织生活。', 'No leading post: takes part like every member.'],
  'dual.nothing-held': ['这段时间没有召开会议、开展活动。', 'Nothing was held in this time.'],
  'dual.attended': [
    '以普通党员身份参加 {attended} 次，共 {held} 次。条款没有规定次数。',
    'Took part as an ordinary member in {attended} of {held}. The text sets no number.',
  ],
  'dual.never': [
    '{held} 次中参加 {attended} 次。条款没有规定次数，是否做到由人判断。',
    'Took part in {attended} of {held}. The text sets no number: for a person to judge.',
  ],
  'dual.without-reason': ['{count} 次缺席没有说明原因。', 'Absent without a reason: {count}.'],
  'dual.not-as-member': [
    '{count} 次以来宾或者指导身份到会，不算以普通党员身份参加。',
    'As a guest or to instruct, which is not as an ordinary member: {count}.',
  ],
  'dual.if-attends': ['以普通党员身份参加一次，即有记录。', 'Once taken part as a member, it is on record.'],
  'vote.not-of-those-present': [
    '赞成 {inFavour} 票超过了实到 {p} 人的半数，但要超过的是应到 {n} 人的半数，不是实到。',
    '{inFavour} is more than half of the {p} present, but it must be more than half of the {n} who should attend.',
  ],
  'vote.discussed': ['表决前已经充分讨论。', 'Fully discussed before the vote.'],
  'vote.not-discussed': [
    '表决前没有充分讨论，这样作出的决定是否有效由人判断。',
    'Not fully discussed before the vote: whether a decision taken so stands is for a person to judge.',
  ],
  'vote.if-discussed': ['充分讨论后再表决，同样的票数即通过。', 'Discussed first, the same count adopts it.'],
  'theme-day.settled': [
    '主题“{theme}”已于 {settledOn} 确定，不晚于 {heldOn}。',
    'The theme “{theme}” was settled on {settledOn}, not later than {heldOn}.',
  ],
  'theme-day.settled-late': [
    '主题“{theme}”到 {settledOn} 才确定，晚于活动当天 {heldOn}。',
    'The theme “{theme}” was settled only on {settledOn}, after the day itself, {heldOn}.',
  ],
  'theme-day.to-settle': [
    '主题和内容要在 {heldOn} 之前由支部研究确定。',
    'The branch settles theme and content before {heldOn}.',
  ],
  'theme-day.not-settled': [
    '{heldOn} 的活动没有事先研究确定主题和内容的记录。',
    'No record that theme and content of {heldOn} were settled in advance.',
  ],
  'theme-day.nothing-decided': ['没有议定需要落实的事项。', 'Nothing was decided that needs following up.'],
  'theme-day.followed-up': ['议定的 {decided} 件事项都已落实。', 'All that was decided ({decided}) is done.'],
  'theme-day.open': ['还有 {open} 件议定事项没有办结。', 'Of what was decided, still open: {open}.'],
  'theme-day.unassigned': [
    '{count} 件议定事项没有责任人或者期限，无法落实。',
    'Without an owner or a day, so that nobody follows it up: {count}.',
  ],
  'theme-day.late': [
    '{count} 件已过支部自己定的期限，作为提醒。',
    'Past the day the branch set itself, a reminder: {count}.',
  ],
  'theme-day.if-not-settled': [
    '到 {heldOn} 仍未确定，就不是事先确定。',
    'Not settled by {heldOn}, it was not settled in advance.',
  ],
  'theme-day.if-assigned': [
    '为这 {count} 件明确责任人和期限，即算有人落实。',
    'With an owner and a day for each ({count}) it is followed up.',
  ],
  'lecture.given': [
    '{period}已讲 {given} 次，应当至少 {needed} 次。',
    '{given} given in {period}; at least {needed} are due.',
  ],
  'lecture.due': [
    '{period}已讲 {given} 次，至少 {needed} 次，最迟 {by}。',
    '{given} given in {period} of at least {needed}; the last day is {by}.',
  ],
  'lecture.overdue': [
    '{period}为基层党员讲党课 {given} 次，少于 {needed} 次，期限 {by} 已过。',
    '{given} given to grassroots members in {period}, fewer than {needed}; the last day was {by}.',
  ],
  'lecture.local-reminder': [
    '{period}支部书记讲党课 {given} 次，本地安排是 {needed} 次。条例没有规定支部书记的次数，作为提醒。',
    'The branch secretary gave {given} in {period}; the local custom is {needed}. The regulations name no number: a reminder.',
  ],
  'lecture.began-within': [
    '{period}中才任职，讲党课 {given} 次（至少 {needed} 次），是否应当完成由人判断。',
    'Took office within {period} and gave {given} of {needed}: whether it was owed is for a person to judge.',
  ],
  'lecture.not-in-office': ['{period}末不在任，不适用。', 'Not in office at the end of {period}: not applicable.'],
  'lecture.if-none': ['到 {by} 仍未讲，即未完成。', 'If none is given by {by}, it is missed.'],
  'lecture.if-recorded': [
    '如果{period}确已讲课而未录入，补录后即完成。',
    'If one was given in {period} and not entered, recording it meets it.',
  ],
})
