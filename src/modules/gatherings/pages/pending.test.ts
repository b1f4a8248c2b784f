import assert from 'node:assert/strict'
import { beforeEach, mock, test } from 'node:test'
import type { Refusal } from '#web/api.ts'
import { type Delivered, PendingStore } from './pending.ts'

const kept = new Map<string, string>()
Object.defineProperty(globalThis, 'localStorage', {
  value: {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  },
})

const refusal = (code: string): Refusal => ({ ok: false, code, numbers: {}, zh: code, en: code })
const answerOf = (code: string | null): Delivered<string> => ({ refusal: code ? refusal(code) : null })

/** A store over a server that answers when it is told to. */
function stage(atOnce = 10) {
  const sent: string[][] = []
  let answer: (delivered: Delivered<string>[]) => void = () => undefined
  const store = new PendingStore<string>({
    keptAs: 'drafts',
    atOnce,
    restMs: 100,
    deliver: (batch) => {
      sent.push(batch.map(([place, { content }]) => `${place} ${content}`))
      return new Promise((resolve) => {
        answer = resolve
      })
    },
  })
  const reply = async (...codes: (string | null)[]) => {
    answer(codes.map(answerOf))
    await settled()
  }
  const contentOf = (place: string) => store.entries().get(place)?.content
  return { store, sent, reply, contentOf }
}

const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve()
}
const pass = async (milliseconds: number) => {
  mock.timers.tick(milliseconds)
  await settled()
}

beforeEach(() => {
  kept.clear()
  mock.timers.reset()
  mock.timers.enable({ apis: ['setTimeout'] })
})

test('what is typed is sent once the typing rests, and let go when it is confirmed', async () => {
  const { store, sent, reply } = stage()
  store.put('a', 'one')
  await pass(60)
  store.put('a', 'one and two')
  await pass(60)
  assert.deepEqual(sent, [])
  await pass(60)
  assert.deepEqual(sent, [['a one and two']])
  await reply(null)
  assert.equal(store.entries().size, 0)
  assert.equal(kept.size, 0)
  assert.ok(store.savedAt())
})

test('what is typed while a request is under way goes after it, and is not overwritten by its answer', async () => {
  const { store, sent, reply, contentOf } = stage()
  store.put('a', 'one')
  await pass(100)
  store.put('a', 'two')
  await pass(100)
  assert.equal(sent.length, 1)
  await reply(null)
  assert.equal(contentOf('a'), 'two')
  await pass(0)
  assert.deepEqual(sent, [['a one'], ['a two']])
})

test('a cut network keeps the same key and tries again by itself', async () => {
  const { store, sent, reply } = stage()
  store.put('a', 'one')
  await pass(100)
  const key = store.entries().get('a')?.key
  await reply('core.offline')
  assert.ok(store.offline())
  assert.equal(store.entries().get('a')?.key, key)
  await pass(4000)
  assert.equal(sent.length, 1)
  await pass(1000)
  assert.equal(sent.length, 2)
  await reply(null)
  assert.ok(!store.offline())
})

test('ten minutes without a network: tried again by itself, and what was typed last is what goes', async () => {
  const { store, sent, reply, contentOf } = stage()
  store.put('a', 'one')
  await pass(100)
  for (let minute = 0; minute < 10; minute++) {
    await reply('core.offline')
    store.put('a', `typed in minute ${minute}`)
    // The rest after the last key, then a try; it is not let go of meanwhile.
    await pass(60_000)
    assert.equal(contentOf('a'), `typed in minute ${minute}`)
    assert.match(kept.get('drafts') ?? '', new RegExp(`minute ${minute}`))
  }
  await reply(null)
  await pass(5000)
  await reply(null)
  assert.deepEqual(sent.at(-1), ['a typed in minute 9'])
  assert.equal(store.entries().size, 0)
})

test('a browser that is killed while a request is under way sends the same text with the same key once more', async () => {
  const first = stage()
  first.store.put('a', 'one')
  await pass(100)
  assert.equal(first.sent.length, 1)
  const key = first.store.entries().get('a')?.key
  first.store.put('b', 'two')
  const again = stage(1)
  assert.equal(again.store.entries().get('a')?.key, key, 'the server does it once, whether it got the first or not')
  await pass(0)
  await again.reply(null)
  await pass(0)
  await again.reply(null)
  assert.deepEqual(again.sent, [['a one'], ['b two']])
})

test('what was refused stays with its reason until it is dropped or written anew', async () => {
  const { store, sent, reply, contentOf } = stage()
  store.put('a', 'one')
  await pass(100)
  await reply('gatherings.section-changed')
  assert.equal(store.entries().get('a')?.refusal?.code, 'gatherings.section-changed')
  await pass(60_000)
  assert.equal(sent.length, 1)
  assert.equal(contentOf('a'), 'one')
  store.drop('a')
  assert.equal(store.entries().size, 0)
})

test('in a batch only what was refused is held back', async () => {
  const { store, reply, contentOf } = stage()
  store.put('a', 'one')
  store.put('b', 'two')
  await pass(100)
  await reply(null, 'gatherings.sealed')
  assert.equal(contentOf('a'), undefined)
  assert.equal(store.entries().get('b')?.state, 'refused')
})

test('no more goes in one request than it may hold', async () => {
  const { store, sent, reply } = stage(1)
  store.put('a', 'one')
  store.put('b', 'two')
  await pass(100)
  await reply(null)
  await pass(0)
  assert.deepEqual(sent, [['a one'], ['b two']])
})

test('what was not confirmed is still there when the page is opened again, and is sent', async () => {
  const first = stage()
  first.store.put('a', 'one')
  await pass(100)
  const again = stage()
  assert.equal(again.contentOf('a'), 'one')
  await pass(0)
  assert.deepEqual(again.sent, [['a one']])
})

test('what waits is carried over to the version an answer brings', async () => {
  const answers: Delivered<string>[] = [{ refusal: null, rebase: (content) => `${content} on version 2` }]
  const store = new PendingStore<string>({
    keptAs: 'drafts',
    atOnce: 1,
    restMs: 100,
    deliver: () => Promise.resolve(answers),
  })
  store.put('a', 'one')
  mock.timers.tick(100)
  store.put('a', 'two')
  await settled()
  assert.equal(store.entries().get('a')?.content, 'two on version 2')
})
