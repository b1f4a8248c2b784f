import type { Day } from '#core/day.ts'
import { instantOf, minuteOf } from '#modules/organisation/clock.rules.ts'
import { patternOf, shiftsOf, type WorkCode } from '#modules/organisation/pattern.rules.ts'
import { dutyOn, rotaOn, type Schedule, timesOn } from '#modules/organisation/rota.rules.ts'

export interface CoverPost {
  readonly id: string
  readonly staffing: 'shift' | 'day'
  readonly minimum: number
}

/** A person posted to a crew, and to a post of it, on the day. */
export interface Posted {
  readonly id: string
  readonly crewId: string
  readonly postId: string | null
}

export type CoverState = 'short' | 'exact' | 'ample'

export interface PostCover {
  readonly postId: string
  readonly personIds: string[]
  readonly state: CoverState | null
  readonly missing: number
}

export interface ShiftCover {
  readonly code: WorkCode
  readonly startsAt: Date
  readonly endsAt: Date
  readonly crewIds: string[]
  readonly posts: PostCover[]
  readonly withoutPost: string[]
}

/** Fewer than the minimum is short, the minimum itself exact: one sick note breaks it. */
export function coverState(minimum: number, there: number): CoverState {
  if (there < minimum) return 'short'
  return there === minimum ? 'exact' : 'ample'
}

interface OnDuty {
  readonly person: Posted
  readonly code: WorkCode
  readonly crewId: string
  readonly postId: string | null
  readonly onLeave: boolean
}

/** The cover of every shift of a day. Shifts the pattern asks for are there also when nobody is on them. */
export function coverOn(
  schedule: Schedule,
  people: readonly Posted[],
  posts: readonly CoverPost[],
  on: Day,
  zone: string,
): { shifts: ShiftCover[]; onLeave: string[] } {
  const duties = people.map((person) => dutyOf(schedule, people, person, on))
  const known = patternOf(rotaOn(schedule, on)?.patternCode ?? '')
  const asked: WorkCode[] = known ? shiftsOf(known) : []
  const worked = (['D', 'M', 'N', 'W'] as const).filter(
    (code) => asked.includes(code) || duties.some((duty) => duty.code === code),
  )
  const shifts = worked.flatMap((code): ShiftCover[] => {
    const span = timesOn(schedule, on)[code]
    if (!span) return []
    const here = duties.filter((duty) => duty.code === code)
    const [startsAt, endsAt] = [instantOf(zone, minuteOf(on, span[0])), instantOf(zone, minuteOf(on, span[1]))]
    return [
      {
        code,
        startsAt,
        endsAt,
        crewIds: [...new Set(here.map((duty) => duty.crewId))],
        posts: posts.flatMap((post) => postCover(post, code, here)),
        withoutPost: here.filter((duty) => duty.postId === null).map((duty) => duty.person.id),
      },
    ]
  })
  return { shifts, onLeave: duties.filter((duty) => duty.onLeave).map((duty) => duty.person.id) }
}

function postCover(post: CoverPost, code: WorkCode, here: readonly OnDuty[]): PostCover[] {
  const personIds = here.filter((duty) => duty.postId === post.id).map((duty) => duty.person.id)
  const needed = (code === 'W') === (post.staffing === 'day')
  if (!needed && personIds.length === 0) return []
  const state = needed ? coverState(post.minimum, personIds.length) : null
  return [{ postId: post.id, personIds, state, missing: needed ? Math.max(0, post.minimum - personIds.length) : 0 }]
}

/** Whoever swapped with a person stands at that person's post. */
function dutyOf(schedule: Schedule, people: readonly Posted[], person: Posted, on: Day): OnDuty {
  const duty = dutyOn(schedule, { crewId: person.crewId, personId: person.id }, on)
  const onLeave = duty.because === 'leave' && dutyOn(schedule, { crewId: person.crewId }, on).code !== 'R'
  const swap = schedule.overrides.find(
    ({ id, personId, kind }) => personId && kind === 'swap' && id === duty.overrideId,
  )
  if (!swap) return { person, code: duty.code, crewId: duty.crewId, postId: person.postId, onLeave }
  const partnerId = swap.personId === person.id ? swap.otherPersonId : swap.personId
  const partner = people.find((other) => other.id === partnerId)
  return { person, code: duty.code, crewId: duty.crewId, postId: partner ? partner.postId : person.postId, onLeave }
}
