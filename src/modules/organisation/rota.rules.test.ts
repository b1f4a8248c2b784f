import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dayAt } from '#core/day.ts'
import { patternOf, patterns } from './pattern.rules.ts'
import { baseDuty, dutyOn, type Override, type Rota, type Schedule } from './rota.rules.ts'
import { checkRota } from './rota-check.rules.ts'
import { findingsOf } from './rota-findings.rules.ts'

const crews = ['甲', '乙', '丙', '丁']
const rota: Rota = {
  patternCode: '4x3-2222',
  epoch: '2026-12-01',
  fromOn: '2026-01-01',
  untilOn: null,
  times: patternOf('4x3-2222')?.times ?? {},
  offsets: { 甲: 0, 乙: 2, 丙: 4, 丁: 6 },
}
const schedule: Schedule = { rotas: [rota], overrides: [] }
const blank = { id: 'o', crewId: null, personId: null, otherCrewId: null, otherPersonId: null, code: null }
const oneDay = { fromOn: '2026-12-01', untilOn: '2026-12-02' }
const withOverride = (override: Partial<Override> & Pick<Override, 'kind'>): Schedule => ({
  rotas: [rota],
  overrides: [{ ...blank, ...oneDay, ...override }],
})

test('on 1 December 甲 is on early, 乙 rests, 丙 is on night, 丁 on middle', () => {
  assert.deepEqual(
    crews.map((crewId) => dutyOn(schedule, { crewId }, '2026-12-01').code),
    ['D', 'R', 'N', 'M'],
  )
})

test('days before the epoch count backwards through the same cycle', () => {
  assert.equal(baseDuty(schedule, '甲', '2026-11-30').code, 'R')
  assert.equal(baseDuty(schedule, '甲', '2026-11-28').code, 'N')
})

test('a crew outside the rota works by the calendar of the State Council', () => {
  const codeOn = (on: string) => dutyOn(schedule, { crewId: '常白' }, on)
  assert.equal(codeOn('2026-10-09').code, 'W')
  assert.equal(codeOn('2026-10-05').code, 'R', 'National Day week')
  assert.equal(codeOn('2026-10-10').code, 'W', 'a Saturday worked instead')
  assert.equal(codeOn('2026-11-22').code, 'R', 'a Sunday')
  assert.equal(codeOn('2026-11-23').provisional, false)
  assert.equal(codeOn('2027-01-04').provisional, true, 'no notice for 2027 yet')
})

test('a swap between crews exchanges their duties for the day and no longer', () => {
  const swapped = withOverride({ kind: 'swap', crewId: '甲', otherCrewId: '丙' })
  assert.equal(dutyOn(swapped, { crewId: '甲' }, '2026-12-01').code, 'N')
  assert.equal(dutyOn(swapped, { crewId: '丙' }, '2026-12-01').code, 'D')
  assert.equal(dutyOn(swapped, { crewId: '乙' }, '2026-12-01').because, 'pattern')
  assert.equal(dutyOn(swapped, { crewId: '甲' }, '2026-12-02').code, 'D')
})

test('a swap between persons leaves their crews as they were', () => {
  const swapped = withOverride({
    kind: 'swap',
    crewId: '甲',
    personId: '砚舟',
    otherCrewId: '丁',
    otherPersonId: '行远',
  })
  assert.deepEqual(dutyOn(swapped, { crewId: '甲', personId: '砚舟' }, '2026-12-01'), {
    code: 'M',
    because: 'swap',
    overrideId: 'o',
    crewId: '丁',
    provisional: false,
  })
  assert.equal(dutyOn(swapped, { crewId: '丁', personId: '行远' }, '2026-12-01').code, 'D')
  assert.equal(dutyOn(swapped, { crewId: '甲' }, '2026-12-01').code, 'D')
  assert.equal(dutyOn(swapped, { crewId: '甲', personId: '青禾' }, '2026-12-01').code, 'D')
})

