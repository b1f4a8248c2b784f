import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths } from '#core/day.ts'
import { drawAnswers, sayEverything } from '../../../test/regulations.ts'
import { ask, type RuleId } from '../index.ts'
import { consequenceTexts } from './consequences.texts.ts'
import { longestRun } from './month-run.rules.ts'
import { consequenceProvisions } from './provisions.rules.ts'

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days))
const month = fc.integer({ min: 0, max: 23 }).map((n) => addMonths('2025-01-01', n).slice(0, 7))
const months = fc.array(month, { maxLength: 24 })
const excused = fc.array(fc.record({ month, reason: fc.constantFrom('shift', 'sick-leave', 'duty', 'other') }), {
  maxLength: 4,
})
const occasions = fc.array(fc.record({ on: day, state: fc.constantFrom('present', 'absent', 'excused', 'on-shift') }), {
  maxLength: 30,
})
const mostly = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const absent = (on: string) => ({ on, state: 'absent' as const })
const halfYear = ['2026-05-06', '2026-06-03', '2026-07-01', '2026-08-05', '2026-09-02', '2026-10-14'].map(absent)
const attending = (given: Parameters<typeof review>[0], on = '2026-11-22') => review(given, on).values?.attending.months
const review = (
  given: { occasions: readonly { on: string; state: 'present' | 'absent' | 'excused' | 'on-shift' }[] },
  on: string,
) => ask('six-month-review', given, on)

test('months are counted, not meetings: ten absences in one month are one', () => {
  assert.equal(attending({ occasions: Array.from({ length: 10 }, (_, n) => absent(addDays('2026-09-01', n))) }), 1)
})

test('six months without attending call for somebody; a night shift in the middle does not', () => {
  assert.equal(review({ occasions: halfYear }, '2026-11-22').outcome, 'NEEDS_HUMAN')
  const shift = halfYear.map((one, at) => (at === 2 ? { on: one.on, state: 'on-shift' as const } : one))
  const answer = review({ occasions: shift }, '2026-11-22')
  assert.deepEqual([answer.outcome, answer.values?.attending.months], ['PASS', 3])
  assert.ok(answer.because.some(({ rule, force }) => rule === 'MS-08' && force === 'warns'))
  assert.equal(review({ occasions: halfYear }, '2026-10-31').outcome, 'PASS', 'October is not over')
})

test('a good reason never raises a counter, and attending never does', () => {
  fc.assert(
    fc.property(
      occasions,
      months,
      excused,
      day,
      fc.constantFrom('present', 'excused', 'on-shift'),
      (some, unpaid, good, on, state) => {
        const plain = ask('six-month-review', { occasions: some, unpaid }, '2027-07-01').values
        const eased = ask(
          'six-month-review',
          { occasions: [...some, { on, state }], unpaid, excused: good },
          '2027-07-01',
        ).values
        assert.ok(plain && eased)
        assert.ok(eased.attending.months <= plain.attending.months)
        assert.ok(eased.paying.months <= plain.paying.months)
      },
    ),
  )
})

test('the three counters are apart: five months of each call for nobody', () => {
  const five = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09']
  const given = { occasions: halfYear.slice(0, 5), unpaid: five, undone: five }
  assert.equal(ask('six-month-review', given, '2026-11-22').outcome, 'PASS')
})

test('whatever is counted, the answer is at most that a person has to look', () => {
  fc.assert(
    fc.property(occasions, months, months, day, (some, unpaid, undone, on) => {
      const { outcome } = ask('six-month-review', { occasions: some, unpaid, undone }, on)
      assert.ok(outcome === 'PASS' || outcome === 'NEEDS_HUMAN')
    }),
  )
})

test('the longest row of months agrees with a count month by month, over the turn of a year', () => {
  fc.assert(
    fc.property(months, (some) => {
      let [best, row] = [0, 0]
      for (let n = 0; n < 24; n++) {
        row = some.includes(addMonths('2025-01-01', n).slice(0, 7)) ? row + 1 : 0
        best = Math.max(best, row)
      }
      assert.equal(longestRun(some).months, best)
    }),
  )
})

test('five years after 29 February end on the 28th, and a deadline of a year is at most that', () => {
  assert.equal(
    ask('readmission', { form: 'advised-exit', decidedOn: '2028-02-29', appliesOn: '2033-02-28' }, '2033-02-28')
      .outcome,
    'PASS',
  )
  const ends = (endsOn: string) => ask('correction-deadline', { setOn: '2028-02-29', endsOn }, '2028-03-01').outcome
  assert.deepEqual([ends('2029-02-28'), ends('2029-03-01')], ['PASS', 'FAIL'])
})

test('what was decided before the measures of 2024 is not judged by them', () => {
  const on = (decidedOn: string) =>
    ask('readmission', { form: 'removal', decidedOn, appliesOn: '2030-01-01' }, '2030-01-01')
  assert.equal(on('2024-06-15').outcome, 'NEEDS_HUMAN')
  assert.equal(on('2024-06-16').outcome, 'PASS')
})

test('a disposal that began before it was on record does not count', () => {
  const started = (recordedOn: string) =>
    ask(
      'disposal-start',
      {
        form: 'removal',
        punishedForSame: false,
        hasCommittee: true,
        proposedBy: 'committee',
        recordedOn,
        startedOn: '2026-09-10',
      },
      '2026-11-22',
    ).outcome
  assert.deepEqual([started('2026-09-10'), started('2026-09-11')], ['PASS', 'INVALID_PROCEDURE'])
})

test('every rule of consequences is cited and every sentence said', () => {
  const answers = [
    ...drawAnswers('correction-deadline', {
      given: fc.record({
        setOn: day,
        endsOn: mostly(day),
        reason: mostly(fc.constantFrom('not-attending', 'dues', 'lost-contact', 'other')),
      }),
      on: day,
    }),
    ...drawAnswers('readmission', {
      given: fc.record({
        form: fc.constantFrom('advised-exit', 'removal'),
        decidedOn: day,
        appliesOn: fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2027-01-01', days)),
      }),
      on: day,
      times: 60,
    }),
    ...drawAnswers('six-month-review', {
      given: fc.record({
        occasions: mostly(occasions),
        unpaid: mostly(months),
        undone: mostly(months),
        excused: mostly(excused),
      }),
      on: day,
      times: 600,
    }),
    ...drawAnswers('six-month-review', {
      given: fc.record({
        occasions: fc.constant(halfYear),
        unpaid: fc.constant(halfYear.map(({ on }) => on.slice(0, 7))),
      }),
      on: fc.constant('2026-11-22'),
      times: 1,
    }),
    ...drawAnswers('disposal-start', {
      given: fc.record({
        form: fc.constantFrom('deadline-to-correct', 'advised-exit', 'removal'),
        punishedForSame: fc.boolean(),
        hasCommittee: fc.boolean(),
        proposedBy: mostly(fc.constantFrom('committee', 'assembly')),
        recordedOn: mostly(day),
        startedOn: mostly(day),
      }),
      on: day,
      times: 600,
    }),
  ]
  const rules = Object.values(consequenceProvisions).flatMap((provisions) => Object.keys(provisions)) as RuleId[]
  assert.equal(new Set(rules).size, 8)
  sayEverything(answers, rules, consequenceTexts)
})
