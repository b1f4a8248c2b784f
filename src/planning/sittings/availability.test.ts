import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { slotFor, type Whereabouts } from './availability.ts'

const at = (hour: number, hours = 1) => ({ startsAt: hour * 60, endsAt: (hour + hours) * 60 })
const span = (from: number, to: number) => ({ from: from * 60, to: to * 60 })
const nowhere: Whereabouts = { work: [], leave: [], elsewhere: [] }
const early = { ...span(8, 16), night: false, postId: 'water' }
const night = { ...span(24, 32), night: true, postId: 'water' }

describe('where somebody is during a session', () => {
  test('inside a shift he is on duty at its post, up to its edges', () => {
    for (const session of [at(8), at(12), at(15), at(8, 8)])
      assert.deepEqual(slotFor(session, { ...nowhere, work: [early] }), { state: 'on-duty', postId: 'water' })
  })

  test('across a change of shift he cannot come', () => {
    for (const session of [at(7.5), at(15.5), at(7, 10)])
      assert.deepEqual(slotFor(session, { ...nowhere, work: [early] }), {
        state: 'unavailable',
        reason: 'straddles-shift',
      })
  })

  test('off duty he is free at his weight, right after the shift too', () => {
    assert.deepEqual(slotFor(at(16), { ...nowhere, work: [early] }), { state: 'free', weight: 1 })
    assert.deepEqual(slotFor(at(16), { ...nowhere, work: [early] }, undefined, 60), { state: 'free', weight: 60 })
  })

  test('eleven hours after a night he rests, then he is free', () => {
    const known = { ...nowhere, work: [night] }
    for (const hour of [32, 40, 42.5]) assert.equal(slotFor(at(hour), known).state, 'unavailable')
    assert.deepEqual(slotFor(at(40), known), { state: 'unavailable', reason: 'after-night' })
    assert.deepEqual(slotFor(at(43), known), { state: 'free', weight: 1 })
    assert.deepEqual(slotFor(at(40.5), known, { afterNight: 480, beforeNight: 0 }), { state: 'free', weight: 1 })
  })

  test('before a night he rests only where the house wants it', () => {
    const known = { ...nowhere, work: [night] }
    assert.equal(slotFor(at(23), known).state, 'free')
    const rest = { afterNight: 660, beforeNight: 240 }
    assert.deepEqual(slotFor(at(20.5), known, rest), { state: 'unavailable', reason: 'before-night' })
    assert.equal(slotFor(at(19), known, rest).state, 'free')
  })

  test('leave and being called elsewhere come before the shift', () => {
    assert.deepEqual(slotFor(at(9), { work: [early], leave: [span(0, 24)], elsewhere: [span(9, 10)] }), {
      state: 'unavailable',
      reason: 'leave',
    })
    const called = { work: [early], leave: [], elsewhere: [span(9, 10)] }
    assert.deepEqual(slotFor(at(9), called), { state: 'unavailable', reason: 'elsewhere' })
    assert.equal(slotFor(at(10), called).state, 'on-duty')
  })
})
