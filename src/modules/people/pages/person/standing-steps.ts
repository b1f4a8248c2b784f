import type { Day } from '#core/day.ts'
import { type Decision, isNo, no } from '#core/decision.ts'
import { standingKinds } from '../../people.contract.ts'
import {
  isMember,
  type StandingKind,
  type StandingRefusal,
  type StandingStep,
  stepStanding,
} from '../../standing.rules.ts'
import { inForce } from '../../timeline.rules.ts'
import type { PersonRecord } from './task.ts'

/** What can be chosen for a standing: a stage, or the end of the one in force. */
export type NextStanding = StandingKind | 'end'

export type Judged = Decision<StandingStep, StandingRefusal | 'people.not-yet'>

// A stage that is only not due yet can be chosen; the day then says why it must wait.
const onlyTooSoon = ['people.cultivation-too-short', 'people.probation-not-over', 'people.too-young']

/** What a step from a day would be, by the rule the server asks. */
export function judgeStep({ standings, person }: PersonRecord, next: NextStanding, on: Day, today: Day): Judged {
  if (on > today) return no('people.not-yet', { on })
  return stepStanding(standings, next === 'end' ? null : next, on, person.birthOn)
}

/** The stages that may follow on a day, nearest first, and the end where there is something to end. */
export function nextStandings(record: PersonRecord, on: Day, today: Day): NextStanding[] {
  return [...standingKinds, 'end' as const].filter((next) => {
    const judged = judgeStep(record, next, on, today)
    return judged.ok || (next !== 'end' && onlyTooSoon.includes(judged.code))
  })
}

/** Why nothing may follow on a day, when it is the day's fault. */
export function faultOfDay(record: PersonRecord, on: Day, today: Day): Exclude<Judged, { ok: true }> | null {
  const judged = judgeStep(record, 'full', on, today)
  return isNo(judged) && (judged.code === 'people.not-yet' || judged.code === 'people.before-the-last') ? judged : null
}

/** A new member is entered in a branch, unless he is in one on that day. */
export function mustJoin(record: PersonRecord, next: NextStanding | null, on: Day, judged: Judged | null): boolean {
  const stays = judged?.ok && judged.value.open?.untilOn === null
  return Boolean(
    stays && isMember(next === 'end' ? undefined : (next ?? undefined)) && !inForce(record.memberships, on),
  )
}
