import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AskOf, Operation, OutputOf } from '#core/operation.ts'
import { newId, type Refusal, send, type Wire } from './send.ts'

export { type Answered, newId, type Refusal, send, sentenceOf, type Wire } from './send.ts'

/** A query's refusal, as TanStack Query wants failures: thrown. */
export class RefusedError extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
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
