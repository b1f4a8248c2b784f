import type { Day } from '#core/day.ts'
import { termsOf } from '#modules/people/term.rules.ts'
import type { BranchFacts, Days } from './facts/facts.rules.ts'

/** A change one thinks of; nothing of it is written. */
export type Supposed =
  | { readonly kind: 'move-gathering'; readonly gatheringId: string; readonly heldOn: Day }
  | { readonly kind: 'cancel-gathering'; readonly gatheringId: string }
  | { readonly kind: 'person-leaves'; readonly personId: string; readonly on: Day }
  | { readonly kind: 'election-put-off'; readonly to: Day; readonly approved: boolean }

/** The facts as they would be. */
export function suppose(facts: BranchFacts, change: Supposed, today: Day): BranchFacts {
  switch (change.kind) {
    case 'move-gathering':
      return gatherings(facts, (one) => (one.id === change.gatheringId ? [{ ...one, heldOn: change.heldOn }] : [one]))
    case 'cancel-gathering':
      return gatherings(facts, (one) => (one.id === change.gatheringId ? [] : [one]))
    case 'person-leaves':
      return without(facts, change.personId, change.on)
    case 'election-put-off': {
      const [running] = termsOf(facts.terms, facts.officers, today)
      if (!running) return facts
      const put = {
        ...(running.paper ?? unwritten(running.electedOn)),
        nextElectionOn: change.to,
        putOff: change.approved,
      }
      return { ...facts, terms: [...facts.terms.filter((term) => term !== running.paper), put] }
    }
  }
}

type Gathering = BranchFacts['units'][number]['gatherings'][number]

function gatherings(facts: BranchFacts, become: (one: Gathering) => Gathering[]): BranchFacts {
  return { ...facts, units: facts.units.map((unit) => ({ ...unit, gatherings: unit.gatherings.flatMap(become) })) }
}

/** He belongs to the branch and its committee until that day. */
function without(facts: BranchFacts, personId: string, on: Day): BranchFacts {
  return {
    ...facts,
    members: facts.members.map((member) =>
      member.personId === personId ? { ...member, here: member.here.flatMap((days) => until(days, on)) } : member,
    ),
    officers: facts.officers.flatMap((officer) => {
      if (officer.personId !== personId || (officer.untilOn !== null && officer.untilOn <= on)) return [officer]
      return officer.fromOn < on ? [{ ...officer, untilOn: on }] : []
    }),
  }
}

function until<Held extends Days>(held: Held, on: Day): Held[] {
  if (held.until !== null && held.until <= on) return [held]
  return held.from < on ? [{ ...held, until: on }] : []
}

/** A term nobody wrote down: what was not recorded of it then is not asked for because of a thought. */
const unwritten = (electedOn: Day) => ({
  electedOn,
  community: false,
  seats: null,
  recordedOn: electedOn,
  approvedOn: electedOn,
  remindedOn: null,
})
