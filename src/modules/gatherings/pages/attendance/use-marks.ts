import { useEffect, useMemo } from 'react'
import { type Refusal, send, sentenceOf } from '#web/api.ts'
import { toast } from '#web/ui/index.ts'
import { useLanguage } from '#web/words.ts'
import { clearAttendance, recordAttendance, recordAttendances } from '../../attendance.contract.ts'
import type { Delivered, Pending } from '../pending.ts'
import { type Attendee, usePatch, useReread } from '../record/gathering.ts'
import { usePending } from '../use-pending.ts'
import type { Marked } from './grid.ts'

/** Marks made here: shown at once, sent at once, kept on this device until the server has them. */
export interface Marks {
  /** A line of the grid with what was marked here on top. */
  over(attendee: Attendee): Attendee
  mark(personId: string, mark: Marked): void
  readonly waiting: number
  readonly savedAt: string | null
  readonly offline: boolean
}

type Batch = readonly (readonly [personId: string, pending: Pending<Marked>])[]

export function useMarks(gatheringId: string): Marks {
  const patch = usePatch(gatheringId)
  const reread = useReread(gatheringId)
  const { language } = useLanguage()
  const { store, entries, savedAt, offline } = usePending<Marked>(`marks.${gatheringId}`, {
    atOnce: 500,
    restMs: 0,
    deliver: async (batch) => {
      const delivered = await deliver(gatheringId, batch)
      const kept = new Map(batch.filter((_, at) => !delivered[at]?.refusal).map(([id, { content }]) => [id, content]))
      await patch((before) => ({
        ...before,
        attendees: before.attendees.map((one) => withMark(one, kept.get(one.person.id))),
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
      over: (attendee) => withMark(attendee, entries.get(attendee.person.id)?.content),
      mark: (personId, mark) => store.put(personId, mark),
      waiting: entries.size,
      savedAt,
      offline,
    }),
    [store, entries, savedAt, offline],
  )
}

/** A mark made here is the recorder's own. */
function withMark(attendee: Attendee, mark: Marked | undefined): Attendee {
  return mark ? { ...attendee, ...mark, how: mark.state && 'hand' } : attendee
}

/** One mark goes alone; what was ticked while it was under way goes together. All or none: if they are refused, one by one. */
async function deliver(gatheringId: string, batch: Batch): Promise<Delivered<Marked>[]> {
  const together = await sendTogether(gatheringId, batch)
  const delivered: Delivered<Marked>[] = []
  for (const [personId, { content, key }] of batch) {
    const refusal =
      together !== undefined && content.state !== null ? together : await sendAlone(gatheringId, personId, content, key)
    delivered.push({ refusal })
  }
  return delivered
}

/** @returns undefined when each has to go by itself */
async function sendTogether(gatheringId: string, batch: Batch): Promise<Refusal | null | undefined> {
  const marks = batch.flatMap(([personId, { content }]) => (content.state ? [{ personId, ...content }] : []))
  if (marks.length < 2) return undefined
  const answered = await send(recordAttendances, { gatheringId, marks })
  if (answered.ok) return null
  return answered.code === 'core.offline' ? answered : undefined
}

async function sendAlone(gatheringId: string, personId: string, mark: Marked, key: string): Promise<Refusal | null> {
  const answered =
    mark.state === null
      ? await send(clearAttendance, { gatheringId, personId }, key)
      : await send(recordAttendance, { gatheringId, personId, ...mark }, key)
  return answered.ok ? null : answered
}
