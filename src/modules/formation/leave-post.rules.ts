import type { Day } from '#core/day.ts'
import { rosterHint, shiftDuring } from '#modules/gatherings/attendance.rules.ts'
import type { Held } from '#modules/gatherings/plan.rules.ts'
import type { Schedule } from '#modules/organisation/rota.rules.ts'
import { restUntil } from '#modules/organisation/shift.rules.ts'
import { type CoverPost, coverOn, type Posted } from '#modules/people/post-cover.rules.ts'

/** Whoever is called to a gathering, and the people and posts of the workshop at that time. */
export interface Called {
  readonly schedule: Schedule
  readonly me: Posted
  readonly people: readonly Posted[]
  readonly posts: readonly CoverPost[]
  /** Ids of everyone called to the same gathering. */
  readonly called: ReadonlySet<string>
  readonly heldOn: Day
  readonly held: Held
  readonly zone: string
}

/**
 * May someone leave the post for a gathering? `free`: not at work then; `resting`: from a night (11 h); `day-hours`: a desk may be left;
 * `may`: `staying` remain though all who are called go; `agree`: only `spare` of the `called` may go; `must-stay`: the minimum
 * breaks with the first who goes; `ask`: on shift without a post, so that the crew's leader has to say.
 */
export type Leaving =
  | { readonly kind: 'free' | 'on-leave' | 'day-hours' | 'ask' }
  | { readonly kind: 'resting'; readonly until: Date }
  | { readonly kind: 'may'; readonly staying: number }
  | { readonly kind: 'agree'; readonly there: number; readonly called: number; readonly spare: number }
  | { readonly kind: 'must-stay'; readonly there: number; readonly minimum: number }

/** What the rota says about leaving the post (workshop.md 6.2: minimum crew of a post). A person still decides. */
export function leavingFor({ schedule, me, people, posts, called, heldOn, held, zone }: Called): Leaving {
  const worker = { crewId: me.crewId, personId: me.id }
  const hint = rosterHint(schedule, worker, heldOn, held, zone)
  if (hint === 'leave') return { kind: 'on-leave' }
  if (hint === 'after-night') {
    const until = restUntil(schedule, worker, held.from, zone)
    return until ? { kind: 'resting', until } : { kind: 'free' }
  }
  const shift = shiftDuring(schedule, worker, heldOn, held, zone)
  if (!shift) return { kind: 'free' }
  if (shift.code === 'W') return { kind: 'day-hours' }
  const cover = coverOn(schedule, people, posts, shift.on, zone).shifts.find(({ code }) => code === shift.code)
  const here = cover?.posts.find(({ personIds }) => personIds.includes(me.id))
  const minimum = posts.find(({ id }) => id === here?.postId)?.minimum
  if (!here || minimum === undefined) return { kind: 'ask' }
  const there = here.personIds.length
  const going = here.personIds.filter((id) => id === me.id || called.has(id)).length
  if (there - 1 < minimum) return { kind: 'must-stay', there, minimum }
  if (there - going >= minimum) return { kind: 'may', staying: there - going }
  return { kind: 'agree', there, called: going, spare: there - minimum }
}
