import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#core/day.ts'
import { branchWith, held as closed, fullMembers } from '../../../test/branch-facts.ts'
import type { Purpose } from './duty-kinds.rules.ts'
import type { BranchFacts, UnitFacts } from './facts/facts.rules.ts'
import { differences, forecastOf, jointIn } from './forecast.rules.ts'
import { type Supposed, suppose } from './suppose.rules.ts'

const today = '2026-11-22'

/** One that was held is closed and has its section; one that is convened has neither yet. */
function held(purpose: Purpose, heldOn: string, isClosed = true): UnitFacts['gatherings'][number] {
  return { ...closed(purpose, heldOn, isClosed), ownSection: isClosed }
}

const withHeld = (...gatherings: UnitFacts['gatherings']) => branchWith({ gatherings })
const stateIn = (facts: BranchFacts, rule: string, period: string) =>
  forecastOf(facts, today).find((duty) => duty.rule === rule && duty.period === period)?.state
const whatIf = (facts: BranchFacts, change: Supposed) =>
  differences(forecastOf(facts, today), forecastOf(suppose(facts, change, today), today)).map(({ before, after }) => [
    (before ?? after)?.rule,
    (before ?? after)?.period,
    before?.state ?? null,
    after?.state ?? null,
  ])

test('twelve months ahead bring twelve theme days, twelve committee meetings and the assemblies of four quarters and the running one', () => {
  const count = (rule: string) => forecastOf(branchWith(), today).filter((duty) => duty.rule === rule).length
  assert.deepEqual(['TP-01', 'MT-02', 'MT-01'].map(count), [12, 12, 5])
})

test('what was held has met its period, what is convened is planned, the rest is open', () => {
  const unit = withHeld(held('theme-party-day', '2026-11-20'), held('theme-party-day', '2026-12-18', false))
  assert.deepEqual(
    ['2026-11', '2026-12', '2027-01'].map((period) => stateIn(unit, 'TP-01', period)),
    ['met', 'planned', 'open'],
  )
})

test('an open assembly may be joined with the first theme day still ahead in its quarter, once that is gone with none', () => {
  const joint = (facts: BranchFacts) =>
    jointIn(forecastOf(facts, today)).flatMap(({ duties }) =>
      duties.some(({ rule }) => rule === 'MT-01')
        ? [
            duties
              .map(({ period }) => period)
              .slice(0, 2)
              .toReversed(),
          ]
        : [],
    )
  assert.deepEqual(joint(withHeld(held('theme-party-day', '2026-11-20')))[0], ['2026Q4', '2026-12'])
  const bothHeld = withHeld(held('theme-party-day', '2026-11-20'), held('branch-assembly', '2026-11-20'))
  assert.deepEqual(joint(bothHeld)[0], ['2027Q1', '2027-01'])
  const convened = withHeld(held('theme-party-day', '2026-11-27', false))
  assert.equal(jointIn(forecastOf(convened, today))[0]?.gatheringId, 'theme-party-day 2026-11-27')
})

test('a gathering that moves out of its period leaves that one open and meets the other', () => {
  const unit = withHeld(held('theme-party-day', '2026-11-27', false))
  assert.deepEqual(
    whatIf(unit, { kind: 'move-gathering', gatheringId: 'theme-party-day 2026-11-27', heldOn: '2026-12-02' }),
    [
      ['TP-01', '2026-11', 'planned', 'open'],
      ['TP-01', '2026-12', 'open', 'planned'],
    ],
  )
  assert.deepEqual(whatIf(unit, { kind: 'cancel-gathering', gatheringId: 'theme-party-day 2026-11-27' }), [
    ['TP-01', '2026-11', 'planned', 'open'],
  ])
})

test('with the seventh full member gone there is no committee, and its meetings are owed no more', () => {
  const gone = whatIf(branchWith(), { kind: 'person-leaves', personId: 'p3', on: '2027-03-10' })
  assert.deepEqual(gone[0], ['MT-02', '2027-03', 'open', 'not-applicable'])
  assert.equal(gone.length, 8)
  assert.deepEqual(whatIf(branchWith(), { kind: 'person-leaves', personId: 'nobody', on: '2027-03-10' }), [])
})

test('to suppose what is so changes nothing, and to suppose it back undoes it', () => {
  const day = fc.integer({ min: -60, max: 380 }).map((ahead) => addDays(today, ahead))
  const kind = fc.constantFrom<Purpose>('branch-assembly', 'committee-meeting', 'theme-party-day')
  const gatherings = fc.array(fc.tuple(kind, day, fc.boolean()), { maxLength: 12 })
  fc.assert(
    fc.property(gatherings, day, fc.nat(), (rows, to, pick) => {
      const unit = withHeld(...rows.map(([purpose, on, closed], at) => ({ ...held(purpose, on, closed), id: `${at}` })))
      const gatherings = unit.units[0]?.gatherings ?? []
      const one = gatherings[pick % Math.max(1, gatherings.length)]
      if (!one) return
      const move = (heldOn: string) => ({ kind: 'move-gathering', gatheringId: one.id, heldOn }) as const
      assert.deepEqual(whatIf(unit, move(one.heldOn)), [])
      assert.deepEqual(
        forecastOf(suppose(suppose(unit, move(to), today), move(one.heldOn), today), today),
        forecastOf(unit, today),
      )
    }),
    { numRuns: 50 },
  )
})

test('organisational life and the appraisal of the year can be held together, a lecture with a theme day', () => {
  const joint = jointIn(forecastOf(branchWith(), today))
  const rules = joint.map(({ duties }) => duties.map(({ rule }) => rule))
  assert.ok(rules.some((some) => some.includes('OL-01') && some.includes('DA-01')))
  assert.deepEqual(rules[0], ['TP-01', 'MT-01', 'MT-04'])
})

test('an election put off with consent moves its duty, without consent a person has to look at it', () => {
  const elected = '2023-12-20'
  const officers = fullMembers(3).map(({ personId }, at) => ({
    personId,
    name: personId,
    role: at === 0 ? ('secretary' as const) : ('committee-member' as const),
    electedOn: elected,
    fromOn: elected,
    untilOn: null,
  }))
  const facts = branchWith({ officers })
  assert.equal(stateIn(facts, 'CM-03', elected), 'open')
  const put = (approved: boolean) => whatIf(facts, { kind: 'election-put-off', to: '2027-06-15', approved })
  assert.deepEqual(put(true), [['CM-03', elected, 'open', 'open']])
  assert.deepEqual(put(false), [['CM-03', elected, 'open', 'needs-human']])
})
