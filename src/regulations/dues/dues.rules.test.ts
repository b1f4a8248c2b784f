import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#core/day.ts'
import { drawAnswers, sayEverything } from '../../../test/regulations.ts'
import { type Answer, ask, type RuleId } from '../index.ts'
import { duesTexts } from './dues.texts.ts'
import { duesProvisions } from './provisions.rules.ts'

const today = '2026-11-22'
const onDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days))
const month = fc
  .integer({ min: 0, max: 17 })
  .map((n) => `${2026 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`)
const limits = fc.constantFrom(0, 300_000, 500_000, 1_000_000, 5_000_000)
const fen = fc.oneof(
  fc.integer({ min: 0, max: 7_000_000 }),
  limits,
  limits.map((limit) => limit + 1),
)
const mostly = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const roundTo = fc.record({ roundTo: fc.constantFrom('fen', 'jiao') })

const duesOf = (payer: 'wage' | 'retired' | 'annual-salary', baseFen: number, roundTo = 'fen') => {
  const { values } = ask('monthly-dues', { payer, baseFen }, today, { roundTo })
  assert.ok(values?.duesFen != null)
  return values.duesFen
}

test('dues never fall when the base rises, whoever pays and however they are rounded', () => {
  const payer = fc.constantFrom('wage', 'retired', 'annual-salary')
  fc.assert(
    fc.property(fen, fen, payer, fc.constantFrom('fen', 'jiao'), (a, b, who, step) => {
      assert.ok(duesOf(who, Math.min(a, b), step) <= duesOf(who, Math.max(a, b), step))
    }),
  )
})

test('dues are whole fen, at most 1000 yuan, and half a fen goes up', () => {
  fc.assert(
    fc.property(fen, (base) => {
      const dues = duesOf('wage', base)
      const perMille = base <= 300_000 ? 5 : base <= 500_000 ? 10 : base <= 1_000_000 ? 15 : 20
      const exact = BigInt(base) * BigInt(perMille)
      const rounded = exact / 1000n + (exact % 1000n >= 500n ? 1n : 0n)
      assert.equal(BigInt(dues), rounded < 100_000n ? rounded : 100_000n)
    }),
  )
  assert.equal(duesOf('wage', 300), 2, 'exactly half a fen, 1.5, is rounded up')
  assert.equal(duesOf('wage', 299_000, 'jiao'), 1500, '14.95 yuan to the jiao')
})

test('the mean of a quarter is not rounded before the rate: three months at a limit stay below it', () => {
  const of = (quarterFen: number[]) => ask('monthly-dues', { payer: 'irregular', quarterFen }, today).values
  assert.equal(of([300_000, 300_000, 300_000])?.perMille, 5)
  assert.equal(of([300_000, 300_000, 300_001])?.perMille, 10, 'a third of a fen above the limit is above it')
  assert.equal(of([300_000, 300_000, 300_001])?.duesFen, 3000)
})

test('a pay line that stays out never changes what is paid, an employer’s share neither', () => {
  const pay = [
    { kind: 'basic-wage', fen: 480_000 },
    { kind: 'housing-fund', fen: 40_000 },
  ] as const
  const out = fc.constantFrom('heat-allowance', 'overtime-pay', 'night-shift-allowance', 'project-reward')
  const without = ask('dues-base', { pay }, today).values
  fc.assert(
    fc.property(out, fen, (kind, amount) => {
      const more = [...pay, { kind, fen: amount }, { kind: 'housing-fund', fen: amount, paidBy: 'employer' } as const]
      assert.equal(ask('dues-base', { pay: more }, today).values?.duesFen, without?.duesFen)
    }),
  )
})

