import type { Day } from '#core/day.ts'
import { judgeTerm } from './term-judgement.rules.ts'
import { holdsOn, type Span } from './timeline.rules.ts'

export { judgeReport, judgeSecretary, judgeTerm } from './term-judgement.rules.ts'

export type CommitteeRole = 'secretary' | 'deputy-secretary' | 'committee-member'
export const committeeRoles: readonly CommitteeRole[] = ['secretary', 'deputy-secretary', 'committee-member']

/** An office of the branch's committee, held from a day; without a day of election it was given by appointment. */
export interface SeatHeld extends Span {
  readonly personId: string
  readonly name: string
  readonly role: CommitteeRole
  readonly electedOn: Day | null
}

/** What is on paper about one term. */
export interface TermPaper {
  readonly electedOn: Day
  readonly community: boolean
  readonly seats: number | null
  readonly recordedOn: Day | null
  readonly submittedOn?: Day | null
  readonly approvedOn: Day | null
  readonly remindedOn: Day | null
  readonly nextElectionOn: Day | null
  /** The higher organisation agreed that the election is held before or after the end of the term. */
  readonly putOff: boolean
}

export interface Term<Paper extends TermPaper, Seat extends SeatHeld> {
  readonly electedOn: Day
  /** Null where nobody recorded the term: it then follows from the day its officers were elected. */
  readonly paper: Paper | null
  /** The day of the election that ended it; null for the one that runs. */
  readonly nextOn: Day | null
  readonly seats: readonly (Seat & { readonly by: SeatedBy })[]
}

/** How somebody came to sit in a term: at its election, later in its course, by appointment, or still there from an earlier one. */
export type SeatedBy = 'election' | 'by-election' | 'appointment' | 'earlier-election'

/**
 * The terms of a branch's committee up to a day, newest first. A term is a row of its own; without any the officers in
 * force tell it: the newest day one of them was elected. So does an election after the end of the newest term recorded.
 */
export function termsOf<Paper extends TermPaper, Seat extends SeatHeld>(
  papers: readonly Paper[],
  seats: readonly Seat[],
  on: Day,
): Term<Paper, Seat>[] {
  const recorded = papers.filter(({ electedOn }) => electedOn <= on).sort(newestFirst)
  const newest = recorded[0]
  const told = seats
    .filter((seat) => holdsOn(seat, on) && seat.electedOn !== null && seat.electedOn <= on)
    .reduce<Day | null>((last, { electedOn }) => (last === null || (electedOn ?? '') > last ? electedOn : last), null)
  const ended = newest && judgeTerm(newest, null, newest.electedOn).values?.expiresOn
  const alone = told !== null && (!newest || (ended !== undefined && told > ended))
  const begun = [
    ...(alone ? [{ electedOn: told, paper: null }] : []),
    ...recorded.map((paper) => ({ electedOn: paper.electedOn, paper })),
  ]
  return begun.map(({ electedOn, paper }, at) => {
    const nextOn = begun[at - 1]?.electedOn ?? null
    return { electedOn, paper, nextOn, seats: seatsOf(seats, electedOn, nextOn, on) }
  })
}

const newestFirst = (a: { electedOn: Day }, b: { electedOn: Day }) => (a.electedOn < b.electedOn ? 1 : -1)

/** Who came to sit in a term; in the one that runs also whoever still sits there from before. */
function seatsOf<Seat extends SeatHeld>(seats: readonly Seat[], electedOn: Day, nextOn: Day | null, on: Day) {
  return seats.flatMap((seat) => {
    const since = seat.electedOn ?? seat.fromOn
    const within = electedOn <= since && (nextOn === null || since < nextOn)
    if (within && seat.fromOn <= on) return [{ ...seat, by: seatedBy(seat, electedOn) }]
    if (since < electedOn && nextOn === null && holdsOn(seat, on)) return [{ ...seat, by: seatedBy(seat, electedOn) }]
    return []
  })
}

function seatedBy({ electedOn: own }: SeatHeld, electedOn: Day): SeatedBy {
  if (own === null) return 'appointment'
  if (own === electedOn) return 'election'
  return own > electedOn ? 'by-election' : 'earlier-election'
}

interface ReportPapers {
  readonly recordedOn: Day | null
  readonly recordReference: string | null
  readonly approvedOn: Day | null
  readonly approvalReference: string | null
}

/** The paper of the election somebody was elected at: the approval for secretary and deputy, the record for members (CM-07). */
export function paperOf(
  term: ReportPapers,
  { by, role }: { readonly by: SeatedBy; readonly role: CommitteeRole },
): { on: Day | null; reference: string | null } {
  if (by !== 'election') return { on: null, reference: null }
  return role === 'committee-member'
    ? { on: term.recordedOn, reference: term.recordReference }
    : { on: term.approvedOn, reference: term.approvalReference }
}
