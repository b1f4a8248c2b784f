import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { holdsOn, type Span } from '../votes/voter.rules.ts'

export interface MemberPlacementGiven {
  /** The dated rows of one member. `group` names a Party group of that branch. */
  readonly memberships: readonly (Span & { readonly branch: string; readonly group?: string | null | undefined })[]
  /** Branches that are divided into Party groups. */
  readonly dividedBranches?: readonly string[] | undefined
  /** Other places where he takes part without belonging there. */
  readonly activities?: readonly string[] | undefined
}

export interface MemberPlacementValues {
  readonly branches: readonly string[]
  readonly groups: readonly string[]
}

/** Does a member belong to exactly one branch and, where there are groups, to exactly one of them? */
export const memberPlacement = question({
  name: 'member-placement',
  rules: ['GR-04'],
  settings: {},
  judge: (given: MemberPlacementGiven, on, law): Finding<MemberPlacementValues> => {
    const { memberships, dividedBranches = [], activities = [] } = given
    const cited = law['GR-04']
    const rows = memberships.filter((row) => holdsOn(row, on))
    const branches = [...new Set(rows.map(({ branch }) => branch))]
    const groups = [...new Set(rows.flatMap(({ branch, group }) => (group ? [`${branch}/${group}`] : [])))]
    const [branch = ''] = branches
    const one = branches.length === 1
    const because: Because[] = [
      decides(cited, {
        text: one ? 'placement.one-branch' : branch ? 'placement.several-branches' : 'placement.no-branch',
        numbers: { on, branch, count: branches.length },
        formula: `${branches.length} = 1`,
        holds: one,
      }),
    ]
    if (one && (groups.length > 0 || dividedBranches.includes(branch)))
      because.push(
        decides(cited, {
          text:
            groups.length === 1
              ? 'placement.one-group'
              : groups.length
                ? 'placement.several-groups'
                : 'placement.no-group',
          numbers: { on, branch, count: groups.length },
          formula: `${groups.length} = 1`,
          holds: groups.length === 1,
        }),
      )
    if (activities.length > 0)
      because.push(tells(cited, { text: 'placement.activities', numbers: { count: activities.length }, holds: null }))
    const holds = because.every((line) => line.holds !== false)
    return {
      outcome: holds ? 'PASS' : 'FAIL',
      values: { branches, groups: groups.map((group) => group.slice(group.indexOf('/') + 1)) },
      because,
      wouldChange: holds ? [] : [{ text: 'placement.if-one', numbers: {}, outcome: 'PASS' }],
    }
  },
})
