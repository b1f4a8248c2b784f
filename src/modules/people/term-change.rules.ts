import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import type { TermPaper } from './term.rules.ts'
import { judgeTerm } from './term-judgement.rules.ts'

/** A term as it would read after a change. */
export interface TermDraft extends Omit<TermPaper, 'putOff' | 'submittedOn'> {
  readonly submittedOn: Day | null
  readonly putOffReference: string | null
  readonly recordReference: string | null
  readonly approvalReference: string | null
}

export type TermRefusal =
  | 'people.not-yet'
  | 'people.before-the-election'
  | 'people.approved-before-asked'
  | 'people.reference-without-day'
  | 'people.term-over'
  | 'people.election-passed'
  | 'people.election-out-of-range'
  | 'people.election-needs-consent'

/** Whether a term may be changed to read so: what happened lies between its election and today, what is planned ahead of it. */
export function judgeTermChange(
  was: TermDraft,
  becomes: TermDraft,
  nextOn: Day | null,
  today: Day,
): Decision<undefined, TermRefusal> {
  const { electedOn, remindedOn, recordedOn, submittedOn, approvedOn } = becomes
  for (const on of [remindedOn, recordedOn, submittedOn, approvedOn]) {
    if (on === null) continue
    if (on > today) return no('people.not-yet', { on })
    if (on < electedOn) return no('people.before-the-election', { on, elected: electedOn })
  }
  if (submittedOn !== null && approvedOn !== null && approvedOn < submittedOn)
    return no('people.approved-before-asked', { asked: submittedOn, on: approvedOn })
  if ((becomes.recordReference && !recordedOn) || (becomes.approvalReference && !approvedOn))
    return no('people.reference-without-day')
  return plans(was, becomes) ? judgePlan(becomes, nextOn, today) : yes()
}

function plans(was: TermDraft, becomes: TermDraft): boolean {
  const parts = ['nextElectionOn', 'putOffReference', 'community'] as const
  return becomes.nextElectionOn !== null && parts.some((part) => was[part] !== becomes[part])
}

/**
 * CM-04: an election lies within a year of the end of the term, and outside the usual weeks before it the higher organisation
 * has agreed (regulations on branches, art. 21; on elections, art. 3).
 */
function judgePlan(draft: TermDraft, nextOn: Day | null, today: Day): Decision<undefined, TermRefusal> {
  const on = draft.nextElectionOn
  if (on === null) return yes()
  if (nextOn !== null) return no('people.term-over', { on: nextOn })
  if (on < today) return no('people.election-passed', { on })
  const { values } = judgeTerm({ ...draft, putOff: draft.putOffReference !== null }, null, today)
  if (!values) return yes()
  const { state, expiresOn, earliestOn, latestOn } = values
  if (state === 'too-early' || state === 'too-late')
    return no('people.election-out-of-range', { on, earliest: earliestOn, latest: latestOn })
  if (state === 'early-without-approval' || state === 'late-without-approval')
    return no('people.election-needs-consent', { on, expires: expiresOn })
  return yes()
}
