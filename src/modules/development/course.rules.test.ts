import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ask } from '#regulations/index.ts'
import type { StepName } from '#regulations/recruiting/step.rules.ts'
import { givenOf } from './course.rules.ts'
import { type CourseRows, isInDevelopment, type RecordedStep, standingOn } from './course-rows.rules.ts'
import { judgeCourse, reasonsOf } from './judged.rules.ts'

const none: CourseRows = { standings: [], steps: [], sponsors: [], targets: [], birthOn: null }
const did = (kind: RecordedStep['kind'], onDay: string, months: number | null = null): RecordedStep => ({
  kind,
  onDay,
  months,
})
const rows = (more: Partial<CourseRows>): CourseRows => ({ ...none, ...more })
const today = '2026-11-22'
const before = '2020-01-01'

const applicant = { kind: 'applicant', fromOn: '2026-01-31' } as const
const activist = { kind: 'activist', fromOn: '2026-03-15' } as const

const dayOf = (given: ReturnType<typeof givenOf>, step: StepName) => given.done.find((one) => one.step === step)?.on
const stateOf = (course: ReturnType<typeof judgeCourse>, name: StepName) =>
  course.steps.find(({ step }) => step === name)?.state

describe('what the question is told', () => {
  test('the day of a standing is the day of its step, and wins over a step recorded by hand', () => {
    const given = givenOf(
      rows({ standings: [activist, applicant], steps: [did('activist', '2025-01-01'), did('talk', '2026-03-05')] }),
    )
    assert.deepEqual(given.done, [
      { step: 'application', on: '2026-01-31' },
      { step: 'talk', on: '2026-03-05' },
      { step: 'activist', on: '2026-03-15' },
    ])
  })

  test('a step recorded by hand stands where the standing known does not go back so far', () => {
    const given = givenOf(rows({ standings: [activist], steps: [did('application', '2025-10-01')] }))
    assert.equal(dayOf(given, 'application'), '2025-10-01')
  })

  test('a standing only known to have held by a day gives way to an earlier record, not to a later one', () => {
    const by = { kind: 'activist', fromOn: '2026-03-15', fromPrecision: 'by' } as const
    assert.equal(dayOf(givenOf(rows({ standings: [by] })), 'activist'), '2026-03-15')
    assert.equal(
      dayOf(givenOf(rows({ standings: [by], steps: [did('activist', '2025-06-01')] })), 'activist'),
      '2025-06-01',
    )
    assert.equal(
      dayOf(givenOf(rows({ standings: [by], steps: [did('activist', '2026-04-01')] })), 'activist'),
      '2026-03-15',
    )
  })

  test('Party standing says nothing of the day of the conversion', () => {
    const standings = [
      { kind: 'probationary', fromOn: '2025-07-01' },
      { kind: 'full', fromOn: '2026-07-01' },
    ] as const
    assert.equal(dayOf(givenOf(rows({ standings })), 'assembly'), '2025-07-01')
    assert.equal(dayOf(givenOf(rows({ standings })), 'conversion'), undefined)
    const voted = rows({ standings, steps: [did('conversion', '2026-07-20')] })
    assert.equal(dayOf(givenOf(voted), 'conversion'), '2026-07-20')
  })

  test('naming a contact is step 5, naming the second introducer step 9, unless recorded with days of their own', () => {
    const sponsor = (kind: 'contact' | 'introducer', fromOn: string, untilOn: string | null = null) => ({
      kind,
      fromOn,
      untilOn,
    })
    const sponsors = [
      sponsor('contact', '2026-04-01'),
      sponsor('contact', '2026-04-10'),
      sponsor('introducer', '2027-04-02'),
      sponsor('introducer', '2027-04-05'),
    ]
    const given = givenOf(rows({ sponsors }))
    assert.equal(dayOf(given, 'contacts'), '2026-04-01')
    assert.equal(dayOf(given, 'introducers'), '2027-04-05')
    assert.deepEqual([given.contacts, given.introducers], [2, 2])
    assert.equal(dayOf(givenOf(rows({ sponsors, steps: [did('contacts', '2026-03-20')] })), 'contacts'), '2026-03-20')
    const ended = [sponsor('contact', '2026-04-01', '2026-06-01'), sponsor('contact', '2026-04-01', '2027-06-01')]
    assert.equal(givenOf(rows({ sponsors: ended })).contacts, 1, 'of those who ended, how many were it at the end')
    assert.equal(givenOf(none).contacts, undefined)
  })

  test('the last notice counts, extensions add up, targets are those of the 25 steps', () => {
    const given = givenOf(
      rows({
        steps: [did('notice', '2026-09-01'), did('notice', '2026-09-10'), did('extension', '2026-09-01', 6)],
        targets: [
          { kind: 'listing', onDay: '2026-12-01' },
          { kind: 'notice', onDay: '2026-12-01' },
        ],
      }),
    )
    assert.equal(given.noticeFrom, '2026-09-10')
    assert.equal(given.extensionMonths, 6)
    assert.deepEqual(given.targets, [{ step: 'listing', on: '2026-12-01' }])
  })

  test('who applied anew begins a new course; an activist who comes back does not', () => {
    const anew = rows({
      standings: [
        { kind: 'activist', fromOn: '2024-01-01' },
        { kind: 'applicant', fromOn: '2026-05-01' },
      ],
      steps: [did('talk', '2024-01-10'), did('talk', '2026-05-12')],
    })
    assert.deepEqual(givenOf(anew).done, [
      { step: 'application', on: '2026-05-01' },
      { step: 'talk', on: '2026-05-12' },
    ])
    const back = rows({
      standings: [
        { kind: 'activist', fromOn: '2024-01-01' },
        { kind: 'activist', fromOn: '2026-05-01' },
      ],
    })
    assert.equal(dayOf(givenOf(back), 'activist'), '2024-01-01')
  })

  test('working days loaded here are passed on', () => {
    const year = { year: 2028, off: [['2028-01-01', '2028-01-03']], worked: [] } as const
    assert.deepEqual(givenOf(rows({ tables: [year] })).tables, [
      { year: 2028, off: [['2028-01-01', '2028-01-03']], worked: [] },
    ])
  })
})

