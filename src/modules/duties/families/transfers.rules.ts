import { addDays, addMonths, type Day } from '#core/day.ts'
import { awayGiven, lostGiven, mobileGiven } from '#modules/transfers/absence.rules.ts'
import { letterGiven } from '#modules/transfers/letter.rules.ts'
import type { Answer } from '#regulations/answer.rules.ts'
import type { DutyState, Judged, Judgement } from '../duty.rules.ts'
import type { AbsenceOf, BranchFacts, LetterOf } from '../facts/facts.rules.ts'
import { asked, judged, type Kept, nextOf, reasonOf } from './family.rules.ts'

/** Letters on their way, and members who are away (EM19 art. 24, 25). */
export function transferDuties(facts: BranchFacts, { today }: Kept): Judged[] {
  return [
    ...facts.letters.flatMap((letter) => letterDuty(facts, letter, today)),
    ...facts.absences.flatMap((absence) => [
      ...awayDuty(facts, absence, today),
      ...contactDuty(facts, absence, today),
      ...lostDuty(facts, absence, today),
    ]),
  ]
}

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
function awayDuty(facts: BranchFacts, absence: AbsenceOf, today: Day): Judged[] {
  if (absence.lostSince !== null && absence.foundOn === null) return []
  const answer = asked(facts, 'member-away', awayGiven(absence), today)
  if (!answer.values) return []
  const { state, sixMonthsOn } = answer.values
  const open = state === 'transfer-due'
  // Away for a while and back, or kept as a mobile member: nothing is owed here.
  if (!open && state !== 'transferred') return []
  const key = { unitId: facts.id, personId: absence.personId, rule: 'TR-01', period: absence.fromOn } as const
  const stands = {
    state: !open ? 'met' : answer.outcome === 'FAIL' ? 'overdue' : 'due-soon',
    dueOn: sixMonthsOn,
    validUntil: open ? nextOf(today, sixMonthsOn, absence.untilOn) : null,
    metOn: open ? null : absence.transferredOn,
    recordId: absence.id,
  } as const
  return [judged(facts, key, absence.fromOn, stands, answer)]
}

/** Somebody speaks with a mobile member at least every half year (TR-07). */
function contactDuty(facts: BranchFacts, absence: AbsenceOf, today: Day): Judged[] {
  const lost = absence.lostSince !== null && absence.foundOn === null
  const back = absence.untilOn !== null && absence.untilOn <= today
  if (!absence.keptAsMobile || lost || back || absence.transferredOn !== null || absence.stoppedOn !== null) return []
  const answer = asked(facts, 'mobile-member', mobileGiven(absence, absence.contacts), today)
  if (!answer.values) return []
  const { nextContactBy, contactLate, membership } = answer.values
  const soonFrom = addDays(nextContactBy, -contactSoonDays)
  const state: DutyState =
    membership === 'for-review' ? 'needs-human' : contactLate ? 'overdue' : nearing(false, today, soonFrom)
  const validUntil = nextOf(today, soonFrom, addDays(nextContactBy, 1), absence.untilOn)
  const key = { unitId: facts.id, personId: absence.personId, rule: 'TR-07', period: nextContactBy } as const
  const stands = { state, dueOn: nextContactBy, validUntil, metOn: null, recordId: absence.id }
  return [judged(facts, key, addMonths(nextContactBy, -6), stands, answer)]
}

/** Lost for six months, then stopped for two years: each time somebody has to decide (TR-08); never a program. */
function lostDuty(facts: BranchFacts, absence: AbsenceOf, today: Day): Judged[] {
  const given = lostGiven(absence)
  if (!given || absence.foundOn !== null) return []
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
