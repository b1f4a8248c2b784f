import { useEffect, useMemo } from 'react'
import { type Refusal, send, sentenceOf } from '#web/api.ts'
import { toast } from '#web/ui/index.ts'
import { useLanguage } from '#web/words.ts'
import { recordAttendance, recordAttendances } from '../../attendance.contract.ts'
import type { Mark } from '../../attendance.rules.ts'
import type { Delivered, Pending } from '../pending.ts'
import { type Attendee, usePatch, useReread } from '../record/gathering.ts'
import { usePending } from '../use-pending.ts'

/** Marks made here: shown at once, sent at once, kept on this device until the server has them. */
export interface Marks {
  /** A line of the grid with what was marked here on top. */
  over(attendee: Attendee): Attendee
  mark(personId: string, mark: Mark): void
  readonly waiting: number
  readonly savedAt: string | null
  readonly offline: boolean
}

type Batch = readonly (readonly [personId: string, pending: Pending<Mark>])[]

export function useMarks(gatheringId: string): Marks {
  const patch = usePatch(gatheringId)
  const reread = useReread(gatheringId)
  const { language } = useLanguage()
  const { store, entries, savedAt, offline } = usePending<Mark>(`marks.${gatheringId}`, {
    atOnce: 500,
    restMs: 0,
    deliver: async (batch) => {
      const delivered = await deliver(gatheringId, batch)
      const kept = new Map(batch.filter((_, at) => !delivered[at]?.refusal).map(([id, { content }]) => [id, content]))
      await patch((before) => ({
        ...before,
        attendees: before.attendees.map((one) => ({ ...one, ...kept.get(one.person.id) })),
      }))
      if (kept.size > 0) reread()
      return delivered
    },
  })
  useEffect(() => {
    for (const [personId, { state, refusal }] of entries) {
      if (state !== 'refused' || !refusal) continue
      toast(sentenceOf(refusal, language), 'refusal')
      store.drop(personId)
    }
  }, [store, entries, language])
  return useMemo(
    () => ({
      over: (attendee) => ({ ...attendee, ...entries.get(attendee.person.id)?.content }),
      mark: (personId, mark) => store.put(personId, mark),
      waiting: entries.size,
      savedAt,
      offline,
    }),
    [store, entries, savedAt, offline],
  )
}

/** One mark goes alone; what was ticked while it was under way goes together. All or none: if they are refused, one by one. */
async function deliver(gatheringId: string, batch: Batch): Promise<Delivered<Mark>[]> {
  if (batch.length > 1) {
    const marks = batch.map(([personId, { content }]) => ({ personId, ...content }))
    const answered = await send(recordAttendances, { gatheringId, marks })
    if (answered.ok) return batch.map(() => ({ refusal: null }))
    if (answered.code === 'core.offline') return batch.map(() => ({ refusal: answered }))
  }
  const delivered: Delivered<Mark>[] = []
  for (const [personId, { content, key }] of batch) {
    const answered = await send(recordAttendance, { gatheringId, personId, ...content }, key)
    delivered.push({ refusal: answered.ok ? null : (answered satisfies Refusal) })
  }
  return delivered
}
