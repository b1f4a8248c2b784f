import { addDays, type Day, dayIn, yearOf } from '#core/day.ts'
import { listVenues } from '#modules/organisation/venue.contract.ts'
import { listPacks } from '#modules/packs/packs.contract.ts'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { listGatherings } from '../../reading.contract.ts'
import { isVotingBody } from '../../vote.rules.ts'
import type { Gathering } from '../record/gathering.ts'
import { useConveners } from '../units.ts'
import type { PlanDraft } from './draft.ts'
import { invited, useMembers } from './invited.ts'
import { judgePlan } from './judging.ts'
import { type Days, useSchedules } from './schedules.ts'

/** Days ahead that the choice of an hour looks over. */
export const lookAhead = 14

/** Everything the page reads to judge a plan while it is filled in. */
export function usePlanning(draft: PlanDraft, amended: Gathering | undefined) {
  const { today, zone } = useSession()
  const { mine } = useConveners()
  const convener = mine.find(({ id }) => id === draft.unitId)
  const venues = useAsk(listVenues, convener ? { branchId: convener.branchId } : null).value?.venues
  const day = draft.heldOn !== null && isNear(draft.heldOn, today) ? draft.heldOn : null
  const members = useMembers(convener, day)
  const schedules = useSchedules(convener?.branchId, day ? stretchesOf(day, today) : [])
  const votes = convener && draft.kinds.some(isVotingBody)
  const local = useAsk(listPacks, votes ? { unitId: convener.branchId } : null).value?.local ?? []
  const sameYear = convener && day ? { unitId: convener.branchId, year: yearOf(day) } : null
  const listed = useAsk(listGatherings, sameYear && { ...sameYear, pageSize: 100 }).value?.gatherings
  const venue = venues?.find(({ id }) => id === draft.venueId) ?? null
  const judged = judgePlan(draft, {
    convener,
    members: members ?? [],
    neighbours: (listed ?? []).filter(({ heldOn }) => day !== null && isBeside(heldOn, day)),
    venue: venue?.name ?? null,
    amending: amended
      ? { id: amended.id, heldOn: amended.heldOn, createdOn: dayIn(zone, new Date(amended.createdAt)) }
      : null,
    today,
    zone,
  })
  return {
    conveners: mine,
    convener,
    venues: venues ?? [],
    venue,
    members: members ?? [],
    called: invited(members ?? [], judged.audience),
    reading: members === undefined || schedules.loading,
    schedules,
    local,
    judged,
  }
}

/** A date half typed is no reason to ask for the rota of the year 20. */
function isNear(heldOn: Day, today: Day): boolean {
  return Math.abs(yearOf(heldOn) - yearOf(today)) < 10
}

/** The day itself, and the fortnight in which another hour may be chosen. */
function stretchesOf(heldOn: Day, today: Day): Days[] {
  const first = heldOn < today ? heldOn : today
  return [
    { from: heldOn, until: addDays(heldOn, 1) },
    { from: first, until: addDays(first, lookAhead) },
  ]
}

function isBeside(one: Day, other: Day): boolean {
  return one >= addDays(other, -1) && one <= addDays(other, 1)
}

export type Planning = ReturnType<typeof usePlanning>
