import { addDays, type Day } from '#core/day.ts'
import type { Change } from './change.rules.ts'
import type { WorkCode } from './pattern.rules.ts'

/** A change of the rota as far as it is filled in. */
export interface Draft {
  readonly kind: Change['kind']
  readonly personal: boolean
  readonly on: Day | null
  readonly fromOn: Day | null
  /** The last day, included: people say "until the 14th" and mean it. */
  readonly lastOn: Day | null
  readonly crewId: string | null
  readonly otherCrewId: string | null
  readonly personId: string | null
  readonly otherPersonId: string | null
  readonly code: WorkCode | null
  readonly reason: string
}

export function emptyDraft(on: Day): Draft {
  const nobody = { crewId: null, otherCrewId: null, personId: null, otherPersonId: null, code: null }
  return { ...nobody, kind: 'swap', personal: false, on, fromOn: on, lastOn: on, reason: '' }
}

/** The change a draft means; null while something is missing. A person's crew is where he is posted. */
export function changeOf(
  draft: Draft,
  people: readonly { readonly id: string; readonly crewId: string }[],
): Change | null {
  const { kind, personal, on, fromOn, lastOn, personId, otherPersonId, code } = draft
  const crewOf = (id: string | null) => people.find((person) => person.id === id)?.crewId ?? null
  const crewId = kind === 'leave' || (personal && kind !== 'holiday') ? crewOf(personId) : draft.crewId
  const span = fromOn && lastOn && fromOn <= lastOn ? { fromOn, untilOn: addDays(lastOn, 1) } : null
  switch (kind) {
    case 'swap': {
      const otherCrewId = personal ? crewOf(otherPersonId) : draft.otherCrewId
      if (!on || !crewId || !otherCrewId) return null
      return {
        kind,
        on,
        crewId,
        otherCrewId,
        ...(personal && personId && otherPersonId ? { personId, otherPersonId } : {}),
      }
    }
    case 'leave':
      return crewId && personId && span ? { kind, crewId, personId, ...span } : null
    case 'holiday':
      return span ? { kind, ...(crewId ? { crewId } : {}), ...span } : null
    case 'shift':
      return on && crewId && code ? { kind, on, crewId, code, ...(personal && personId ? { personId } : {}) } : null
  }
}
