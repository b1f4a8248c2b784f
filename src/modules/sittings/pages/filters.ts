import { addDays, type Day } from '#core/day.ts'
import type { AskOf } from '#core/operation.ts'
import { usualHours } from '../hours.rules.ts'
import type { planSittings } from '../sittings.contract.ts'
import { type Exemption, exemptions, type Goal, goals } from '../terms.rules.ts'

/** The conditions as the address keeps them: a plan can be linked before it is asked for. */
export const noFilters = {
  run: '',
  unit: '',
  /** What it is for and by when it has to be held, where a duty asked. */
  purpose: '',
  due: '',
  goal: 'everyone',
  from: '',
  to: '',
  hours: usualHours.join('.'),
  minutes: 60,
  rooms: '',
  chair: '',
  lecturer: '',
  rest: 11,
  before: 0,
  out: '',
  off: false,
  seconds: 20,
}
export type Filters = typeof noFilters
export type AimAsked = AskOf<typeof planSittings>['aim']

export interface LeftOut {
  readonly personId: string
  readonly why: Exemption
}

export function aimOf(filters: Filters, unitId: string, today: Day): AimAsked {
  const from = filters.from || addDays(today, 1)
  return {
    unitId,
    goal: goals.find((goal) => goal === filters.goal) ?? 'everyone',
    from,
    to: filters.to || addDays(from, 9),
    hours: hoursOfFilter(filters.hours),
    minutes: filters.minutes,
    venueIds: listed(filters.rooms),
    chairId: filters.chair || null,
    lecturerId: filters.lecturer || null,
    restAfterNight: filters.rest,
    restBeforeNight: filters.before,
    leftOut: leftOutOf(filters.out),
    daysOff: filters.off,
    seconds: filters.seconds,
  }
}

/** The conditions of a run, to be changed and asked again. */
export function filtersOf(aim: AimAsked, asked: Pick<Filters, 'purpose' | 'due'> = noFilters): Filters {
  return {
    run: '',
    purpose: asked.purpose,
    due: asked.due,
    unit: aim.unitId,
    goal: aim.goal,
    from: aim.from,
    to: aim.to,
    hours: [...aim.hours].sort().join('.'),
    minutes: aim.minutes ?? noFilters.minutes,
    rooms: (aim.venueIds ?? []).join('.'),
    chair: aim.chairId ?? '',
    lecturer: aim.lecturerId ?? '',
    rest: aim.restAfterNight ?? noFilters.rest,
    before: aim.restBeforeNight ?? noFilters.before,
    out: writtenOut(aim.leftOut ?? []),
    off: aim.daysOff ?? true,
    seconds: aim.seconds ?? noFilters.seconds,
  }
}

export function listed(text: string): string[] {
  return text.split('.').filter(Boolean)
}

export function hoursOfFilter(text: string): string[] {
  const found = [...new Set(listed(text))].filter((clock) => /^([01]\d|2[0-3]):[0-5]\d$/.test(clock)).sort()
  return found.length > 0 ? found : [...usualHours]
}

export function leftOutOf(text: string): LeftOut[] {
  return listed(text).flatMap((one) => {
    const [personId = '', why] = one.split('!')
    const known = exemptions.find((exemption) => exemption === why)
    return known && personId ? [{ personId, why: known }] : []
  })
}

export function writtenOut(leftOut: readonly LeftOut[]): string {
  return leftOut.map(({ personId, why }) => `${personId}!${why}`).join('.')
}

export function isGoal(text: string): text is Goal {
  return (goals as readonly string[]).includes(text)
}

/** The same conditions as an address: asked for a vote instead, or of whatever else. */
export function hrefOf(change: Partial<Filters>): string {
  const asked = Object.entries(change).filter(([name, value]) => value !== noFilters[name as keyof Filters])
  return `/sittings?${new URLSearchParams(asked.map(([name, value]) => [name, written(value)]))}`
}

/** The conditions of a run, asked for the quorum of a vote. */
export function votesHref({ aim }: { aim: AimAsked }): (goal: Goal) => string {
  return (goal) => hrefOf({ ...filtersOf(aim), goal })
}

/** As the router reads it back: a word that could be a number or a truth stands in quotes. */
function written(value: string | number | boolean): string {
  return typeof value === 'string' && /^(\d+(\.\d+)?|true|false)$/.test(value) ? JSON.stringify(value) : String(value)
}
