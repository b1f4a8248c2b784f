import { texts } from '#core/texts.ts'

/** From the pre-review to the file. */
export const admissionTexts = texts({
  'question.leaving-soon': ['发展对象快要离开，还办不办？', 'Should the admission of somebody about to leave be held?'],
  'question.admission-assembly': [
    '预审合格后一个月内提交支部党员大会了吗？',
    'Is the case put to the assembly within a month of the pre-review?',
  ],
  'question.admission-approval': ['接收预备党员的审批到期了吗？', 'Is an admission approved in time?'],
  'question.approving-body': ['这一级组织有没有审批权？', 'May this body approve an admission?'],
  'question.oath': ['入党宣誓最迟在哪一天？', 'By when does a new probationary member take the oath?'],
  'question.probation': ['预备期到哪一天满？', 'When is the probation over?'],
  'question.probation-extension': ['预备期能不能延长这么多个月？', 'May a probation be extended by so many months?'],
  'question.conversion': ['现在可以讨论转正吗，党龄从哪天起算？', 'May the assembly decide the conversion now?'],
  'question.conversion-approval': ['转正的审批到期了吗？', 'Is a conversion approved within three months?'],
  'question.member-file': ['党员档案的材料齐不齐，归到哪里？', 'Are the papers of a new full member together?'],
  'question.yearly-quota': ['今年的发展计划还有没有名额？', 'Does the branch keep within the yearly plan?'],
  'leaving.hold': [
    '{leavesOn} 将离开工作、学习单位，在预审后 {months} 个月（{until}）之内，一般不办理接收手续。',
    'He leaves on {leavesOn}, within {months} months of the pre-review ({until}): generally no admission now.',
  ],
  'leaving.by-setting': [
    '{leavesOn} 将离开，在 {months} 个月（{until}）之内；按设定不暂缓。',
    'He leaves on {leavesOn}, within {months} months ({until}); by setting this holds nothing.',
  ],
  'leaving.later': [
    '{leavesOn} 才离开，在预审后 {months} 个月（{until}）之后。',
    'He leaves on {leavesOn}, later than {months} months after the pre-review ({until}).',
  ],
  'leaving.pre-review': ['预审结果由上级党委书面通知。', 'The result of the pre-review comes in writing from above.'],
  'assembly.before-pre-review': [
    '{assemblyOn} 开会讨论，早于 {preReviewOn} 的预审。',
    'The assembly of {assemblyOn} came before the pre-review of {preReviewOn}.',
  ],
  'approval.limits': [
    '审批期限 {within} 个月，到 {dueOn}；特殊情况不超过 {atMost} 个月，到 {outerOn}。',
    '{within} months, until {dueOn}; in special cases at most {atMost}, until {outerOn}.',
  ],
  'approval.from-assembly': [
    '从支部党员大会的 {from} 起算（起算点没有明文，取较严的）。',
    'Counted from the assembly of {from}: the text does not say, so the stricter start is taken.',
  ],
  'approval.from-receipt': [
    '按设定，从上级党委收到决议的 {from} 起算。',
    'By setting, counted from the receipt on {from}.',
  ],
  'approval.escalate': [
    '已过最长期限 {outerOn}，请向上级党委报告。',
    'The outer limit {outerOn} has passed: report it to the superior committee.',
  ],
  'approval.deliberate-again': [
    '有的地方手册要求超过三个月的重新讨论，请按本地规定办理。',
    'Some local handbooks ask to deliberate again after three months: follow the local rule.',
  ],
  'approval.redo': [
    '有的地方手册要求超过六个月的重新办理，预备期重新计算，请按本地规定办理。',
    'Some local handbooks ask to redo it after six months, with a new probation: follow the local rule.',
  ],
  'approval.record': ['批准后报再上一级党委组织部门备案。', 'After the approval it is put on record one level up.'],
  'approval.talk-first': [
    '审批之前，上级党委要派人同本人谈话。',
    'Before the approval somebody of the superior committee talks with him.',
  ],
  'approval.no-talk': ['审批之前没有派人谈话的记录。', 'No talk before the approval is recorded.'],
  'approval.talked': [
    '{talkedOn} 谈话，在 {assemblyOn} 的大会之后、审批之前。',
    'The talk of {talkedOn} came after the assembly of {assemblyOn} and before the approval.',
  ],
  'approval.talk-out-of-order': [
    '{talkedOn} 谈话，应在 {assemblyOn} 的大会之后、审批之前。',
    'The talk of {talkedOn} should come after the assembly of {assemblyOn} and before the approval.',
  ],
  'approval.not-inferred': [
    '是否批准由上级党委集体讨论决定，这里只计时间。',
    'Whether to approve is for the superior committee; only the time is counted here.',
  ],
  'approval.if-special': [
    '如有记录在案的特殊情况，最迟 {outerOn}，即为按时。',
    'With a special case on record, {outerOn} is the last day and it is in time.',
  ],
  'approver.committee': ['党委有审批权。', 'A committee may approve.'],
  'approver.general-branch': [
    '党总支没有授权，不能审批，只能审议。',
    'A general branch without authority may not approve, only deliberate.',
  ],
  'approver.general-branch-authorised': ['党总支经授权，可以审批。', 'A general branch with authority may approve.'],
  'approver.branch': ['党支部不能审批，报上级党委。', 'A branch may not approve: the case goes up.'],
  'approver.case-by-case': ['审批要集体讨论，逐个表决。', 'Approval is discussed together and voted on case by case.'],
  'approver.was-case-by-case': ['逐个讨论、逐个表决。', 'Discussed and voted on case by case.'],
  'approver.not-case-by-case': ['没有逐个讨论、逐个表决。', 'Not voted on case by case.'],
  'approver.if-authorised': ['经上级党委授权后可以审批。', 'With authority from above it may approve.'],
  'oath.facing-the-flag': [
    '面向党旗宣誓，由党委或党支部组织。',
    'Facing the Party flag, held by the committee or the branch.',
  ],
  'oath.no-limit': ['没有规定宣誓的期限，应及时组织。', 'No day is set for the oath; it is held without delay.'],
  'oath.before-approval': [
    '{oathOn} 宣誓，早于 {approvedOn} 的批准，由人判断。',
    'The oath of {oathOn} came before the approval of {approvedOn}: for a person to judge.',
  ],
  'probation.year': [
    '预备期 {months} 个月，从支部党员大会通过的 {admittedOn} 起算，到 {endsOn} 满。',
    'Probation is {months} months from the assembly of {admittedOn} and ends on {endsOn}.',
  ],
  'probation.not-from-approval': [
    '不从批准或宣誓的日子（{days}）起算。',
    'It does not count from the approval or the oath ({days}).',
  ],
  'probation.extended': [
    '延长 {extensionMonths} 个月，从 {first} 起算，到 {endsOn} 满。',
    'Extended by {extensionMonths} months from {first}: it ends on {endsOn}.',
  ],
  'probation.over': ['{on} 预备期已满（{endsOn}）。', 'On {on} the probation is over ({endsOn}).'],
  'probation.runs': [
    '{on} 仍在预备期内，到 {endsOn}，继续教育考察。',
    'On {on} the probation runs until {endsOn}; education and review go on.',
  ],
  'extension.first': [
    '最多延长 {times} 次，此前延长过 {earlierExtensions} 次。',
    'Extensions allowed: {times}; so far: {earlierExtensions}.',
  ],
  'extension.second': [
    '最多延长 {times} 次，此前已延长 {earlierExtensions} 次，只能转正或者取消资格。',
    'Extensions allowed: {times}; so far: {earlierExtensions}. Only convert or cancel.',
  ],
  'extension.fits': [
    '延长 {months} 个月，在 {least} 至 {most} 个月之间。',
    '{months} months lie between {least} and {most}.',
  ],
  'extension.wrong-length': [
    '延长 {months} 个月，不在 {least} 至 {most} 个月之间。',
    '{months} months do not lie between {least} and {most}.',
  ],
  'extension.new-end': [
    '从 {probationEndsOn} 起延长 {months} 个月，到 {newEndsOn} 满。',
    '{months} months from {probationEndsOn}: it ends on {newEndsOn}.',
  ],
  'extension.if-months': ['延长 {months} 个月就可以。', 'By {months} months it may be extended.'],
  'conversion.runs': [
    '{earliest} 预备期满，{day} 还不能讨论转正。',
    'The probation ends on {earliest}: on {day} it is too early.',
  ],
  'conversion.due': [
    '{earliest} 预备期已满，党支部应当及时讨论（{day}）。',
    'The probation ended on {earliest}: the branch discusses it without delay ({day}).',
  ],
  'conversion.voted': [
    '{day} 表决，在 {earliest} 预备期满之后。',
    'Voted on {day}, after the probation ended on {earliest}.',
  ],
  'conversion.voted-too-early': [
    '{day} 表决，早于 {earliest} 预备期满，不能提前转正。',
    'Voted on {day}, before the probation ends on {earliest}: it cannot come early.',
  ],
  'conversion.no-request': [
    '预备期 {earliest} 已满，没有本人书面转正申请的记录。',
    'The probation ended on {earliest} and no written request is recorded.',
  ],
  'conversion.usual': [
    '{requestedOn} 提出申请，地方做法一般一个月内讨论（{to}），最多三个月（{most}）。',
    'Requested on {requestedOn}: by local practice discussed within a month ({to}), at most three ({most}).',
  ],
  'conversion.later-than-usual': [
    '{requestedOn} 提出申请，已超过地方做法的一个月（{to}），最多三个月（{most}）。',
    'Requested on {requestedOn}: later than the month of local practice ({to}), at most three ({most}).',
  ],
  'conversion.much-later': [
    '{requestedOn} 提出申请，已超过地方做法的一个月（{to}）和三个月（{most}）。',
    'Requested on {requestedOn}: later than the month ({to}) and the three months ({most}) of local practice.',
  ],
  'conversion.put-off': [
    '因组织原因推迟讨论，不等于延长预备期。',
    'Put off for a reason of the organisation: this is no extension.',
  ],
  'conversion.vote': [
    '由支部党员大会无记名投票表决，到会和赞成都要超过应到的半数。',
    'The assembly votes by secret ballot; more than half present and more than half in favour.',
  ],
  'conversion.outcomes': [
    '按期转正、延长预备期（最多 {times} 次）或者取消资格，由支部党员大会决定。',
    'Convert, extend (extensions allowed: {times}) or cancel: the assembly resolves.',
  ],
  'conversion.standing': [
    '转正的，党龄从预备期满的 {standingFrom} 起算，与表决、批准的早晚无关。',
    'Once converted, Party standing counts from {standingFrom}, the end of the probation, however late vote and approval come.',
  ],
  'conversion.wait': ['{earliest} 起可以表决。', 'From {earliest} on it may be voted on.'],
  'conversion.if-voted-before': ['{earliest} 之前表决，程序不合规。', 'Voted on before {earliest} it is not in order.'],
  'file.complete': ['{asked} 项材料齐全（{held} 项）。', 'All {asked} papers are there ({held}).'],
  'file.incomplete': ['{asked} 项材料只有 {held} 项。', '{held} of {asked} papers are there.'],
  'file.missing': ['缺{paper}。', 'Missing: {paper}.'],
  'file.to-personnel': [
    '有人事档案的，经党委存入本人人事档案。',
    'They go by way of the committee into the personnel file.',
  ],
  'file.to-committee': [
    '没有人事档案的，由党委建立党员档案保存。',
    'Without a personnel file the committee keeps a member file.',
  ],
  'file.branch-keeps': [
    '会议记录、选票、公示照片由党支部保存。',
    'The branch keeps minutes, ballots and pictures of the notice.',
  ],
  'file.add': ['补齐 {count} 项，即为齐全。', 'With {count} more it is complete.'],
  'file.paper.admission-form': ['入党志愿书', 'admission form'],
  'file.paper.application-letter': ['入党申请书', 'letter of application'],
  'file.paper.political-review': ['政治审查材料', 'papers of the political review'],
  'file.paper.conversion-request': ['转正申请书', 'request for conversion'],
  'file.paper.cultivation-papers': ['培养教育考察材料', 'papers of cultivation and review'],
  'quota.none': ['没有录入 {year} 年的发展计划。', 'No plan for {year} is recorded.'],
  'quota.within': [
    '{year} 年计划 {quota} 名，已接收 {admitted} 名，待办 {ready} 名，在计划之内。',
    'The plan of {year} is {quota}: {admitted} admitted, {ready} ready, within it.',
  ],
  'quota.beyond': [
    '{year} 年计划 {quota} 名，已接收 {admitted} 名，待办 {ready} 名，超出计划，请与上级党委沟通。',
    'The plan of {year} is {quota}: {admitted} admitted, {ready} ready, beyond it. Speak with the superior committee.',
  ],
})
