import { type Decision, no, yes } from '#core/decision.ts'

/** What decides whether people may be gathered in a room of a steel plant. */
export interface VenueSafety {
  readonly inMoltenBay: boolean
  /** Distance from the process limit of the nearest bay where molten metal or slag is lifted; null when none is near. */
  readonly metresToLiftLimit: number | null
}

/** From the checklist for Order No. 10 (2023): gathering rooms keep this distance from the process limit of the lifting bay. */
export const metresFromLifting = 50

export type VenueRefusal = 'organisation.venue-in-molten-bay' | 'organisation.venue-near-lifting'

/**
 * May people be gathered here? Meeting, activity, rest, control, handover and changing rooms must not lie in a bay where molten
 * iron, steel or slag is lifted (Order No. 10 of the Ministry of Emergency Management, 2023-04-14, in force 2023-05-15). No
 * approval lifts this: it is a major hidden danger by that list.
 */
export function mayGatherIn(venue: VenueSafety): Decision<undefined, VenueRefusal> {
  if (venue.inMoltenBay) return no('organisation.venue-in-molten-bay')
  const metres = venue.metresToLiftLimit
  if (metres !== null && metres < metresFromLifting)
    return no('organisation.venue-near-lifting', { metres, limit: metresFromLifting })
  return yes()
}

/** Why nobody may be gathered here, or null where it is allowed. */
export function barredFrom(venue: VenueSafety): { code: VenueRefusal; numbers: Record<string, number> } | null {
  const decision = mayGatherIn(venue)
  return decision.ok ? null : { code: decision.code, numbers: { ...decision.numbers } as Record<string, number> }
}
