import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { No, Numbers } from '#core/decision.ts'
import { uuidv7 } from '#core/ids.ts'
import type { AskOf, Operation, OutputOf } from '#core/operation.ts'
import type { Language } from '#core/texts.ts'

/** What comes over the wire as JSON: instants are ISO strings, everything else is as in the contract. */
export type Wire<T> = T extends Date
  ? string
  : T extends object
    ? { [Key in keyof T]: Wire<T[Key]> }
    : T

/** A refusal with its sentence, numbers filled in. */
export interface Refusal extends No {
  readonly zh: string
  readonly en: string
}

export type Answered<O extends Operation> = { readonly ok: true; readonly value: Wire<OutputOf<O>> } | Refusal

/** A query's refusal, as TanStack Query wants failures: thrown. */
export class RefusedError extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** The sentence of a refusal in a language. */
export function sentenceOf(refusal: Refusal, language: Language): string {
  return language === 'zh' ? refusal.zh : refusal.en
}

/** Sends one operation. Never throws: a cut network is a refusal too, `core.offline`. */
export async function send<O extends Operation>(
  operation: O,
  input: AskOf<O>,
  key: string = newId(),
): Promise<Answered<O>> {
  try {
    const response = await fetch(`/api/${operation.name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(input),
    })
    return (await response.json()) as Answered<O>
  } catch {
    return offline
  }
}

const offline: Refusal = {
  ok: false,
  code: 'core.offline',
  numbers: {} satisfies Numbers,
  zh: '连不上服务器，内容仍在本页，联网后再试。',
  en: 'The server cannot be reached. What you wrote is still here: try again when connected.',
}

/**
 * Asks a query and keeps its answer fresh; while new input is being asked the former answer stays (`stale`).
 * Pass `null` to ask nothing yet.
 */
export function useAsk<O extends Operation>(operation: O, input: AskOf<O> | null, options: { everyMs?: number } = {}) {
  const asked = useQuery({
    queryKey: [operation.name, input],
    queryFn: async () => {
      const answered = await send(operation, input as AskOf<O>)
      if (!answered.ok) throw new RefusedError(answered)
      return answered.value
    },
    enabled: input !== null,
    placeholderData: keepPreviousData,
    retry: (failures, fault) => failures < 2 && fault instanceof RefusedError && fault.refusal.code === 'core.offline',
    ...(options.everyMs ? { refetchInterval: options.everyMs } : {}),
  })
  return {
    value: asked.data as Wire<OutputOf<O>> | undefined,
    refusal: asked.error instanceof RefusedError ? asked.error.refusal : null,
    loading: asked.isPending && input !== null,
    stale: asked.isPlaceholderData,
    again: () => void asked.refetch(),
  }
}

/**
 * Tells a command. `tell` resolves with the reply, refused or not; `refusal` is the newest refusal until `clear` or the next success.
 * One key per intent: pressing the same button again after a cut network repeats the same key, so nothing is done twice.
 */
export function useTell<O extends Operation>(operation: O) {
  const client = useQueryClient()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [intent, setIntent] = useState<{ input: string; key: string } | null>(null)
  const mutation = useMutation({
    mutationFn: async (input: AskOf<O>) => {
      const text = JSON.stringify(input)
      const key = intent?.input === text ? intent.key : newId()
      setIntent({ input: text, key })
      const answered = await send(operation, input, key)
      setRefusal(answered.ok ? null : answered)
      if (answered.ok) {
        setIntent(null)
        await client.invalidateQueries()
      } else if (answered.code !== 'core.offline') setIntent(null)
      return answered
    },
  })
  return {
    tell: (input: AskOf<O>) => mutation.mutateAsync(input),
    working: mutation.isPending,
    refusal,
    clear: () => setRefusal(null),
  }
}

/** The address of a document operation, for a plain link or `window.open`. */
export function link<O extends Operation<'document'>>(operation: O, input: AskOf<O>): string {
  return `/api/${operation.name}?input=${encodeURIComponent(JSON.stringify(input))}`
}

/** A new id for a row made here. */
export function newId(): string {
  return uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}
