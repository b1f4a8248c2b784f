import { addDays, addMonths, type Day } from '#core/day.ts'
import { awayGiven, isLost, lostGiven, mobileGiven } from '#modules/transfers/absence.rules.ts'
import { letterGiven } from '#modules/transfers/letter.rules.ts'
import type { Answer } from '#regulations/answer.rules.ts'
import { lawOn } from '#regulations/law.rules.ts'
import type { ValuesOf } from '#regulations/questions.rules.ts'
import type { DutyState, Judged, Judgement } from '../duty.rules.ts'
import { type AbsenceOf, type BranchFacts, belongs, type LetterOf } from '../facts/facts.rules.ts'
import { asked, judged, type Kept, nextOf, reasonOf } from './family.rules.ts'

/** Letters on their way, and members who are away (EM19 art. 24, 25). */
export function transferDuties(facts: BranchFacts, { today }: Kept): Judged[] {
  return [
    ...facts.letters.flatMap((letter) => letterDuty(facts, letter, today)),
    ...facts.absences.flatMap((absence) => absenceDuties(facts, absence, today)),
  ]
}

/** Nothing stays with the branch he has left. */
function absenceDuties(facts: BranchFacts, absence: AbsenceOf, today: Day): Judged[] {
  if (absence.transferredOn === null && !belongs(facts, absence.personId, today)) return []
  if (isLost(absence)) return lostDuty(facts, absence, today)
  const away = asked(facts, 'member-away', awayGiven(absence), today)
  return [...awayDuty(facts, absence, away, today), ...contactDuty(facts, absence, away, today)]
}

type Away = Answer<ValuesOf<'member-away'>>

/** Days before the last one on which the board says that it is near. */
const letterSoonDays = 7
const contactSoonDays = 30

/** A letter is owed an arrival by its last day (TR-03), then its counterfoil (TR-05). */
function letterDuty(facts: BranchFacts, letter: LetterOf, today: Day): Judged[] {
  const answer = asked(facts, 'introduction-letter', letterGiven(letter), today)
  if (!answer.values) return []
  const { status, validTo } = answer.values
  const rule = status === 'in-transit' || status === 'expired' ? 'TR-03' : 'TR-05'
  const soonFrom = addDays(validTo, -letterSoonDays)
  const state: DutyState =
    status === 'closed' ? 'met' : status === 'expired' ? 'needs-human' : nearing(status === 'received', today, soonFrom)
  const validUntil = status === 'in-transit' ? nextOf(today, soonFrom, addDays(validTo, 1)) : null
  const key = { unitId: facts.id, personId: letter.personId, rule, period: letter.issuedOn } as const
  const metOn = status === 'closed' ? letter.counterfoilOn : null
  const stands = { state, dueOn: validTo, validUntil, metOn, recordId: letter.id }
  return [judged(facts, key, letter.issuedOn, stands, answer, lineOf(answer, rule))]
}

function nearing(now: boolean, today: Day, soonFrom: Day): DutyState {
  return now || today >= soonFrom ? 'due-soon' : 'due'
}

/** What the answer says of the rule the duty is kept for, where it says something. */
function lineOf(answer: Answer<unknown>, rule: string): Judgement {
  const line = answer.because.find((one) => one.rule === rule)
  return line ? reasonOf({ ...answer, because: [line] }) : reasonOf(answer)
}

/** From six months at a fixed place on the relation is to be transferred (TR-01). */
function awayDuty(facts: BranchFacts, absence: AbsenceOf, answer: Away, today: Day): Judged[] {
  if (!answer.values) return []
  const { state: stays, sixMonthsOn } = answer.values
  const { personId, fromOn, untilOn, transferredOn } = absence
  const state = awayStates[stays]
  // Back, on a short leave or kept as a mobile member: nothing is owed here, and time alone changes nothing.
  if (!state || (state === 'not-applicable' && untilOn !== null)) return []
  const late = (transferredOn ?? today) > sixMonthsOn
  const key = { unitId: facts.id, personId, rule: 'TR-01', period: fromOn } as const
  const stands = {
    state: late ? lateStates[state] : state,
    dueOn: sixMonthsOn,
    validUntil: state === 'met' ? null : nextOf(today, sixMonthsOn, addDays(sixMonthsOn, 1), untilOn),
    metOn: state === 'met' ? transferredOn : null,
    recordId: absence.id,
  }
  return [judged(facts, key, fromOn, stands, answer)]
}

type AwayState = 'not-applicable' | 'due-soon' | 'met'

const awayStates: Readonly<Partial<Record<NonNullable<Away['values']>['state'], AwayState>>> = {
  stays: 'not-applicable',
  'transfer-due': 'due-soon',
  transferred: 'met',
}

const lateStates: Readonly<Record<AwayState, DutyState>> = {
  'not-applicable': 'not-applicable',
  'due-soon': 'overdue',
  met: 'met-late',
}

/** Somebody speaks with a mobile member, and with one who is abroad, at least every half year (TR-07). */
function contactDuty(facts: BranchFacts, absence: AbsenceOf, { values }: Away, today: Day): Judged[] {
  const { whereTo, fromOn, untilOn, keptAsMobile, transferredOn, stoppedOn } = absence
  const mobile = keptAsMobile || whereTo !== 'in-country' || values?.state === 'mobile'
  const ended = transferredOn !== null || stoppedOn !== null || (untilOn !== null && untilOn <= today)
  if (!mobile || ended) return []
  const answer = asked(facts, 'mobile-member', mobileGiven(absence, absence.contacts), today)
  if (!answer.values) return []
  const { nextContactBy, contactLate, membership } = answer.values
  const soonFrom = addDays(nextContactBy, -contactSoonDays)
  const state: DutyState =
    membership === 'for-review' ? 'needs-human' : contactLate ? 'overdue' : nearing(false, today, soonFrom)
  // From then on somebody has to say whether a long study abroad leaves him a member (TR-09).
  const studied = addMonths(fromOn, lawOn(today)['TR-09']?.studyMonthsAtMost ?? 0)
  const validUntil = nextOf(today, soonFrom, addDays(nextContactBy, 1), addDays(studied, 1), untilOn)
  const key = { unitId: facts.id, personId: absence.personId, rule: 'TR-07', period: nextContactBy } as const
  const stands = { state, dueOn: nextContactBy, validUntil, metOn: null, recordId: absence.id }
  return [judged(facts, key, addMonths(nextContactBy, -6), stands, answer)]
}

/** Lost for six months, then stopped for two years: each time somebody has to decide (TR-08); never a program. */
function lostDuty(facts: BranchFacts, absence: AbsenceOf, today: Day): Judged[] {
  const given = lostGiven(absence)
  if (!given) return []
  const answer = asked(facts, 'lost-contact', given, today)
  if (!answer.values) return []
  const { state, stopFrom, removalFrom } = answer.values
  const dueOn = state === 'searching' || state === 'stop-for-review' ? stopFrom : removalFrom
  const waits = state === 'searching' || state === 'stopped'
  const key = { unitId: facts.id, personId: absence.personId, rule: 'TR-08', period: given.lastContactOn } as const
  const stands = {
    state: waits ? 'due' : 'needs-human',
    dueOn,
    validUntil: waits ? nextOf(today, dueOn) : null,
    metOn: null,
    recordId: absence.id,
  } as const
  return [judged(facts, key, given.lastContactOn, stands, answer, lineOf(answer, 'TR-08'))]
}
