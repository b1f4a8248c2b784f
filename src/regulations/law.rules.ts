import type { Day } from '#core/day.ts'
import { calendarProvisions } from './calendar/provisions.rules.ts'
import { consequenceProvisions } from './consequences/provisions.rules.ts'
import { duesProvisions } from './dues/provisions.rules.ts'
import { electionProvisions } from './elections/provisions.rules.ts'
import { type Instrument, type InstrumentId, instruments } from './instruments.rules.ts'
import { lifeProvisions } from './life/provisions.rules.ts'
import { limitProvisions } from './limits/provisions.rules.ts'
import { meetingProvisions } from './meetings/provisions.rules.ts'
import { organisationProvisions } from './organisation/provisions.rules.ts'
import type { Pack, Provision, ProvisionsOf, RuleId, Terms } from './provision.rules.ts'
import { recruitingProvisions } from './recruiting/provisions.rules.ts'
import { standingProvisions } from './standing/provisions.rules.ts'
import { transferProvisions } from './transfers/provisions.rules.ts'
import { voteProvisions } from './votes/provisions.rules.ts'

/** What each family of rules finds in the instruments. */
const families: readonly ProvisionsOf<Partial<Terms>>[] = [
  calendarProvisions,
  organisationProvisions,
  meetingProvisions,
  voteProvisions,
  electionProvisions,
  lifeProvisions,
  recruitingProvisions,
  standingProvisions,
  duesProvisions,
  transferProvisions,
  consequenceProvisions,
  limitProvisions,
]

/** Every instrument as a pack. Where two carry the same rule on one day, the later in the list of instruments speaks. */
export const packs: readonly Pack[] = (Object.entries(instruments) as [InstrumentId, Instrument][]).map(
  ([instrument, { from, until }]) => ({
    instrument,
    from,
    until,
    provisions: Object.assign({}, ...families.map((family) => family[instrument])),
  }),
)

/** The rules in force on a day, each with its article and numbers. */
export type Law = { readonly [R in RuleId]?: Provision<R> }

/** A law that is known to carry these rules. */
export type LawOf<R extends RuleId> = Law & { readonly [Needed in R]: Provision<Needed> }

/** The law on the day of the event that is judged (CAL-08). */
export function lawOn(on: Day): Law {
  let low = 0
  for (let high = eras.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((eras[middle]?.from ?? '') <= on) low = middle + 1
    else high = middle
  }
  return eras[low - 1]?.law ?? {}
}

interface Era {
  readonly from: Day
  readonly law: Law
}

// Between two days on which a pack begins or ends the law is one object, so looking it up costs nothing.
const eras: readonly Era[] = [...new Set(packs.flatMap(({ from, until }) => (until ? [from, until] : [from])))]
  .sort()
  .map((from) => ({ from, law: merge(packs.filter((pack) => holds(pack, from))) }))

function holds({ from, until }: Pack, on: Day): boolean {
  return from <= on && (until === null || on < until)
}

function merge(inForce: readonly Pack[]): Law {
  const law: Record<string, object> = {}
  for (const { instrument, provisions } of inForce)
    for (const [rule, provision] of Object.entries(provisions)) law[rule] = { rule, instrument, ...provision }
  return law as Law
}
