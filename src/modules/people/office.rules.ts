import type { Role } from '#core/abilities.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import type { StandingKind } from './standing.rules.ts'

export type OfficeRole = Exclude<Role, 'member' | 'crew-member'>
export type UnitKind = 'committee' | 'general-branch' | 'branch' | 'group' | 'workshop' | 'crew'

const partyUnits: readonly UnitKind[] = ['committee', 'general-branch', 'branch']

/** Which kinds of unit have which office. */
const seats: Readonly<Record<OfficeRole, readonly UnitKind[]>> = {
  administrator: partyUnits,
  'superior-committee': ['committee', 'general-branch'],
  secretary: partyUnits,
  'deputy-secretary': partyUnits,
  'committee-member': partyUnits,
  'group-leader': ['group'],
  auditor: partyUnits,
}

export function officesOf(kind: UnitKind): OfficeRole[] {
  return (Object.keys(seats) as OfficeRole[]).filter((role) => seats[role].includes(kind))
}

/** Held by one person at a time in each unit. */
export function isSingle(role: OfficeRole): boolean {
  return role === 'secretary' || role === 'group-leader'
}

const byFullMembers: readonly OfficeRole[] = ['secretary', 'deputy-secretary', 'committee-member']

export type SeatRefusal =
  | 'people.no-such-office-here'
  | 'people.duty-without-committee'
  | 'people.not-a-full-member'
  | 'people.not-a-member'

/**
 * Whether someone of a standing may hold an office in a kind of unit. Secretary, deputy and committee are full members (only
 * they may be elected, EL20 art. 5); a group is led by a member (GR-01). Administrators and auditors may stand outside the Party.
 */
export function mayHold(
  role: OfficeRole,
  duty: string | null,
  unit: UnitKind,
  standing: StandingKind | null,
): Decision<undefined, SeatRefusal> {
  if (!seats[role].includes(unit)) return no('people.no-such-office-here', { role, unit })
  if (duty && role !== 'committee-member') return no('people.duty-without-committee', { role })
  if (byFullMembers.includes(role) && standing !== 'full') return no('people.not-a-full-member', { role })
  if (role === 'group-leader' && standing !== 'full' && standing !== 'probationary')
    return no('people.not-a-member', { role })
  return yes()
}