describe('books that were opened', () => {
  // C47: received 2026-01-31, the talk is due by 2026-02-28.
  const received = rows({ standings: [applicant] })

  test('before a day that passed: it is overdue', () => {
    const course = judgeCourse(received, before, today)
    assert.equal(stateOf(course, 'talk'), 'overdue')
    assert.deepEqual(
      course.late.map(({ step, latest }) => [step, latest]),
      [['talk', '2026-02-28']],
    )
    assert.equal(course.next[0]?.step, 'talk')
  })

  test('after it: it is not recorded here, and nobody is late', () => {
    const course = judgeCourse(received, '2026-03-01', today)
    assert.equal(stateOf(course, 'talk'), 'not-recorded-here')
    assert.deepEqual(course.late, [])
    assert.ok(!course.next.some(({ step }) => step === 'talk'))
  })

  test('on the last day itself it was still to be done here', () =>
    assert.equal(stateOf(judgeCourse(received, '2026-02-28', today), 'talk'), 'overdue'))

  test('a step passed over without a day of its own counts from what came after it', () => {
    const listed = rows({ standings: [applicant, activist, { kind: 'prospective', fromOn: '2026-05-01' }] })
    assert.equal(stateOf(judgeCourse(listed, before, today), 'activist-record'), 'missing')
    assert.equal(stateOf(judgeCourse(listed, '2026-06-01', today), 'activist-record'), 'not-recorded-here')
  })

  test('what is recorded stays recorded, late as it was', () => {
    const late = rows({ standings: [applicant], steps: [did('talk', '2026-03-05')] })
    assert.equal(stateOf(judgeCourse(late, '2026-10-01', today), 'talk'), 'done-late')
  })

  test('of the half-year reviews those count that fell due since', () => {
    const cultivated = rows({ standings: [{ kind: 'activist', fromOn: '2025-03-15' }] })
    const review = (openedOn: string, more: Partial<CourseRows> = {}) =>
      judgeCourse({ ...cultivated, ...more }, openedOn, today).steps.find(({ step }) => step === 'review')
    assert.deepEqual([review(before)?.state, review(before)?.latest], ['overdue', '2025-09-15'])
    assert.deepEqual([review('2026-01-01')?.state, review('2026-01-01')?.latest], ['overdue', '2026-03-15'])
    assert.deepEqual([review('2026-10-01')?.state, review('2026-10-01')?.latest], ['due', '2027-03-15'])
    const standings = [...cultivated.standings, { kind: 'prospective', fromOn: '2026-10-10' } as const]
    assert.equal(review('2026-01-01', { standings })?.state, 'missing')
    assert.equal(review('2026-10-01', { standings })?.state, 'not-recorded-here')
  })
})

