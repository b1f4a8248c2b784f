import { texts } from '#core/texts.ts'

/** Why something about a term of office was not done. */
export const termRefusals = texts({
  'people.unknown-term': ['没有这一届的登记，或不在您的范围内。', 'No such term on record, or out of your reach.'],
  'people.term-known': ['{elected} 当选的这一届已经登记。', 'The term elected on {elected} is on record already.'],
  'people.term-has-officers': [
    '{elected} 当选的还有 {people} 人（{name} 等），这一届不能删去。当选日期有误的，请先更正他们的职务。',
    'Officers rest on the election of {elected} ({people}, {name} among them): the term cannot be struck out. If the day is wrong, correct their offices first.',
  ],
  'people.before-the-election': [
    '{on} 早于这一届的当选日 {elected}。',
    '{on} is before {elected}, when this committee was elected.',
  ],
  'people.approved-before-asked': [
    '批复日 {on} 早于报批日 {asked}。',
    'Approved on {on}, before it was asked for on {asked}.',
  ],
  'people.reference-without-day': ['填了文号，也要填日期。', 'A reference needs its day.'],
  'people.term-over': [
    '{on} 已经换届，这一届不再有换届计划。',
    'The next committee was elected on {on}: this term plans no election any more.',
  ],
  'people.election-passed': [
    '{on} 已过。换届选举开过的，请登记新一届。',
    '{on} has passed. If the election was held, record the new term.',
  ],
  'people.election-out-of-range': [
    '{on} 不行：提前或延期一般不超过一年，应在 {earliest} 至 {latest} 之间（支部工作条例第二十一条、基层组织选举工作条例第三条）。',
    '{on} is out of range: early or late by a year at most, from {earliest} to {latest} (regulations on branches, art. 21; on elections, art. 3).',
  ],
  'people.election-needs-consent': [
    '{on} 不是按期（{expires} 届满）：提前或延期须经上级党组织批准，请填批准文号（支部工作条例第二十一条、基层组织选举工作条例第三条）。',
    '{on} is not in time (the term ends on {expires}): early or late needs the higher organisation’s approval; give its reference (regulations on branches, art. 21; on elections, art. 3).',
  ],
})
