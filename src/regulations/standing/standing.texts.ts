import { texts } from '#core/texts.ts'

export const standingTexts = texts({
  'question.party-standing': [
    '入党时间是哪一天，党龄从哪一天算起？',
    'When was a member admitted, and since when does Party standing count?',
  ],
  'standing.admitted-by-assembly': [
    '入党时间为支部大会通过之日 {admittedOn}，也是政治生日。',
    'Admitted on {admittedOn}, the day of the assembly; that is also the political birthday.',
  ],
  'standing.admitted-by-approval': [
    '入党时间为上级党委批准之日 {admittedOn}，也是政治生日。',
    'Admitted on {admittedOn}, the day of the higher committee’s approval; that is also the political birthday.',
  ],
  'standing.from': [
    '党龄从预备期满之日 {date} 算起；{convertedOn} 办理转正，不影响起算。',
    'Standing counts from {date}, when probation ended; the conversion of {convertedOn} does not move it.',
  ],
  'standing.same-day': [
    '这一时期没有预备期，党龄从 {date} 算起。',
    'In that period there was no probation: standing counts from {date}.',
  ],
  'standing.not-converted': [
    '还没有转正，党龄没有开始；预备期满为 {date}。',
    'Not converted yet, so standing has not begun; probation ends on {date}.',
  ],
  'standing.converted-early': [
    '转正日期 {convertedOn} 早于预备期满 {date}，请核对。',
    'The conversion of {convertedOn} lies before probation ended on {date}: check it.',
  ],
  'standing.before-1956': [
    '1956年9月15日以前入党的，批准日期和候补期长短因情况而不同，请查原始规定和档案，由人判断。',
    'Before 15 September 1956 the day and the length of probation differed by case: for a person to judge from the file.',
  ],
  'standing.reading': ['按这一时期的规定，入党时间为 {date}。', 'By the rule of this period admission is {date}.'],
  'standing.needs-assembly': [
    '按这一时期的规定，还需要支部大会通过的日期。',
    'By the rule of this period the day of the assembly is needed.',
  ],
  'standing.needs-approval': [
    '按这一时期的规定，还需要上级党委批准的日期。',
    'By the rule of this period the day of the higher committee’s approval is needed.',
  ],
  'standing.no-date': [
    '没有支部大会通过或者上级批准的日期，由人查档判断。',
    'Neither the day of the assembly nor that of approval is known: for a person to find in the file.',
  ],
  'standing.extended': [
    '预备期延长到 {date}，党龄从延长期满之日算起，入党时间不变。',
    'Probation was extended to {date}: standing counts from its end, admission is unchanged.',
  ],
  'standing.rejoined': [
    '{leftOn} 离开后重新入党，以前的党龄不合并计算。',
    'Left on {leftOn} and admitted again: earlier standing is not added.',
  ],
  'standing.rejoined-earlier': [
    '{leftOn} 离开后重新入党，从 {earlierFrom} 起的党龄不合并计算。',
    'Left on {leftOn} and admitted again: the standing from {earlierFrom} is not added.',
  ],
  'standing.restored': [
    '{from} 至 {until} 留党察看，恢复权利后党龄连续计算。',
    'Under Party probation from {from} to {until}; with rights restored standing runs on without a break.',
  ],
  'standing.under-probation': [
    '{from} 起留党察看，恢复党员权利后党龄连续计算。',
    'Under Party probation since {from}; once rights are restored standing runs on without a break.',
  ],
  'standing.if-converted': ['转正后，党龄从 {date} 算起。', 'Once converted, standing counts from {date}.'],
})
