import type { Purpose } from '#modules/duties/duty-kinds.rules.ts'
import type { BranchFacts, Days, MemberFacts, UnitFacts } from '#modules/duties/facts/facts.rules.ts'

type Gathering = UnitFacts['gatherings'][number]

/** A gathering as a test thinks of one: closed, with its own section, its id its purpose and day. */
export function held(purpose: Purpose, heldOn: string, closed = true): Gathering {
  return { id: `${purpose} ${heldOn}`, purpose, heldOn, closed, ownSection: true }
}

/** Full members since 2015, one an id. */
export function fullMembers(count: number, until: string | null = null): MemberFacts[] {
  return Array.from({ length: count }, (_, at) => ({
    personId: `p${at}`,
    here: [{ from: '2015-07-01', until, paidThrough: null }],
    standings: [{ kind: 'full' as const, from: '2015-07-01', until: null, known: false }],
    keptFrom: '2015-07-01',
  }))
}

/** A branch of seven that has stood since 2015 and of which nothing else is known. */
export function branchWith(
  more: Partial<BranchFacts> & {
    readonly gatherings?: readonly Gathering[]
    readonly groups?: readonly (Days & { readonly id: string; readonly gatherings: readonly Gathering[] })[]
  } = {},
): BranchFacts {
  const { gatherings = [], groups = [], ...rest } = more
  const days = { from: rest.from ?? '2015-07-01', until: rest.until ?? null }
  return {
    id: 'branch',
    ...days,
    units: [
      { id: 'branch', branchId: 'branch', kind: 'branch', ...days, gatherings },
      ...groups.map((group) => ({ ...group, branchId: 'branch', kind: 'group' as const })),
    ],
    members: fullMembers(7),
    officers: [],
    terms: [],
    courses: [],
    talks: [],
    occasions: [],
    sessions: new Map(),
    dues: null,
    letters: [],
    absences: [],
    tables: [],
    local: [],
    ...rest,
  }
}
