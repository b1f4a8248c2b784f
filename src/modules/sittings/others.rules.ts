import type { Answer, Planned } from '#planning/sittings/answer.ts'
import type { Instance } from '#planning/sittings/instance.ts'
import type { Instead } from '#planning/sittings/plan-sittings.ts'
import type { Aim } from './facts.rules.ts'
import { instanceOf } from './instance.rules.ts'
import type { Picture } from './picture.rules.ts'
import { isVote, type OtherKey } from './terms.rules.ts'

/** How long each of them may be searched, in seconds: they are there to compare with. */
export const secondsEach = 10

export type OtherAnswer =
  | Pick<Planned, 'kind' | 'plan' | 'cost' | 'stages' | 'optimal' | 'missed'>
  | { readonly kind: 'impossible' | 'unknown' }

export interface Other {
  readonly key: OtherKey
  readonly state: 'waiting' | 'running' | 'done' | 'stopped'
  readonly answer: OtherAnswer | null
}

/** Which other plans say something beside an answer: one fewer, one more, with or without days off, or whoever can be reached. */
export function othersFor(picture: Picture, aim: Aim, answer: Answer): OtherKey[] {
  const closedDays = picture.hours.some(({ bar }) => bar === 'day-off')
  const more: OtherKey[] = closedDays ? ['days-off'] : []
  if (answer.kind !== 'planned') return isVote(aim.goal) ? more : [...more, 'most']
  const { plan, cost } = answer
  const onDayOff = plan.sittings.some(({ sessionId }) => isDayOff(picture, sessionId.slice(0, 10)))
  const days: OtherKey[] = onDayOff ? ['work-days'] : more
  if (isVote(aim.goal)) {
    const [held] = plan.sittings
    const elsewhere = picture.hours.some(({ on, bar }) => bar === null && !held?.sessionId.startsWith(on))
    return elsewhere ? [...days, 'other-day'] : days
  }
  const [fewer, larger] = [plan.sittings.length > 1, cost.offDuty > 0 && cost.present > plan.sittings.length]
  return [...days, ...(larger ? (['more'] as const) : []), ...(fewer ? (['fewer'] as const) : [])]
}

/** What the planner is asked for one of them. */
export function otherTask(
  key: OtherKey,
  picture: Picture,
  aim: Aim,
  sittings: readonly { readonly sessionId: string }[],
): { instance: Instance; instead?: Instead } {
  const instance = instanceOf(pictureFor(key, picture, sittings), aim)
  switch (key) {
    case 'fewer':
      return { instance, instead: { kind: 'most', sittings: sittings.length - 1 } }
    case 'more':
      return { instance, instead: { kind: 'exactly', sittings: sittings.length + 1 } }
    case 'most':
      return { instance, instead: { kind: 'most', sittings: null } }
    default:
      return { instance }
  }
}

/** The picture under which one of them stands: days off opened or closed, or another day than the one chosen. */
export function pictureFor(
  key: OtherKey,
  picture: Picture,
  sittings: readonly { readonly sessionId: string }[] = [],
): Picture {
  const chosen = new Set(sittings.map(({ sessionId }) => sessionId.slice(0, 10)))
  const hours = picture.hours.map((hour) => {
    if (key === 'days-off' && hour.bar === 'day-off') return { ...hour, bar: null }
    const closed = (key === 'work-days' && isDayOff(picture, hour.on)) || (key === 'other-day' && chosen.has(hour.on))
    return closed && hour.bar === null ? { ...hour, bar: 'day-off' as const } : hour
  })
  return { ...picture, hours }
}

function isDayOff({ days }: Picture, day: string): boolean {
  return days.some(({ on, works }) => on === day && !works)
}

/** Of an answer what a comparison needs. */
export function comparedOf(answer: Answer): OtherAnswer {
  if (answer.kind !== 'planned') return { kind: answer.kind }
  const { kind, plan, cost, stages, optimal, missed } = answer
  return { kind, plan, cost, stages, optimal, ...(missed ? { missed } : {}) }
}

export function isUnfinished({ state }: Pick<Other, 'state'>): boolean {
  return state === 'waiting' || state === 'running'
}
