import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, type Day, dayAt, dayIndex, weekdayOf } from '#core/day.ts'
import { holidays2026 } from '../calendar/holidays.rules.ts'
import { ask, lawOn, questions } from '../index.ts'
import { ofAgeOn } from './applicant.rules.ts'
import { halfYears } from './cultivation.rules.ts'
import { stepNames, stepRules } from './step.rules.ts'

const days = (from: Day, to: Day) => fc.integer({ min: dayIndex(from), max: dayIndex(to) }).map(dayAt)
const anyDay = days('2015-01-01', '2040-12-31')

test('every rule of recruiting is asked by a question and said in a reason', () => {
  const numbers = Array.from({ length: 20 }, (_, at) => `DV-${String(at + 1).padStart(2, '0')}`)
  const wanted = [...numbers, ...stepRules, 'VT-05', 'VT-06', 'VT-11']
  const declared = new Set<string>(Object.values(questions).flatMap(({ rules }) => [...rules]))
  const said = new Set<string>()
  for (const file of ['recruiting', 'admission-votes']) {
    const path = new URL(`../../../examples/regulations/${file}.json`, import.meta.url)
    for (const { question, given, on, settings } of JSON.parse(readFileSync(path, 'utf8')))
      for (const { rule } of ask(question as never, given as never, on, settings).because) said.add(rule)
  }
  for (const rule of wanted) assert.ok(declared.has(rule) && said.has(rule), rule)
})

test('each of the 25 steps stands in both texts, in the order of the flow chart', () => {
  for (const on of ['2026-05-10', '2026-05-11']) {
    const law = lawOn(on)
    const steps = stepRules.map((rule) => law[rule])
    assert.deepEqual(
      steps.map((step) => step?.step),
      [...stepNames],
    )
    assert.deepEqual(
      steps.map((step) => step?.number),
      stepNames.map((_, at) => at + 1),
    )
    assert.ok(steps.every((step) => step?.instrument === (on === '2026-05-10' ? 'recruiting-2014' : 'recruiting-2026')))
  }
  assert.equal(lawOn('2026-05-10')['DV-step-08']?.check, 'manual')
  assert.equal(lawOn('2026-05-11')['DV-step-08']?.check, 'order')
})

test('nobody is of age before the eighteenth birthday, whatever the month end', () => {
  fc.assert(
    fc.property(days('1950-01-01', '2020-12-31'), (birthOn) => {
      const reached = ofAgeOn(birthOn, 18)
      assert.ok(reached >= `${Number(birthOn.slice(0, 4)) + 18}${birthOn.slice(4)}`)
      assert.ok(reached <= addDays(addMonths(birthOn, 216), 1))
    }),
  )
})

test('half-years are counted from the first decision, and one more review never leaves more missing', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.array(fc.integer({ min: 1, max: 1500 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 1500 }),
      (activistOn, after, more) => {
        const before = addDays(activistOn, 1600)
        const reviews = after.map((count) => addDays(activistOn, count))
        const missing = (held: readonly Day[]) =>
          halfYears(activistOn, 6, held, before).filter(({ state }) => state === 'missing').length
        const found = halfYears(activistOn, 6, reviews, before)
        assert.deepEqual(
          found.map(({ dueOn }) => dueOn),
          found.map((_, at) => addMonths(activistOn, 6 * (at + 1))),
        )
        assert.ok(missing([...reviews, addDays(activistOn, more)]) <= missing(reviews))
        assert.equal(missing(found.map(({ dueOn }) => dueOn)), 0)
        const used = found.flatMap(({ heldOn }) => heldOn ?? [])
        assert.equal(new Set(used).size, used.length)
      },
    ),
  )
})

test('the working days of a notice agree with a count by hand', () => {
  const works = (day: Day) =>
    holidays2026.worked.includes(day) ||
    (weekdayOf(day) <= 5 && !holidays2026.off.some(([from, to]) => from <= day && day <= to))
  fc.assert(
    fc.property(days('2026-05-11', '2026-12-15'), fc.boolean(), (postedOn, countStartDay) => {
      const { values, provisional } = ask('public-notice', { postedOn }, postedOn, { countStartDay })
      assert.ok(values)
      const stood = Array.from({ length: dayIndex(values.endsOn) - dayIndex(postedOn) + 1 }, (_, at) =>
        addDays(postedOn, at),
      )
      assert.equal((countStartDay ? stood : stood.slice(1)).filter(works).length, 5)
      assert.ok(works(values.endsOn) && !provisional)
    }),
  )
})

