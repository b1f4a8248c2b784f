import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addDays } from '#core/day.ts'
import { instantOf, minuteOf } from '#modules/organisation/clock.rules.ts'
import { patternOf } from '#modules/organisation/pattern.rules.ts'
import type { Override, Schedule } from '#modules/organisation/rota.rules.ts'
import type { Aim, Called, Facts } from './facts.rules.ts'
import { hoursOf, mayOffer } from './hours.rules.ts'
import { instanceOf } from './instance.rules.ts'
import { pictureOf } from './picture.rules.ts'
import { mostAt } from './reach.rules.ts'

const zone = 'Asia/Shanghai'
const before = new Date('2026-11-22T04:00:00Z')
const crews = ['甲', '乙', '丙', '丁'].map((name) => ({ id: name, name, workshopId: 'w' }))
const rota = (patternCode = '4x3-2222'): Schedule => {
  const pattern = patternOf(patternCode)
  assert.ok(pattern)
  const offsets = Object.fromEntries(crews.map(({ id }, place) => [id, place * pattern.offset]))
  const one = { patternCode, epoch: '2026-12-01', fromOn: '2026-01-01', untilOn: null, times: pattern.times, offsets }
  return { rotas: [one], overrides: [] }
}
const crewOf = (crewId: string | null, count: number, capacity: Called['capacity'] = 'full'): Called[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `${crewId ?? '白'}${place + 1}`,
    name: `${crewId ?? '白'}${place + 1}`,
    crewId,
    postId: crewId,
    capacity,
  }))
const none = { leads: [], venues: [], taken: [], away: [], local: [] }

/** Each crew is a post of its own with nobody to spare: whoever is on duty stays. */
function factsOf(called: readonly Called[], more: Partial<Facts> = {}): Facts {
  const minimum = (id: string) => called.filter(({ crewId }) => crewId === id).length
  return {
    unit: { id: 'u', name: '运行车间党支部' },
    branch: { id: 'u', name: '运行车间党支部' },
    called,
    posted: called,
    crews,
    posts: crews.map(({ id, name }) => ({ id, name, minimum: minimum(id) })),
    schedules: new Map([['w', rota()]]),
    ...none,
    ...more,
  }
}
const aimOf = (more: Partial<Aim> = {}): Aim => ({
  unitId: 'u',
  goal: 'everyone',
  from: '2026-12-01',
  to: '2026-12-01',
  hours: ['16:30'],
  minutes: 60,
  venueIds: [],
  chairId: null,
  lecturerId: null,
  restAfterNight: 11,
  restBeforeNight: 0,
  leftOut: [],
  seconds: 20,
  ...more,
})
const days = (...dates: number[]) => dates.map((date) => `2026-12-${String(date).padStart(2, '0')}`)

describe('C137: an election at 16:30 with A 7, B 6, C 4, D 4', () => {
  const facts = factsOf([...crewOf('甲', 7), ...crewOf('乙', 6), ...crewOf('丙', 4), ...crewOf('丁', 4)])
  // Half past four is eight and a half hours after a night: whoever comes then comes after eight hours of rest.
  const picture = pictureOf(facts, aimOf({ goal: 'election', to: '2026-12-20', restAfterNight: 8 }), before, zone)

  test('needs 17 of 21', () => assert.deepEqual(picture.vote, { n: 21, need: 17 }))
  test('is feasible on 1, 2, 7 to 10 and 15 to 18 December and on no other of the twenty days', () => {
    const feasible = picture.days.filter((_, at) => (mostAt(picture)[at] ?? 0) >= 17).map(({ on }) => on)
    assert.deepEqual(feasible, days(1, 2, 7, 8, 9, 10, 15, 16, 17, 18))
  })
  test('leaves 14 or 15 where A or B is on duty', () => {
    const short = mostAt(picture).filter((most) => most < 17)
    assert.equal(short.length, 10)
    assert.ok(short.every((most) => most === 14 || most === 15))
  })
  test('is feasible on no day where nobody is called within 11 hours of a night', () => {
    const rested = pictureOf(facts, aimOf({ goal: 'election', to: '2026-12-20' }), before, zone)
    assert.ok(Math.max(...mostAt(rested)) < 17)
  })
})

test('C134: of four equal crews three can come at most: enough for an admission, never for an election', () => {
  const facts = factsOf(crews.flatMap(({ id }) => crewOf(id, 5)))
  const at = (goal: 'admission' | 'election') => {
    const picture = pictureOf(facts, aimOf({ goal, to: '2026-12-08', restAfterNight: 8 }), before, zone)
    return { most: Math.max(...mostAt(picture)), need: picture.vote?.need }
  }
  assert.deepEqual(at('admission'), { most: 15, need: 11 })
  assert.deepEqual(at('election'), { most: 15, need: 16 })
})

