import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { isMember } from '../../standing.rules.ts'
import { inForce, succeed } from '../../timeline.rules.ts'
import type { Belonging } from '../branch-fields.tsx'
import type { PersonRecord } from './task.ts'

export type MembershipStep = 'move-group' | 'join' | 'leave'

/** What can be done with the membership on a day. */
export function membershipSteps(record: PersonRecord, on: Day): MembershipStep[] {
  return inForce(record.memberships, on) ? ['move-group', 'join', 'leave'] : ['join']
}

type Coming = 'people.before-the-last' | 'people.same-place' | 'people.branch-without-standing'

/** What the server would refuse, by the same rules and in the same order. */
export function judgeMembership(
  { memberships, standings }: PersonRecord,
  step: MembershipStep,
  to: Belonging,
  on: Day,
): Decision<undefined, Coming> {
  const free = succeed(memberships, on)
  if (!free.ok) return free
  const current = inForce(memberships, on)
  if (step === 'leave') return yes()
  const sameGroup = step === 'move-group' && (current?.group?.id ?? null) === to.groupId
  const sameBranch = step === 'join' && to.branchId !== null && current?.branch.id === to.branchId
  if (sameGroup || sameBranch) return no('people.same-place')
  return isMember(inForce(standings, on)?.kind) ? yes() : no('people.branch-without-standing')
}
