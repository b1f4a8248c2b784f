import { texts } from '#core/texts.ts'

/** Why something about a course was not done. Steps are named by their number. */
export const developmentTexts = texts({
  'development.unknown-course': [
    '没有这个人的发展党员记录，或不在您的范围内。',
    'No such person in development, or out of your reach.',
  ],
  'development.unknown-step': ['没有这条记录，或不在您的范围内。', 'No such record, or out of your reach.'],
  'development.unknown-sponsor': ['没有这个人，或不在您的范围内。', 'No such person, or out of your reach.'],
  'development.nobody-in-development': [
    '此人没有党员发展类别，请先在人员页登记为入党申请人。',
    'This person has no standing. Record the application on the person’s own page first.',
  ],
  'development.not-yet': ['{on} 还没有到，今天是 {today}。', '{on} is still to come; today is {today}.'],
  'development.before-this-course': [
    '此人 {since} 重新申请入党，{on} 属于上一次，不再计入。',
    'The person applied anew on {since}: {on} belongs to the course before and counts no more.',
  ],
  'development.standing-says-it': [
    '第 {number} 步随人员类别登记，已是 {on}；日期有误请在人员页更正。',
    'Step {number} follows from the standing and was on {on}. If that is wrong, correct it on the person’s page.',
  ],
  'development.standing-first': [
    '第 {number} 步还没有办理。它随人员类别变更登记，请先在人员页变更类别。',
    'Step {number} is not done yet. It comes with the change of standing: record that on the person’s page first.',
  ],
  'development.recorded-already': [
    '这一步已在 {on} 登记过；有误请先撤回。',
    'This step is recorded on {on} already; if that is wrong, take it back first.',
  ],
  'development.too-early': [
    '第 {number} 步最早 {earliest} 可以办理，{on} 程序无效，不能登记。',
    'Step {number}: {earliest} is the first lawful day. On {on} it would not count.',
  ],
  'development.out-of-order': [
    '第 {number} 步不能早于它前面的步骤，{on} 程序无效，不能登记。',
    'Step {number} cannot come before the steps it follows. On {on} it would not count.',
  ],
  'development.unsettles': [
    '这样登记，已在 {on} 办理的第 {number} 步就不合程序，请先核对两个日期。',
    'With this, step {number}, done on {on}, would be out of order. Check both days first.',
  ],
  'development.months-of-extension': [
    '延长预备期要写延长几个月，其他步骤不写。',
    'An extension of the probation says by how many months, and nothing else does.',
  ],
  'development.extended-already': [
    '预备期已经延长过一次，只能转正或取消预备党员资格。',
    'The probation was extended once already: it can only end in conversion or be cancelled.',
  ],
  'development.extension-length': [
    '延长 {months} 个月不行，应为 {least} 至 {most} 个月。',
    '{months} months cannot be: an extension is {least} to {most} months.',
  ],
  'development.id-taken': ['这个编号已被占用，请刷新后重试。', 'That id is taken; reload and try again.'],
  'development.struck-already': ['这条记录已经撤回。', 'It was taken back already.'],
  'development.changed-meanwhile': [
    '在您打开之后有人改过，现在是 {now}。请看过再办。',
    'Someone changed it since you opened it: it says {now} now. Look again first.',
  ],
  'development.done-already': [
    '这一步已在 {on} 办理，不再定目标。',
    'This step was done on {on}: there is nothing left to aim at.',
  ],
  'development.target-passed': ['目标 {on} 已过，今天是 {today}。', '{on} has passed; today is {today}.'],
  'development.own-sponsor': ['本人不能担任自己的联系人或介绍人。', 'Nobody is his own contact or introducer.'],
  'development.named-already': ['{name}已经担任，不必再指定。', '{name} is named already.'],
  'development.sponsor-count': ['共 {count} 人，应为 {allowed} 人。', '{count} named; {allowed} are asked for.'],
  'development.sponsor-not-full': ['{name}当日不是正式党员。', '{name} was not a full member on that day.'],
  'development.sponsor-suspended': [
    '{name}当日权利受限（留党察看等），不能担任。',
    '{name}’s rights were suspended on that day.',
  ],
  'development.ended-already': ['已在 {on} 结束。', 'It ended on {on} already.'],
  'development.ends-before-it-begins': [
    '结束日期 {until} 应晚于开始日期 {from}；指定有误请撤回。',
    'It ends on {until}, which is not after {from}. If the naming was a mistake, take it back.',
  ],
})

/** Closed sets in words, for pages and the spreadsheet. */
export const courseTerms = texts({
  'stage.1': ['申请入党', 'Application'],
  'stage.2': ['入党积极分子的确定和培养教育', 'Activist: decision and cultivation'],
  'stage.3': ['发展对象的确定和考察', 'Prospective member: listing and review'],
  'stage.4': ['预备党员的接收', 'Admission on probation'],
  'stage.5': ['预备党员的教育考察和转正', 'Probation and conversion'],
  'short.1': ['申请入党', 'Application'],
  'short.2': ['积极分子', 'Activist'],
  'short.3': ['发展对象', 'Prospective'],
  'short.4': ['接收', 'Admission'],
  'short.5': ['考察转正', 'Conversion'],
  'kind.applicant': ['入党申请人', 'Applicant'],
  'kind.activist': ['入党积极分子', 'Activist'],
  'kind.prospective': ['发展对象', 'Prospective member'],
  'kind.probationary': ['预备党员', 'Probationary member'],
  'kind.full': ['正式党员', 'Full member'],
  'kind.none': ['已不在发展中', 'No longer in development'],
  'sponsor.contact': ['培养联系人', 'Contact'],
  'sponsor.introducer': ['入党介绍人', 'Introducer'],
  'step.notice': ['发展对象公示', 'Public notice'],
  'step.extension': ['延长预备期', 'Extension of the probation'],
  'state.done': ['已办', 'Done'],
  'state.done-late': ['迟 {n} 天办', 'Done {n} days late'],
  'state.done-after': ['已办，晚于规定', 'Done, late'],
  'state.too-early': ['日期须核实', 'Day to be checked'],
  'state.out-of-order': ['次序须核实', 'Order to be checked'],
  'state.missing': ['缺记录', 'No record'],
  'state.overdue': ['逾期 {n} 天', '{n} days overdue'],
  'state.due': ['可以办理', 'May be done'],
  'state.due-in': ['余 {n} 天', '{n} days left'],
  'state.due-today': ['今天到期', 'Due today'],
  'state.not-yet': ['未到时间', 'Not yet'],
  'state.waiting': ['待前一步', 'After the step before'],
  'state.needs-human': ['须人工', 'Needs a person'],
  'state.not-recorded-here': ['建账前', 'Before the books'],
  'state.closed': ['不再办理', 'Closed'],
})
