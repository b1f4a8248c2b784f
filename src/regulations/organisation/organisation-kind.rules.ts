import { type Because, decides, type Finding, type Outcome } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

/** From the lowest to the highest; `joint-branch` has fewer full members than a branch of its own needs. */
export type OrganisationKind = 'joint-branch' | 'branch' | 'general-branch' | 'committee'

export interface OrganisationKindGiven {
  /** All members, probationary ones too. */
  readonly members: number
  readonly fullMembers: number
  /** What stands or is planned. */
  readonly planned?: OrganisationKind | undefined
  /** The higher organisation has approved an exception. */
  readonly superiorApproval?: boolean | undefined
}

export interface OrganisationKindValues {
  readonly kind: OrganisationKind
  readonly exception: boolean
}

const ladder: readonly OrganisationKind[] = ['joint-branch', 'branch', 'general-branch', 'committee']

/** Which organisation do so many members of a state enterprise ask for: Party committee, general branch or branch? */
export const organisationKind = question({
  name: 'organisation-kind',
  rules: ['BR-07'],
  settings: {},
  judge: (given: OrganisationKindGiven, _on, law): Finding<OrganisationKindValues> => {
    const { members, fullMembers: full, planned, superiorApproval = false } = given
    const cited = law['BR-07']
    const { committeeAtLeast, generalBranchAtLeast, fullAtLeast } = cited
    const kind: OrganisationKind =
      full < fullAtLeast
        ? 'joint-branch'
        : members >= committeeAtLeast
          ? 'committee'
          : members >= generalBranchAtLeast
            ? 'general-branch'
            : 'branch'
    const reached = {
      committee: `${members} ≥ ${committeeAtLeast}`,
      'general-branch': `${generalBranchAtLeast} ≤ ${members} < ${committeeAtLeast}`,
      branch: `${full} ≥ ${fullAtLeast}`,
      'joint-branch': `${full} < ${fullAtLeast}`,
    } as const
    const numbers = { members, full, least: fullAtLeast }
    const because: Because[] = [
      decides(cited, { text: `organisation-kind.${kind}`, numbers, formula: reached[kind], holds: true }),
    ]
    if (planned === undefined || planned === kind)
      return { outcome: 'PASS', values: { kind, exception: false }, because }
    const higher = ladder.indexOf(planned) > ladder.indexOf(kind)
    // The text provides for a higher kind with approval; of a lower one nothing was seen.
    const outcome: Outcome = !superiorApproval ? 'FAIL' : higher ? 'PASS' : 'NEEDS_HUMAN'
    because.push(
      decides(cited, {
        text: superiorApproval ? 'organisation-kind.exception-approved' : 'organisation-kind.exception-not-approved',
        holds: !superiorApproval ? false : higher ? true : null,
      }),
    )
    return {
      outcome,
      values: { kind, exception: true },
      because,
      wouldChange: superiorApproval
        ? []
        : [{ text: 'organisation-kind.approve', numbers: {}, outcome: higher ? 'PASS' : 'NEEDS_HUMAN' }],
    }
  },
})