test('C136: with five on days exactly enough can come for an election, and nobody is to spare', () => {
  const facts = factsOf([...crews.flatMap(({ id }) => crewOf(id, 5)), ...crewOf(null, 5)])
  const picture = pictureOf(facts, aimOf({ goal: 'election', restAfterNight: 8 }), before, zone)
  assert.deepEqual([picture.vote, mostAt(picture)], [{ n: 25, need: 20 }, [20]])
})

test('C140: with two shifts of twelve hours again three quarters can come', () => {
  const facts = factsOf(
    crews.flatMap(({ id }) => crewOf(id, 5)),
    { schedules: new Map([['w', rota('4x2-4')]]) },
  )
  const picture = pictureOf(facts, aimOf({ goal: 'election', hours: ['16:30'], restAfterNight: 8 }), before, zone)
  assert.deepEqual(mostAt(picture), [15])
})

test('an approved exclusion leaves N, whoever makes it up later does not', () => {
  const facts = factsOf(crews.flatMap(({ id }) => crewOf(id, 5)))
  const voteWithout = (why: 'a' | 'later') =>
    pictureOf(facts, aimOf({ goal: 'ordinary', leftOut: [{ personId: '甲1', why }] }), before, zone).vote
  assert.deepEqual(voteWithout('a'), { n: 19, need: 10 })
  assert.deepEqual(voteWithout('later'), { n: 20, need: 11 })
})

describe('who can come', () => {
  const one = (crewId: string, hours: string[], more: Partial<Aim> = {}, facts: Partial<Facts> = {}) =>
    pictureOf(factsOf(crewOf(crewId, 1), facts), aimOf({ hours, ...more }), before, zone).people[0]?.letters

  test('on duty from the post, at the edge of the shift, or free', () =>
    assert.equal(one('甲', ['07:00', '10:00', '16:00', '19:00']), 'EDEF'))
  test('not while the shift changes', () => assert.equal(one('甲', ['15:30', '07:30']), 'SS'))
  test('not within the hours of rest after a night, and after them', () => {
    assert.equal(one('丙', ['08:00', '18:30', '19:00'], { from: '2026-12-02', to: '2026-12-02' }), 'NNF')
    assert.equal(one('丙', ['16:30'], { from: '2026-12-02', to: '2026-12-02', restAfterNight: 8 }), 'F')
  })
  test('not shortly before a night where that is a rule of the house', () => {
    assert.equal(one('丙', ['19:00'], { restBeforeNight: 6 }), 'B')
    assert.equal(one('丙', ['16:30'], { restBeforeNight: 6 }), 'F')
  })
  test('not on leave', () => {
    const blank = { crewId: null, otherCrewId: null, otherPersonId: null, code: null }
    const leave: Override = {
      ...blank,
      id: 'o',
      kind: 'leave',
      personId: '甲1',
      fromOn: '2026-12-01',
      untilOn: '2026-12-03',
    }
    const schedules = new Map([['w', { ...rota(), overrides: [leave] }]])
    const on = { from: '2026-12-01', to: '2026-12-03' }
    assert.equal(one('甲', ['19:00'], on, { schedules }), 'LLD')
  })
  test('not while away for long', () => {
    const away = [{ personId: '甲1', from: '2026-10-01', until: '2026-12-02' }]
    assert.equal(one('甲', ['19:00'], { to: '2026-12-02' }, { away }), 'WF')
  })
  test('not while asked to another gathering', () => {
    const at = (clock: number) => instantOf(zone, minuteOf('2026-12-01', clock * 60))
    const taken = [
      { from: at(18), until: at(20), title: '炼钢党小组会', unitId: 'g', venueId: null, personIds: ['甲1'] },
    ]
    assert.equal(one('甲', ['16:30', '17:00', '19:00', '20:00'], {}, { taken }), 'EEGF')
  })
  test('who swapped stands at the post of the other, which keeps its minimum', () => {
    const swap: Override = {
      id: 's',
      kind: 'swap',
      crewId: '甲',
      personId: '甲1',
      otherCrewId: '丁',
      otherPersonId: '丁1',
      code: null,
      fromOn: '2026-12-01',
      untilOn: '2026-12-02',
    }
    const facts = factsOf([...crewOf('甲', 2), ...crewOf('丁', 2)], {
      schedules: new Map([['w', { ...rota(), overrides: [swap] }]]),
    })
    const picture = pictureOf(facts, aimOf({ hours: ['17:00'] }), before, zone)
    const [swapped] = picture.people
    assert.deepEqual([swapped?.letters, swapped?.stands], ['D', [{ hour: 0, postId: '丁' }]])
    assert.equal(picture.posts.find(({ id }) => id === '丁')?.onDuty[0], 2)
  })
})

