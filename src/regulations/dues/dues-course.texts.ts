import { texts } from '#core/texts.ts'

/** Sentences about when, how and by whom dues are paid; those about how much stand in `dues.texts.ts`. */
export const duesCourseTexts = texts({
  'question.dues-after-transfer': ['转入后从哪个月起交党费？', 'With which month do dues begin after a transfer?'],
  'question.dues-collection': ['可以这样收党费吗？', 'May dues be collected this way?'],
  'question.dues-month': ['本月党费收齐了吗？', 'Are the dues of the month in?'],
  'question.dues-payment': ['这次交党费是否及时？', 'Is this payment of dues made in its time?'],
  'question.dues-report': [
    '本年度是否向党员公布了党费收缴情况？',
    'Were the members told this year what was collected?',
  ],
  'question.dues-waiver': [
    '困难党员少交、免交党费，该定的是否都已记录？',
    'Is a reduction or waiver of dues for hardship recorded by whoever decides it?',
  ],
  'question.first-dues': [
    '新预备党员从哪个月起交党费，何时收？',
    'From which month does a new probationary member owe dues, and when are they collected?',
  ],
  'question.unpaid-dues': [
    '没交党费，是否到了需要有人了解情况的时候？',
    'Do unpaid dues call for somebody to look into it?',
  ],
  'dues-waiver.resolved': ['支部已于 {on} 研究决定。', 'The branch studied and resolved it on {on}.'],
  'dues-waiver.not-resolved': [
    '支部还没有研究决定；是否少交、免交由支部决定。',
    'The branch has not resolved it; whether to reduce or waive is for the branch to decide.',
  ],
  'dues-waiver.approved': ['上一级党组织已于 {on} 批准。', 'The next higher committee approved it on {on}.'],
  'dues-waiver.not-approved': [
    '按设置须上一级党组织批准，还没有批准记录。',
    'By setting the next higher committee approves it, and no approval is recorded.',
  ],
  'dues-waiver.committee-sees': [
    '按设置由支部决定、上一级党组织知悉；较早的文本要求上一级批准，两说不一。',
    'By setting the branch decides and the higher committee is told; an older text asks its approval, and the two disagree.',
  ],
  'dues-waiver.resolve': ['由支部研究并记录决定。', 'Have the branch study it and record its decision.'],
  'dues-waiver.approve': ['取得上一级党组织的批准并记录。', 'Obtain and record the approval of the higher committee.'],
  'first-dues.month': [
    '支部大会 {assemblyOn} 通过，从{period}起交党费。',
    'Admitted by the assembly of {assemblyOn}: dues begin with {period}.',
  ],
  'first-dues.day-passed': [
    '当月收缴日（{day} 日）已过，当月党费下月补收。',
    'The collection day of that month (day {day}) has passed: that month is collected with the next.',
  ],
  'first-dues.collect-on': [
    '列入名册后，{collectOn} 收缴至当月。',
    'Once he stands on the roster, the months up to then are collected on {collectOn}.',
  ],
  'first-dues.not-before-approval': [
    '上级还没有批准：不收缴，也不标欠交。',
    'The higher committee has not approved yet: nothing is collected and no arrears are shown.',
  ],
  'first-dues.if-approved': [
    '上级批准后，补收自大会当月起的党费。',
    'Once the higher committee approves, dues are collected from the month of the assembly on.',
  ],
  'dues-after-transfer.paid-through': [
    '介绍信写明党费交至{period}。',
    'The letter says that dues are paid through {period}.',
  ],
  'dues-after-transfer.first-month': [
    '从{period}起在新支部交纳。',
    'From {period} on they are paid at the new branch.',
  ],
  'dues-after-transfer.month-missing': [
    '介绍信没有写明党费交至何月，请向原支部核实。',
    'The letter does not say up to which month dues are paid: ask the former branch.',
  ],
  'dues-payment.monthly': ['党费按月交纳。', 'Dues are paid monthly.'],
  'dues-payment.quarterly-agreed': [
    '经支部同意，按季度交纳。',
    'With the branch’s consent they are paid by the quarter.',
  ],
  'dues-payment.quarterly-not-agreed': [
    '按季度交纳须经支部同意，还没有同意的记录。',
    'Paying by the quarter takes the branch’s consent, and none is recorded.',
  ],
  'dues-payment.agree': ['由支部同意按季度交纳。', 'Have the branch agree to payment by the quarter.'],
  'dues-payment.back': [
    '补交 {count} 个月，未超过 {most} 个月。',
    '{count} months are paid back, not more than {most}.',
  ],
  'dues-payment.back-long': [
    '补交 {count} 个月，一般不超过 {most} 个月，请了解原因。',
    '{count} months are paid back; generally at most {most}: look into the reason.',
  ],
  'dues-payment.ahead': [
    '预交 {count} 个月，未超过 {most} 个月。',
    '{count} months are paid ahead, not more than {most}.',
  ],
  'dues-payment.ahead-long': [
    '预交 {count} 个月，一般不超过 {most} 个月。',
    '{count} months are paid ahead; generally at most {most}.',
  ],
  'unpaid-dues.none': ['没有已过而未交的月份。', 'No month that is over is unpaid.'],
  'unpaid-dues.below': [
    '无正当理由连续 {count} 个月未交，未达到 {limit} 个月。',
    '{count} months in a row are unpaid without a good reason, fewer than {limit}.',
  ],
  'unpaid-dues.review': [
    '连续 {count} 个月未交、没有记录正当理由，达到 {limit} 个月，须有人核实。',
    '{count} months in a row are unpaid and no good reason is recorded, which reaches {limit}: somebody has to look into it.',
  ],
  'unpaid-dues.good-reason': [
    '有 {count} 个月记有正当理由，不计入，请人核对。',
    '{count} months have a good reason on record and do not count; a person should confirm it.',
  ],
  'unpaid-dues.steps': [
    '先查是否漏扣误记、病假或系统故障；再教育并限期，逾期不改才由支部大会讨论、上级批准。',
    'First check for a missing entry, sick leave or a fault of the system; then education and a deadline; only after that would an assembly discuss it and a higher committee approve.',
  ],
  'unpaid-dues.human': [
    '是否属实、是否处理，由人判断，程序不下结论。',
    'Whether it is so and what follows is for people to judge: the program concludes nothing.',
  ],
  'unpaid-dues.if-reason': [
    '若其中有月份属于正当理由，记录后不计入。',
    'If some of these months have a good reason, record it and they do not count.',
  ],
  'unpaid-dues.if-more': [
    '再连续 {count} 个月未交，就须有人核实。',
    'After {count} more months in a row somebody has to look into it.',
  ],
  'dues-collection.by-the-member': ['由党员本人交纳。', 'The member hands them in himself.'],
  'dues-collection.by-a-relative': ['可以由亲属代交。', 'A relative may hand them in.'],
  'dues-collection.by-another-member': ['可以由其他党员代交。', 'Another member may hand them in.'],
  'dues-collection.payroll-deduction': [
    '党费是党员自己交的，党组织不得从工资中扣缴。',
    'Dues are what a member hands in himself: a branch must not deduct them from wages.',
  ],
  'dues-collection.advance': ['党组织不得垫交党费。', 'A branch must not advance dues for a member.'],
  'dues-collection.special-dues': ['不得自立名目收取“特殊党费”。', 'A branch must not invent “special dues”.'],
  'dues-collection.no-such-feature': [
    '因此本程序没有工资代扣，没有供代扣用的导出，也没有自动扣款。',
    'So this program has no payroll deduction, no export for one and no automatic debit.',
  ],
  'dues-collection.hand-in': [
    '由本人按月交纳，不便时可由亲属或其他党员代交。',
    'Have him hand them in monthly; a relative or another member may do it for him.',
  ],
  'dues-report.published': [
    '{period}已向党员公布 {times} 次，至少 {least} 次。',
    'Told to the members {times} times in {period}, at least {least} required.',
  ],
  'dues-report.due': [
    '{period}还没有公布，应在 {dueOn} 前至少公布 {least} 次。',
    'Not told yet in {period}: at least {least} by {dueOn}.',
  ],
  'dues-report.missed': [
    '{period}没有向党员公布，应在 {dueOn} 前至少公布 {least} 次。',
    'The members were not told in {period}: at least {least} was due by {dueOn}.',
  ],
  'dues-report.more-often': [
    '本单位要求一年 {wished} 次，已 {times} 次，只作提醒。',
    'Here {wished} times a year are wished for, {times} so far: a reminder only.',
  ],
  'dues-report.publish': ['在 {dueOn} 前向党员公布。', 'Tell the members by {dueOn}.'],
  'dues-month.in': ['{period}应交 {owing} 人，已收齐。', '{period}: all {owing} members’ dues are in.'],
  'dues-month.collecting': [
    '{period}应交 {owing} 人，已交 {paid} 人，还有 {open} 人，{by} 前收齐。',
    '{period}: {paid} of {owing} members have paid, {open} are open, by {by}.',
  ],
  'dues-month.missing': [
    '{period}应交 {owing} 人，已交 {paid} 人，还有 {open} 人没有交。',
    '{period}: {paid} of {owing} members paid, {open} did not.',
  ],
  'dues-month.nobody': ['{period}没有人在这里应交党费。', 'Nobody owed dues here in {period}.'],
  'dues-month.excused': [
    '另有 {excused} 人有正当理由，不计。',
    '{excused} more have a good reason and are not counted.',
  ],
  'dues-month.if-paid': [
    '余下 {open} 人交齐（由本人或委托他人交），即收齐；不得垫交、代扣。',
    'Once the other {open} hand theirs in, themselves or through somebody, the month is in; never advanced or deducted.',
  ],
})
