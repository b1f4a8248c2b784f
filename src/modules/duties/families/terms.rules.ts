import { addDays, addMonths, type Day } from '#core/day.ts'
import {
  judgeReport,
  judgeTerm,
  type SeatHeld,
  type Term,
  type TermPaper,
  termsOf,
} from '#modules/people/term.rules.ts'
import { type Vacancy, vacanciesOn } from '#modules/people/term-vacancy.rules.ts'
import type { CommitteeTermValues } from '#regulations/organisation/committee-term.rules.ts'
import type { DutyState, Judged } from '../duty.rules.ts'
import type { BranchFacts } from '../facts/facts.rules.ts'
import { asked, judged, type Kept, nextOf } from './family.rules.ts'

type TermOf = Term<TermPaper, SeatHeld>

/** Terms of office (BR18 art. 21): the next election, the report of the last one, and vacancies. */
export function termDuties(facts: BranchFacts, { today }: Kept): Judged[] {
  const terms = termsOf(facts.terms, facts.officers, today)
  const duties = [
    ...terms.map((term) => electionDuty(facts, term, today)),
    ...terms.flatMap((term) => reportDuty(facts, term, today)),
    ...terms.slice(0, 1).flatMap((term) => vacancyDuties(facts, term, today)),
  ]
  // A branch that is closed elects nobody any more; what was done stays in the record.
  return facts.until === null || facts.until > today ? duties : duties.filter(({ duty }) => duty.metOn !== null)
}

function electionDuty(facts: BranchFacts, { electedOn, paper, nextOn }: TermOf, today: Day): Judged {
  const answer = judgeTerm(paper ?? { electedOn }, nextOn, today, facts.local)
  const key = { unitId: facts.id, personId: null, rule: 'CM-03', period: electedOn } as const
  const { values } = answer
  if (!values) return judged(facts, key, electedOn, { ...undecided, dueOn: addMonths(electedOn, 36) }, answer)
  const { remindOn, expiresOn, latestOn } = values
  if (nextOn !== null) {
    const stands = { state: heldState(values), dueOn: expiresOn, validUntil: null, metOn: nextOn }
    return judged(facts, key, remindOn, stands, answer)
  }
  const planned = paper?.nextElectionOn && paper.nextElectionOn >= today ? paper.nextElectionOn : null
  const dueOn = planned ?? (paper?.putOff && today > expiresOn ? latestOn : expiresOn)
  const validUntil = planned ? nextOf(today, remindOn, addDays(planned, 1)) : values.validUntil
  return judged(facts, key, remindOn, { state: openState(values, today), dueOn, validUntil, metOn: null }, answer)
}

const undecided = { state: 'needs-human', validUntil: null, metOn: null } as const

/** An election that was held: in time, late with or without consent, or too early for a program to say it counts. */
function heldState({ state }: CommitteeTermValues): DutyState {
  switch (state) {
    case 'late-without-approval':
    case 'too-late':
      return 'met-late'
    case 'early-without-approval':
    case 'too-early':
      return 'needs-human'
    default:
      return 'met'
  }
}

function openState({ state, remindOn }: CommitteeTermValues, today: Day): DutyState {
  switch (state) {
    case 'expired':
      return 'overdue'
    // A plan that the text does not allow is a person's to change.
    case 'late-without-approval':
    case 'early-without-approval':
    case 'too-late':
    case 'too-early':
      return 'needs-human'
    case 'prepare':
    case 'prolonged':
      return 'due-soon'
    default:
      return today >= remindOn ? 'due-soon' : 'due'
  }
}

/** The text names no day for the report: the board reminds after a month. */
const reportWithinMonths = 1

/** Members on record, secretary and deputy approved (CM-07): two things, on paper each. */
function reportDuty(facts: BranchFacts, { electedOn, paper }: TermOf, today: Day): Judged[] {
  // Of a term nobody wrote down nothing is known: an import is not accused of what it does not tell.
  if (!paper || !facts.officers.some((one) => one.electedOn === electedOn)) return []
  const answer = judgeReport(paper, facts.officers, today, facts.local)
  const complete = answer.values?.complete ?? false
  const dueOn = addMonths(electedOn, reportWithinMonths)
  const days = [paper.recordedOn, paper.approvedOn].flatMap((on) => on ?? []).sort()
  const state = !answer.values ? 'needs-human' : complete ? 'met' : today > dueOn ? 'due-soon' : 'due'
  const validUntil = state === 'due' ? addDays(dueOn, 1) : null
  const open = answer.because.find(({ holds }) => holds !== true)
  const key = { unitId: facts.id, personId: null, rule: 'CM-07', period: electedOn } as const
  const stands = { state, dueOn, validUntil, metOn: complete ? (days.at(-1) ?? null) : null } as const
  const because = open ? [open, ...answer.because.filter((line) => line !== open)] : answer.because
  return [judged(facts, key, electedOn, stands, { ...answer, because })]
}

/** Seats of the running term that stand empty: filled without delay (CM-06). Two empty since one day are one by-election. */
function vacancyDuties(facts: BranchFacts, { electedOn, paper }: TermOf, today: Day): Judged[] {
  const empty = vacanciesOn({ electedOn, seats: paper?.seats ?? null }, facts.officers, today)
  return [...new Map(empty.toReversed().map((one) => [one.since, one])).values()].map((one) =>
    vacancyDuty(facts, one, today),
  )
}

function vacancyDuty(facts: BranchFacts, { office, since }: Vacancy, today: Day): Judged {
  const answer = asked(facts, 'by-election', { office, vacantSince: since }, today)
  const { values } = answer
  const key = { unitId: facts.id, personId: null, rule: 'CM-06', period: since } as const
  const state = !values || values.state === 'long-vacant' ? 'needs-human' : 'due-soon'
  const stands = {
    state,
    dueOn: values?.remindAfter ?? since,
    validUntil: values?.validUntil ?? null,
    metOn: null,
  } as const
  return judged(facts, key, since, stands, answer)
}
