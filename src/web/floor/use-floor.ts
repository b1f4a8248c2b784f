import { useCallback, useEffect, useRef, useState } from 'react'
import type { showMyFloor } from '#modules/formation/floor.contract.ts'
import type { completeMyActionItem } from '#modules/gatherings/action-item.contract.ts'
import type { enterCode as enterCodeOf } from '#modules/gatherings/room-code.contract.ts'
import type { signOut } from '#modules/identity/identity.contract.ts'
import type { confirmEntry } from '#modules/learning/learning.contract.ts'
import { newId, type Refusal } from '../send.ts'
import { ask, type FloorAnswer } from './ask.ts'
import type { Keep } from './keep.ts'
import { forgetOld, type Posted, sendWaiting } from './outbox.ts'

/** `reach`: whether the last word to the server got there. `trouble` is a server that cannot answer. */
export interface FloorState {
  readonly phase: 'reading' | 'signed-out' | 'open' | 'nothing-kept'
  readonly answer: FloorAnswer | null
  readonly reach: 'fine' | 'offline' | 'trouble'
  readonly outbox: readonly Posted[]
}

export type Floor = ReturnType<typeof useFloor>

export const codeOperation = 'gatherings.enter-code'
export const taskOperation = 'gatherings.complete-my-action-item'
export const confirmOperation = 'learning.confirm-entry'

const everyMs = 60_000
const start: FloorState = { phase: 'reading', answer: null, reach: 'fine', outbox: [] }

/** My page: what is kept is shown at once, then what the server says now. What was told goes out first. */
export function useFloor(keep: Keep) {
  const [state, setState] = useState(start)
  const busy = useRef(false)
  const change = useCallback((next: Partial<FloorState>) => setState((before) => ({ ...before, ...next })), [])

  const refresh = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    try {
      change(await exchanged(keep))
    } finally {
      busy.current = false
    }
  }, [keep, change])

  useEffect(() => {
    void shownFirst(keep).then((kept) => {
      if (kept) change(kept)
      void refresh()
    })
    const look = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    const cut = () => change({ reach: 'offline' })
    const timer = setInterval(look, everyMs)
    addEventListener('online', look)
    addEventListener('offline', cut)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      removeEventListener('online', look)
      removeEventListener('offline', cut)
      document.removeEventListener('visibilitychange', look)
    }
  }, [keep, change, refresh])

  const complete = async (item: FloorAnswer['actionItems'][number], outcome: string) => {
    if (!state.answer) return
    const input: Parameters<typeof ask<typeof completeMyActionItem>>[1] = {
      id: item.id,
      version: item.version,
      outcome: outcome.trim() || null,
    }
    await post({ personId: state.answer.me.id, operation: taskOperation, input, subjectId: item.id, said: item.text })
  }

  const confirm = async ({ id, title }: NonNullable<FloorAnswer['toConfirm']>[number]) => {
    if (!state.answer) return
    const input: Parameters<typeof ask<typeof confirmEntry>>[1] = { id }
    await post({ personId: state.answer.me.id, operation: confirmOperation, input, subjectId: id, said: title })
  }

  const enterCode = async ({ id, title }: NonNullable<FloorAnswer['gathering']>, code: string) => {
    if (!state.answer) return
    const input: Parameters<typeof ask<typeof enterCodeOf>>[1] = { gatheringId: id, code }
    await post({ personId: state.answer.me.id, operation: codeOperation, input, subjectId: id, said: title })
  }

  /** Kept first, then sent: what was told is not lost with the network. */
  const post = async (told: Pick<Posted, 'personId' | 'operation' | 'input' | 'subjectId' | 'said'>) => {
    const at = new Date().toISOString()
    await keep.put({ ...told, key: newId(), at, state: 'waiting', settledAt: null, refusal: null })
    change({ outbox: await keep.all() })
    await refresh()
  }

  const drop = async (key: string) => {
    await keep.remove(key)
    change({ outbox: await keep.all() })
  }

  const leave = async (): Promise<Refusal | null> => {
    const left = await ask<typeof signOut>('identity.sign-out', {})
    if (!left.ok && left.code !== 'identity.sign-in-first') return left
    await keep.clear()
    setState({ ...start, phase: 'signed-out' })
    return null
  }

  return { ...state, refresh, complete, confirm, enterCode, drop, leave }
}

/** What is kept, for the moment before the server has answered. */
async function shownFirst(keep: Keep): Promise<Partial<FloorState> | null> {
  const answer = await keep.answer()
  return answer ? { phase: 'open', answer, outbox: await keep.all() } : null
}

/** Sends what waits, then asks anew. Without a network what is kept stays; without a session it goes. */
async function exchanged(keep: Keep): Promise<Partial<FloorState>> {
  const kept = await keep.answer()
  await forgetOld(keep, new Date())
  if (kept)
    await sendWaiting(
      keep,
      kept.me.id,
      ({ operation, input, key }) => ask(operation, input, key),
      () => new Date(),
    )
  const answered = await ask<typeof showMyFloor>('formation.show-my-floor', {})
  if (answered.ok) {
    await keep.keepAnswer(answered.value)
    return { phase: 'open', answer: answered.value, reach: 'fine', outbox: await keep.all() }
  }
  if (answered.code === 'identity.sign-in-first') {
    await keep.dropAnswer()
    return { phase: 'signed-out', answer: null, reach: 'fine' }
  }
  const reach = answered.code === 'core.offline' ? 'offline' : 'trouble'
  return { phase: kept ? 'open' : 'nothing-kept', answer: kept ?? null, reach, outbox: await keep.all() }
}

/** What concerns the person shown: on a shared tablet others may have left something too. */
export function mineOf({ answer, outbox }: Pick<FloorState, 'answer' | 'outbox'>): Posted[] {
  return outbox.filter(({ personId }) => personId === answer?.me.id)
}
