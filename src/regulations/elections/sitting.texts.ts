import { texts } from '#core/texts.ts'

export const sittingTexts = texts({
  'question.election-feasibility': [
    '有班组在岗时，到会人数够不够选举，哪几天够？',
    'Can four fifths of the voters come while a crew is on duty, and on which days?',
  ],
  'question.election-quorum': ['到会人数够不够选举？', 'Are enough voters present to hold an election?'],
  'election.quorum-met': [
    '应到有选举权的党员 {n} 人，实到 {p} 人，达到五分之四（至少 {needed} 人），可以选举。',
    '{p} of {n} voters are present: four fifths (at least {needed}), so an election may be held.',
  ],
  'election.quorum-missed': [
    '应到有选举权的党员 {n} 人，实到 {p} 人，不到五分之四（至少 {needed} 人），不能选举。',
    '{p} of {n} voters are present, less than four fifths (at least {needed}): no election can be held.',
  ],
  'election.quorum-of-1990': [
    '{p} 人恰为五分之四，已经够数；1990年的旧文本写“超过五分之四”，按它要 {before} 人。',
    '{p} is exactly four fifths and enough; the text of 1990 said “more than” and would have asked {before}.',
  ],
  'election.more-present': [
    '再到 {count} 人（实到 {needed} 人）即可选举。',
    '{count} more present ({needed} in all) and the election may be held.',
  ],
  'election.fewer-present': [
    '少到 {count} 人，到会人数就不够选举。',
    '{count} fewer present and no election can be held.',
  ],
  'feasibility.possible': [
    '应到 {n} 人，最多能到 {most} 人，达到五分之四（{needed} 人），可以安排选举。',
    'Of {n} voters at most {most} can come: four fifths ({needed}) can be reached.',
  ],
  'feasibility.never': [
    '应到 {n} 人，最多只能到 {most} 人，达不到五分之四（{needed} 人）：不替岗就开不成选举会。',
    'Of {n} voters at most {most} can come, and four fifths ({needed}) cannot be reached without relief of those on duty.',
  ],
  'feasibility.sitting': [
    '{crews}在岗时可到 {present} 人，够（至少 {needed} 人）。',
    'With {crews} on duty {present} can come: enough (at least {needed}).',
  ],
  'feasibility.sitting-short': [
    '{crews}在岗时只能到 {present} 人，不够（至少 {needed} 人）。',
    'With {crews} on duty only {present} can come, fewer than {needed}.',
  ],
  'feasibility.no-reserve': [
    '最多能到 {most} 人，正好 {needed} 人，没有余量：一张病假条就开不成。',
    'At most {most} can come and {needed} are needed: nothing to spare, and one sick note breaks it.',
  ],
  'feasibility.admission': [
    '{most} 人超过应到 {n} 人的半数，讨论接收党员的人数够，选举的人数不够。',
    '{most} are more than half of {n}: enough to vote on an admission, not for an election.',
  ],
  'feasibility.if-relieved': [
    '在岗班组替下 {count} 名有选举权的党员，就够了。',
    'With {count} voters of the crew on duty relieved it is enough.',
  ],
  'feasibility.if-away': ['再有 {count} 人不能来，就不够了。', 'With {count} more away it is not enough.'],
})
