import { texts } from '#core/texts.ts'
import { admissionTexts } from './admission.texts.ts'
import { stepTexts } from './step.texts.ts'

export const recruitingTexts = texts({
  ...stepTexts,
  ...admissionTexts,
  'question.recruiting-steps': [
    '这个人走到二十五步的哪一步，下一步是什么？',
    'Where does one person stand in the 25 steps, and what comes next?',
  ],
  'question.applicant-age': ['申请人年满十八岁了吗？', 'Has the applicant reached 18?'],
  'question.applicant-talk': [
    '收到申请后一个月内派人谈话了吗？',
    'Has somebody talked with the applicant within a month?',
  ],
  'question.cultivation-reviews': [
    '积极分子每半年一次的考察做了吗？',
    'Are the half-year reviews of an activist held?',
  ],
  'question.cultivation-contacts': ['培养联系人符合条件吗？', 'Do the cultivation contacts qualify?'],
  'question.prospective-listing': [
    '这一天可以列为发展对象吗？',
    'May an activist be listed as a prospective member on that day?',
  ],
  'question.public-notice': ['公示时间够吗？', 'Has the public notice stood long enough?'],
  'question.introducers': ['入党介绍人符合条件吗？', 'Do the introducers qualify?'],
  'question.short-training': ['短期集中培训够吗？', 'Is the short training enough?'],
  'recruiting.due': [
    '“{step}”从 {from} 起 {months} 个月内办理，最迟 {latest}。',
    '“{step}”: {latest} is the last day, counted by month from {from}; months: {months}.',
  ],
  'recruiting.overdue': [
    '“{step}”应在 {from} 起 {months} 个月内办理，{latest} 已过，尚未办理。',
    '“{step}”: {latest} has passed, the last day counted by month from {from}; months: {months}.',
  ],
  'recruiting.done': [
    '“{step}”{doneOn} 办理，不晚于 {latest}。',
    '“{step}”: done on {doneOn}, not later than {latest}.',
  ],
  'recruiting.done-late': [
    '“{step}”{doneOn} 办理，迟于 {latest}。',
    '“{step}”: done on {doneOn}, later than {latest}.',
  ],
  'recruiting.if-not-done': [
    '过了 {latest} 还没有办理“{step}”，即为逾期。',
    '“{step}”: not done by {latest}, it is overdue.',
  ],
  'recruiting.if-done': [
    '“{step}”如在 {latest} 前（含当日）办理，即为按时。',
    '“{step}”: done by {latest} it would be in time.',
  ],
  'recruiting.readings-agree': [
    '事项跨越 {count} 个版本，按各版本结论相同。',
    'The case crosses {count} texts; they agree.',
  ],
  'recruiting.before-known': [
    '有的日期早于所收录的第一个版本，由人判断。',
    'Some of the days lie before the first text known: for a person to judge.',
  ],
  'recruiting.reading-PASS': ['按{instrument}：符合。', 'By {instrument}: kept.'],
  'recruiting.reading-FAIL': ['按{instrument}：不符合。', 'By {instrument}: not kept.'],
  'recruiting.reading-INVALID_PROCEDURE': ['按{instrument}：程序不合规。', 'By {instrument}: not in order.'],
  'recruiting.reading-NEEDS_HUMAN': ['按{instrument}：由人判断。', 'By {instrument}: for a person to judge.'],
  'applicant.of-age': [
    '{reached} 年满 {years} 周岁，{appliedOn} 可以申请。',
    '{years} on {reached}: may apply on {appliedOn}.',
  ],
  'applicant.too-young': [
    '{reached} 才年满 {years} 周岁，{appliedOn} 还不能申请。',
    '{years} only on {reached}: may not apply on {appliedOn} yet.',
  ],
  'applicant.in-writing': ['入党申请由本人书面提出。', 'One applies oneself, in writing.'],
  'applicant.leap-day': [
    '2 月 29 日出生的，平年按 3 月 1 日计，为 {reached}。',
    'Born on 29 February: 1 March in a common year, here {reached}.',
  ],
  'applicant.place': [
    '有工作或学习单位的，应当向单位党组织提出。',
    'Who works or studies applies there, not at the residence.',
  ],
  'applicant.wait': ['{reached} 起可以申请。', 'From {reached} on one may apply.'],
  'applicant.late-not-blocked': [
    '谈话晚于期限，已经补上；不影响后面的步骤。',
    'The talk came late, and has been held. It stands in the way of nothing.',
  ],
  'applicant.not-blocked': [
    '谈话逾期，应尽快补上；不影响后面的步骤。',
    'The talk is overdue: hold it soon. It stands in the way of nothing.',
  ],
  'cultivation.clock': [
    '培养考察时间从第一次确定为积极分子的 {activistOn} 起算，不从最近一次考察起算。',
    'Cultivation counts from the first decision on {activistOn}, never from the last review.',
  ],
  'cultivation.held': ['{dueOn} 前的半年考察已在 {heldOn} 做了。', 'The review due by {dueOn} was held on {heldOn}.'],
  'cultivation.held-late': [
    '{dueOn} 应做的半年考察，{heldOn} 才补上。',
    'The review due by {dueOn} was held late, on {heldOn}.',
  ],
  'cultivation.missing': [
    '{dueOn} 应做的半年考察没有记录。',
    'No review is recorded for the half-year that ended on {dueOn}.',
  ],
  'cultivation.next': ['下一次半年考察最迟 {nextDueOn}。', 'The next review is due by {nextDueOn}.'],
  'cultivation.year': ['{yearOn} 满一年培养考察。', 'The year of cultivation is over on {yearOn}.'],
  'cultivation.record': [
    '确定积极分子后报上级党委备案，备案不等于审批。',
    'The activist is put on record above; a record is no approval.',
  ],
  'cultivation.usual': [
    '地方做法：一般在申请后三至六个月（{from} 至 {to}）研究确定；实际 {activistOn}。',
    'Local practice: generally decided three to six months after the application ({from} to {to}); here {activistOn}.',
  ],
  'cultivation.if-missed': ['{nextDueOn} 前没有考察，即为缺一次。', 'Without a review by {nextDueOn} one is missing.'],
  'cultivation.came-with-file': [
    '{cameOn} 从外单位转来，材料齐全，培养时间从 {activistOn} 起连续计算；接收的党支部要审查材料。',
    'He came on {cameOn} with a complete file: cultivation counts on from {activistOn}. The receiving branch looks through the file.',
  ],
  'cultivation.came-without-file': [
    '{cameOn} 从外单位转来，材料不全，{activistOn} 以来的培养时间能否连续计算由人判断。',
    'He came on {cameOn} without a complete file: whether cultivation counts on from {activistOn} is for a person to judge.',
  ],
  'listing.year-reached': [
    '培养考察满 {months} 个月（{yearOn}），{wantedOn} 可以列为发展对象。',
    '{months} months of cultivation are over on {yearOn}: {wantedOn} is late enough.',
  ],
  'listing.year-not-reached': [
    '培养考察要满 {months} 个月（{yearOn}），{wantedOn} 还不能列为发展对象。',
    '{months} months of cultivation end on {yearOn}: {wantedOn} is too early.',
  ],
  'listing.reviews-to-human': [
    '缺 {count} 次半年考察，能否列为发展对象由党组织判断。',
    'Half-year reviews missing: {count}. Whether he may be listed is for the organisation to judge.',
  ],
  'listing.committee-agrees': ['支部委员会讨论同意。', 'The branch committee agrees.'],
  'listing.committee-meets': ['支部委员会会议讨论。', 'A meeting of the branch committee discusses it.'],
  'listing.committee-met': ['支部委员会 {committeeOn} 讨论同意。', 'The branch committee agreed on {committeeOn}.'],
  'listing.committee-not-met': ['没有支部委员会讨论同意的记录。', 'No decision of the branch committee is recorded.'],
  'listing.committee-late': [
    '支部委员会 {committeeOn} 才讨论，晚于 {wantedOn}。',
    'The branch committee discussed it only on {committeeOn}, after {wantedOn}.',
  ],
  'listing.superior-records': ['报上级党委备案，不等批复。', 'Put on record above, without waiting for a yes.'],
  'listing.superior-agrees': ['公示之前要经上级党委同意。', 'The superior committee agrees before the notice.'],
  'listing.superior-agreed': [
    '上级党委 {superiorOn} 同意，在 {before} 之前。',
    'The superior committee agreed on {superiorOn}, before {before}.',
  ],
  'listing.superior-agreed-late': [
    '上级党委 {superiorOn} 才同意，应在 {before} 之前。',
    'The superior committee agreed only on {superiorOn}; it should be before {before}.',
  ],
  'listing.superior-not-agreed': [
    '没有上级党委同意的记录，应在 {before} 之前。',
    'No agreement of the superior committee is recorded; it should be before {before}.',
  ],
  'listing.notice-needed': [
    '还要公示不少于 {days} 个工作日。',
    'A public notice of at least {days} working days is needed.',
  ],
  'listing.notice-usual': [
    '旧版没有规定公示时间，各地一般公示 {days} 个工作日，也有公示七天的。',
    'The older text sets no notice; {days} working days are usual, in places seven days.',
  ],
  'listing.no-notice': [
    '没有公示的记录，要公示不少于 {days} 个工作日。',
    'No public notice is recorded; at least {days} working days are asked for.',
  ],
  'listing.notice-stood': [
    '{noticeFrom} 起公示 {days} 个工作日，到 {noticeEndsOn} 满。',
    'The notice of {noticeFrom} had stood {days} working days on {noticeEndsOn}.',
  ],
  'listing.notice-too-short': [
    '{noticeFrom} 起公示，{days} 个工作日到 {noticeEndsOn} 才满。',
    'The notice of {noticeFrom} has stood {days} working days only on {noticeEndsOn}.',
  ],
  'listing.wait': ['等到 {earliest} 再定，结论就不同。', 'Listed on {earliest}, the answer is another.'],
  'notice.standing': [
    '{postedOn} 起公示，{days} 个工作日到 {endsOn} 满，{freeFrom} 起可以办理；现在是 {lastDay}。',
    'Posted on {postedOn}: {days} working days end on {endsOn}, free from {freeFrom}; today is {lastDay}.',
  ],
  'notice.enough': [
    '{postedOn} 至 {lastDay} 公示，{days} 个工作日到 {endsOn} 满，{freeFrom} 起可以办理。',
    'It stood from {postedOn} to {lastDay}: {days} working days ended on {endsOn}, free from {freeFrom}.',
  ],
  'notice.too-short': [
    '{postedOn} 至 {lastDay} 公示，不足 {days} 个工作日，应到 {endsOn}，{freeFrom} 起才可以办理。',
    'It stood from {postedOn} to {lastDay}, less than {days} working days: until {endsOn}, free only from {freeFrom}.',
  ],
  'notice.local-stage': [
    '接收和转正时公示是地方做法，只作提醒。',
    'A notice at admission or conversion is local practice: a reminder only.',
  ],
  'notice.if-until': ['公示到 {endsOn} 就够了。', 'Standing until {endsOn} it is enough.'],
  'sponsor.count': ['有 {count} 人，应为 {allowed} 人。', '{count} named; {allowed} are asked for.'],
  'sponsor.wrong-count': ['有 {count} 人，不是 {allowed} 人。', '{count} named, not {allowed}.'],
  'sponsor.full': ['第 {at} 人是正式党员，权利没有受限。', 'Number {at} is a full member with all rights.'],
  'sponsor.not-full': ['第 {at} 人不是正式党员。', 'Number {at} is not a full member.'],
  'sponsor.suspended': [
    '第 {at} 人受留党察看处分或权利中止。',
    'Number {at} is under Party probation or has rights suspended.',
  ],
  'sponsor.usually-contacts': ['介绍人一般由培养联系人担任。', 'The contacts usually are the introducers.'],
  'sponsor.others': ['另有 {count} 名符合条件的正式党员即可。', 'Full members in good standing still needed: {count}.'],
  'training.enough': [
    '培训 {days} 天、{hours} 学时：达到 {daysAtLeast} 天或者 {hoursAtLeast} 学时，满足其一即可。',
    'Days {days}, hours {hours}: {daysAtLeast} days or {hoursAtLeast} hours; one of the two is enough.',
  ],
  'training.too-short': [
    '培训 {days} 天、{hours} 学时：不到 {daysAtLeast} 天，也不到 {hoursAtLeast} 学时。',
    'Days {days}, hours {hours}: less than {daysAtLeast} days and less than {hoursAtLeast} hours.',
  ],
  'training.required': [
    '没有经过培训的，除个别特殊情况外，不能发展入党。',
    'Without it nobody is admitted, rare cases apart.',
  ],
  'training.exception': ['按个别特殊情况处理，由上级党委决定。', 'A rare case: for the superior committee to decide.'],
  'training.more': ['再培训 {days} 天，或者 {hours} 学时，就够了。', 'Still needed: days {days}, or hours {hours}.'],
})