test('a change of pay moves the month of the change and later ones only when the setting says so', () => {
  const bases = [
    { from: '2025-03-01', baseFen: 400_000 },
    { from: '2026-05-31', baseFen: 600_000 },
  ]
  const of = (asked: string, recalcMode: string) =>
    ask('dues-standard', { month: asked, bases }, today, { recalcMode }).values?.duesFen
  assert.deepEqual(
    ['2026-04', '2026-05', '2026-12'].map((one) => of(one, 'ON_CHANGE')),
    [4000, 9000, 9000],
  )
  assert.deepEqual(
    ['2026-04', '2026-12', '2027-01'].map((one) => of(one, 'ANNUAL')),
    [4000, 4000, 9000],
  )
  assert.equal(of('2025-02', 'ANNUAL'), null, 'no base yet')
})

test('a new member’s first collection waits for the approval and for a day the month has', () => {
  const first = (collectionDay: number, approvedOn: string) =>
    ask('first-dues', { assemblyOn: '2027-12-31', approvedOn, collectionDay }, '2028-12-01').values
  assert.equal(first(31, '2028-02-01')?.collectOn, '2028-02-29')
  assert.equal(first(1, '2028-02-02')?.collectOn, '2028-03-01')
  assert.deepEqual(first(31, '2028-02-01')?.collected, ['2027-12', '2028-01', '2028-02'])
  const before = ask('first-dues', { assemblyOn: '2026-07-28', approvedOn: '2026-10-15' }, '2026-10-14')
  assert.equal(before.values?.collectable, false)
})

test('a good reason never makes a review due, and the month that still runs is not unpaid', () => {
  const months = fc.array(month, { maxLength: 18 })
  fc.assert(
    fc.property(months, months, (unpaid, good) => {
      const excused = good.map((one) => ({ month: one, reason: 'sick-leave' as const }))
      const run = (some: typeof excused) =>
        ask('unpaid-dues', { unpaid, excused: some }, '2027-06-30').values?.inARow ?? 0
      assert.ok(run(excused) <= run([]))
    }),
  )
  const unpaid = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11']
  assert.equal(ask('unpaid-dues', { unpaid }, '2026-11-30').outcome, 'PASS')
  assert.equal(ask('unpaid-dues', { unpaid }, '2026-12-01').outcome, 'NEEDS_HUMAN')
})

test('what would change it counts the months that go on, not a row that is over', () => {
  const changes = (unpaid: string[]) =>
    ask('unpaid-dues', { unpaid }, today).wouldChange.map(({ numbers }) => numbers.count)
  assert.deepEqual(changes(['2026-03', '2026-04', '2026-05', '2026-10']), [5])
  assert.deepEqual(changes(['2026-03', '2026-04', '2026-05']), [])
})

test('a month of dues is open while one member without a good reason has not paid', () => {
  const counted = fc.record({ owing: fc.nat({ max: 60 }), paid: fc.nat({ max: 60 }), excused: fc.nat({ max: 5 }) })
  fc.assert(
    fc.property(counted, ({ owing, paid, excused }) => {
      const { values } = ask('dues-month', { month: '2026-10', owing, paid, excused, lastPaidOn: '2026-10-20' }, today)
      const expected = owing === 0 ? 'not-applicable' : paid + excused >= owing ? 'met' : 'overdue'
      assert.equal(values?.state, expected)
    }),
  )
})

test('1000 yuan extra at one time goes to the centre, a fen less does not', () => {
  assert.equal(ask('large-dues', { extraFen: 100_000 }, today).values?.goesToCentre, true)
  assert.equal(ask('large-dues', { extraFen: 99_999 }, today).values?.goesToCentre, false)
})

test('before the notice of 2017 a person judges: no cap is known', () => {
  const { outcome, values } = ask('monthly-dues', { payer: 'wage', baseFen: 100 }, '2016-12-31')
  assert.deepEqual([outcome, values], ['NEEDS_HUMAN', null])
})

