/** The closed sets of this module; the migration checks the same. */
export const electionKinds = ['general-election', 'by-election', 'secretary-election', 'deputy-election'] as const
export type ElectionKind = (typeof electionKinds)[number]

/** Who votes. */
export type Electors = 'assembly' | 'committee'

/** In the order in which they are exchanged with the higher organisation. */
export const letterKinds = ['request', 'reply', 'report', 'approval'] as const
export type LetterKind = (typeof letterKinds)[number]

export const exclusionReasons = ['a', 'b', 'c', 'd', 'e', 'f'] as const
export type ExclusionReason = (typeof exclusionReasons)[number]

export const sources = ['committee', 'groups', 'members', 'superior'] as const
export const officialRoles = ['supervisor', 'teller'] as const
export const pieceKinds = ['task', 'ledger', 'seal', 'other'] as const
export const pollKinds = ['first', 'tie', 'separate'] as const
export type PollKind = (typeof pollKinds)[number]
export const pollStates = ['open', 'void', 'counted'] as const
export type PollState = (typeof pollStates)[number]
export const results = ['elected', 'tied', 'contested', 'not-elected'] as const
export type Result = (typeof results)[number]

/** Secretary and deputies are elected to an office with as many candidates as offices (EL-03); the others to seats, with more. */
export function isOfficers(kind: ElectionKind): boolean {
  return kind === 'secretary-election' || kind === 'deputy-election'
}

/** At which meeting the electors vote. */
export function purposeOf(elects: Electors): 'branch-assembly' | 'committee-meeting' {
  return elects === 'assembly' ? 'branch-assembly' : 'committee-meeting'
}
