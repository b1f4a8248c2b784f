import { addMonths, type Day, yearOf } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { oldEnough } from './person.rules.ts'
import { type DatedRow, holdsOn, inForce, type Span } from './timeline.rules.ts'

export type StandingKind = 'applicant' | 'activist' | 'prospective' | 'probationary' | 'full'

export interface Standing extends DatedRow {
  readonly kind: StandingKind
}

/** The five stages in their order (DV). */
const order: readonly StandingKind[] = ['applicant', 'activist', 'prospective', 'probationary', 'full']

export const rankOf = (kind: StandingKind): number => order.indexOf(kind)

export function isMember(kind: StandingKind | undefined): boolean {
  return kind === 'probationary' || kind === 'full'
}

/** PB-12: between 1 April 1969 and 11 August 1977 members were admitted without probation. */
const noProbation = { fromOn: '1969-04-01', untilOn: '1977-08-12' } as const

export const probationMonths = 12
const cultivationMonths = 12

export interface StandingStep {
  /** The row in force that ends. */
  readonly close: string | null
  readonly open: (Span & { readonly kind: StandingKind }) | null
}

export type StandingRefusal =
  | 'people.out-of-order'
  | 'people.before-the-last'
  | 'people.too-young'
  | 'people.cultivation-too-short'
  | 'people.probation-not-over'
  | 'people.leave-first'

/**
 * What recording a standing from a day does to the ones known. Forward one stage at a time; a person new to the record may
 * start at any stage; a stage before the first one known may be added. `to: null` ends an application; a member leaves first.
 */
export function stepStanding(
  known: readonly Standing[],
  to: StandingKind | null,
  on: Day,
  bornOn: Day | null,
): Decision<StandingStep, StandingRefusal> {
  const rows = [...known].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
  const [first, last] = [rows[0], rows.at(-1)]
  if (to === null) return endStanding(inForce(rows, on), rows, on)
  const grown = oldEnough(bornOn, on)
  if (!grown.ok) return grown
  if (!first || !last) return yes({ close: null, open: { kind: to, fromOn: on, untilOn: null } })
  if (on < first.fromOn) {
    if (rankOf(to) >= rankOf(first.kind)) return no('people.out-of-order', { from: to, to: first.kind })
    return yes({ close: null, open: { kind: to, fromOn: on, untilOn: first.fromOn } })
  }
  if (on <= last.fromOn) return no('people.before-the-last', { on, last: last.fromOn })
  if (last.untilOn !== null && last.untilOn <= on) return again(last, to, on)
  return forward(last, to, on)
}

function endStanding(
  current: Standing | undefined,
  rows: readonly Standing[],
  on: Day,
): Decision<StandingStep, StandingRefusal> {
  const last = rows.at(-1)
  if (!current || current !== last || current.fromOn >= on)
    return no('people.before-the-last', { on, last: last?.fromOn ?? on })
  if (isMember(current.kind)) return no('people.leave-first', { kind: current.kind })
  return yes({ close: current.id, open: null })
}

/** After a gap: from the beginning (PB-16: a new admission), or back to what the person was. */
function again(last: Standing, to: StandingKind, on: Day): Decision<StandingStep, StandingRefusal> {
  if (to !== 'applicant' && to !== last.kind) return no('people.out-of-order', { from: last.kind, to })
  return yes({ close: null, open: { kind: to, fromOn: on, untilOn: null } })
}

function forward(last: Standing, to: StandingKind, on: Day): Decision<StandingStep, StandingRefusal> {
  if (rankOf(to) !== rankOf(last.kind) + 1) return no('people.out-of-order', { from: last.kind, to })
  const earliest = earliestNext(last)
  if (on < earliest) {
    const code = to === 'full' ? 'people.probation-not-over' : 'people.cultivation-too-short'
    return no(code, { since: last.fromOn, earliest, on })
  }
  return yes({ close: last.id, open: { kind: to, fromOn: on, untilOn: null } })
}

/**
 * The first day the next stage may begin. An activist is cultivated for a year (DV-06, recruiting rules art. 13); probation
 * is a year from the assembly that admitted (DV-14, art. 31 of 2026).
 */
export function earliestNext(standing: Pick<Standing, 'kind' | 'fromOn'>): Day {
  if (standing.kind === 'activist') return addMonths(standing.fromOn, cultivationMonths)
  if (standing.kind === 'probationary') return probationEnd(standing.fromOn)
  return standing.fromOn
}

/** When probation that began on a day is over, and Party standing starts (DV-14, DV-17, PB-10 to PB-13). */
export function probationEnd(admittedOn: Day): Day {
  return holdsOn(noProbation, admittedOn) ? admittedOn : addMonths(admittedOn, probationMonths)
}

/** The stages in order of time follow one another; a gap lets a person begin anew. The first fault, or yes. */
export function inOrder(rows: readonly Standing[]): Decision<undefined, 'people.out-of-order'> {
  const sorted = [...rows].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
  for (const [place, next] of sorted.entries()) {
    const before = sorted[place - 1]
    if (!before || before.untilOn !== next.fromOn) continue
    if (rankOf(next.kind) <= rankOf(before.kind)) return no('people.out-of-order', { from: before.kind, to: next.kind })
  }
  return yes()
}

/** The admission date (入党时间) and the start of Party standing (党龄) of the admission that counts, the last one. */
export function partyDates(known: readonly Standing[]): { admittedOn: Day | null; fullFrom: Day | null } {
  const latest = (kind: StandingKind) =>
    known
      .filter((row) => row.kind === kind)
      .reduce<Day | null>((last, row) => (last && last > row.fromOn ? last : row.fromOn), null)
  const fullFrom = latest('full')
  return { admittedOn: latest('probationary') ?? fullFrom, fullFrom }
}

/** Whole years of Party standing on a day. */
export function partyYears(fullFrom: Day | null, on: Day): number | null {
  if (!fullFrom || on < fullFrom) return null
  const years = yearOf(on) - yearOf(fullFrom)
  return addMonths(fullFrom, years * 12) <= on ? years : years - 1
}

export interface VoterFacts {
  readonly standings: readonly Standing[]
  readonly memberships: readonly Span[]
  readonly suspensions: readonly Span[]
}

export type VoterReason = 'full-member' | 'outside' | 'no-branch' | 'probationary' | 'suspended'

/** VT-01, VT-02: a full member of the branch whose rights are not suspended votes; the first reason against it otherwise. */
export function voterOn(facts: VoterFacts, on: Day): { votes: boolean; because: VoterReason } {
  const kind = inForce(facts.standings, on)?.kind
  if (!isMember(kind)) return { votes: false, because: 'outside' }
  if (!inForce(facts.memberships, on)) return { votes: false, because: 'no-branch' }
  if (kind === 'probationary') return { votes: false, because: 'probationary' }
  if (inForce(facts.suspensions, on)) return { votes: false, because: 'suspended' }
  return { votes: true, because: 'full-member' }
}