describe('where', () => {
  const room = (id: string, capacity: number, more = {}) => ({
    id,
    name: id,
    capacity,
    inMoltenBay: false,
    metresToLiftLimit: null,
    ...more,
  })
  const facts = (more: Partial<Facts> = {}) =>
    factsOf(crewOf('甲', 4), {
      venues: [room('大', 30), room('小', 5), room('跨内', 50, { inMoltenBay: true })],
      ...more,
    })
  const at = (clock: number) => instantOf(zone, minuteOf('2026-12-01', clock * 60))
  const held = { from: at(16), until: at(18), title: '支委会', unitId: 'x', personIds: [] }

  test('the smallest room that holds everybody, never one under molten metal', () => {
    const [hour] = pictureOf(facts(), aimOf(), before, zone).hours
    assert.deepEqual([hour?.venueId, hour?.bar], ['小', null])
    const [wished] = pictureOf(facts(), aimOf({ venueIds: ['跨内'] }), before, zone).hours
    assert.equal(wished?.venueId, null)
  })
  test('another room where the first is taken, and no sitting where all are', () => {
    const small = { ...held, venueId: '小' }
    const [hour] = pictureOf(facts({ taken: [small] }), aimOf(), before, zone).hours
    assert.deepEqual([hour?.venueId, hour?.bar], ['大', null])
    const [full] = pictureOf(facts({ taken: [small, { ...held, venueId: '大' }] }), aimOf(), before, zone).hours
    assert.deepEqual([full?.bar, full?.barredBy], ['no-room', '支委会'])
  })
  test('no sitting while the unit already meets, or the lecturer cannot come', () => {
    const [busy] = pictureOf(facts({ taken: [{ ...held, unitId: 'u', venueId: null }] }), aimOf(), before, zone).hours
    assert.equal(busy?.bar, 'unit-busy')
    const hours = pictureOf(facts(), aimOf({ hours: ['10:00', '19:00'], lecturerId: '甲1' }), before, zone).hours
    assert.deepEqual(
      hours.map(({ bar, barredBy }) => [bar, barredBy]),
      [
        ['lecturer', '甲1'],
        [null, null],
      ],
    )
  })
})

test('the lecturer is at every sitting: he is not assigned, takes a seat, and counts where there is a vote', () => {
  const facts = factsOf([...crewOf('甲', 4), ...crewOf(null, 3)], {
    venues: [{ id: 'r', name: '会议室', capacity: 5, inMoltenBay: false, metresToLiftLimit: null }],
  })
  const aim = aimOf({ goal: 'ordinary', lecturerId: '白1' })
  const instance = instanceOf(pictureOf(facts, aim, before, zone), aim)
  assert.ok(!instance.people.some(({ id }) => id === '白1'))
  assert.equal(instance.sessions[0]?.capacity, 4)
  assert.deepEqual(instance.goal, { kind: 'quorum', need: 3 })
})

test('hours that have begun are not offered, and no more than can be read', () => {
  const now = instantOf(zone, minuteOf('2026-12-01', 12 * 60))
  const offered = { from: '2026-12-01', to: '2026-12-02', hours: ['14:00', '08:30', '14:00'], minutes: 45 }
  assert.deepEqual(
    hoursOf(offered, now, zone).map(({ id, endsAt }) => [id, endsAt]),
    [
      ['2026-12-01T14:00', '14:45'],
      ['2026-12-02T08:30', '09:15'],
      ['2026-12-02T14:00', '14:45'],
    ],
  )
  const code = (more: Partial<typeof offered>) => {
    const decided = mayOffer({ ...offered, ...more }, '2026-12-01')
    return decided.ok ? null : decided.code
  }
  assert.equal(code({}), null)
  assert.equal(code({ to: '2026-11-30' }), 'sittings.days-turned')
  assert.equal(code({ from: '2026-11-01', to: '2026-11-02' }), 'sittings.past')
  assert.equal(code({ to: addDays('2026-12-01', 31) }), 'sittings.too-many-days')
  const hours = Array.from({ length: 12 }, (_, at) => `${at + 10}:00`)
  assert.equal(code({ to: '2026-12-20', hours }), 'sittings.too-many-hours')
})

describe('for everyone', () => {
  const [absent, resting] = [crewOf('甲', 1), crewOf('丙', 1)]
  const away = [{ personId: '甲1', from: '2026-11-20', until: null }]
  const facts = factsOf([...absent, ...resting], { away })
  const leftOut = (goal: Aim['goal']) =>
    pictureOf(facts, aimOf({ goal, hours: ['10:00'] }), before, zone).people.map((person) => person.leftOut)

  test('whoever is away at all the hours makes it up later; who only rests after a night does not', () =>
    assert.deepEqual(leftOut('everyone'), ['later', null]))
  test('of a vote he counts all the same', () => assert.deepEqual(leftOut('election'), [null, null]))
})

describe('days off', () => {
  const facts = factsOf(crewOf(null, 3))
  const bars = (daysOff: boolean | undefined) =>
    pictureOf(facts, aimOf({ from: '2026-12-04', to: '2026-12-06', daysOff }), before, zone).hours.map(({ bar }) => bar)
  test('are left free unless they are used', () => {
    assert.deepEqual(bars(false), [null, 'day-off', 'day-off'])
    assert.deepEqual(bars(true), [null, null, null])
  })
  test('were used before there was the choice', () => assert.deepEqual(bars(undefined), [null, null, null]))
})
