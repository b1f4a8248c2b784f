import type { Cost, DescribedSitting, Plan } from './answer.ts'
import type { Instance } from './instance.ts'

/** What a plan costs, reckoned from the plan alone. People and sessions the instance does not know count for nothing. */
export function costOf(instance: Instance, plan: Plan): Cost {
  const people = new Map(instance.people.map((person) => [person.id, person]))
  const places = new Map(instance.sessions.map(({ id }, place) => [id, place]))
  const weights = new Map(instance.crews.map(({ id }) => [id, 0]))
  const present = new Set<string>()
  let [offDuty, offDutyComings] = [0, 0]
  for (const { sessionId, personIds } of plan.sittings) {
    for (const personId of personIds) {
      const person = people.get(personId)
      const slot = person?.slots[places.get(sessionId) ?? -1]
      if (!person || !slot) continue
      if (instance.goal.kind === 'reach' || person.voter) present.add(personId)
      if (slot.state !== 'free') continue
      offDuty += slot.weight
      offDutyComings += 1
      weights.set(person.crewId, (weights.get(person.crewId) ?? 0) + slot.weight)
    }
  }
  const loads = instance.crews.map(({ id }) => ({
    crewId: id,
    people: sizeOf(instance, id),
    weight: weights.get(id) ?? 0,
  }))
  const heads = loads.filter((load) => load.people > 0).map((load) => load.weight / load.people)
  const heaviest = Math.max(0, ...heads)
  const spread = heads.length > 0 ? heaviest - Math.min(...heads) : 0
  return { sittings: plan.sittings.length, present: present.size, offDuty, offDutyComings, loads, heaviest, spread }
}

/** Whom a crew's load is shared among: everybody of it who is called. */
export function sizeOf(instance: Instance, crewId: string): number {
  return instance.people.filter((person) => person.crewId === crewId && person.call !== 'optional').length
}

/** The sittings of a plan in order of time, with who is on duty and who stays at which post. */
export function describePlan(instance: Instance, plan: Plan): DescribedSitting[] {
  const places = new Map(instance.sessions.map(({ id }, place) => [id, place]))
  const startOf = ({ sessionId }: { readonly sessionId: string }) =>
    instance.sessions[places.get(sessionId) ?? -1]?.startsAt ?? 0
  return plan.sittings
    .map(({ sessionId, personIds }): DescribedSitting => {
      const place = places.get(sessionId) ?? -1
      const coming = new Set(personIds)
      const seen = instance.people.map((person) => ({ person, slot: person.slots[place] }))
      const comes = seen
        .filter(({ person }) => coming.has(person.id))
        .map(({ person, slot }) => ({
          personId: person.id,
          onDuty: slot?.state === 'on-duty',
          postId: slot?.state === 'on-duty' ? slot.postId : null,
        }))
      const stays = seen.flatMap(({ person, slot }) =>
        slot?.state === 'on-duty' && !coming.has(person.id) ? [{ personId: person.id, postId: slot.postId }] : [],
      )
      const voters = seen.filter(({ person }) => person.voter && coming.has(person.id)).length
      return { sessionId, comes, stays, voters }
    })
    .toSorted((one, other) => startOf(one) - startOf(other))
}