test('a day early is too short, the day itself is enough', () => {
  fc.assert(
    fc.property(days('2026-05-11', '2026-12-10'), (postedOn) => {
      const endsOn = ask('public-notice', { postedOn }, postedOn).values?.endsOn ?? ''
      const outcome = (lastDay: Day) => ask('public-notice', { postedOn, lastDay }, '2027-06-01').outcome
      assert.equal(outcome(endsOn), 'PASS')
      assert.equal(outcome(addDays(endsOn, -1)), 'FAIL')
    }),
  )
})

test('a deadline is kept on its last day and missed on the next, at every month end', () => {
  fc.assert(
    fc.property(days('2026-05-11', '2036-12-31'), (from) => {
      const talk = (talkedOn: Day) => ask('applicant-talk', { receivedOn: from, talkedOn }, talkedOn).outcome
      const latest = addMonths(from, 1)
      assert.deepEqual([talk(latest), talk(addDays(latest, 1))], ['PASS', 'FAIL'])
      const approved = (approvedOn: Day) => ask('admission-approval', { assemblyOn: from, approvedOn }, approvedOn)
      assert.equal(approved(addMonths(from, 3)).outcome, 'PASS')
      assert.equal(approved(addDays(addMonths(from, 3), 1)).outcome, 'FAIL')
      const special = { assemblyOn: from, approvedOn: addMonths(from, 6), specialCase: true }
      assert.equal(ask('admission-approval', special, special.approvedOn).outcome, 'PASS')
    }),
  )
})

test('listing, conversion: refused the day before, allowed on the day', () => {
  fc.assert(
    fc.property(anyDay, (from) => {
      const year = addMonths(from, 12)
      const listed = (wantedOn: Day) => ask('prospective-listing', { activistOn: from, wantedOn }, wantedOn).outcome
      assert.deepEqual([listed(addDays(year, -1)), listed(year)], ['FAIL', 'PASS'])
      const endsOn = ask('probation', { admittedOn: from }, from).values?.endsOn ?? ''
      assert.equal(endsOn, year)
      const voted = (votedOn: Day) => ask('conversion', { probationEndsOn: endsOn, votedOn }, votedOn).outcome
      assert.deepEqual([voted(addDays(endsOn, -1)), voted(endsOn)], ['INVALID_PROCEDURE', 'PASS'])
    }),
  )
})

test('an extension is possible once, by six to twelve months, from the expiry', () => {
  fc.assert(
    fc.property(
      days('2015-06-01', '2035-12-31'),
      fc.integer({ min: 0, max: 24 }),
      fc.integer({ min: 0, max: 2 }),
      (probationEndsOn, months, earlierExtensions) => {
        const { outcome, values } = ask(
          'probation-extension',
          { probationEndsOn, months, earlierExtensions },
          probationEndsOn,
        )
        const may = earlierExtensions === 0 && months >= 6 && months <= 12
        assert.equal(outcome, may ? 'PASS' : 'FAIL')
        assert.equal(values?.newEndsOn, may ? addMonths(probationEndsOn, months) : null)
      },
    ),
  )
})

test('a case that crosses the two texts is for a human exactly where they differ', () => {
  fc.assert(
    fc.property(days('2025-01-01', '2026-05-10'), days('2026-05-11', '2027-03-01'), (preReviewOn, assemblyOn) => {
      const { outcome, values } = ask('admission-assembly', { preReviewOn, assemblyOn }, assemblyOn)
      const late = assemblyOn > addMonths(preReviewOn, 1)
      assert.equal(outcome, late ? 'NEEDS_HUMAN' : 'PASS')
      assert.deepEqual(
        values?.readings.map(({ outcome: read }) => read),
        ['PASS', late ? 'FAIL' : 'PASS'],
      )
    }),
  )
})

test('before any text is known a person judges', () => {
  assert.equal(
    ask('applicant-talk', { receivedOn: '2014-05-20', talkedOn: '2014-06-10' }, '2014-07-01').outcome,
    'NEEDS_HUMAN',
  )
  assert.equal(ask('applicant-talk', { receivedOn: '2013-05-20', talkedOn: '2013-06-10' }, '2026-07-01').values, null)
})
