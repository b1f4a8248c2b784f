import type { Day } from '#core/day.ts'
import type { Numbers } from '#core/decision.ts'
import { judgeChair } from '../../judged.rules.ts'
import { audienceOf, chairIsUsual, instantsOf, mayBeHeldOn, overlaps } from '../../plan.rules.ts'
import type { Audience } from '../../terms.rules.ts'
import type { Convener } from '../units.ts'
import type { PlanDraft } from './draft.ts'
import type { Member } from './invited.ts'

/** A refusal seen coming: the code of the sentence and its numbers. */
export interface Coming {
  readonly code: string
  readonly numbers: Numbers
}

/** Another gathering of the same unit or in the same room that day. */
export interface Neighbour {
  readonly id: string
  readonly title: string
  readonly heldOn: Day
  readonly startsAt: string
  readonly endsAt: string | null
  readonly state: string
  readonly place: string | null
  readonly unit: { readonly id: string }
}

/** What stands beside a plan when it is judged while one fills it in. */
export interface Beside {
  readonly convener: Convener | undefined
  readonly members: readonly Member[]
  readonly neighbours: readonly Neighbour[]
  /** The room chosen, by name. */
  readonly venue: string | null
  /** The plan being changed, and the day on which it was first made. */
  readonly amending: { readonly id: string; readonly heldOn: Day; readonly createdOn: Day } | null
  readonly today: Day
  readonly zone: string
}

export interface Judged {
  readonly audience: Audience
  readonly late: boolean
  readonly unusualChair: boolean
  readonly purposes: Coming | null
  readonly day: Coming | null
  readonly time: Coming | null
  readonly chair: Coming | null
  /** MT-05, of whoever is to chair; null while nobody is, or where the purpose names no chair. */
  readonly chairAnswer: ReturnType<typeof judgeChair>
}

/** Judges a plan by the rules the server will refuse by, before it is sent. */
export function judgePlan(draft: PlanDraft, beside: Beside): Judged {
  const { convener, members, amending } = beside
  const audience = convener && draft.kinds.length > 0 ? audienceOf(convener.kind, draft.kinds) : null
  const recordedOn = amending && amending.heldOn === draft.heldOn ? amending.createdOn : beside.today
  const held = draft.heldOn ? mayBeHeldOn(draft.heldOn, recordedOn, draft.lateReason || null) : null
  const chair = members.find(({ id }) => id === draft.chair?.id)
  const chairAnswer = chair ? judgeChair(draft.kinds, chair.roles, draft.heldOn ?? beside.today) : null
  const unusualChair = draft.chair !== null && chair !== undefined && !chairIsUsual(draft.kinds, chair.roles)
  const reasonMissing = unusualChair && draft.chairReason.trim() === ''
  return {
    audience: audience?.ok ? audience.value : 'branch',
    late: draft.heldOn !== null && draft.heldOn < recordedOn,
    unusualChair,
    purposes: audience && !audience.ok ? audience : null,
    day: held && !held.ok ? held : null,
    time: clashOf(draft, beside),
    chairAnswer,
    chair: reasonMissing ? { code: 'gatherings.chair-needs-reason', numbers: {} } : null,
  }
}

function clashOf(draft: PlanDraft, { convener, neighbours, venue, amending, zone }: Beside): Coming | null {
  const { heldOn, startsAt } = draft
  if (!heldOn || !startsAt || !convener) return null
  const mine = instantsOf(zone, heldOn, startsAt, draft.endsAt)
  const clash = neighbours.find((other) => {
    const meets = other.unit.id === convener.id || (venue !== null && other.place === venue)
    const stands = other.state !== 'cancelled' && other.id !== amending?.id
    return stands && meets && overlaps(mine, instantsOf(zone, other.heldOn, other.startsAt, other.endsAt))
  })
  if (!clash) return null
  const numbers = { title: clash.title, from: clash.startsAt, until: clash.endsAt ?? '' }
  return { code: clash.unit.id === convener.id ? 'gatherings.time-taken' : 'gatherings.venue-taken', numbers }
}
