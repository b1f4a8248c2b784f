import { useMemo, useRef } from 'react'
import { newId, type Refusal, send } from '#web/api.ts'
import { writeMinutes } from '../../minutes.contract.ts'
import type { PurposeKind } from '../../terms.rules.ts'
import type { Pending } from '../pending.ts'
import { type Gathering, usePatch, useReread } from '../record/gathering.ts'
import { usePending } from '../use-pending.ts'

/** A section of the minutes: an agenda item of a purpose, or the purpose as a whole. */
export interface Place {
  readonly purpose: PurposeKind
  readonly agendaItemId: string | null
}

interface Draft extends Place {
  readonly text: string
  /** Of the section as it was when this was typed. */
  readonly version: number
}

/** Texts being written: sent while one types, kept on this device until the server has them. */
export interface Sections {
  /** What stands in the editor when it differs from what is saved. */
  draftOf(place: Place): Pending<Draft> | undefined
  write(place: Place, text: string, version: number): void
  drop(place: Place): void
  readonly waiting: number
  readonly refused: Refusal | null
  readonly savedAt: string | null
  readonly offline: boolean
}

const keyOf = ({ purpose, agendaItemId }: Place) => `${purpose} ${agendaItemId ?? ''}`

export function useSections(gatheringId: string): Sections {
  const patch = usePatch(gatheringId)
  const reread = useReread(gatheringId)
  const unanswered = useRef(new Map<string, Set<string>>())
  const { store, entries, savedAt, offline } = usePending<Draft>(`minutes.${gatheringId}`, {
    atOnce: 1,
    restMs: 900,
    deliver: async ([sent]) => {
      if (!sent) return []
      const [place, { content, key }] = sent
      const out = unanswered.current.get(place) ?? new Set<string>()
      const tell = (version: number, under: string) => send(writeMinutes, { gatheringId, ...content, version }, under)
      let answered = await tell(content.version, key)
      // What stands there is what went out from here and was never answered: nobody else's text is in the way.
      if (!answered.ok && out.has(String(answered.numbers.theirs)))
        answered = await tell(Number(answered.numbers.version), newId())
      if (!answered.ok) {
        if (answered.code === 'core.offline') unanswered.current.set(place, out.add(content.text))
        return [{ refusal: answered }]
      }
      unanswered.current.delete(place)
      const { version } = answered.value
      await patch((before) => written(before, { ...content, version }))
      reread()
      return [{ refusal: null, rebase: (typedOn) => ({ ...typedOn, version }) }]
    },
  })
  return useMemo(() => {
    const pending = [...entries.values()]
    return {
      draftOf: (place) => entries.get(keyOf(place)),
      write: ({ purpose, agendaItemId }, text, version) =>
        store.put(keyOf({ purpose, agendaItemId }), { purpose, agendaItemId, text, version }),
      drop: (place) => store.drop(keyOf(place)),
      waiting: pending.filter(({ state }) => state !== 'refused').length,
      refused: pending.find(({ state }) => state === 'refused')?.refusal ?? null,
      savedAt,
      offline,
    }
  }, [store, entries, savedAt, offline])
}

function written(before: Gathering, { purpose, agendaItemId, text, version }: Draft): Gathering {
  const purposes = before.purposes.map((one) => {
    if (one.kind !== purpose) return one
    if (agendaItemId === null) return { ...one, minutes: text, version }
    const agenda = one.agenda.map((item) => (item.id === agendaItemId ? { ...item, points: text, version } : item))
    return { ...one, agenda }
  })
  return { ...before, purposes }
}