describe('a course', () => {
  test('of an applicant has its stage, its first steps and nothing beyond', () => {
    const course = judgeCourse(rows({ standings: [{ kind: 'applicant', fromOn: '2026-11-10' }] }), before, today)
    assert.equal(course.stage, 1)
    assert.deepEqual(
      course.next.map(({ step, latest }) => [step, latest]),
      [
        ['talk', '2026-12-10'],
        ['activist', null],
      ],
    )
    assert.equal(course.steps.length, 25)
  })

  test('waits half a year for the next review once this one is held', () => {
    const cultivated = rows({ standings: [{ kind: 'activist', fromOn: '2025-05-23' }] })
    const reviewed = (...days: string[]) => {
      const course = judgeCourse({ ...cultivated, steps: days.map((on) => did('review', on)) }, before, today)
      return course.steps.find(({ step }) => step === 'review')?.latest
    }
    assert.equal(reviewed('2025-11-20', '2026-05-20'), '2026-11-23')
    assert.equal(reviewed('2025-11-20', '2026-05-20', '2026-11-10'), '2027-05-23')
    assert.equal(reviewed('2025-11-20', '2026-06-10'), '2026-11-23', 'held late it meets the half-year before')
  })

  test('of a full member lacks what nobody wrote down, and is waiting for none of it', () => {
    const standings = [
      { kind: 'probationary', fromOn: '2025-06-01' },
      { kind: 'full', fromOn: '2026-06-01' },
    ] as const
    const course = judgeCourse(rows({ standings }), before, today)
    assert.equal(stateOf(course, 'conversion-request'), 'missing')
    assert.equal(stateOf(course, 'conversion'), 'missing')
    assert.ok(!course.next.some(({ number }) => number <= 23))
    assert.equal(stateOf(judgeCourse(rows({ standings }), '2026-07-01', today), 'conversion'), 'not-recorded-here')
  })

  test('that was given up waits for nothing', () => {
    const given = rows({ standings: [{ ...applicant, untilOn: '2026-06-01' }] })
    const course = judgeCourse(given, before, today)
    assert.equal(isInDevelopment(given, today), false)
    assert.equal(stateOf(course, 'talk'), 'closed')
    assert.deepEqual([course.next, course.late], [[], []])
  })

  test('ends with the filing, or a year after the conversion; who came as a full member has none', () => {
    const standings = [
      { kind: 'probationary', fromOn: '2024-11-30' },
      { kind: 'full', fromOn: '2025-11-30' },
    ] as const
    assert.equal(isInDevelopment(rows({ standings }), today), true)
    assert.equal(isInDevelopment(rows({ standings }), '2026-11-30'), false)
    assert.equal(isInDevelopment(rows({ standings, steps: [did('conversion', '2025-12-20')] }), '2026-12-01'), true)
    assert.equal(isInDevelopment(rows({ standings, steps: [did('filing', '2026-01-20')] }), today), false)
    assert.equal(isInDevelopment(rows({ standings: [{ kind: 'full', fromOn: '2026-01-01' }] }), today), false)
    assert.equal(standingOn(standings, '2024-01-01'), null)
  })

  test('gives for each step the reasons that are its own', () => {
    const { answer } = judgeCourse(rows({ standings: [applicant] }), before, today)
    assert.deepEqual(
      reasonsOf(answer, 'talk').map(({ rule }) => rule),
      ['DV-step-02', 'DV-02'],
    )
    assert.deepEqual(answer, ask('recruiting-steps', givenOf(rows({ standings: [applicant] })), today))
  })
})
