import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#core/day.ts'
import type { Purpose, UnitFacts } from './duty.rules.ts'
import { differences, forecastOf, jointIn, type Supposed, suppose } from './forecast.rules.ts'

const today = '2026-11-22'
const branch: UnitFacts = {
  id: 'branch',
  branchId: 'branch',
  kind: 'branch',
  from: '2015-07-01',
  until: null,
  fullMembers: Array.from({ length: 7 }, (_, at) => ({ personId: `p${at}`, from: '2015-07-01', until: null })),
  gatherings: [],
}

function held(purpose: Purpose, heldOn: string, closed = true): UnitFacts['gatherings'][number] {
  return { id: `${purpose} ${heldOn}`, purpose, heldOn, closed, ownSection: closed }
}

const withHeld = (...gatherings: UnitFacts['gatherings']) => ({ ...branch, gatherings })
const stateIn = (unit: UnitFacts, rule: string, period: string) =>
  forecastOf(unit, today).find((duty) => duty.rule === rule && duty.period === period)?.state
const whatIf = (unit: UnitFacts, change: Supposed) =>
  differences(forecastOf(unit, today), forecastOf(suppose(unit, change), today)).map(({ before, after }) => [
    before.rule,
    before.period,
    before.state,
    after.state,
  ])

test('twelve months ahead bring twelve theme days, twelve committee meetings and the assemblies of four quarters and the running one', () => {
  const count = (rule: string) => forecastOf(branch, today).filter((duty) => duty.rule === rule).length
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
  const joint = (unit: UnitFacts) =>
    jointIn(forecastOf(unit, today)).map(({ assembly, themeDay }) => [assembly, themeDay])
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
  const gone = whatIf(branch, { kind: 'person-leaves', personId: 'p3', on: '2027-03-10' })
  assert.deepEqual(gone[0], ['MT-02', '2027-03', 'open', 'not-applicable'])
  assert.equal(gone.length, 8)
  assert.deepEqual(whatIf(branch, { kind: 'person-leaves', personId: 'nobody', on: '2027-03-10' }), [])
})

test('to suppose what is so changes nothing, and to suppose it back undoes it', () => {
  const day = fc.integer({ min: -60, max: 380 }).map((ahead) => addDays(today, ahead))
  const kind = fc.constantFrom<Purpose>('branch-assembly', 'committee-meeting', 'theme-party-day')
  const gatherings = fc.array(fc.tuple(kind, day, fc.boolean()), { maxLength: 12 })
  fc.assert(
    fc.property(gatherings, day, fc.nat(), (rows, to, pick) => {
      const unit = withHeld(...rows.map(([purpose, on, closed], at) => ({ ...held(purpose, on, closed), id: `${at}` })))
      const one = unit.gatherings[pick % Math.max(1, unit.gatherings.length)]
      if (!one) return
      const move = (heldOn: string) => ({ kind: 'move-gathering', gatheringId: one.id, heldOn }) as const
      assert.deepEqual(whatIf(unit, move(one.heldOn)), [])
      assert.deepEqual(forecastOf(suppose(suppose(unit, move(to)), move(one.heldOn)), today), forecastOf(unit, today))
    }),
    { numRuns: 50 },
  )
})
