import { mayGatherIn, type VenueSafety } from '#modules/organisation/venue.rules.ts'
import type { Stretch } from './availability.rules.ts'

export interface Venue extends VenueSafety {
  readonly id: string
  readonly name: string
  readonly capacity: number
}

/** What already takes a room, or the unit itself, for some time. */
export interface Taken extends Stretch {
  readonly title: string
  readonly unitId: string
  readonly venueId: string | null
}

/** The rooms of those wished in which people may be gathered; nobody is ever gathered under molten metal (workshop.md 6.3). */
export function allowedOf(venues: readonly Venue[], wished: readonly string[]): Venue[] {
  return venues.filter((venue) => mayGatherIn(venue).ok && (wished.length === 0 || wished.includes(venue.id)))
}

export type Room = { readonly venue: Venue } | { readonly takenBy: Taken }

/** The smallest free room that holds everybody, or else the largest that is free; what takes the last one where none is. */
export function roomAt(allowed: readonly Venue[], taken: readonly Taken[], at: Stretch, people: number): Room | null {
  const against = (venue: Venue) => taken.find((held) => held.venueId === venue.id && overlap(held, at))
  const free = allowed.filter((venue) => !against(venue)).toSorted((a, b) => a.capacity - b.capacity)
  const venue = free.find(({ capacity }) => capacity >= people) ?? free.at(-1)
  if (venue) return { venue }
  const takenBy = allowed.map(against).find((held) => held !== undefined)
  return takenBy ? { takenBy } : null
}

export function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.until && other.from < one.until
}
