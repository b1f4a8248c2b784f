import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isOpenFor, mayChange, stateOf } from './gathering-state.rules.ts'
import { gatheringStates, milestoneKinds, type Part, parts } from './terms.rules.ts'

test('a gathering is closed only when both recorder and chair have closed it', () => {
  assert.equal(stateOf(['planned']), 'planned')
  assert.equal(stateOf(['planned', 'noticed']), 'noticed')
  assert.equal(stateOf(['planned', 'opened']), 'open')
  assert.equal(stateOf(['planned', 'opened', 'recorder-closed']), 'signing')
  assert.equal(stateOf(['planned', 'opened', 'recorder-closed', 'chair-closed']), 'closed')
  assert.equal(stateOf(['planned', 'cancelled']), 'cancelled')
})

test('the order in which milestones are read does not matter', () => {
  fc.assert(
    fc.property(fc.subarray([...milestoneKinds]), fc.nat(), (reached, seed) => {
      const turned = [...reached.slice(seed % 6), ...reached.slice(0, seed % 6)]
      assert.equal(stateOf(turned), stateOf(reached))
    }),
  )
})

test('after the recorder has closed, content changes only as an amendment', () => {
  const content: Part[] = ['plan', 'attendance', 'agenda', 'minutes', 'vote', 'resolution', 'assignment', 'cancelling']
  for (const part of content)
    for (const state of ['signing', 'closed'] as const) {
      const decided = mayChange(state, part)
      assert.equal(!decided.ok && decided.code, 'gatherings.sealed')
    }
  assert.equal(isOpenFor('closed', 'amendment'), true)
  assert.equal(isOpenFor('open', 'amendment'), false)
})

test('votes wait for the opening, and nothing can be cancelled that has begun', () => {
  const voting = mayChange('noticed', 'vote')
  assert.equal(!voting.ok && voting.code, 'gatherings.not-opened')
  const cancelling = mayChange('open', 'cancelling')
  assert.deepEqual(!cancelling.ok && [cancelling.code, cancelling.numbers], ['gatherings.not-now', { state: 'open' }])
})

test('nothing at all changes in what was cancelled', () => {
  for (const part of parts) assert.equal(isOpenFor('cancelled', part), false)
})

test('every state answers every part with yes or a reason', () => {
  for (const state of gatheringStates)
    for (const part of parts) assert.equal(mayChange(state, part).ok, isOpenFor(state, part))
})
