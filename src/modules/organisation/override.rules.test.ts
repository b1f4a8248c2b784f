import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayOverride, mayStartRota } from './override.rules.ts'
import { patternOf } from './pattern.rules.ts'
import type { Override, Schedule } from './rota.rules.ts'
import { kindsBelow, mayStandUnder } from './unit.rules.ts'
import { mayGatherIn } from './venue.rules.ts'

const today = '2026-11-22'
const rota = {
  patternCode: '4x2-4',
  epoch: '2026-01-01',
  fromOn: '2026-01-01',
  untilOn: null,
  times: patternOf('4x2-4')?.times ?? {},
  offsets: { 甲: 0, 乙: 1, 丙: 2, 丁: 3 },
}
const swap: Override = {
  id: '1',
  kind: 'swap',
  crewId: '甲',
  otherCrewId: '乙',
  personId: null,
  otherPersonId: null,
  code: null,
  fromOn: '2026-12-01',
  untilOn: '2026-12-02',
}
const schedule: Schedule = { rotas: [rota], overrides: [swap] }
const codeOf = (wanted: Partial<Override>) => {
  const decision = mayOverride(schedule, { ...swap, id: '2', ...wanted }, today)
  return decision.ok ? 'yes' : decision.code
}

test('one crew has one change on a day; another crew, or another day, is free', () => {
  assert.equal(codeOf({ crewId: '丙', otherCrewId: '乙' }), 'organisation.override-clash')
  assert.equal(codeOf({ crewId: '丙', otherCrewId: '丁' }), 'yes')
  assert.equal(codeOf({ fromOn: '2026-12-02', untilOn: '2026-12-03' }), 'yes')
})

test('leave of a person stands beside a swap of his crew, but not beside another leave of his', () => {
  const leave: Partial<Override> = { kind: 'leave', personId: '砚舟', otherCrewId: null }
  assert.equal(codeOf(leave), 'yes')
  const taken: Schedule = { ...schedule, overrides: [{ ...swap, ...leave }] }
  assert.equal(mayOverride(taken, { ...swap, ...leave, id: '3' }, today).ok, false)
})

test('refused: a crew with itself, a shift the hours do not know, last spring, and two years at once', () => {
  assert.equal(codeOf({ otherCrewId: '甲' }), 'organisation.nothing-to-swap')
  assert.equal(codeOf({ kind: 'shift', otherCrewId: null, code: 'M' }), 'organisation.no-such-shift')
  assert.equal(codeOf({ fromOn: '2026-03-01' }), 'organisation.too-late-to-change')
  assert.equal(
    codeOf({ crewId: '丙', otherCrewId: null, kind: 'holiday', untilOn: '2028-12-01' }),
    'organisation.override-too-long',
  )
})

test('a rota may not be rewritten before last month, but a first rota may begin in the past', () => {
  assert.equal(mayStartRota(schedule, '2026-09-30', today).ok, false)
  assert.equal(mayStartRota(schedule, '2026-10-01', today).ok, true)
  assert.equal(mayStartRota({ rotas: [], overrides: [] }, '2020-01-01', today).ok, true)
  assert.equal(mayStartRota(schedule, '2025-06-01', today).ok, false, 'it would also replace the rota of this year')
})

test('the tree knows what stands under what, and never bites its own tail', () => {
  assert.deepEqual(kindsBelow('branch'), ['group', 'workshop'])
  assert.deepEqual(kindsBelow('group'), [])
  const branch = { id: 'b', kind: 'branch', path: 'a.b' } as const
  assert.equal(mayStandUnder({ kind: 'workshop' }, branch).ok, true)
  assert.equal(mayStandUnder({ kind: 'crew' }, branch).ok, false)
  const inner = { id: 'c', kind: 'committee', path: 'a.b.c' } as const
  const moved = mayStandUnder({ kind: 'committee', id: 'a', path: 'a' }, inner)
  assert.equal(!moved.ok && moved.code, 'organisation.would-cycle')
})

test('nobody is gathered under molten metal, nor within 50 metres of the lift limit', () => {
  assert.equal(mayGatherIn({ inMoltenBay: false, metresToLiftLimit: null }).ok, true)
  assert.equal(mayGatherIn({ inMoltenBay: false, metresToLiftLimit: 50 }).ok, true)
  assert.deepEqual(mayGatherIn({ inMoltenBay: false, metresToLiftLimit: 49 }), {
    ok: false,
    code: 'organisation.venue-near-lifting',
    numbers: { metres: 49, limit: 50 },
  })
  const inBay = mayGatherIn({ inMoltenBay: true, metresToLiftLimit: null })
  assert.equal(!inBay.ok && inBay.code, 'organisation.venue-in-molten-bay')
})
