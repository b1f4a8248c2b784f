import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react'
import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { totalsOf } from '../../attendance.rules.ts'
import { showGathering } from '../../reading.contract.ts'
import { type Marks, useMarks } from '../attendance/use-marks.ts'
import { type Sections, useSections } from '../minutes/use-sections.ts'

export type Gathering = Wire<OutputOf<typeof showGathering>>
export type Attendee = Gathering['attendees'][number]
export type Purpose = Gathering['purposes'][number]
export type Vote = Gathering['votes'][number]

interface OpenRecord {
  /** The record with what was ticked and typed here on top, confirmed or not. */
  readonly record: Gathering
  readonly marks: Marks
  readonly sections: Sections
}

const Context = createContext<OpenRecord | null>(null)

/** Gives the parts of the page one record, its waiting ticks and its waiting texts. */
export function RecordProvider({ gathering, children }: { gathering: Gathering; children: ReactNode }) {
  const marks = useMarks(gathering.id)
  const sections = useSections(gathering.id)
  const open = useMemo(() => {
    const attendees = gathering.attendees.map((one) => marks.over(one))
    const totals = totalsOf(attendees, gathering.guests.length)
    return { record: { ...gathering, attendees, totals }, marks, sections }
  }, [gathering, marks, sections])
  return <Context value={open}>{children}</Context>
}

export function useRecord(): OpenRecord {
  const open = useContext(Context)
  if (!open) throw new Error('useRecord outside RecordProvider')
  return open
}

/** Changes what the page holds of a record, without asking for it again. */
export function usePatch(gatheringId: string) {
  const client = useQueryClient()
  return useCallback(
    (patch: (before: Gathering) => Gathering) =>
      client.setQueryData<Gathering>([showGathering.name, { id: gatheringId }], (before) => before && patch(before)),
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
