import type { Day } from '#core/day.ts'
import { type Answer, ask, type LocalPack, type ValuesOf } from '#regulations/index.ts'
import type { SeatHeld, TermPaper } from './term.rules.ts'
import { holdsOn, type Span } from './timeline.rules.ts'

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
