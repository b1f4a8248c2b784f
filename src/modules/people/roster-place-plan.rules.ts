import type { Day } from '#core/day.ts'
import type { KnownPerson } from './roster-match.rules.ts'
import type { Note } from './roster-plan.rules.ts'
import type { RosterEntry } from './roster-row.rules.ts'
import type { Precision } from './roster-stages.rules.ts'

/** A dated place: the row in force closed, one opened, or (it began no earlier) the row itself put right. */
export interface PlaceWrite<Place> {
  readonly close: { readonly id: string; readonly untilOn: Day } | null
  readonly open: (Place & { readonly fromOn: Day; readonly precision: Precision }) | null
  readonly amend: (Place & { readonly id: string; readonly fromOn: Day }) | null
}

export interface Membership {
  readonly branchId: string
  readonly groupId: string | null
}

export interface Posting {
  readonly crewId: string
  readonly postId: string | null
}

/** Where the Party relation goes: nowhere new, a correction in place, or a new row after the one that ends. */
export function planMembership(
  entry: RosterEntry,
  known: KnownPerson | null,
  effectiveOn: Day,
  change: Note,
): PlaceWrite<Membership> | null {
  const now = known?.membership ?? null
  const isMember = entry.kind === 'full' || entry.kind === 'probationary' || (entry.kind === null && now !== null)
  if (!entry.branchId || !isMember) return null
  const sameBranch = now?.branchId === entry.branchId
  const wanted = { branchId: entry.branchId, groupId: entry.groupId ?? (sameBranch ? (now?.groupId ?? null) : null) }
  const admitted =
    entry.stages.find((stage) => stage.kind === 'probationary' || stage.kind === 'full')?.on ?? effectiveOn
  const since = entry.joined ?? { on: laterOf(admitted, effectiveOn), precision: 'by' as const }
  const moved = [
    change('branch', now?.branchId ?? null, wanted.branchId),
    change('group', sameBranch ? (now?.groupId ?? null) : null, wanted.groupId),
  ].includes(true)
  const free = known?.memberFree ?? ''
  if (!now)
    return {
      close: null,
      open: { ...wanted, fromOn: laterOf(since.on, free), precision: since.precision },
      amend: null,
    }
  if (moved) return succeedPlace(now, wanted, effectiveOn, sameBranch ? 'day' : 'by')
  if (
    !entry.joined ||
    now.precision !== 'by' ||
    entry.joined.on < free ||
    !change('joinedOn', now.fromOn, entry.joined.on)
  )
    return null
  return { close: null, open: null, amend: { ...wanted, id: now.id, fromOn: entry.joined.on } }
}

export function planPosting(
  entry: RosterEntry,
  known: KnownPerson | null,
  effectiveOn: Day,
  change: Note,
): PlaceWrite<Posting> | null {
  const now = known?.posting ?? null
  const crewId = entry.crewId ?? now?.crewId ?? null
  if (!crewId) return null
  const wanted = { crewId, postId: entry.postId ?? (crewId === now?.crewId ? now.postId : null) }
  const moved = [
    change('crew', now?.crewId ?? null, wanted.crewId),
    change('post', now?.postId ?? null, wanted.postId),
  ].includes(true)
  const free = known?.postedFree ?? ''
  if (!now)
    return {
      close: null,
      open: { ...wanted, fromOn: laterOf(effectiveOn, free), precision: 'by' },
      amend: null,
    }
  return moved ? succeedPlace(now, wanted, effectiveOn, 'day') : null
}

/** Days are compared as text. */
export function laterOf(a: Day, b: Day): Day {
  return a < b ? b : a
}

/** A place that began on the day itself or later is put right where it stands; an earlier one ends and is followed. */
function succeedPlace<P>(now: { id: string; fromOn: Day }, wanted: P, on: Day, precision: Precision): PlaceWrite<P> {
  if (now.fromOn >= on) return { close: null, open: null, amend: { ...wanted, id: now.id, fromOn: now.fromOn } }
  return { close: { id: now.id, untilOn: on }, open: { ...wanted, fromOn: on, precision }, amend: null }
}
