import { texts } from '#core/texts.ts'

export const consequenceTexts = texts({
  'question.correction-deadline': ['限期改正最长到哪一天？', 'How long may a deadline to correct run?'],
  'question.disposal-start': ['可以启动不合格党员组织处置吗？', 'May the disposal of an unqualified member begin?'],
  'question.readmission': [
    '被劝退或除名的人何时可以重新申请？',
    'When may somebody advised to leave or removed apply again?',
  ],
  'question.six-month-review': [
    '连续缺席、未交党费或不做所分配工作，是否到了需要有人核实的时候？',
    'Do absences, unpaid dues or undone work call for somebody to look into it?',
  ],
  'correction.form': [
    '限期改正是三种处置方式之一，另有劝退、除名。',
    'A deadline to correct is one of three forms; the others are advised exit and removal.',
  ],
  'correction.usual': [
    '自 {setOn} 起一般 {months} 个月，到 {date}。',
    'From {setOn} usually {months} months, until {date}.',
  ],
  'correction.within': [
    '到 {endsOn} 止，不超过 {months} 个月（{date}）。',
    'Until {endsOn}, within {months} months ({date}).',
  ],
  'correction.too-long': [
    '到 {endsOn} 止，超过最长 {months} 个月（{date}）。',
    'Until {endsOn}, beyond the longest, {months} months ({date}).',
  ],
  'correction.end-by': ['把期限定在 {date} 以前。', 'Let it end by {date}.'],
  'correction.listed': ['列举的情形包括此项。', 'This is among the listed reasons.'],
  'correction.not-listed': [
    '列举的情形中没有见到此项，由人对照原文。',
    'This was not seen among the listed reasons: compare the text.',
  ],
  'correction.lost-contact': [
    '失去联系 {from} 个月以上、不满 {to} 个月的，属于列举的情形。',
    'Contact lost for {from} months or more and less than {to} is among the listed reasons.',
  ],
  'correction.ended': [
    '期限已于 {endsOn} 届满，是否改正由组织判断，程序不下结论。',
    'It ended on {endsOn}: whether it was corrected is for the organisation to judge, the program concludes nothing.',
  ],
  'readmission.may-apply': [
    '{decidedOn} 处置，满 {years} 年（{from}）后，{appliesOn} 可以重新申请。',
    'Decided on {decidedOn}; {years} years are over on {from}, so an application of {appliesOn} can be received.',
  ],
  'readmission.too-early': [
    '{decidedOn} 处置，{years} 年内不能重新入党，{appliesOn} 早于 {from}。',
    'Decided on {decidedOn}; no re-admission within {years} years, and {appliesOn} is before {from}.',
  ],
  'readmission.wait': ['{from} 起可以申请。', 'From {from} on an application can be received.'],
  'six-months.attending': [
    '无正当理由连续 {count} 个月不参加组织生活，不足 {limit} 个月。',
    '{count} months in a row without attending and without a good reason, fewer than {limit}.',
  ],
  'six-months.paying': [
    '无正当理由连续 {count} 个月不交党费，不足 {limit} 个月。',
    '{count} months in a row without paying and without a good reason, fewer than {limit}.',
  ],
  'six-months.working': [
    '无正当理由连续 {count} 个月不做所分配的工作，不足 {limit} 个月。',
    '{count} months in a row without doing assigned work and without a good reason, fewer than {limit}.',
  ],
  'six-months.attending-reached': [
    '{from} 至 {to} 连续 {count} 个月不参加组织生活、没有记录正当理由，达到 {limit} 个月，须有人核实。',
    'From {from} to {to}, {count} months in a row without attending and no good reason on record: {limit} is reached, somebody has to look into it.',
  ],
  'six-months.paying-reached': [
    '{from} 至 {to} 连续 {count} 个月不交党费、没有记录正当理由，达到 {limit} 个月，须有人核实。',
    'From {from} to {to}, {count} months in a row without paying and no good reason on record: {limit} is reached, somebody has to look into it.',
  ],
  'six-months.working-reached': [
    '{from} 至 {to} 连续 {count} 个月不做所分配的工作、没有记录正当理由，达到 {limit} 个月，须有人核实。',
    'From {from} to {to}, {count} months in a row without doing assigned work and no good reason on record: {limit} is reached, somebody has to look into it.',
  ],
  'six-months.attending-more': [
    '再连续 {count} 个月不参加，就须有人核实。',
    'After {count} more months in a row without attending somebody has to look into it.',
  ],
  'six-months.paying-more': [
    '再连续 {count} 个月不交，就须有人核实。',
    'After {count} more months in a row without paying somebody has to look into it.',
  ],
  'six-months.working-more': [
    '再连续 {count} 个月不做，就须有人核实。',
    'After {count} more months in a row without doing it somebody has to look into it.',
  ],
  'six-months.good-reasons': [
    '有 {count} 处记为倒班、病假、公务等正当理由，不计入，请人核对。',
    '{count} entries have a good reason such as a shift, sickness or duty and do not count; a person should confirm them.',
  ],
  'six-months.months-not-meetings': [
    '按月计，不按会次计；倒班、病假、公务是正当理由，不计入。',
    'Months are counted, not meetings; shifts, sickness and duty are good reasons and do not count.',
  ],
  'six-months.human': [
    '三项分别计算，不相加；是否属实、是否处理，由人判断，程序不下结论。',
    'The three are counted apart and never added up; whether it is so and what follows is for people to judge.',
  ],
  'six-months.if-reason': [
    '若其中有月份属于正当理由，记录后不计入。',
    'If some of these months have a good reason, record it and they do not count.',
  ],
  'disposal.deadline-to-correct': [
    '处置方式：限期改正（三种之一）。',
    'The form: a deadline to correct, one of three.',
  ],
  'disposal.advised-exit': ['处置方式：劝退（三种之一）。', 'The form: advised exit, one of three.'],
  'disposal.removal': ['处置方式：除名（三种之一）。', 'The form: removal, one of three.'],
  'disposal.already-punished': [
    '同一事实已受党纪处分，不再作组织处置。',
    'Discipline has punished the same facts: no disposal on top of it.',
  ],
  'disposal.not-punished': ['同一事实没有受过党纪处分。', 'Discipline has not punished the same facts.'],
  'disposal.proposed-by-committee': [
    '设支部委员会的，由支部委员会提出。',
    'Where there is a branch committee, it proposes.',
  ],
  'disposal.proposed-by-assembly': [
    '不设支部委员会的，由支部党员大会提出。',
    'Where there is no branch committee, the assembly proposes.',
  ],
  'disposal.let-committee-propose': ['由支部委员会提出。', 'Let the branch committee propose it.'],
  'disposal.let-assembly-propose': ['由支部党员大会提出。', 'Let the assembly propose it.'],
  'disposal.on-record': ['启动前已报基层党委备案。', 'On record with the basic-level committee before it began.'],
  'disposal.record-first': [
    '启动前须报基层党委备案，还没有记录。',
    'It has to be on record with the basic-level committee before it begins; nothing is recorded yet.',
  ],
  'disposal.began-unrecorded': [
    '没有先报基层党委备案就已启动，这样启动不算数。',
    'It began without being on record with the basic-level committee beforehand: that beginning does not count.',
  ],
  'disposal.put-on-record': [
    '先报基层党委备案，再启动。',
    'Put it on record with the basic-level committee first, then begin.',
  ],
  'disposal.steps': ['从调查核实开始，共 {steps} 步。', '{steps} steps follow, from fact-finding on.'],
  'disposal.human': [
    '是否处置、如何处置由组织决定，程序不下结论。',
    'Whether and how to dispose is for the organisation to decide: the program concludes nothing.',
  ],
})
