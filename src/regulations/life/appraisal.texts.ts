import { texts } from '#core/texts.ts'

/** Organisational life and democratic appraisal: the way they go, the grades, what follows. */
export const appraisalTexts = texts({
  'question.appraisal-grades': ['民主评议的等次和比例是否合适？', 'Do the grades of an appraisal fit?'],
  'question.appraisal-result': ['评议等次定了以后怎么办？', 'What follows from the grade of one member?'],
  'question.appraisal-steps': ['民主评议党员的步骤是否齐全、按顺序？', 'Did the democratic appraisal go its way?'],
  'question.organisational-life-steps': [
    '组织生活会的步骤是否齐全、按顺序？',
    'Did the organisational-life meeting go its way?',
  ],
  'life.no-theme': ['没有确定主题。', 'The theme was not set.'],
  'life.no-study': ['会前没有组织学习。', 'There was no study before the meeting.'],
  'life.no-talks': ['会前没有谈心谈话。', 'There were no heart-to-heart talks before the meeting.'],
  'life.no-opinions': ['会前没有征求意见。', 'Opinions were not collected before the meeting.'],
  'life.no-criticism': ['没有开展批评和自我批评。', 'There was no criticism and self-criticism.'],
  'life.no-rectification-list': ['没有列出整改清单。', 'There is no list of what to put right.'],
  'life.early-criticism': [
    '批评和自我批评早于会前的某项准备，顺序颠倒。',
    'Criticism and self-criticism came before a step of its preparation.',
  ],
  'life.early-rectification-list': [
    '整改清单早于批评和自我批评，顺序颠倒。',
    'The list of what to put right came before the meeting.',
  ],
  'life.early-follow-up': ['整改落实早于整改清单，顺序颠倒。', 'The list was followed up before it was made.'],
  'life.all-steps': ['{of} 个步骤都已完成。', 'All {of} steps are done.'],
  'life.steps-open': [
    '{of} 个步骤已完成 {done} 个，其余还没有做。',
    '{done} of {of} steps are done, the rest is to come.',
  ],
  'life.any-form': [
    '可以支部党员大会、支部委员会会议或者党小组会的形式召开。',
    'It may take the form of an assembly, a committee meeting or a group meeting.',
  ],
  'life.if-steps-recorded': [
    '如果这 {count} 个步骤确已做过而未录入，补录后即齐全。',
    'If what is missing ({count}) was done and not entered, recording it completes it.',
  ],
  'appraisal.no-self-appraisal': ['没有个人自评。', 'There was no self-appraisal.'],
  'appraisal.no-mutual-appraisal': ['没有党员互评。', 'There was no mutual appraisal.'],
  'appraisal.no-ballot': ['没有民主测评。', 'There was no ballot.'],
  'appraisal.early-mutual-appraisal': [
    '党员互评早于个人自评，顺序颠倒。',
    'Mutual appraisal came before self-appraisal.',
  ],
  'appraisal.early-ballot': ['民主测评早于自评或者互评，顺序颠倒。', 'The ballot came before the appraisals.'],
  'appraisal.early-opinion': ['评定意见早于民主测评，顺序颠倒。', 'The opinion came before the ballot.'],
  'appraisal.all-steps': ['{of} 个步骤都已按顺序完成。', 'All {of} steps are done in their order.'],
  'appraisal.steps-open': [
    '{of} 个步骤已完成 {done} 个，其余还没有做。',
    '{done} of {of} steps are done, the rest is to come.',
  ],
  'appraisal.in-groups': [
    '党员人数较多的支部，个人自评和党员互评可以在党小组进行。',
    'In a branch with many members the appraisals may be done in the groups.',
  ],
  'appraisal.ballot-in-group': [
    '民主测评应当在支部党员大会进行，在党小组测评不算。',
    'The ballot is taken in the assembly; one taken in a group does not count.',
  ],
  'appraisal.if-ballot-in-assembly': ['在支部党员大会上测评，即为有效。', 'Taken in the assembly, the ballot counts.'],
  'appraisal.if-steps-recorded': [
    '如果这 {count} 个步骤确已做过而未录入，补录后即齐全。',
    'If what is missing ({count}) was done and not entered, recording it completes it.',
  ],
  'grades.count': [
    '等次为优秀、合格、基本合格、不合格；正式党员 {full} 人，已评 {graded} 人，未评 {ungraded} 人。',
    'Excellent, qualified, basically qualified or unqualified: {graded} of {full} full members graded, {ungraded} not yet.',
  ],
  'grades.too-many': [
    '已评 {graded} 人，多于正式党员 {full} 人，人数有误，请核对。',
    '{graded} are graded but there are {full} full members: check the count.',
  ],
  'grades.excellent-within': [
    '优秀 {excellent} 人，一般不超过 {most} 人（正式党员 {full} 人）。',
    '{excellent} excellent; generally at most {most} of {full} full members.',
  ],
  'grades.excellent-over': [
    '优秀 {excellent} 人，一般不超过 {most} 人（正式党员 {full} 人），请核对比例。',
    '{excellent} excellent, generally at most {most} of {full} full members: check the share.',
  ],
  'grades.probationary-graded': [
    '预备党员参加评议，不评定等次：有 {count} 人被评了等次。',
    'Probationary members take part and are not graded; graded nevertheless: {count}.',
  ],
  'grades.if-fewer': ['减去多出的 {count} 人，人数即相符。', 'With {count} fewer the count fits.'],
  'grades.if-probationary-ungraded': [
    '去掉这 {count} 名预备党员的等次即可。',
    'Without a grade for probationary members ({count}) it fits.',
  ],
  'result.probationary': ['预备党员不评定等次。', 'A probationary member is not graded.'],
  'result.probationary-graded': [
    '预备党员不评定等次，这个等次不能保存。',
    'A probationary member is not graded: this grade is refused.',
  ],
  'result.probationary-rates': [
    '预备党员参加评议，可以评别人。',
    'A probationary member takes part and may rate others.',
  ],
  'result.no-grade': [
    '还没有评定等次。等次为优秀、合格、基本合格、不合格。',
    'No grade yet: excellent, qualified, basically qualified or unqualified.',
  ],
  'result.excellent': ['优秀：予以表扬。', 'Excellent: praised.'],
  'result.qualified': ['合格：肯定鼓励。', 'Qualified: encouraged.'],
  'result.basically-qualified': ['基本合格：指出差距，帮助改进。', 'Basically qualified: helped to improve.'],
  'result.unqualified': [
    '不合格：可能启动组织处置，但不能只凭票数，由支部调查后按程序决定。',
    'Unqualified: disposal may be considered, never on the count alone; the branch looks into it and decides by procedure.',
  ],
  'result.if-ungraded': ['去掉等次即可。', 'Without a grade it fits.'],
  'result.if-qualified': ['评定为其他等次，就不涉及组织处置。', 'With any other grade no disposal is in question.'],
  'result.if-unqualified': [
    '如果评定为不合格，由人判断是否处置。',
    'Were it unqualified, disposal would be for people to judge.',
  ],
})
