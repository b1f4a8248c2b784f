import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { ask } from '#regulations/index.ts'
import { balanceOf, type StudiedPurpose, thingsOf } from './balance.rules.ts'
import { mayConfirm } from './entry.rules.ts'
import { type Came, isMeant, lineStateOf } from './plan.rules.ts'
import { hoursGiven, sessionsOf } from './sessions.rules.ts'

const line = { year: 2026, month: 10, draft: false, dropped: false }
const held = (heldOn: string): Came => ({ state: 'held', heldOn })

describe('a line of the plan', () => {
  test('is ahead, then this month’s, then an open gap: a month that passed fills by nothing', () => {
    assert.equal(lineStateOf(line, [], '2026-09-30'), 'ahead')
    assert.equal(lineStateOf(line, [], '2026-10-31'), 'now')
    assert.equal(lineStateOf(line, [], '2026-11-01'), 'missed')
    assert.equal(lineStateOf(line, [{ state: 'cancelled', heldOn: '2026-10-10' }], '2026-11-01'), 'missed')
  })

  test('is met by what was linked to it: held, held late, or convened', () => {
    assert.equal(lineStateOf(line, [held('2026-10-31')], '2026-11-01'), 'held')
    assert.equal(lineStateOf(line, [held('2026-09-02')], '2026-11-01'), 'held')
    assert.equal(lineStateOf(line, [held('2026-11-02')], '2026-11-03'), 'held-late')
    assert.equal(lineStateOf(line, [{ state: 'convened', heldOn: '2026-11-20' }], '2026-11-03'), 'convened')
  })

  test('is a draft until it is settled, and dropped whatever came', () => {
    assert.equal(lineStateOf({ ...line, draft: true }, [], '2027-01-01'), 'draft')
    assert.equal(lineStateOf({ ...line, dropped: true }, [held('2026-10-02')], '2026-11-01'), 'dropped')
    assert.deepEqual(
      ['draft', 'dropped', 'missed', 'held'].map((state) => isMeant(state as never)),
      [false, false, true, true],
    )
  })
})

const purpose = (more: Partial<StudiedPurpose>): StudiedPurpose => ({
  gatheringId: 'g1',
  sittingsId: null,
  purpose: 'lecture',
  streamId: 'theory',
  lineId: null,
  heldOn: '2026-03-10',
  minutes: 60,
  ...more,
})

describe('the balance of the year', () => {
  test('holds what was meant beside what was held, and what nobody named by itself', () => {
    const cells = balanceOf(
      [{ streamId: 'theory', month: 3, minutes: 120 }],
      [purpose({}), purpose({ gatheringId: 'g2', streamId: null })],
      [],
    )
    assert.deepEqual(cells, [
      { streamId: 'theory', month: 3, planned: { sittings: 1, minutes: 120 }, held: { sittings: 1, minutes: 60 } },
      { streamId: null, month: 3, planned: { sittings: 0, minutes: 0 }, held: { sittings: 1, minutes: 60 } },
    ])
  })

  test('counts one thing once: for every crew, in every group, on the day it was first held', () => {
    const sittings = ['2026-03-12', '2026-03-10', '2026-04-01'].map((heldOn, at) =>
      purpose({ gatheringId: `g${at}`, sittingsId: 's', heldOn, minutes: 60 + at }),
    )
    assert.deepEqual(thingsOf(sittings, []), [{ streamId: 'theory', heldOn: '2026-03-10', minutes: 62 }])
    const groups = [1, 2, 3, 4].map((at) => purpose({ gatheringId: `h${at}`, lineId: 'line' }))
    assert.equal(
      thingsOf(groups, [{ lineId: 'line', streamId: 'theory', heldOn: '2026-03-20', minutes: 60 }]).length,
      1,
    )
  })

  test('shares a gathering between its purposes and loses no minute', () => {
    const both = [purpose({ minutes: 81 }), purpose({ minutes: 81, purpose: 'collective-study', streamId: 'history' })]
    assert.deepEqual(
      thingsOf(both, []).map(({ minutes }) => minutes),
      [41, 40],
    )
  })

  test('never holds more minutes than its gatherings lasted, however they are split into sittings', () => {
    const gathering = fc.record({
      gatheringId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      purpose: fc.constantFrom('lecture', 'collective-study'),
      streamId: fc.constantFrom('theory', 'history', null),
      lineId: fc.constantFrom('l1', 'l2', null),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(gathering, { selector: (one) => `${one.gatheringId} ${one.purpose}` }),
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 5, maxLength: 5 }),
        fc.array(fc.constantFrom('s1', 's2', null), { minLength: 5, maxLength: 5 }),
        (rows, lengths, sets) => {
          const at = ({ gatheringId }: { gatheringId: string }) => gatheringId.charCodeAt(0) - 97
          const rest = rows.map((row) =>
            purpose({ ...row, minutes: lengths[at(row)] ?? 1, sittingsId: sets[at(row)] ?? null }),
          )
          const lasted = new Map(rest.map(({ gatheringId, minutes }) => [gatheringId, minutes]))
          const most = [...lasted.values()].reduce((sum, minutes) => sum + minutes, 0)
          const things = thingsOf(rest, [])
          assert.ok(things.reduce((sum, { minutes }) => sum + minutes, 0) <= most)
          const keys = rest.map((one) => one.lineId ?? `${one.sittingsId ?? one.gatheringId} ${one.purpose}`)
          assert.equal(things.length, new Set(keys).size)
        },
      ),
    )
  })
})

test('an hour is never counted twice, whichever sittings of one thing somebody came to', () => {
  const sitting = fc.record({
    gatheringId: fc.uuid(),
    session: fc.constantFrom('s1', 's2', 's3'),
    day: fc.integer({ min: 1, max: 28 }),
    entered: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(sitting, { maxLength: 12 }), (sittings) => {
      const on = (day: number) => `2026-05-${String(day).padStart(2, '0')}`
      const came = sittings.filter(({ entered }) => !entered)
      const made = sittings.filter(({ entered }) => entered)
      const sessions = sessionsOf(
        came.map(({ day, ...one }) => ({ ...one, heldOn: on(day), minutes: 60 })),
        made.map(({ session, day }) => ({ session, heldOn: on(day), minutes: 60, span: null, concentrated: false })),
      )
      const learner = {
        memberships: [{ fromOn: '2020-01-01', untilOn: null }],
        committee: [],
        secretary: [],
        standings: [],
      }
      const given = hoursGiven('2026', learner, sessions, '2026-12-31')
      assert.ok(given)
      const { values } = ask('learning-hours', given, '2026-12-31')
      assert.equal(values?.minutes, 60 * new Set(sittings.map(({ session }) => session)).size)
    }),
  )
})

test('one confirms what one learned alone or made up for, once, and nothing that was taken back', () => {
  const entry = { mode: 'self' as const, struck: null, confirmedAt: null }
  const codeOf = (more: object) => {
    const answered = mayConfirm({ ...entry, ...more })
    return answered.ok ? 'yes' : answered.code
  }
  assert.deepEqual([codeOf({}), codeOf({ mode: 'make-up' })], ['yes', 'yes'])
  assert.equal(codeOf({ mode: 'together' }), 'learning.not-to-confirm')
  assert.equal(codeOf({ mode: 'training' }), 'learning.not-to-confirm')
  assert.equal(codeOf({ struck: {} }), 'learning.struck-already')
  assert.equal(codeOf({ confirmedAt: '2026-10-01' }), 'learning.confirmed-already')
})
