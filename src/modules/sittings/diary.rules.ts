import type { Day } from '#core/day.ts'
import type { Schedule } from '#modules/organisation/rota.rules.ts'
import { type Hours, hoursOn, letterOf, type Rest, type Stretch, shiftDuring, standsFor } from './availability.rules.ts'
import type { Aim, Facts, Posted } from './facts.rules.ts'
import type { Hour } from './hours.rules.ts'
import type { Letter } from './terms.rules.ts'

/** What each person has on, worked out once. */
export class Diary {
  readonly #known = new Map<string, Hours>()
  readonly #facts: Facts
  readonly #aim: Aim
  readonly #zone: string
  constructor(facts: Facts, aim: Aim, zone: string) {
    this.#facts = facts
    this.#aim = aim
    this.#zone = zone
  }

  /** A letter for each hour. */
  lettersOf(person: Posted, hours: readonly Hour[]): Letter[] {
    const rest: Rest = { afterNight: this.#aim.restAfterNight, beforeNight: this.#aim.restBeforeNight }
    const diary = this.of(person)
    return hours.map((hour) => letterOf(diary, hour, rest))
  }

  /** At each hour the post somebody on duty stands at; undefined where he is not on duty. */
  postsAt(person: Posted, letters: readonly Letter[], hours: readonly Hour[]): (string | null | undefined)[] {
    const { shifts } = this.of(person)
    return hours.map((hour, at) =>
      letters[at] === 'D' ? this.#postOf(person, shiftDuring(shifts, hour)?.on ?? hour.on) : undefined,
    )
  }

  #scheduleOf(crewId: string | null): Schedule | undefined {
    const crew = this.#facts.crews.find(({ id }) => id === crewId)
    return crew && this.#facts.schedules.get(crew.workshopId)
  }

  of({ id, crewId }: Posted): Hours {
    const known = this.#known.get(id)
    if (known) return known
    const { away, taken } = this.#facts
    const { from, to } = this.#aim
    const schedule = this.#scheduleOf(crewId)
    const worked =
      schedule && crewId ? hoursOn(schedule, { crewId, personId: id }, from, to, this.#zone) : { shifts: [], leave }
    const asked: Stretch[] = taken.filter(({ personIds }) => personIds.includes(id))
    const found = { ...worked, away: away.filter(({ personId }) => personId === id), asked }
    this.#known.set(id, found)
    return found
  }

  #postOf(person: Posted, on: Day): string | null {
    const schedule = this.#scheduleOf(person.crewId)
    if (!schedule || !person.crewId) return person.postId
    const at = standsFor(schedule, { crewId: person.crewId, personId: person.id }, on)
    return at === person.id ? person.postId : (this.#facts.posted.find(({ id }) => id === at)?.postId ?? person.postId)
  }
}

const leave: ReadonlySet<Day> = new Set()
