import { addMonths, type Day } from '#core/day.ts'
import type { SeatHeld } from '#modules/people/term.rules.ts'
import { heldSince } from '#modules/people/timeline.rules.ts'
import { firstDayOf, lastDayOf, type Period } from '#regulations/period.rules.ts'
import type { GivenOf } from '#regulations/questions.rules.ts'
import type { Judged } from '../duty.rules.ts'
import {
  type BranchFacts,
  holdsOn,
  isMember,
  type MemberFacts,
  membersOn,
  type StandingFacts,
} from '../facts/facts.rules.ts'
import { asked, judged, type Kept, later, periodsKept } from './family.rules.ts'

/** Hours of the year (ED-01, ED-02) and the concentrated training a new office or standing calls for (ED-03, ED-04). */
export function learningDuties(facts: BranchFacts, kept: Kept): Judged[] {
  const { today } = kept
  const years = periodsKept(facts, 'year', kept)
  return [
    ...years.flatMap((year) =>
      membersOn(facts, earlier(today, lastDayOf(year)))
        .filter((member) => isKeptIn(member, year, today) && staysUntil(member, lastDayOf(year)))
        .map((member) => hoursDuty(facts, member, year, today)),
    ),
    ...membersOn(facts, today).flatMap((member) => newMemberDuties(facts, member, today)),
    ...facts.officers.flatMap((officer) => newSecretaryDuty(facts, officer, kept)),
  ]
}

function hoursDuty(facts: BranchFacts, member: MemberFacts, year: Period, today: Day): Judged {
  const { personId } = member
  const on = earlier(today, lastDayOf(year))
  const seated = heldSince(
    facts.officers.filter((one) => one.personId === personId),
    on,
  )
  const sessions = sessionsOf(facts, personId)
  const role = seated ? 'committee' : 'member'
  const from = later(boundFrom(member), seated ?? boundFrom(member))
  const answer = asked(facts, 'learning-hours', { year, role, from, sessions }, today)
  const { state = 'needs-human', dueOn = lastDayOf(year), validUntil = null, metOn = null } = answer.values ?? {}
  const key = { unitId: facts.id, personId, rule: seated ? 'ED-02' : 'ED-01', period: year } as const
  return judged(facts, key, firstDayOf(year), { state, dueOn, validUntil, metOn }, answer)
}

/** Of a year that is over hours are asked of those who were written down here when it began. */
function isKeptIn({ keptFrom }: MemberFacts, year: Period, today: Day): boolean {
  return lastDayOf(year) >= today || keptFrom <= firstDayOf(year)
}

/** Hours go with him: who is known to leave within the year owes them where he goes. */
function staysUntil({ here }: MemberFacts, last: Day): boolean {
  return here.some((days) => holdsOn(days, last))
}

/** Since when hours can be asked of him here: a member, and written down. */
function boundFrom({ standings, keptFrom }: MemberFacts): Day {
  const since = standings.filter(({ kind }) => isMember(kind)).map(({ from }) => from)
  return later(keptFrom, since.sort()[0] ?? keptFrom)
}

function sessionsOf({ sessions }: BranchFacts, personId: string) {
  return sessions.get(personId) ?? []
}

/** Once while on probation, once in the year after conversion. Of whom no probation is known, a roster told the conversion. */
function newMemberDuties(facts: BranchFacts, { personId, standings, keptFrom }: MemberFacts, today: Day): Judged[] {
  const probation = standings.find(({ kind }) => kind === 'probationary')
  const full = standings.find(({ kind }) => kind === 'full')
  if (!probation) return []
  const occasions = [
    { occasion: 'probation' as const, from: probation.from, until: probationEnd(facts, personId, probation) },
    ...(full ? [{ occasion: 'first-year' as const, from: full.from }] : []),
  ]
  return occasions
    .filter(({ from }) => addMonths(from, 12) > keptFrom)
    .flatMap((one) => training(facts, personId, 'ED-04', one, today))
}

/** The last day of a probation that did not last its year: of one extended, the end of the extension (DV-16). */
function probationEnd({ courses }: BranchFacts, personId: string, { from, until }: StandingFacts): Day | null {
  const steps = courses.find((one) => one.personId === personId)?.steps ?? []
  const extended = steps.reduce((sum, { kind, months }) => sum + (kind === 'extension' ? (months ?? 0) : 0), 0)
  return until ?? (extended > 0 ? addMonths(from, 12 + extended) : null)
}

function newSecretaryDuty(facts: BranchFacts, officer: SeatHeld, { since, today }: Kept): Judged[] {
  const { personId, role, fromOn: from, untilOn: until } = officer
  const again = facts.officers.some(
    (one) => one.personId === personId && one.role === 'secretary' && one.fromOn < from && one.untilOn === from,
  )
  if (role !== 'secretary' || again || from < since || from > today) return []
  const member = facts.members.find((one) => one.personId === personId)
  if (member && addMonths(from, 6) <= member.keptFrom) return []
  return training(facts, personId, 'ED-03', { occasion: 'new-secretary', from, endedOn: until }, today)
}

function training(
  facts: BranchFacts,
  personId: string,
  rule: 'ED-03' | 'ED-04',
  occasion: Omit<GivenOf<'concentrated-training'>, 'trainings'>,
  today: Day,
): Judged[] {
  const trainings = sessionsOf(facts, personId).flatMap((one) => (one.concentrated ? [one.heldOn] : []))
  const answer = asked(facts, 'concentrated-training', { ...occasion, trainings }, today)
  if (!answer.values) return []
  const { state, dueOn, validUntil, metOn } = answer.values
  const key = { unitId: facts.id, personId, rule, period: occasion.from }
  return [judged(facts, key, occasion.from, { state, dueOn, validUntil, metOn }, answer)]
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}
