import { addDays, type Day, dayIn, yearOf } from '#core/day.ts'
import { listVenues } from '#modules/organisation/venue.contract.ts'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { listGatherings } from '../../reading.contract.ts'
import { useConveners } from '../units.ts'
import type { Gathering, PlanDraft } from './draft.ts'
import { invited, useMembers } from './invited.ts'
import { judgePlan } from './judging.ts'
import { useSchedules } from './schedules.ts'

/** Days ahead that the choice of an hour looks over. */
export const lookAhead = 14

/** Everything the page reads to judge a plan while it is filled in. */
export function usePlanning(draft: PlanDraft, amended: Gathering | undefined) {
  const { today, zone } = useSession()
  const { mine, workshopsOf } = useConveners()
  const convener = mine.find(({ id }) => id === draft.unitId)
  const venues = useAsk(listVenues, convener ? { branchId: convener.branchId } : null).value?.venues
  const members = useMembers(convener, draft.heldOn)
  const [from, until] = draft.heldOn ? spanOf(draft.heldOn, today) : [null, null]
  const schedules = useSchedules(convener ? workshopsOf(convener.branchId) : [], from, until)
  const sameYear = convener && draft.heldOn ? { unitId: convener.branchId, year: yearOf(draft.heldOn) } : null
  const listed = useAsk(listGatherings, sameYear && { ...sameYear, pageSize: 100 }).value?.gatherings
  const venue = venues?.find(({ id }) => id === draft.venueId) ?? null
  const judged = judgePlan(draft, {
    convener,
    members: members ?? [],
    neighbours: (listed ?? []).filter(({ heldOn }) => draft.heldOn !== null && near(heldOn, draft.heldOn)),
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
    judged,
  }
}

/** From the earlier of both days to a fortnight after the later. */
function spanOf(heldOn: Day, today: Day): [from: Day, until: Day] {
  const [earlier = heldOn, later = heldOn] = [heldOn, today].toSorted()
  return [earlier, addDays(later, lookAhead)]
}

function near(one: string, other: string): boolean {
  return one >= addDays(other, -1) && one <= addDays(other, 1)
}

export type Planning = ReturnType<typeof usePlanning>
