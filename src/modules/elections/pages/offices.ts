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

/** What an election gives: of members a field of work; secretary and deputies are elected to theirs by the committee (EL-03). */
export function rolesOf({ kind }: Pick<Election, 'kind'>): readonly SeatRole[] {
  if (kind === 'secretary-election') return ['secretary']
  if (kind === 'deputy-election') return ['deputy-secretary']
  return roles.filter((role) => role !== 'secretary' && role !== 'deputy-secretary')
}

/** What somebody elected most likely becomes: the office elected to, the vacancy filled, or what he was. */
export function seatRoleOf(election: Election, held: readonly Held[], personId: string, at: number): SeatRole {
  const given = rolesOf(election)
  const [only] = given
  if (only && given.length === 1) return only
  if (election.kind === 'by-election') return election.vacancies[at]?.duty ?? 'none'
  const own = held.filter(({ person }) => person.id === personId)
  return given.find((role) => own.some((one) => isOf(one, role))) ?? 'none'
}

function isOf(office: Held, seat: SeatRole): boolean {
  const { role, duty } = roleNow(seat)
  return office.role === role && office.duty === duty
}

/** The office a new one follows: of the secretary whoever's it is, otherwise his own where he is elected again. */
export function followedBy(
  { id, role: seat }: { id: string; role: SeatRole },
  held: readonly Held[],
): Held | undefined {
  return held.find((one) => isOf(one, seat) && (seat === 'secretary' || one.person.id === id))
}

/**
 * Which offices most likely end: of the old committee its members' and those of whoever is not elected again, or of whoever left the
 * seat that is filled. The secretary stays until one follows.
 */
export function endedByDefault(election: Election, held: readonly Held[]): readonly Held[] {
  const elected = new Set(election.outcome.elected.map(({ id }) => id))
  const left = new Set(election.vacancies.map(({ leftBy }) => leftBy?.id))
  switch (election.kind) {
    case 'general-election':
      return held.filter(({ role, person }) =>
        role === 'deputy-secretary' ? !elected.has(person.id) : role === 'committee-member',
      )
    case 'by-election':
      return held.filter(({ person }) => left.has(person.id))
    case 'deputy-election':
      return held.filter(({ role }) => role === 'deputy-secretary')
    case 'secretary-election':
      return []
    default:
      return election.kind satisfies never
  }
}
