import { texts } from '#core/texts.ts'
import { appraisalTexts } from './appraisal.texts.ts'

export const lifeTexts = texts({
  ...appraisalTexts,
  'question.concentrated-training': [
    '新任书记、预备党员、转正一年内的集中培训了没有？',
    'Was the concentrated training held that a new office or standing calls for?',
  ],
  'question.heart-to-heart-talks': [
    '本年的谈心谈话是否人人覆盖？',
    'Has everybody had the heart-to-heart talks of the year?',
  ],
  'question.learning-hours': ['本年的学习培训学时够不够？', 'Has a member learned the hours of the year?'],
  'question.birthdays-kept': [
    '本期政治生日是否集体过了？',
    'Were the political birthdays of the period kept together?',
  ],
  'question.political-birthday': [
    '政治生日是哪一天，什么时候过？',
    'When is a political birthday, and when is it kept?',
  ],
  'question.targeted-talk': [
    '出现这种情况，是否应当谈心，谈了没有？',
    'Does what happened call for a talk, and was it held?',
  ],
  'talks.all': [
    '{period}应当谈到的 {of} 人次都已谈到。',
    'All {of} talks of {period}, one a person and kind, were held.',
  ],
  'talks.due': [
    '{period}已谈到 {covered} 人次，共 {of} 人次，最迟 {by}。',
    '{covered} of {of} held in {period}; the last day is {by}.',
  ],
  'talks.overdue': [
    '{period}只谈到 {covered} 人次，共 {of} 人次，期限 {by} 已过。',
    'Only {covered} of {of} were held in {period}; the last day was {by}.',
  ],
  'talks.joined-within': [
    '{period}谈到 {covered} 人次，共 {of} 人次，没有谈到的都是年内新来的，由人判断。',
    '{covered} of {of} held in {period}; those who lack one joined within the year: for a person to judge.',
  ],
  'talks.nobody': ['{period}没有可以互相谈心的人，不适用。', 'Nobody to talk with in {period}: not applicable.'],
  'talks.committee-committee': [
    '{count} 名委员还没有与其他委员谈心。',
    'Of the committee, without a talk with another of it: {count}.',
  ],
  'talks.committee-member': [
    '{count} 人还没有进行委员与党员之间的谈心。',
    'Without a talk between committee and members: {count}.',
  ],
  'talks.member-member': ['{count} 名党员还没有互相谈心。', 'Members without a talk with another member: {count}.'],
  'talks.if-held': ['补上这 {count} 人次，即全部覆盖。', 'With the missing ones ({count}) held, everybody is covered.'],
  'talk.not-called-for': ['这种情况没有规定必须谈心。', 'No text calls for a talk on this occasion.'],
  'talk.on-bereavement': [
    '{occurredOn} 家庭发生重大变故，应当谈心。',
    'A bereavement on {occurredOn} calls for a talk.',
  ],
  'talk.on-hardship': ['{occurredOn} 生活遇到困难，应当谈心。', 'Hardship since {occurredOn} calls for a talk.'],
  'talk.on-health': ['{occurredOn} 健康出现问题，应当谈心。', 'Health trouble since {occurredOn} calls for a talk.'],
  'talk.on-discipline': ['{occurredOn} 受到处分处置，应当谈心。', 'Discipline on {occurredOn} calls for a talk.'],
  'talk.on-complaint': ['{occurredOn} 有群众反映，应当谈心。', 'A complaint on {occurredOn} calls for a talk.'],
  'talk.held': [
    '已于 {heldOn} 谈心，只记时间和是否跟进，不记内容。',
    'Held on {heldOn}; only the day and what follows are recorded, never the content.',
  ],
  'talk.no-follow-up': ['没有写明是否需要跟进。', 'It is not said whether anything follows.'],
  'talk.follow-up-none-needed': ['不需要跟进。', 'Nothing needs to follow.'],
  'talk.follow-up-open': ['正在跟进。', 'Being followed up.'],
  'talk.follow-up-done': ['已经跟进。', 'Followed up.'],
  'talk.reminder': [
    '已过 {days} 天还没有谈心的记录，作为提醒，条例没有规定天数。',
    'No talk is on record after {days} days: a reminder, the text names no number.',
  ],
  'talk.if-held': ['谈心并记下时间，即完成。', 'A talk with its day recorded meets it.'],
  'learning.enough': [
    '{period}已学 {hours} 学时，达到 {needed} 学时。',
    'Hours learned in {period}: {hours}, reaching {needed}.',
  ],
  'learning.open': [
    '{period}已学 {hours} 学时，应当达到 {needed} 学时，最迟 {by}。',
    'Hours learned in {period}: {hours} of {needed}; the last day is {by}.',
  ],
  'learning.short': [
    '{period}学习 {hours} 学时，不足 {needed} 学时。这是需要补的缺口，不作为考核依据。',
    'Hours learned in {period}: {hours}, fewer than {needed}. A gap to close, never a basis of assessment.',
  ],
  'learning.began-within': [
    '{period}中才开始担任，已学 {hours} 学时（全年 {needed} 学时），由人判断。',
    'Began within {period}; hours learned: {hours} of the {needed} of a whole year. For a person to judge.',
  ],
  'learning.not-applicable': ['{period}末已不适用。', 'No longer owed at the end of {period}.'],
  'learning.trained': [
    '参加集中培训 {had} 次，至少 {needed} 次。',
    'Concentrated trainings: {had} of at least {needed}.',
  ],
  'learning.not-trained': [
    '参加集中培训 {had} 次，少于 {needed} 次。',
    'Concentrated trainings: {had}, fewer than {needed}.',
  ],
  'learning.table': [
    '学时折算：{minutes} 分钟计 1 学时，半天计 {half} 学时，一天计 {day} 学时。',
    'Counted so: {minutes} minutes are an hour, half a day {half}, a day {day}.',
  ],
  'learning.counted-once': [
    '同一场学习分几次开，每人只算一次，{count} 次不重复计算。',
    'A session given more than once counts once a person; not counted again: {count}.',
  ],
  'learning.no-carry-over': ['其他年度的 {count} 次不计入本年。', 'Of other years and not carried over: {count}.'],
  'learning.if-learned': ['再学 {minutes} 分钟，学时即够。', 'Minutes that would suffice: {minutes} more.'],
  'learning.if-trained': [
    '再参加 {count} 次集中培训即可。',
    'Concentrated trainings that would suffice: {count} more.',
  ],
  'training.held': ['已于 {heldOn} 参加集中培训，不晚于 {by}。', 'Trained on {heldOn}, not later than {by}.'],
  'training.late': ['{heldOn} 才参加集中培训，晚于 {by}。', 'Trained only on {heldOn}, later than {by}.'],
  'training.due-new-secretary': [
    '{from} 任书记，半年内一般要培训一次，最迟 {by}。',
    'Secretary since {from}: trained generally within half a year, by {by}.',
  ],
  'training.due-probation': [
    '{from} 起为预备党员，预备期内一般至少集中培训一次，最迟 {by}。',
    'Probationary since {from}: generally one concentrated training within probation, by {by}.',
  ],
  'training.due-first-year': [
    '{from} 转正，一年内一般至少集中培训一次，最迟 {by}。',
    'Converted on {from}: generally one concentrated training within the year, by {by}.',
  ],
  'training.overdue': [
    '自 {from} 起没有参加集中培训，期限 {by} 已过。',
    'Not trained since {from}; the last day was {by}.',
  ],
  'training.ended': ['{by} 之前已不在任或者已转出，不适用。', 'Ended before {by}: not applicable.'],
  'training.if-none': ['到 {by} 仍未培训，即逾期。', 'Not trained by {by}, it is overdue.'],
  'training.if-recorded': [
    '如果 {from} 至 {by} 之间确已培训而未录入，补录后即完成。',
    'If trained between {from} and {by} and not entered, recording it meets it.',
  ],
  'birthday.is': [
    '{admittedOn} 入党，{birthday} 是入党 {years} 周年的政治生日。',
    'Admitted on {admittedOn}: the {years}-year political birthday is {birthday}.',
  ],
  'birthday.none-yet': ['{admittedOn} 入党，本年没有周年。', 'Admitted on {admittedOn}: no anniversary in this year.'],
  'birthday.leap-day': ['本年没有 2 月 29 日，取 {birthday}。', 'No 29 February this year: {birthday} is taken.'],
  'birthday.monthly': [
    '支部党员 {members} 人（达到 {from} 人），按月集体过，在{period}。从简，不送贵重物品。',
    '{members} members reach {from}: kept together monthly, in {period}. Simply, no gifts of value.',
  ],
  'birthday.quarterly': [
    '支部党员 {members} 人（不足 {from} 人），按季度集体过，在{period}。从简，不送贵重物品。',
    '{members} members, fewer than {from}: kept together quarterly, in {period}. Simply, no gifts of value.',
  ],
  'birthdays.kept': [
    '{period}有 {birthdays} 名党员过政治生日，已于 {heldOn} 集体过。',
    '{birthdays} political birthdays in {period}, kept together on {heldOn}.',
  ],
  'birthdays.to-keep': [
    '{period}有 {birthdays} 名党员过政治生日，{by} 前集体过。',
    '{birthdays} political birthdays in {period}: kept together by {by}.',
  ],
  'birthdays.not-kept': [
    '{period}有 {birthdays} 名党员过政治生日，没有集体过的记录。',
    '{birthdays} political birthdays in {period}, and no record of keeping them.',
  ],
  'birthdays.none': ['{period}没有党员过政治生日。', 'No political birthday in {period}.'],
  'birthdays.what': [
    '政治生日即入党纪念日；从简，不送贵重物品，只作提醒。',
    'The anniversary of admission; simply, no gifts of value. A reminder only.',
  ],
  'birthdays.if-kept': [
    '{by} 前一次活动写明本项并完成记录，即为已过。',
    'One gathering by {by} with this purpose and a closed record, and they are kept.',
  ],
})
