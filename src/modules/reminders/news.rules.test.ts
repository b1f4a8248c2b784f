import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newsSince, type Present, visitsAfter } from './news.rules.ts'

type Gathering = Present['gatherings'][number]
const assembly: Gathering = {
  id: 'a',
  title: '支部党员大会',
  heldOn: '2026-11-27',
  startsAt: '15:00',
  place: null,
  state: 'noticed',
}
const task = { id: 't', text: '通知到班', dueOn: '2026-12-01' }
const present = (gatherings: readonly Gathering[], tasks: Present['tasks'] = []): Present => ({ gatherings, tasks })
const seen = (then: Present) => visitsAfter(null, then, '2026-11-20T08:00:00Z').latest
const kinds = (then: Present, now: Present) => newsSince(seen(then), now).map(({ kind, id }) => `${kind} ${id}`)

test('a notice, a move, a cancelling and a task handed out are news; what stands as it stood is none', () => {
  const then = present([assembly], [task])
  assert.deepEqual(kinds(then, then), [])
  assert.deepEqual(kinds(present([]), then), ['called a', 'handed-out t'])
  assert.deepEqual(kinds(then, present([{ ...assembly, startsAt: '16:00' }], [task])), ['moved a'])
  assert.deepEqual(kinds(then, present([{ ...assembly, place: '三楼' }], [task])), ['moved a'])
  assert.deepEqual(kinds(then, present([{ ...assembly, state: 'cancelled' }])), ['cancelled a'])
  assert.deepEqual(kinds(then, present([{ ...assembly, state: 'open' }], [task])), [])
})

test('what is only planned is no news, nor what came and went between two visits', () => {
  assert.deepEqual(kinds(present([]), present([{ ...assembly, state: 'planned' }])), [])
  assert.deepEqual(kinds(present([{ ...assembly, state: 'planned' }]), present([assembly])), ['called a'])
  assert.deepEqual(kinds(present([]), present([{ ...assembly, state: 'cancelled' }])), [])
})

test('a visit lasts while the page is opened again within the hour; the one before it stays what it was', () => {
  const nothing = present([])
  const first = visitsAfter(null, nothing, '2026-11-20T08:00:00Z')
  assert.equal(first.before, null, 'a first visit has nothing to compare with')
  const again = visitsAfter(first, nothing, '2026-11-20T08:30:00Z')
  assert.equal(again.before, null)
  const next = visitsAfter(again, present([assembly]), '2026-11-22T09:00:00Z')
  assert.equal(next.before?.at, '2026-11-20T08:30:00Z')
  const reloaded = visitsAfter(next, present([assembly]), '2026-11-22T09:50:00Z')
  assert.deepEqual(
    newsSince(reloaded.before ?? seen(nothing), present([assembly])).map(({ kind }) => kind),
    ['called'],
  )
  assert.deepEqual(Object.keys(reloaded.latest.marks), ['a'], 'ids only, no titles')
})
