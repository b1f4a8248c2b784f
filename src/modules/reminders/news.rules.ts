import type { Day } from '#core/day.ts'
import type { GatheringState } from '#modules/gatherings/terms.rules.ts'

/** What concerns somebody now: the gatherings ahead of him and what he has to do. */
export interface Present {
  readonly gatherings: readonly {
    readonly id: string
    readonly title: string
    readonly heldOn: Day
    readonly startsAt: string
    readonly place: string | null
    readonly state: GatheringState
  }[]
  readonly tasks: readonly { readonly id: string; readonly text: string; readonly dueOn: Day }[]
}

/** What stood there at a visit: by id how it stood, and no word more. */
export interface Seen {
  readonly at: string
  readonly marks: Readonly<Record<string, string>>
}

/** Kept by the browser, and by nobody else: the visit before this one, and this one as it goes on. */
export interface Visits {
  readonly before: Seen | null
  readonly latest: Seen
}

export interface News {
  readonly kind: 'called' | 'moved' | 'cancelled' | 'handed-out'
  readonly id: string
  readonly what: string
  readonly on: Day
}

/** A page opened again within the hour belongs to the same visit. */
const sameVisitMs = 3_600_000

const cancelled = 'cancelled'

function marksOf({ gatherings, tasks }: Present): [id: string, mark: string][] {
  return [
    ...gatherings
      .filter(({ state }) => state !== 'planned')
      .map(({ id, state, heldOn, startsAt, place }): [string, string] => [
        id,
        state === 'cancelled' ? cancelled : `${heldOn} ${startsAt} ${place ?? ''}`,
      ]),
    ...tasks.map(({ id }): [string, string] => [id, 'task']),
  ]
}

/** The visits after this look at the page. */
export function visitsAfter(kept: Visits | null, present: Present, now: string): Visits {
  const latest = { at: now, marks: Object.fromEntries(marksOf(present)) }
  if (!kept) return { before: null, latest }
  const sameVisit = Date.parse(now) - Date.parse(kept.latest.at) < sameVisitMs
  return { before: sameVisit ? kept.before : kept.latest, latest }
}

/** What is new since a visit. What was planned, noticed and called off in between never concerned him. */
export function newsSince({ marks }: Seen, present: Present): News[] {
  const now = new Map(marksOf(present))
  const gatherings = present.gatherings.flatMap(({ id, title, heldOn }): News[] => {
    const [was, is] = [marks[id], now.get(id)]
    if (is === undefined || was === is) return []
    if (was === undefined) return is === cancelled ? [] : [{ kind: 'called', id, what: title, on: heldOn }]
    return [{ kind: is === cancelled ? 'cancelled' : 'moved', id, what: title, on: heldOn }]
  })
  const tasks = present.tasks
    .filter(({ id }) => !(id in marks))
    .map(({ id, text, dueOn }): News => ({ kind: 'handed-out', id, what: text, on: dueOn }))
  return [...gatherings, ...tasks]
}
