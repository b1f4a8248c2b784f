import type { Operation } from '#core/operation.ts'
import type { Answered } from '../send.ts'

/** One command as it was told on the phone, until the server has it. */
export interface Posted {
  /** The idempotency key: however often it is sent, it is done once. */
  readonly key: string
  readonly personId: string
  readonly operation: Operation['name']
  readonly input: unknown
  /** What it is about, for whoever looks at the list. */
  readonly subjectId: string
  readonly said: string
  /** ISO instants. */
  readonly at: string
  readonly state: 'waiting' | 'sent' | 'refused'
  readonly settledAt: string | null
  readonly refusal: { readonly zh: string; readonly en: string } | null
}

export interface OutboxStore {
  all(): Promise<Posted[]>
  put(posted: Posted): Promise<void>
  remove(key: string): Promise<void>
}

type Send = (posted: Posted) => Promise<Answered<Operation>>

/** Answers that say nothing about the command: the network is gone, the server is ill, the session is over. It goes on waiting. */
const notYet = new Set(['core.offline', 'core.fault', 'identity.sign-in-first', 'core.foreign-request'])

/**
 * Sends what waits, oldest first, and stops at the first that does not get through, so that their order is kept.
 * @returns the code that stopped it, null when nothing waits any more
 */
export async function sendWaiting(
  store: OutboxStore,
  personId: string,
  send: Send,
  now: () => Date,
): Promise<string | null> {
  const mine = (await store.all()).filter((posted) => posted.personId === personId && posted.state === 'waiting')
  for (const posted of mine.sort((one, other) => (one.at < other.at ? -1 : 1))) {
    const answered = await send(posted)
    if (!answered.ok && notYet.has(answered.code)) return answered.code
    const settledAt = now().toISOString()
    if (answered.ok) await store.put({ ...posted, state: 'sent', settledAt })
    else await store.put({ ...posted, state: 'refused', settledAt, refusal: { zh: answered.zh, en: answered.en } })
  }
  return null
}

const hoursRemembered = 12

/** Takes out what was sent long ago: it has been seen. What was refused stays until somebody has read it. */
export async function forgetOld(store: OutboxStore, now: Date): Promise<void> {
  for (const posted of await store.all()) {
    const old = now.getTime() - Date.parse(posted.settledAt ?? posted.at) > hoursRemembered * 3_600_000
    if (posted.state === 'sent' && old) await store.remove(posted.key)
  }
}
