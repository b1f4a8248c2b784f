import { type Decision, no, yes } from '#core/decision.ts'

export interface Official {
  readonly personId: string
  readonly role: 'supervisor' | 'teller'
}

export type OfficialRefusal =
  | 'elections.no-supervisor'
  | 'elections.official-stands'
  | 'elections.official-twice'
  | 'elections.not-a-voter'

/** Supervisors are members on the roll who do not stand (EL-12); tellers work under them and do not stand either. */
export function officialsFit(
  officials: readonly Official[],
  roll: readonly { readonly personId: string; readonly name: string; readonly votes: boolean }[],
  candidates: readonly string[],
): Decision<undefined, OfficialRefusal> {
  const named = (id: string) => ({ name: roll.find(({ personId }) => personId === id)?.name ?? '' })
  if (!officials.some(({ role }) => role === 'supervisor')) return no('elections.no-supervisor')
  const standing = officials.find(({ personId }) => candidates.includes(personId))
  if (standing) return no('elections.official-stands', named(standing.personId))
  const twice = officials.find(({ personId }, at) => officials.findIndex((one) => one.personId === personId) !== at)
  if (twice) return no('elections.official-twice', named(twice.personId))
  const stranger = officials.find(({ personId }) => !roll.some((one) => one.personId === personId && one.votes))
  return stranger ? no('elections.not-a-voter') : yes()
}
