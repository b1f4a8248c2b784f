import assert from 'node:assert/strict'
import { test } from 'node:test'
import { branchWith, courseWith, owedOn, rowsOn } from '../../../../test/branch-facts.ts'
import type { DutyRule } from '../duty-kinds.rules.ts'
import type { CourseOf } from '../facts/facts.rules.ts'

const talk = 'DV-step-02'
const review = 'DV-step-06'
const assembly = 'DV-step-15'
const approval = 'DV-step-17'
const oath = 'DV-step-20'
const request = 'DV-step-22'

const owed = (course: CourseOf, rule: DutyRule, on: string) => owedOn(branchWith({ courses: [course] }), rule, on)

const listed = [
  ['applicant', '2024-01-15'],
  ['activist', '2024-06-15'],
  ['prospective', '2025-12-15'],
] as const

test('C46: an application of 31 January of a leap year calls for the talk by 29 February', () => {
  const course = courseWith([['applicant', '2024-01-31']])
  assert.deepEqual(owed(course, talk, '2024-02-14'), ['due by 2024-02-29 until 2024-02-15'])
  assert.deepEqual(owed(course, talk, '2024-02-29'), ['due-soon by 2024-02-29 until 2024-03-01'])
  assert.deepEqual(owed(course, talk, '2024-03-01'), ['overdue by 2024-02-29 until 2026-05-11'])
})

test('C47: a talk held after its month is met late, and nothing of the course stands still for it', () => {
  const spoken = courseWith(
    [
      ['applicant', '2026-01-31'],
      ['activist', '2026-05-20'],
    ],
    [['talk', '2026-03-05']],
  )
  assert.deepEqual(owed(spoken, talk, '2026-03-06'), ['met-late by 2026-02-28 on 2026-03-05'])
  assert.deepEqual(owed(spoken, review, '2026-06-01'), ['due by 2026-11-20 until 2026-11-06'])
})

test('C50: an activist is reviewed every half year; one held in time has met its half-year, one held after it met it late', () => {
  const since = [
    ['applicant', '2025-10-15'],
    ['activist', '2026-03-15'],
  ] as const
  assert.deepEqual(owed(courseWith(since), review, '2026-09-01'), ['due-soon by 2026-09-15 until 2026-09-16'])
  const first = courseWith(since, [['review', '2026-09-10']])
  assert.match(owed(first, review, '2026-09-15')[0] ?? '', /^met by 2026-09-15 on 2026-09-10/)
  assert.deepEqual(owed(first, review, '2026-09-16'), [
    'met by 2026-09-15 on 2026-09-10',
    'due by 2027-03-15 until 2027-03-01',
  ])
  const late = courseWith(since, [['review', '2026-09-20']])
  assert.deepEqual(owed(late, review, '2026-09-21'), [
    'met-late by 2026-09-15 on 2026-09-20',
    'due by 2027-03-15 until 2027-03-01',
  ])
})

test('C52 and C53: half-years are counted from the first decision and keep to the ends of months', () => {
  const leap = courseWith([
    ['applicant', '2023-10-01'],
    ['activist', '2024-02-29'],
  ])
  assert.deepEqual(owed(leap, review, '2024-08-30'), ['overdue by 2024-08-29', 'due by 2025-02-28 until 2025-02-14'])
  const august = courseWith([
    ['applicant', '2025-03-01'],
    ['activist', '2025-08-31'],
  ])
  assert.deepEqual(owed(august, review, '2026-02-28'), ['due-soon by 2026-02-28 until 2026-03-01'])
  assert.deepEqual(owed(august, review, '2026-03-01'), ['overdue by 2026-02-28', 'due by 2026-08-31 until 2026-08-17'])
})

test('C56: who is listed with a review missing keeps the missing one and owes no more of them', () => {
  const course = courseWith(
    [
      ['applicant', '2025-10-15'],
      ['activist', '2026-03-15'],
      ['prospective', '2027-03-15'],
    ],
    [['talk', '2025-11-01']],
  )
  assert.deepEqual(owed(course, review, '2027-03-16'), ['overdue by 2026-09-15'])
})

test('C68: the assembly votes within a month of the pre-review, though the form is not filled in yet', () => {
  const open = courseWith(listed, [['pre-review', '2027-01-31']])
  assert.deepEqual(owed(open, assembly, '2027-02-13'), ['due by 2027-02-28 until 2027-02-14'])
  assert.deepEqual(owed(open, assembly, '2027-02-28'), ['due-soon by 2027-02-28 until 2027-03-01'])
  assert.deepEqual(owed(open, assembly, '2027-03-01'), ['overdue by 2027-02-28'])
  const late = courseWith([...listed, ['probationary', '2027-03-01']], [['pre-review', '2027-01-31']])
  assert.deepEqual(owed(late, assembly, '2027-03-02'), ['met-late by 2027-02-28 on 2027-03-01'])
})

test('C70: an assembly after the new rules on a pre-review before them waits for a person', () => {
  const crossing = courseWith([...listed, ['probationary', '2026-06-30']], [['pre-review', '2026-04-10']])
  assert.deepEqual(owed(crossing, assembly, '2026-07-01'), ['needs-human by 2026-06-30 on 2026-06-30'])
  const [duty] = rowsOn(branchWith({ courses: [crossing] }), '2026-07-01').filter(({ rule }) => rule === assembly)
  assert.equal(duty?.judgement.text, 'recruiting.step-crosses')
})

