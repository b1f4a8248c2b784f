import type { Day } from '#core/day.ts'
import type { Plan } from '#planning/sittings/answer.ts'
import type { Picture, PicturePerson } from './picture.rules.ts'

/**
 * How somebody comes: `duty` from the post, `edge` before or after the shift, `own` on a way of his own, `leads` as chair or
 * lecturer of every sitting; `never` where he was moved to a sitting he cannot come to.
 */
export type Way = 'duty' | 'edge' | 'own' | 'leads' | 'never'

export interface BoardSitting {
  /** From 1, in order of time. */
  readonly place: number
  readonly sessionId: string
  readonly on: Day
  readonly startsAt: string
  readonly endsAt: string
  readonly venue: string | null
  readonly comes: readonly {
    readonly id: string
    readonly name: string
    readonly crewId: string | null
    readonly way: Way
  }[]
  /** Of those called, who is on duty at that hour and stays. */
  readonly stays: readonly { readonly id: string; readonly name: string; readonly crewId: string | null }[]
  readonly voters: number
}

/** A plan as it is read: sitting by sitting, and person by person in crews. */
export interface Board {
  readonly sittings: readonly BoardSitting[]
  readonly crews: readonly {
    readonly id: string | null
    readonly name: string
    readonly people: readonly BoardPerson[]
  }[]
}

export interface BoardPerson {
  readonly person: PicturePerson
  /** The places of the sittings he is at; none: he is not reached. */
  readonly at: readonly number[]
  readonly way: Way | null
}

const ways: Readonly<Record<string, Way>> = { D: 'duty', E: 'edge', F: 'own' }

export function boardOf(picture: Picture, plan: Plan): Board {
  const leading = new Set(picture.leads.map(({ id }) => id))
  const indexOf = (sessionId: string) => picture.hours.findIndex(({ id }) => id === sessionId)
  const wayAt = (person: PicturePerson, at: number): Way =>
    leading.has(person.id) ? 'leads' : (ways[person.letters[at] ?? ''] ?? 'never')
  const inOrder = plan.sittings.toSorted((a, b) => a.sessionId.localeCompare(b.sessionId))
  const sittings = inOrder.flatMap(({ sessionId, personIds }, place): BoardSitting[] => {
    const at = indexOf(sessionId)
    const hour = picture.hours[at]
    if (!hour) return []
    const coming = picture.people.filter(({ id }) => leading.has(id) || personIds.includes(id))
    const brief = ({ id, name, crewId }: PicturePerson) => ({ id, name, crewId })
    return [
      {
        place: place + 1,
        sessionId,
        on: hour.on,
        startsAt: hour.startsAt,
        endsAt: hour.endsAt,
        venue: picture.venues.find(({ id }) => id === hour.venueId)?.name ?? null,
        comes: coming.map((person) => ({ ...brief(person), way: wayAt(person, at) })),
        stays: picture.people.filter((person) => person.letters[at] === 'D' && !coming.includes(person)).map(brief),
        voters: coming.filter(({ capacity }) => capacity === 'full').length,
      },
    ]
  })
  const lineOf = (person: PicturePerson): BoardPerson => {
    const own = sittings.filter(({ comes }) => comes.some(({ id }) => id === person.id))
    const first = own[0]
    return {
      person,
      at: own.map(({ place }) => place),
      way: first ? wayAt(person, indexOf(first.sessionId)) : null,
    }
  }
  const crews = [...picture.crews.map(({ id, name }) => ({ id: id as string | null, name })), { id: null, name: '' }]
  return {
    sittings,
    crews: crews
      .map((crew) => ({ ...crew, people: picture.people.filter(({ crewId }) => crewId === crew.id).map(lineOf) }))
      .filter(({ people }) => people.length > 0),
  }
}

/** Comings off duty: at the edge of a shift, and on a way of one's own. */
export function offDutyOf({ sittings }: Board): { edge: number; own: number } {
  const count = (way: Way) => sittings.flatMap(({ comes }) => comes).filter((one) => one.way === way).length
  return { edge: count('edge'), own: count('own') }
}
