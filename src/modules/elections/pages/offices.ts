import type { OutputOf } from '#core/operation.ts'
import type { listOffices } from '#modules/people/office.contract.ts'
import type { Wire } from '#web/api.ts'
import type { Election } from './case.ts'

export type Held = Wire<OutputOf<typeof listOffices>>['offices'][number]

/** What a person elected may become: an office, or a member with a field of work. */
export const roles = ['secretary', 'deputy-secretary', 'organisation', 'publicity', 'discipline', 'none'] as const
export type SeatRole = (typeof roles)[number]

/** The office as the people's module knows it. */
export function roleNow(seat: SeatRole) {
  switch (seat) {
    case 'secretary':
    case 'deputy-secretary':
      return { role: seat, duty: null }
    case 'organisation':
    case 'publicity':
    case 'discipline':
      return { role: 'committee-member' as const, duty: seat }
    case 'none':
      return { role: 'committee-member' as const, duty: null }
    default:
      return seat satisfies never
  }
}

/** What somebody elected most likely becomes: the office elected to, the vacancy filled, or what he was. */
export function seatRoleOf(election: Election, held: readonly Held[], personId: string, at: number): SeatRole {
  if (election.kind === 'secretary-election') return 'secretary'
  if (election.kind === 'deputy-election') return 'deputy-secretary'
  if (election.kind === 'by-election') return election.vacancies[at]?.duty ?? 'none'
  const was = held.find(({ person }) => person.id === personId)
  return roles.find((role) => was && roleNow(role).role === was.role && roleNow(role).duty === was.duty) ?? 'none'
}

/** The office a new one follows: of the secretary whoever's it is, otherwise his own where he is elected again. */
export function followedBy(
  { id, role: seat }: { id: string; role: SeatRole },
  held: readonly Held[],
): Held | undefined {
  const { role, duty } = roleNow(seat)
  return held.find((one) => one.role === role && (role === 'secretary' || (one.person.id === id && one.duty === duty)))
}

/** Which offices most likely end: all of the old committee but the secretary's, who stays until one follows, or whoever left the seat that is filled. */
export function endedByDefault(election: Election, held: readonly Held[]): readonly Held[] {
  switch (election.kind) {
    case 'general-election':
      return held.filter(({ role }) => role !== 'secretary')
    case 'by-election': {
      const left = new Set(election.vacancies.map(({ leftBy }) => leftBy?.id))
      return held.filter(({ person }) => left.has(person.id))
    }
    case 'secretary-election':
    case 'deputy-election':
      return []
    default:
      return election.kind satisfies never
  }
}
