import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { showGathering } from '../../reading.contract.ts'

/** One gathering as the pages have it: instants are ISO strings. */
export type Gathering = Wire<OutputOf<typeof showGathering>>
export type Attendee = Gathering['attendees'][number]
export type Purpose = Gathering['purposes'][number]
export type Vote = Gathering['votes'][number]

/**
 * Changes what the page holds of a record, without asking for it again. Resolves when the page shows it: the query client
 * tells its observers a turn later, and whoever lets go of a tick before that makes it flicker.
 */
export function usePatch(gatheringId: string) {
  const client = useQueryClient()
  return useCallback(
    async (patch: (before: Gathering) => Gathering) => {
      const key = [showGathering.name, { id: gatheringId }]
      client.setQueryData<Gathering>(key, (before) => before && patch(before))
      await new Promise((shown) => setTimeout(shown))
    },
    [client, gatheringId],
  )
}

/** Asks for the record again: what follows from a tick (checklist, votes) is worked out by the server. */
export function useReread(gatheringId: string) {
  const client = useQueryClient()
  return useCallback(
    () => void client.invalidateQueries({ queryKey: [showGathering.name, { id: gatheringId }] }),
    [client, gatheringId],
  )
}
