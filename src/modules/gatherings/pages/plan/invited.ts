import type { Day } from '#core/day.ts'
import { listRoster } from '#modules/people/roster.contract.ts'
import { useAsk } from '#web/api.ts'
import { type Counted, rosterHint } from '../../attendance.rules.ts'
import { type ChairRole, instantsOf } from '../../plan.rules.ts'
import type { Audience, RosterHint } from '../../terms.rules.ts'
import type { Convener } from '../units.ts'
import type { Schedules } from './schedules.ts'

const chairRoles: readonly string[] = ['secretary', 'deputy-secretary', 'committee-member', 'group-leader']

/** A member of the branch who could be called. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly crew: { readonly id: string; readonly name: string } | null
  readonly capacity: 'full' | 'probationary' | 'non-voting'
  readonly onCommittee: boolean
  readonly roles: readonly ChairRole[]
  readonly place: string
}

/** The members of a convening branch or group on a day. */
export function useMembers(convener: Convener | undefined, on: Day | null): Member[] | undefined {
  const input =
    convener && on ? { unitId: convener.id, on, kinds: ['full', 'probationary'] as const, size: 100 as const } : null
  const { value } = useAsk(listRoster, input && { ...input, kinds: [...input.kinds] })
  return value?.rows
    .filter((row) => row.branch?.id === convener?.branchId)
    .map((row) => {
      const roles = row.offices.map(({ role }) => role).filter((role): role is ChairRole => chairRoles.includes(role))
      return {
        id: row.id,
        name: row.name,
        crew: row.crew,
        capacity: row.kind === 'probationary' ? 'probationary' : row.suspended ? 'non-voting' : 'full',
        onCommittee: roles.some((role) => role !== 'group-leader'),
        roles,
        place: [row.group?.name, row.crew?.name].filter(Boolean).join(' '),
      }
    })
}

/** Who of them attends by right. */
export function invited(members: readonly Member[], audience: Audience): readonly Member[] {
  return audience === 'committee' ? members.filter(({ onCommittee }) => onCommittee) : members
}

export interface Hour {
  readonly on: Day
  readonly startsAt: string
  readonly endsAt: string | null
}

/** What the rota says of a member at an hour: the same rule that fills the tick grid. */
export function hintAt(member: Member, hour: Hour, schedules: Schedules, zone: string): RosterHint | null {
  const schedule = member.crew && schedules.of(member.crew.id)
  if (!schedule || !member.crew) return null
  const held = instantsOf(zone, hour.on, hour.startsAt, hour.endsAt)
  return rosterHint(schedule, { crewId: member.crew.id, personId: member.id }, hour.on, held, zone)
}

/** The grid as it would be if everyone came whom the rota lets come: for the totals and the outlook of a vote. */
export function asIfAllCame(members: readonly Member[], can: (member: Member) => boolean): Counted[] {
  return members.map((member) => ({
    capacity: member.capacity,
    byRight: true,
    onCommittee: member.onCommittee,
    state: can(member) ? 'present' : 'on-shift',
  }))
}
