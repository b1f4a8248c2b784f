import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { ask, type LocalPack } from '#regulations/index.ts'
import { judgeCandidates, mayStand, type Standing } from './judge.rules.ts'
import { type ElectionKind, type Electors, isOfficers } from './terms.rules.ts'

/** Nobody agrees before he is proposed. */
export function consentFits(
  nominatedOn: Day,
  consentedOn: Day | null,
): Decision<undefined, 'elections.consent-before'> {
  return consentedOn !== null && consentedOn < nominatedOn ? no('elections.consent-before', { on: nominatedOn }) : yes()
}

export interface Proposed extends Standing {
  readonly personId: string
  readonly nominatedOn: Day
  readonly consentedOn: Day | null
  readonly preselected: number | null
}

export interface Settling {
  readonly kind: ElectionKind
  readonly elects: Electors
  readonly seats: number
  readonly hasCommittee: boolean
  readonly preselection: { readonly n: number } | null
  readonly resolvedOn: Day
}

export type SettleRefusal =
  | 'elections.consent-missing'
  | 'elections.not-preselected'
  | 'elections.too-few-candidates'
  | 'elections.not-equal'
  | 'elections.may-not-stand'
  | 'elections.resolved-before'

/** May the candidates be settled? Whoever stands has agreed, may stand and was chosen beforehand where that was voted on; and they are enough. */
export function maySettle(
  candidates: readonly Proposed[],
  settling: Settling,
  local: readonly LocalPack[],
): Decision<undefined, SettleRefusal> {
  const { kind, seats, preselection, resolvedOn } = settling
  const early = candidates.find(({ nominatedOn }) => nominatedOn > resolvedOn)
  if (early) return no('elections.resolved-before', { name: early.label, on: early.nominatedOn })
  const silent = candidates.find(({ consentedOn }) => consentedOn === null)
  if (silent) return no('elections.consent-missing', { name: silent.label })
  const unfit = candidates.find((one) => !mayStand(one, resolvedOn))
  if (unfit) return no('elections.may-not-stand', { name: unfit.label })
  const chosen = preselection && chosenBy(candidates, preselection.n, resolvedOn, local)
  const passedOver = candidates.find(({ label }) => chosen && !chosen.includes(label))
  if (passedOver) return no('elections.not-preselected', { name: passedOver.label })
  const [judged] = judgeCandidates(settling, candidates, resolvedOn, local)
  if (isOfficers(kind))
    return candidates.length === seats ? yes() : no('elections.not-equal', { candidates: candidates.length, seats })
  const needed = Number(judged?.values?.needed ?? seats)
  return candidates.length >= needed
    ? yes()
    : no('elections.too-few-candidates', { candidates: candidates.length, needed, seats })
}

function chosenBy(candidates: readonly Proposed[], n: number, on: Day, local: readonly LocalPack[]) {
  return judgePreselection(candidates, n, null, on, local).values?.chosen
}

/** Who became a candidate by the vote beforehand (EL-13). */
export function judgePreselection(
  candidates: readonly { readonly label: string; readonly preselected: number | null }[],
  n: number,
  candidatesNeeded: number | null,
  on: Day,
  local: readonly LocalPack[],
) {
  const votes = candidates.map(({ label, preselected }) => ({ name: label, inFavour: preselected ?? 0 }))
  return ask('preselection', { n, votes, ...(candidatesNeeded === null ? {} : { candidatesNeeded }) }, on, {}, local)
}
