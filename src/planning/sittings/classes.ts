import type { Instance, Person, Session } from './instance.ts'
import { rowsOf } from './rows.ts'

/** People who are alike in everything a plan can tell apart: counted, not listed, which keeps the model small. */
export interface PeopleClass {
  readonly people: readonly Person[]
  readonly like: Person
  readonly crew: number
}

/** An instance made ready for modelling. */
export interface Problem {
  readonly instance: Instance
  readonly classes: readonly PeopleClass[]
  /** Places of sessions of which at most one can be held, largest sets only. */
  readonly overlaps: readonly (readonly number[])[]
  /** Rows of sessions that differ in nothing but room, roomiest first: a later one is never needed without those before it. */
  readonly rows: readonly (readonly number[])[]
}

export function problemOf(instance: Instance, merge = true): Problem {
  const byKey = new Map<string, Person[]>()
  for (const person of instance.people) {
    const { crewId, voter, call, slots, id } = person
    const key = merge ? JSON.stringify([crewId, voter, call, slots]) : id
    const alike = byKey.get(key)
    if (alike) alike.push(person)
    else byKey.set(key, [person])
  }
  const crewAt = new Map(instance.crews.map(({ id }, place) => [id, place]))
  const classes = [...byKey.values()].flatMap((people) => {
    const [like] = people
    return like ? [{ people, like, crew: crewAt.get(like.crewId) ?? 0 }] : []
  })
  const overlaps = overlapsOf(instance.sessions)
  return { instance, classes, overlaps, rows: merge ? rowsOf(instance, overlaps) : [] }
}

/** Two sessions that overlap in time cannot both be held: one convener, one lecturer, one person in one place. */
export const overlap = (one: Session, other: Session) => one.startsAt < other.endsAt && other.startsAt < one.endsAt

/** The largest sets of sessions running at one moment: whoever runs when some session starts. */
function overlapsOf(sessions: readonly Session[]): number[][] {
  const sets = sessions.map((at) =>
    sessions.flatMap((other, place) => (other.startsAt <= at.startsAt && at.startsAt < other.endsAt ? [place] : [])),
  )
  const largest = sets.filter(
    (set, place) =>
      set.length > 1 &&
      !sets.some(
        (other, elsewhere) =>
          elsewhere !== place &&
          set.every((session) => other.includes(session)) &&
          (other.length > set.length || elsewhere < place),
      ),
  )
  return largest
}
