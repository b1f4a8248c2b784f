import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CourseRows, RecordedStep } from './course-rows.rules.ts'
import { mayRecord } from './recording.rules.ts'
import { mayName, type Sponsor } from './sponsor.rules.ts'

const today = '2026-11-22'
const did = (kind: RecordedStep['kind'], onDay: string, months: number | null = null): RecordedStep => ({
  kind,
  onDay,
  months,
})
const rows = (more: Partial<CourseRows>): CourseRows => ({
  standings: [],
  steps: [],
  sponsors: [],
  targets: [],
  birthOn: '1990-01-01',
  ...more,
})
const applicant = { kind: 'applicant', fromOn: '2025-01-10' } as const
const activist = { kind: 'activist', fromOn: '2025-06-01' } as const
const prospective = { kind: 'prospective', fromOn: '2026-07-20' } as const
const probationary = { kind: 'probationary', fromOn: '2026-09-20' } as const

const record = (course: CourseRows, step: RecordedStep) => mayRecord(course, step, today)
const codeOf = (course: CourseRows, step: RecordedStep) => {
  const decision = record(course, step)
  return decision.ok ? 'yes' : decision.code
}
const warned = (course: CourseRows, step: RecordedStep) => {
  const decision = record(course, step)
  return decision.ok ? decision.value.warnings.map(({ text }) => text) : [decision.code]
}

describe('a step is recorded', () => {
  const cultivated = rows({ standings: [applicant, activist] })

  test('as of today or before, by whoever is in development', () => {
    assert.equal(codeOf(cultivated, did('talk', '2025-01-20')), 'yes')
    assert.equal(codeOf(cultivated, did('talk', '2026-11-23')), 'development.not-yet')
    assert.equal(codeOf(rows({}), did('talk', '2025-01-20')), 'development.nobody-in-development')
  })

  test('late with a warning, never refused for it', () => {
    assert.deepEqual(warned(cultivated, did('talk', '2025-01-20')), [])
    assert.deepEqual(warned(cultivated, did('talk', '2025-03-05')), ['recruiting.latest'])
  })

  test('once, but for reviews, and those once a day', () => {
    const talked = rows({
      standings: [applicant, activist],
      steps: [did('talk', '2025-01-20'), did('review', '2025-11-20')],
    })
    assert.equal(codeOf(talked, did('talk', '2025-01-21')), 'development.recorded-already')
    assert.equal(codeOf(talked, did('review', '2025-11-20')), 'development.recorded-already')
    assert.equal(codeOf(talked, did('review', '2026-05-20')), 'yes')
  })

  test('where the standing says it already, not at all; where that does not go back so far, before it', () => {
    assert.equal(codeOf(cultivated, did('activist', '2025-05-01')), 'development.standing-says-it')
    assert.equal(codeOf(cultivated, did('listing', '2026-07-01')), 'development.standing-first')
    const alone = rows({ standings: [activist] })
    assert.equal(codeOf(alone, did('application', '2025-01-10')), 'yes')
    assert.equal(codeOf(alone, did('application', '2025-06-02')), 'development.standing-first')
    const by = rows({ standings: [{ ...activist, fromPrecision: 'by' }] })
    assert.equal(codeOf(by, did('activist', '2025-02-01')), 'yes')
    assert.equal(codeOf(by, did('activist', '2025-06-02')), 'development.standing-first')
  })

  test('after the standing it follows from', () => {
    assert.equal(codeOf(rows({ standings: [applicant] }), did('contacts', '2025-03-01')), 'development.standing-first')
    assert.equal(codeOf(cultivated, did('approval', '2026-11-01')), 'development.standing-first')
    assert.equal(codeOf(rows({ standings: [applicant] }), did('notice', '2026-06-01')), 'development.standing-first')
  })

  test('of the course that counts, not of one before', () => {
    const anew = rows({ standings: [activist, { kind: 'applicant', fromOn: '2026-08-01' }] })
    assert.equal(codeOf(anew, did('talk', '2026-07-01')), 'development.before-this-course')
  })

  test('not before its first lawful day: C80, voted before the probation ended', () => {
    const standings = [{ kind: 'probationary', fromOn: '2025-10-20' }] as const
    const asked = rows({ standings, steps: [did('conversion-request', '2026-10-01')] })
    const early = record(asked, did('conversion', '2026-10-19'))
    assert.ok(!early.ok)
    assert.deepEqual(
      [early.code, early.numbers],
      ['development.too-early', { number: 23, on: '2026-10-19', earliest: '2026-10-20' }],
    )
    assert.equal(codeOf(asked, did('conversion', '2026-10-20')), 'yes')
  })

  test('in the order of the text: from 2026 on the superior committee agrees before the listing', () => {
    const listed = rows({ standings: [applicant, activist, prospective] })
    assert.equal(codeOf(listed, did('listing-superior', '2026-07-10')), 'yes')
    assert.equal(codeOf(listed, did('listing-superior', '2026-07-25')), 'development.unsettles')
  })

  test('and not so that what was done becomes unlawful: a notice posted days before the listing', () => {
    const listed = rows({
      standings: [applicant, activist, prospective],
      steps: [did('listing-superior', '2026-07-10')],
    })
    assert.equal(codeOf(listed, did('notice', '2026-07-12')), 'yes')
    assert.equal(codeOf(listed, did('notice', '2026-07-18')), 'development.unsettles')
  })

  test('with a warning of what is passed over', () => {
    const listed = rows({ standings: [applicant, activist, prospective] })
    assert.deepEqual(warned(listed, did('committee-examination', '2026-10-01')), [
      'recruiting.step-missing',
      'recruiting.step-missing',
      'recruiting.step-missing',
    ])
  })

  test('an extension once, by half a year to a year, after the admission', () => {
    const standings = [{ kind: 'probationary', fromOn: '2025-10-20' }] as const
    assert.equal(codeOf(rows({ standings }), did('extension', '2026-10-25', 6)), 'yes')
    assert.equal(codeOf(rows({ standings }), did('extension', '2026-10-25', 5)), 'development.extension-length')
    const extended = rows({ standings, steps: [did('extension', '2026-10-25', 6)] })
    assert.equal(codeOf(extended, did('extension', '2026-11-01', 6)), 'development.extended-already')
    const converted = rows({
      standings,
      steps: [did('conversion-request', '2026-10-01'), did('conversion', '2026-10-20')],
    })
    assert.equal(codeOf(converted, did('extension', '2026-10-25', 6)), 'development.unsettles')
  })

  test('the oath within a month of the approval, or later with a warning', () => {
    const admitted = rows({
      standings: [applicant, activist, prospective, probationary],
      steps: [did('superior-talk', '2026-09-25'), did('approval', '2026-10-01'), did('approval-record', '2026-10-08')],
    })
    assert.deepEqual(warned(admitted, did('oath', '2026-10-20')), [])
    assert.deepEqual(warned(admitted, did('oath', '2026-11-20')), ['recruiting.generally'])
  })
})

