import type { Day } from '#core/day.ts'
import type { CommitteeRole, SeatHeld } from './term.rules.ts'
import { holdsOn } from './timeline.rules.ts'

export interface Vacancy {
  readonly office: CommitteeRole
  readonly since: Day
}

/** How many persons sit on a day: whoever holds two offices takes one seat. */
export function seated(held: readonly SeatHeld[], on: Day): number {
  return new Set(held.filter((seat) => holdsOn(seat, on)).map(({ personId }) => personId)).size
}

/**
 * The seats of a term that stand empty on a day, and since when (CM-06). A branch has a secretary always; a deputy is missed
 * once there was one in the term; how many members are missing is known where the seats are.
 */
export function vacanciesOn(
  { electedOn, seats }: { readonly electedOn: Day; readonly seats: number | null },
  held: readonly SeatHeld[],
  on: Day,
): Vacancy[] {
  const empty = seats === null ? [] : emptySince(seats, held, electedOn, on)
  const found: Vacancy[] = []
  const missing = (office: CommitteeRole) => held.every((seat) => seat.role !== office || !holdsOn(seat, on))
  const lastOf = (office: CommitteeRole) =>
    held.reduce<Day | null>((last, { role, untilOn }) => (role === office ? later(last, untilOn) : last), null)
  if (missing('secretary'))
    found.push({ office: 'secretary', since: later(lastOf('secretary'), electedOn) ?? electedOn })
  const deputyUntil = lastOf('deputy-secretary')
  if (empty.length > found.length && deputyUntil !== null && deputyUntil > electedOn && missing('deputy-secretary'))
    found.push({ office: 'deputy-secretary', since: deputyUntil })
  const rest = [...empty]
  for (const { since } of found) rest.splice(Math.max(0, rest.indexOf(since)), 1)
  return [...found, ...rest.map((since) => ({ office: 'committee-member' as const, since }))]
}

/** For every seat that is empty on a day, the day since which so many are. */
function emptySince(seats: number, held: readonly SeatHeld[], electedOn: Day, on: Day): Day[] {
  const turns = held.flatMap(({ fromOn, untilOn }) => [fromOn, untilOn ?? fromOn])
  const days = [electedOn, ...turns.filter((day) => electedOn < day && day <= on).sort()]
  const missing = days.map((day) => seats - seated(held, day))
  const now = Math.max(0, missing.at(-1) ?? 0)
  return Array.from({ length: now }, (_, at) => {
    const filledLast = missing.findLastIndex((count) => count <= at)
    return days[filledLast + 1] ?? electedOn
  })
}

function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}
