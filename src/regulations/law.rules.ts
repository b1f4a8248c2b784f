import type { Day } from '#core/day.ts'
import { branchWork2018 } from './packs/branch-work-2018.rules.ts'
import { constitution } from './packs/constitution.rules.ts'
import { elections2020 } from './packs/elections-2020.rules.ts'
import { house } from './packs/house.rules.ts'
import { voterGuidance } from './packs/voter-guidance.rules.ts'
import { workingDays } from './packs/working-days.rules.ts'
import type { Pack, Provision, RuleId } from './provision.rules.ts'

/** Every pack that is shipped. Where two carry the same rule on one day, the later in the list speaks. */
export const packs: readonly Pack[] = [house, constitution, voterGuidance, workingDays, branchWork2018, elections2020]

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