describe('sponsors are named', () => {
  const person = (personId: string, more: Partial<Sponsor> = {}): Sponsor => ({
    personId,
    name: personId,
    standing: 'full',
    rightsSuspended: false,
    ...more,
  })
  const listed = rows({ standings: [applicant, activist, prospective] })
  const name = (
    kind: 'contact' | 'introducer',
    added: Sponsor[],
    open: Sponsor[] = [],
    fromOn = '2026-08-01',
    course = listed,
  ) => {
    const decision = mayName(course, { kind, fromOn, open, added }, today)
    return decision.ok ? 'yes' : decision.code
  }

  test('two introducers, exactly', () => {
    assert.equal(name('introducer', [person('甲'), person('乙')]), 'yes')
    assert.equal(name('introducer', [person('甲')]), 'development.sponsor-count')
    assert.equal(name('introducer', [person('甲')], [person('乙')]), 'yes')
    assert.equal(name('introducer', [person('甲')], [person('乙'), person('丙')]), 'development.sponsor-count')
  })

  test('one contact or two', () => {
    assert.equal(name('contact', [person('甲')]), 'yes')
    assert.equal(name('contact', [person('甲'), person('乙')]), 'yes')
    assert.equal(name('contact', [person('甲')], [person('乙'), person('丙')]), 'development.sponsor-count')
    assert.equal(name('contact', [person('甲')], [person('甲')]), 'development.named-already')
  })

  test('C43: full members with all their rights, nobody else', () => {
    assert.equal(
      name('introducer', [person('甲'), person('乙', { standing: 'probationary' })]),
      'development.sponsor-not-full',
    )
    assert.equal(
      name('introducer', [person('甲'), person('乙', { rightsSuspended: true })]),
      'development.sponsor-suspended',
    )
  })

  test('once the person is an activist, or listed, and as of today or before', () => {
    assert.equal(name('contact', [person('甲')], [], '2026-11-23'), 'development.not-yet')
    const applied = rows({ standings: [applicant] })
    assert.equal(name('contact', [person('甲')], [], '2026-08-01', applied), 'development.standing-first')
    const cultivated = rows({ standings: [applicant, activist] })
    assert.equal(
      name('introducer', [person('甲'), person('乙')], [], '2026-08-01', cultivated),
      'development.standing-first',
    )
    assert.equal(name('contact', [person('甲')], [], '2026-08-01', rows({})), 'development.nobody-in-development')
  })
})
