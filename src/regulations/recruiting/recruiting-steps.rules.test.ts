import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type Day, dayAt, dayIndex } from '#core/day.ts'
import { ask } from '../index.ts'
import { type StepDay, stepNames } from './step.rules.ts'

const on = '2026-11-22'

/** Some of the steps, each on some day of the years of both texts. */
const history = fc
  .array(
    fc.tuple(fc.constantFrom(...stepNames), fc.integer({ min: dayIndex('2023-01-01'), max: dayIndex('2026-11-20') })),
    { maxLength: 25 },
  )
  .map((pairs) => pairs.map(([step, at]): StepDay => ({ step, on: dayAt(at) })))

const steps = (done: readonly StepDay[], day: Day = on, more: object = {}) => {
  const answer = ask('recruiting-steps', { done, ...more }, day)
  assert.ok(answer.values)
  return { ...answer, values: answer.values }
}

test('a step that is done in time lies within its lawful days', () => {
  fc.assert(
    fc.property(history, (done) => {
      for (const { state, actual, earliest, latest, step } of steps(done).values.steps) {
        // The superior's agreement is not asked for before the year of cultivation is over; one that came earlier is lawful.
        if (state !== 'done' || step === 'review' || step === 'listing-superior') continue
        assert.ok(actual && (earliest === null || earliest <= actual) && (latest === null || actual <= latest), step)
      }
    }),
  )
})

test('what comes next has not been done, and what is done is not next', () => {
  fc.assert(
    fc.property(history, (done) => {
      const { next, steps: rows } = steps(done).values
      for (const { step, state, actual } of rows) {
        if (['due', 'overdue', 'not-yet'].includes(state) || (state === 'needs-human' && !actual))
          assert.ok(next.includes(step))
        else assert.ok(!next.includes(step))
        if (actual && step !== 'review') assert.ok(!next.includes(step), step)
      }
    }),
  )
})

test('the order in which the days are told does not matter', () => {
  fc.assert(
    fc.property(history, (done) => {
      assert.deepEqual(steps([...done].reverse()), steps(done))
    }),
  )
})

test('a target is never an actual day, and never changes the outcome', () => {
  fc.assert(
    fc.property(history, history, (done, targets) => {
      const [without, with_] = [steps(done), steps(done, on, { targets })]
      assert.equal(with_.outcome, without.outcome)
      const bare = (answer: typeof without) => answer.values.steps.map(({ target: _, ...row }) => row)
      assert.deepEqual(bare(with_), bare(without))
    }),
  )
})

test('until the day it names, time alone changes nothing', () => {
  fc.assert(
    fc.property(history, fc.nat(800), (done, ahead) => {
      const { validUntil } = steps(done).values
      const day = addDays(on, ahead)
      fc.pre(validUntil === null || day < validUntil)
      const states = (at: Day) => steps(done, at).values.steps.map(({ state }) => state)
      assert.deepEqual(states(day), states(on))
    }),
  )
})

const walk: readonly StepDay[] = [
  ['application', '2026-05-12'],
  ['talk', '2026-06-12'],
  ['activist', '2026-09-30'],
  ['activist-record', '2026-10-10'],
  ['contacts', '2026-10-10'],
  ['review', '2027-03-30'],
  ['review', '2027-09-30'],
  ['listing-superior', '2027-09-30'],
  ['listing', '2027-10-20'],
  ['introducers', '2027-10-21'],
  ['political-review', '2027-11-20'],
  ['training', '2027-12-10'],
  ['committee-examination', '2027-12-20'],
  ['pre-review', '2028-01-31'],
  ['admission-form', '2028-02-10'],
  ['assembly', '2028-02-29'],
  ['superior-talk', '2028-04-01'],
  ['approval', '2028-05-29'],
  ['approval-record', '2028-06-01'],
  ['enrolment', '2028-06-01'],
  ['oath', '2028-06-29'],
  ['continued-review', '2028-12-01'],
  ['conversion-request', '2029-02-20'],
  ['conversion', '2029-02-28'],
  ['conversion-approval', '2029-05-28'],
  ['filing', '2029-06-10'],
].map(([step, day]) => ({ step, on: day }) as StepDay)

test('a whole walk through the 25 steps on their last lawful days is in order at every step of the way', () => {
  for (let count = 0; count <= walk.length; count++) {
    const done = walk.slice(0, count)
    const answer = steps(done, done.at(-1)?.on ?? '2026-05-12', { birthOn: '1990-01-01', noticeFrom: '2027-10-08' })
    assert.equal(
      answer.outcome,
      'PASS',
      `${done.at(-1)?.step}: ${JSON.stringify(answer.because.filter(({ holds }) => holds === false))}`,
    )
    assert.ok(count === walk.length || answer.values.next.length > 0)
  }
  const { values } = steps(walk, '2030-01-01')
  assert.ok(values.steps.every(({ state }) => state === 'done'))
  assert.deepEqual([values.next, values.validUntil, values.stage], [[], null, 5])
})

test('each of its limits moved by a day breaks it', () => {
  const moved = (step: string, by: number, until = walk.length) =>
    steps(
      walk.slice(0, until).map((one) => (one.step === step ? { ...one, on: addDays(one.on, by) } : one)),
      '2030-01-01',
      { birthOn: '2008-05-12' },
    )
  assert.equal(moved('filing', 0).outcome, 'PASS')
  assert.equal(moved('application', -1).outcome, 'INVALID_PROCEDURE')
  assert.equal(moved('talk', 1).outcome, 'FAIL')
  assert.equal(moved('assembly', 1, 22).outcome, 'FAIL')
  assert.equal(moved('approval', 1).outcome, 'FAIL')
  assert.equal(moved('conversion', -1).outcome, 'INVALID_PROCEDURE')
  assert.equal(moved('conversion-approval', 1).outcome, 'FAIL')
  assert.equal(moved('listing', -21).outcome, 'INVALID_PROCEDURE')
  assert.equal(moved('oath', 1).outcome, 'PASS')
})

test('an extension moves the conversion, counted from the expiry', () => {
  const conversion = steps(walk.slice(0, 22), '2028-12-31', { extensionMonths: 6 }).values.steps[22]
  assert.deepEqual([conversion?.step, conversion?.earliest], ['conversion', '2029-08-28'])
})

test('an open step about which the two texts disagree comes first, and is for a person', () => {
  const done: StepDay[] = [
    ...walk.slice(0, 13).map((one) => ({ ...one, on: addDays(one.on, -1000) })),
    { step: 'pre-review', on: '2026-05-05' },
    { step: 'admission-form', on: '2026-05-08' },
  ]
  const answer = steps(done, '2026-06-20')
  assert.equal(answer.outcome, 'NEEDS_HUMAN')
  assert.equal(answer.values.next[0], 'assembly')
  assert.equal(steps(done, '2026-06-05').values.steps[14]?.state, 'due')
  assert.equal(steps(done, '2026-06-05').values.validUntil, '2026-06-06')
})

test('a wrong number of contacts or introducers is named', () => {
  assert.equal(steps(walk.slice(0, 5), '2026-10-20', { contacts: 3 }).outcome, 'FAIL')
  assert.equal(steps(walk.slice(0, 10), '2027-10-25', { introducers: 1 }).outcome, 'FAIL')
})