test('whoever is on leave has no duty, also when his crew swapped', () => {
  const leave = { ...blank, ...oneDay, id: 'leave', kind: 'leave', personId: '砚舟' } as const
  const both: Schedule = {
    ...schedule,
    overrides: [...withOverride({ kind: 'swap', crewId: '甲', otherCrewId: '丙' }).overrides, leave],
  }
  assert.equal(dutyOn(both, { crewId: '甲', personId: '砚舟' }, '2026-12-01').because, 'leave')
  assert.equal(dutyOn(both, { crewId: '甲', personId: '青禾' }, '2026-12-01').code, 'N')
})

test('a holiday without a crew frees the day crews and stops no shift', () => {
  const holiday = withOverride({ kind: 'holiday' })
  assert.equal(dutyOn(holiday, { crewId: '常白' }, '2026-12-01').code, 'R')
  assert.equal(dutyOn(holiday, { crewId: '甲' }, '2026-12-01').code, 'D')
  assert.equal(dutyOn(withOverride({ kind: 'holiday', crewId: '甲' }), { crewId: '甲' }, '2026-12-01').code, 'R')
})

test('a single shift change is seen by the check as one shift twice and one without a crew', () => {
  const changed = withOverride({ kind: 'shift', crewId: '甲', code: 'M' })
  assert.deepEqual(
    checkRota(changed, '2026-12-01', '2026-12-02').findings.map((found) => [found.code, found.shift]),
    [
      ['uncovered', 'D'],
      ['covered-twice', 'M'],
    ],
  )
})

test('a swap that leaves no rest between two shifts is said before it is entered', () => {
  const [swap] = withOverride({ kind: 'swap', crewId: '甲', otherCrewId: '丙' }).overrides as [Override]
  assert.deepEqual(
    findingsOf(schedule, swap).map(({ code, numbers, crewIds }) => [code, numbers.hours, crewIds]),
    [['short-gap', 0, ['丙', '甲']]],
  )
  const next = { fromOn: '2026-12-02', untilOn: '2026-12-03' }
  const [harmless] = withOverride({ kind: 'swap', crewId: '乙', otherCrewId: '甲', ...next }).overrides as [Override]
  assert.deepEqual(findingsOf(schedule, harmless), [])
})

const anyDay = fc.integer({ min: 15000, max: 27000 }).map(dayAt)
const anyPattern = fc.constantFrom(...patterns)

function rotaOf(known: (typeof patterns)[number], epoch: string): Rota {
  const offsets = Object.fromEntries(
    Array.from({ length: known.crews }, (_, place) => [`c${place}`, place * known.offset]),
  )
  return { patternCode: known.code, epoch, fromOn: '2000-01-01', untilOn: null, times: known.times, offsets }
}

test('whatever the epoch and the day, every pattern covers each shift exactly once', () => {
  fc.assert(
    fc.property(anyPattern, anyDay, anyDay, (known, epoch, on) => {
      const { findings } = checkRota({ rotas: [rotaOf(known, epoch)], overrides: [] }, on, addDays(on, 3))
      assert.deepEqual(
        findings.filter((found) => found.code !== 'short-gap'),
        [],
      )
    }),
  )
})

test('swaps of whole crews, however many, keep every shift covered exactly once', () => {
  const pair = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(13))
  fc.assert(
    fc.property(anyPattern, anyDay, fc.array(pair, { maxLength: 8 }), (known, epoch, pairs) => {
      const taken = new Set<string>()
      const overrides = pairs.flatMap(([one, other, ahead], place): Override[] => {
        const [crewId, otherCrewId, fromOn] = [
          `c${one % known.crews}`,
          `c${other % known.crews}`,
          addDays(epoch, ahead),
        ]
        const keys = [crewId + fromOn, otherCrewId + fromOn]
        if (crewId === otherCrewId || keys.some((key) => taken.has(key))) return []
        for (const key of keys) taken.add(key)
        return [{ ...blank, id: String(place), kind: 'swap', crewId, otherCrewId, fromOn, untilOn: addDays(fromOn, 1) }]
      })
      const { findings } = checkRota({ rotas: [rotaOf(known, epoch)], overrides }, epoch, addDays(epoch, 14))
      assert.deepEqual(
        findings.filter((found) => found.code === 'uncovered' || found.code === 'covered-twice'),
        [],
      )
    }),
  )
})
