import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, daysBetween } from '#core/day.ts'
import { drawAnswers, sayEverything } from '../../../test/regulations.ts'
import { ask, type RuleId } from '../index.ts'
import { transferProvisions } from './provisions.rules.ts'
import { transferTexts } from './transfers.texts.ts'

const anyDay = fc.integer({ min: 0, max: 2600 }).map((days) => addDays('2020-01-01', days))
const soon = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days))
const mostly = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

test('six months are reached on the same day of the sixth month, or on its last', () => {
  const required = (from: string, until: string) =>
    ask('member-away', { from, until, fixedPlace: true }, from).values?.transferRequired
  assert.equal(required('2026-08-31', '2027-02-27'), false)
  assert.equal(required('2026-08-31', '2027-02-28'), true)
  assert.equal(required('2027-08-29', '2028-02-28'), false, 'a leap year has the day')
  assert.equal(required('2027-08-29', '2028-02-29'), true)
  fc.assert(
    fc.property(anyDay, anyDay, (from, until) => {
      assert.equal(required(from, until), until >= addMonths(from, 6))
    }),
  )
})

test('an absence with no end becomes a transfer by the passing of time alone, and late the same day', () => {
  const given = { from: '2026-06-01', fixedPlace: true }
  assert.equal(ask('member-away', given, '2026-11-30').values?.state, 'stays')
  const late = ask('member-away', given, '2026-12-01')
  assert.deepEqual([late.outcome, late.values?.state], ['FAIL', 'transfer-due'])
  assert.equal(ask('member-away', { ...given, keptAsMobile: true }, '2026-12-01').outcome, 'PASS')
  assert.equal(ask('member-away', { ...given, transferredOn: '2026-12-01' }, '2026-12-01').outcome, 'PASS')
})

test('a letter moves nobody: he stays on the old roster until received, also when it has run out', () => {
  fc.assert(
    fc.property(soon, fc.integer({ min: 1, max: 120 }), soon, (issuedOn, validDays, on) => {
      const { values, outcome } = ask('introduction-letter', { issuedOn, validDays }, on)
      assert.ok(values)
      assert.equal(values.onOldRoster, true)
      assert.equal(outcome, 'PASS', 'a handbook only warns')
      assert.equal(daysBetween(issuedOn, values.validTo), validDays)
      assert.equal(values.status, on > values.validTo ? 'expired' : 'in-transit')
    }),
  )
  const moved = ask(
    'introduction-letter',
    { issuedOn: '2026-11-02', validDays: 30, receivedOn: '2026-11-20' },
    '2026-11-20',
  )
  assert.deepEqual([moved.values?.status, moved.values?.onOldRoster], ['received', false])
})

test('91 days on a letter are warned of, and a local pack may allow fewer', () => {
  const warned = (validDays: number, mostDays = 90) =>
    ask('introduction-letter', { issuedOn: '2026-11-22', validDays }, '2026-11-22', { mostDays }).because.some(
      ({ text }) => text === 'letter.too-long',
    )
  assert.deepEqual([warned(90), warned(91), warned(60, 30)], [false, true, true])
})

test('lost for six months, then two years after the decision: people decide each time', () => {
  const lost = (on: string, stoppedOn?: string) => {
    const { outcome, values } = ask('lost-contact', { lastContactOn: '2024-08-31', stoppedOn }, on)
    return [outcome, values?.state]
  }
  assert.deepEqual(lost('2025-02-27'), ['PASS', 'searching'])
  assert.deepEqual(lost('2025-02-28'), ['NEEDS_HUMAN', 'stop-for-review'])
  assert.deepEqual(lost('2027-02-27', '2025-03-10'), ['PASS', 'stopped'])
  assert.deepEqual(lost('2027-03-10', '2025-03-10'), ['NEEDS_HUMAN', 'removal-for-review'])
  assert.deepEqual(lost('2026-01-01', '2025-02-27')[0], 'FAIL', 'stopped a day too early')
  const { values } = ask('lost-contact', { lastContactOn: '2024-08-31' }, '2024-09-01')
  assert.equal(
    values?.removalFrom,
    '2027-02-28',
    'thirty months from the last contact, not twenty-four from a month end',
  )
})

test('five years of study abroad are not more than five years', () => {
  const abroad = (until: string) =>
    ask(
      'mobile-member',
      { where: 'studying-abroad', from: '2024-02-29', until, contacts: ['2026-11-01'] },
      '2026-11-22',
    ).outcome
  assert.deepEqual([abroad('2029-02-28'), abroad('2029-03-01')], ['PASS', 'NEEDS_HUMAN'])
})

test('a probation or the time of an activist never begins again with a transfer', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom('probationary', 'activist'), (since, transferredOn, standing) => {
      assert.equal(ask('transfer-clocks', { standing, since, transferredOn }, '2026-11-22').values?.countedFrom, since)
    }),
  )
})

test('every rule of transfers is cited and every sentence said', () => {
  const someDay = mostly(fc.option(soon))
  const flag = mostly(fc.boolean())
  const answers = [
    ...drawAnswers('direct-transfer', {
      given: fc.record({ senderApproves: fc.boolean(), receiverApproves: fc.boolean() }),
      on: soon,
      times: 30,
    }),
    ...drawAnswers('introduction-letter', {
      given: fc.record({
        issuedOn: soon,
        validDays: fc.integer({ min: 1, max: 120 }),
        receivedOn: someDay,
        counterfoilOn: someDay,
        refused: mostly(fc.constantFrom('with-cause', 'without-cause')),
      }),
      on: soon,
    }),
    ...drawAnswers('lost-contact', {
      given: fc.record({ lastContactOn: anyDay, stoppedOn: mostly(anyDay), foundOn: mostly(anyDay) }),
      on: anyDay,
    }),
    ...drawAnswers('member-away', {
      given: fc.record({
        from: soon,
        until: someDay,
        fixedPlace: fc.boolean(),
        moved: flag,
        leaveAgreed: flag,
        transferredOn: someDay,
        keptAsMobile: flag,
      }),
      on: soon,
      times: 600,
    }),
    ...drawAnswers('mobile-member', {
      given: fc.record({
        where: fc.constantFrom('in-country', 'studying-abroad', 'settled-abroad'),
        from: anyDay,
        until: mostly(anyDay),
        contacts: fc.array(anyDay, { maxLength: 4 }),
      }),
      on: anyDay,
    }),
    ...drawAnswers('transfer-clocks', {
      given: fc.record({
        standing: fc.constantFrom('probationary', 'activist'),
        since: soon,
        transferredOn: soon,
        fileReceivedOn: someDay,
      }),
      on: soon,
      times: 60,
    }),
  ]
  const rules = Object.values(transferProvisions).flatMap((provisions) => Object.keys(provisions)) as RuleId[]
  assert.equal(new Set(rules).size, 10)
  sayEverything(answers, rules, transferTexts)
})
