import { addDays, type Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { dutyOn, type Schedule, type Worker } from '#modules/organisation/rota.rules.ts'
import { restUntil, type Shift, shiftsBetween } from '#modules/organisation/shift.rules.ts'
import type { Held } from './plan.rules.ts'
import type { AbsenceReason, AttendanceState, Capacity, RosterHint } from './terms.rules.ts'

export interface Mark {
  readonly state: AttendanceState
  readonly reason: AbsenceReason | null
  readonly note: string | null
}

export const present: Mark = { state: 'present', reason: null, note: null }

/** MT-08: who is absent or excused has a reason; who is there or on shift needs none. `other` is told in words. */
export function markFits(mark: Mark): Decision<undefined, 'gatherings.reason-needed' | 'gatherings.reason-unfit'> {
  const { state, reason, note } = mark
  if (state === 'present' || state === 'on-shift') return reason ? no('gatherings.reason-unfit', { state }) : yes()
  if (!reason || (reason === 'other' && !note)) return no('gatherings.reason-needed', { state })
  return state === 'excused' && reason === 'unexplained' ? no('gatherings.reason-unfit', { state }) : yes()
}

/** What the rota says of someone during a gathering: away, at the post, or resting from a night (workshop 6.4: 11 h). */
export function rosterHint(
  schedule: Schedule,
  worker: Worker,
  heldOn: Day,
  held: Held,
  zone: string,
): RosterHint | null {
  if (dutyOn(schedule, worker, heldOn).because === 'leave') return 'leave'
  const working = shiftDuring(schedule, worker, heldOn, held, zone)
  // A crew on day hours leaves its desk for a meeting; a shift crew cannot leave its post.
  if (working && working.code !== 'W') return 'on-shift'
  return restUntil(schedule, worker, held.from, zone) ? 'after-night' : null
}

/** The shift of a worker that runs while a gathering is held, or null. */
export function shiftDuring(schedule: Schedule, worker: Worker, heldOn: Day, held: Held, zone: string): Shift | null {
  const until = held.until ?? held.from
  const near = shiftsBetween(schedule, worker, addDays(heldOn, -1), addDays(heldOn, 2), zone)
  const running = near.find((shift) =>
    shift.startsAt <= held.from ? held.from < shift.endsAt : shift.startsAt < until,
  )
  return running ?? null
}

/** What the recorder may take over with one key from a hint. */
export function markFrom(hint: RosterHint): Mark {
  if (hint === 'on-shift') return { state: 'on-shift', reason: null, note: null }
  return { state: 'excused', reason: hint === 'leave' ? 'leave' : 'after-night', note: null }
}

/** As far as the rota's word goes: one person of the grid. */
export interface Awaited {
  readonly person: { readonly id: string }
  readonly byRight: boolean
  readonly state: AttendanceState | null
  readonly hint: RosterHint | null
}

/** Who was asked to this sitting (true: he comes from his post), and who to another sitting of the same thing. */
export interface Asked {
  readonly here: ReadonlyMap<string, boolean>
  readonly elsewhere: ReadonlySet<string>
}

/**
 * Who cannot be here as rota and sittings have it, taken over when the gathering is opened: nobody has to be ticked off for
 * being on shift. Chair and recorder are here, and whoever was called from his post has left it; a mark made before stays.
 */
export function marksByRota(people: readonly Awaited[], named: ReadonlySet<string>, { here, elsewhere }: Asked) {
  return people.flatMap(({ person: { id }, byRight, state, hint }) => {
    if (!byRight || state !== null || named.has(id)) return []
    if (here.size > 0 && !here.has(id) && elsewhere.has(id))
      return [{ personId: id, state: 'excused', reason: 'other-sitting', note: null } as const]
    if (!hint || (hint === 'on-shift' && here.get(id))) return []
    return [{ personId: id, ...markFrom(hint) }]
  })
}

/** As far as counting goes: one person of the grid. */
export interface Counted {
  readonly capacity: Capacity
  readonly byRight: boolean
  readonly onCommittee: boolean
  readonly state: AttendanceState | null
}

export interface Totals {
  readonly expected: number
  readonly expectedVoters: number
  readonly present: number
  readonly presentVoters: number
  readonly presentProbationary: number
  readonly sittingIn: number
  readonly unmarked: number
}

/** How many should attend and came, and how many of them with a vote; probationary members and guests never add to P (VT-02). */
export function totalsOf(attendees: readonly Counted[], guests = 0): Totals {
  const count = (holds: (one: Counted) => boolean) => attendees.filter(holds).length
  const here = (one: Counted) => one.state === 'present'
  return {
    expected: count((one) => one.byRight),
    expectedVoters: count((one) => one.byRight && one.capacity === 'full'),
    present: count((one) => one.byRight && here(one)),
    presentVoters: count((one) => one.byRight && one.capacity === 'full' && here(one)),
    presentProbationary: count((one) => one.byRight && one.capacity === 'probationary' && here(one)),
    sittingIn: count((one) => !one.byRight && here(one)) + guests,
    unmarked: count((one) => one.byRight && one.state === null),
  }
}
