import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forThisVisit } from './keep.ts'
import { forgetOld, type Posted, sendWaiting } from './outbox.ts'

const now = () => new Date('2026-11-25T02:42:00Z')

const posted = (key: string, more: Partial<Posted> = {}): Posted => ({
  key,
  personId: 'muye',
  operation: 'gatherings.complete-my-action-item',
  input: { id: key, version: 1 },
  subjectId: key,
  said: '7 号室脉冲阀换后复查',
  at: `2026-11-25T02:0${key}:00.000Z`,
  state: 'waiting',
  settledAt: null,
  refusal: null,
  ...more,
})

async function filled(...entries: Posted[]) {
  const store = forThisVisit()
  for (const entry of entries) await store.put(entry)
  return store
}

const done = { ok: true, value: {} } as const
const no = (code: string) =>
  ({ ok: false, code, numbers: {}, zh: '已由他人改过。', en: 'Changed by somebody else.' }) as const

test('what waits is sent in the order it was told, each with its own key, and marked sent', async () => {
  const store = await filled(posted('2'), posted('1'))
  const keys: string[] = []
  const send = async ({ key }: Posted) => {
    keys.push(key)
    return done
  }
  const stopped = await sendWaiting(store, 'muye', send, now)
  assert.equal(stopped, null)
  assert.deepEqual(keys, ['1', '2'])
  assert.deepEqual(
    (await store.all()).map(({ state }) => state),
    ['sent', 'sent'],
  )
})

test('a cut network stops at the first, and the next try repeats the same key', async () => {
  const store = await filled(posted('1'), posted('2'))
  const keys: string[] = []
  const cut = async ({ key }: Posted) => {
    keys.push(key)
    return no('core.offline')
  }
  assert.equal(await sendWaiting(store, 'muye', cut, now), 'core.offline')
  assert.equal(await sendWaiting(store, 'muye', cut, now), 'core.offline')
  assert.deepEqual(keys, ['1', '1'])
  assert.ok((await store.all()).every(({ state }) => state === 'waiting'))
})

test('a server that is ill or a session that is over loses nothing', async () => {
  for (const code of ['core.fault', 'identity.sign-in-first']) {
    const store = await filled(posted('1'))
    assert.equal(await sendWaiting(store, 'muye', async () => no(code), now), code)
    assert.equal((await store.all())[0]?.state, 'waiting')
  }
})

test('what is refused keeps its reason, and what comes after it is still sent', async () => {
  const store = await filled(posted('1'), posted('2'))
  const answers = async ({ key }: Posted) => (key === '1' ? no('gatherings.changed-since') : done)
  assert.equal(await sendWaiting(store, 'muye', answers, now), null)
  const [first, second] = await store.all()
  assert.equal(first?.state, 'refused')
  assert.equal(first?.refusal?.zh, '已由他人改过。')
  assert.equal(second?.state, 'sent')
})

test('on a shared tablet nobody sends what somebody else has told', async () => {
  const store = await filled(posted('1', { personId: 'xinyi' }))
  await sendWaiting(store, 'muye', async () => assert.fail('not his'), now)
  assert.equal((await store.all())[0]?.state, 'waiting')
})

test('what was sent is forgotten after twelve hours, what was refused or waits never by itself', async () => {
  const long = '2026-11-24T10:00:00.000Z'
  const store = await filled(
    posted('1', { state: 'sent', settledAt: long }),
    posted('2', { state: 'refused', settledAt: long }),
    posted('3', { at: long }),
    posted('4', { state: 'sent', settledAt: '2026-11-25T02:00:00.000Z' }),
  )
  await forgetOld(store, now())
  assert.deepEqual(
    (await store.all()).map(({ key }) => key),
    ['2', '3', '4'],
  )
})
