import type { Day } from '#core/day.ts'
import { type Answer, ask, type LocalPack, type ValuesOf } from '#regulations/index.ts'
import { holdsOn, type Span } from './timeline.rules.ts'

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

/** What a term without a paper of its own is judged by. */
const unwritten = {
  community: false,
  seats: null,
  recordedOn: null,
  submittedOn: null,
  approvedOn: null,
  remindedOn: null,
  nextElectionOn: null,
  putOff: false,
} as const

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

/**
 * When the term ends and whether its next election is in time (CM-03 to CM-05). The election that ended it counts before
 * any plan, and a plan whose day went by without an election counts for nothing.
 */
export function judgeTerm(
  paper: Pick<TermPaper, 'electedOn'> & Partial<TermPaper>,
  nextOn: Day | null,
  on: Day,
  local: readonly LocalPack[] = [],
): Answer<ValuesOf<'committee-term'>> {
  const { electedOn, community, remindedOn, nextElectionOn, putOff } = { ...unwritten, ...paper }
  const planned = nextElectionOn !== null && nextElectionOn >= on ? nextElectionOn : null
  const given = { electedOn, community, nextElectionOn: nextOn ?? planned, approved: putOff, remindedOn }
  return ask('committee-term', given, on, {}, local)
}

/** How the result of the election that began a term was reported: members for the record, secretary and deputy for approval (CM-07). */
export function judgeReport(
  paper: Pick<TermPaper, 'electedOn'> & Partial<TermPaper>,
  seats: readonly SeatHeld[],
  on: Day,
  local: readonly LocalPack[] = [],
): Answer<ValuesOf<'election-report'>> {
  const { electedOn, recordedOn, submittedOn, approvedOn } = { ...unwritten, ...paper }
  const elected = seats.filter((seat) => seat.electedOn === electedOn)
  const results = elected.map((seat, at) => {
    const { role } = seat
    const forApproval = role !== 'committee-member'
    const sent = forApproval ? (submittedOn ?? approvedOn) : recordedOn
    return {
      name: nameOf(elected, at),
      office: role,
      sentFor: sent === null ? null : forApproval ? ('approval' as const) : ('record' as const),
      approvedOn: forApproval ? approvedOn : null,
    }
  })
  return ask('election-report', { electedOn, results }, on, {}, local)
}

/** The name a result goes by: the second of the same name says so. */
function nameOf(seats: readonly SeatHeld[], at: number): string {
  const name = seats[at]?.name ?? ''
  const before = seats.slice(0, at).filter((seat) => seat.name === name).length
  return before === 0 ? name : `${name} ${before + 1}`
}

/** A full standing: since when, and whether that is only a day on which it held already. */
export interface FullStanding extends Span {
  readonly fromPrecision: string
}

/**
 * Whether somebody had the standing a secretary generally has when he took office (BR-08). Null where it is not on record
 * since when he is a full member: nothing can be said then.
 */
export function judgeSecretary(
  full: readonly FullStanding[],
  takesOfficeOn: Day,
  on: Day,
  local: readonly LocalPack[] = [],
): Answer<ValuesOf<'secretary-standing'>> | null {
  const row = full.find((standing) => holdsOn(standing, takesOfficeOn))
  if (!row && full.some(({ fromPrecision }) => fromPrecision === 'by')) return null
  const answer = ask('secretary-standing', { standingFrom: row?.fromOn ?? null, takesOfficeOn }, on, {}, local)
  return row?.fromPrecision === 'by' && answer.values?.reached === false ? null : answer
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