test('C71 and C73: the higher committee has three months from the assembly, known on the day of the assembly', () => {
  const admitted = courseWith([...listed, ['probationary', '2026-11-30']])
  assert.deepEqual(owed(admitted, approval, '2026-12-01'), ['due by 2027-02-28 until 2027-02-14'])
  assert.deepEqual(owed(admitted, approval, '2027-02-28'), ['due-soon by 2027-02-28 until 2027-03-01'])
  assert.match(owed(admitted, approval, '2027-03-01')[0] ?? '', /^overdue by 2027-02-28/)
  const may = courseWith([...listed, ['probationary', '2027-05-02']], [['approval', '2027-08-03']])
  assert.deepEqual(owed(may, approval, '2027-08-04'), ['met-late by 2027-08-02 on 2027-08-03'])
})

test('C74: the oath is due a month after the approval, the end of the probation a year after the assembly', () => {
  const approved = courseWith([...listed, ['probationary', '2026-07-28']], [['approval', '2026-10-15']])
  assert.deepEqual(owed(approved, approval, '2026-10-16'), ['met by 2026-10-28 on 2026-10-15'])
  assert.deepEqual(owed(approved, oath, '2026-11-15'), ['due-soon by 2026-11-15 until 2026-11-16'])
  assert.deepEqual(owed(approved, request, '2026-11-16'), ['due by 2027-07-28 until 2027-07-14'])
  assert.deepEqual(owed(approved, request, '2027-07-29'), ['overdue by 2027-07-28'])
  const [late] = rowsOn(branchWith({ courses: [approved] }), '2026-11-16').filter(({ rule }) => rule === oath)
  assert.deepEqual([late?.state, late?.judgement.text], ['overdue', 'recruiting.generally'])
})

test('C76 and C77: a probation begun on a leap day ends on the last of February, an extended one with its extension', () => {
  const leap = courseWith([
    ['applicant', '2021-01-15'],
    ['activist', '2021-06-15'],
    ['prospective', '2022-12-15'],
    ['probationary', '2024-02-29'],
  ])
  assert.deepEqual(owed(leap, request, '2025-02-28'), ['due-soon by 2025-02-28 until 2025-03-01'])
  const extended = courseWith(
    [...listed, ['probationary', '2026-12-12']],
    [
      ['approval', '2027-01-15'],
      ['oath', '2027-01-20'],
      ['extension', '2027-12-15', 6],
    ],
  )
  assert.deepEqual(owed(extended, request, '2027-12-20'), ['due by 2028-06-12 until 2028-05-29'])
})

test('C80: a conversion voted before the probation is over meets nothing, and its approval still has three months', () => {
  const early = courseWith(
    [...listed, ['probationary', '2026-07-28']],
    [
      ['approval', '2026-10-15'],
      ['conversion-request', '2027-07-10'],
      ['conversion', '2027-07-20'],
    ],
  )
  assert.deepEqual(owed(early, 'DV-step-23', '2027-07-21'), [])
  assert.deepEqual(owed(early, 'DV-step-24', '2027-07-21'), ['due by 2027-10-20 until 2027-10-06'])
})

test('a full member is followed for a year; a step with a later day says that it goes with that year', () => {
  const course = courseWith(
    [...listed, ['probationary', '2026-07-29'], ['full', '2026-08-18']],
    [['extension', '2026-11-22', 6]],
  )
  assert.deepEqual(owed(course, request, '2026-11-22'), ['due by 2028-01-29 until 2027-08-18'])
  assert.deepEqual(owed(course, request, '2027-08-18'), [])
})

test('C82: the conversion of 3 May is to be approved by 3 August, and is met late after it', () => {
  const standings = [...listed, ['probationary', '2027-05-02'], ['full', '2028-05-02']] as const
  const voted = [
    ['approval', '2027-08-01'],
    ['conversion-request', '2028-05-02'],
    ['conversion', '2028-05-03'],
  ] as const
  assert.deepEqual(owed(courseWith(standings, voted), 'DV-step-24', '2028-08-03'), [
    'due-soon by 2028-08-03 until 2028-08-04',
  ])
  assert.deepEqual(owed(courseWith(standings, voted), 'DV-step-24', '2028-08-04'), [
    'overdue by 2028-08-03 until 2029-05-03',
  ])
  const approved = courseWith(standings, [...voted, ['conversion-approval', '2028-08-10']])
  assert.deepEqual(owed(approved, 'DV-step-24', '2028-08-11'), ['met-late by 2028-08-03 on 2028-08-10'])
})

test('nobody is accused of what was due before the books were opened', () => {
  const applied = courseWith([['applicant', '2024-01-31']], [], { keptFrom: '2024-06-01' })
  assert.deepEqual(owed(applied, talk, '2024-06-02'), [])
  const activist = courseWith(
    [
      ['applicant', '2023-10-01'],
      ['activist', '2024-02-29'],
    ],
    [],
    { keptFrom: '2025-01-01' },
  )
  assert.deepEqual(owed(activist, review, '2025-03-01'), [
    'overdue by 2025-02-28',
    'due by 2025-08-29 until 2025-08-15',
  ])
})

test('C62: a notice posted brings the listing, provisional while the table of working days of its year is not loaded', () => {
  const posted = (on: string) => courseWith(listed.slice(0, 2), [['notice', on]])
  assert.deepEqual(owed(posted('2026-11-23'), 'DV-step-07', '2026-11-24'), ['due-soon by 2026-12-01 until 2026-12-01'])
  const [unknown] = owed(posted('2029-04-20'), 'DV-step-07', '2029-04-21')
  assert.match(unknown ?? '', /^provisional by 2029-/)
})
