import assert from 'node:assert/strict'
import { test } from 'node:test'
import { overrideFrom } from './change.rules.ts'
import { changeOf, emptyDraft } from './change-draft.rules.ts'

const people = [
  { id: '砚舟', crewId: '甲' },
  { id: '行远', crewId: '丁' },
]
const draft = emptyDraft('2026-12-01')

test('nothing is entered while something is missing', () => {
  assert.equal(changeOf(draft, people), null)
  assert.equal(changeOf({ ...draft, crewId: '甲' }, people), null)
  assert.equal(changeOf({ ...draft, kind: 'shift', crewId: '甲' }, people), null)
  assert.equal(changeOf({ ...draft, kind: 'leave', personId: '砚舟', lastOn: '2026-11-30' }, people), null)
})

test('a swap of persons takes each crew from where the person is posted', () => {
  const change = changeOf({ ...draft, personal: true, personId: '砚舟', otherPersonId: '行远' }, people)
  assert.ok(change)
  assert.deepEqual(overrideFrom('o', change), {
    id: 'o',
    kind: 'swap',
    crewId: '甲',
    personId: '砚舟',
    otherCrewId: '丁',
    otherPersonId: '行远',
    code: null,
    fromOn: '2026-12-01',
    untilOn: '2026-12-02',
  })
})

test('a leave until the 14th holds on the 14th and no longer', () => {
  const change = changeOf({ ...draft, kind: 'leave', personId: '砚舟', lastOn: '2026-12-14' }, people)
  assert.deepEqual(change, {
    kind: 'leave',
    crewId: '甲',
    personId: '砚舟',
    fromOn: '2026-12-01',
    untilOn: '2026-12-15',
  })
})

test('a holiday without a crew is for all crews on day hours, and forgets a person chosen before', () => {
  const change = changeOf({ ...draft, kind: 'holiday', personal: true, personId: '砚舟' }, people)
  assert.ok(change)
  assert.deepEqual([overrideFrom('o', change).crewId, overrideFrom('o', change).personId], [null, null])
})