test('every rule of dues is cited and every sentence said', () => {
  const payers = ['wage', 'annual-salary', 'irregular', 'retired', 'farmer', 'student', 'on-relief'] as const
  const kinds = ['basic-wage', 'income-tax', 'meal-allowance', 'heat-allowance', 'other'] as const
  const small = fc.oneof(fen, fc.integer({ min: 0, max: 130 }))
  const someDay = mostly(onDay)
  const lines = fc.array(fc.record({ kind: fc.constantFrom(...kinds), fen }), { maxLength: 5 })
  const answers: Answer[] = [
    ...drawAnswers('monthly-dues', {
      given: fc.record({
        payer: fc.constantFrom(...payers),
        baseFen: mostly(small),
        quarterFen: mostly(fc.tuple(fen, fen, fen)),
      }),
      on: onDay,
      settings: roundTo,
      times: 600,
    }),
    ...drawAnswers('dues-base', {
      given: fc.record({ pay: lines, consentToKeepBase: mostly(fc.boolean()) }),
      on: onDay,
      settings: roundTo,
    }),
    ...drawAnswers('dues-standard', {
      given: fc.record({
        month,
        payer: mostly(fc.constantFrom('wage', 'retired')),
        bases: fc.array(fc.record({ from: onDay, baseFen: fen }), { maxLength: 4 }),
      }),
      on: onDay,
      settings: fc.record({ recalcMode: fc.constantFrom('ANNUAL', 'ON_CHANGE') }),
    }),
    ...drawAnswers('large-dues', { given: fc.record({ extraFen: small }), on: onDay }),
    ...drawAnswers('dues-waiver', {
      given: fc.record({ branchResolvedOn: fc.option(onDay), committeeApprovedOn: someDay }),
      on: onDay,
      settings: fc.record({ committeeApproves: fc.boolean() }),
    }),
    ...drawAnswers('first-dues', {
      given: fc.record({
        assemblyOn: onDay,
        approvedOn: someDay,
        collectionDay: mostly(fc.integer({ min: 1, max: 31 })),
      }),
      on: onDay,
    }),
    ...drawAnswers('dues-after-transfer', { given: fc.record({ paidThrough: fc.option(month) }), on: onDay }),
    ...drawAnswers('dues-payment', {
      given: fc.record({
        paidOn: onDay,
        months: fc.array(month, { minLength: 1, maxLength: 12 }),
        rhythm: mostly(fc.constantFrom('monthly', 'quarterly')),
        quarterlyAgreed: mostly(fc.boolean()),
      }),
      on: onDay,
    }),
    ...drawAnswers('unpaid-dues', {
      given: fc.record({
        unpaid: fc.array(month, { maxLength: 30 }),
        excused: mostly(fc.array(fc.record({ month, reason: fc.constant('shift' as const) }), { maxLength: 3 })),
      }),
      on: onDay,
    }),
    ...drawAnswers('dues-collection', {
      given: fc.record({
        way: fc.constantFrom(
          'by-the-member',
          'by-a-relative',
          'by-another-member',
          'payroll-deduction',
          'advance',
          'special-dues',
        ),
      }),
      on: onDay,
    }),
    ...drawAnswers('dues-month', {
      given: fc.record({
        month: fc.constantFrom('2026-10', '2026-11', '2026-12'),
        owing: fc.nat({ max: 4 }),
        paid: fc.nat({ max: 4 }),
        excused: fc.nat({ max: 2 }),
        lastPaidOn: fc.constantFrom(null, '2026-10-20', '2026-11-20'),
      }),
      on: onDay,
    }),
    ...drawAnswers('dues-report', {
      given: fc.record({ year: fc.constantFrom('2026', '2027'), publishedOn: fc.array(onDay, { maxLength: 3 }) }),
      on: onDay,
      settings: fc.record({ timesAYear: fc.constantFrom(1, 4) }),
    }),
  ]
  const rules = Object.values(duesProvisions).flatMap((provisions) => Object.keys(provisions)) as RuleId[]
  assert.equal(new Set(rules).size, 22)
  sayEverything(answers, rules, duesTexts)
})
