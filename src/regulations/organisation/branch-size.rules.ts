import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface BranchSizeGiven {
  readonly fullMembers: number
  readonly probationaryMembers?: number | undefined
  /** Seats of the committee, where one is planned or sits. */
  readonly seats?: number | undefined
}

export type Shape = 'joint-branch' | 'branch' | 'branch-with-committee'

export interface BranchSizeValues {
  readonly shape: Shape
  readonly mayBeBranch: boolean
  readonly committeeRequired: boolean
  /** Seats a committee generally has; null without one. */
  readonly seatsFrom: number | null
  readonly seatsTo: number | null
  /** Without a committee: one secretary, a deputy if needed. */
  readonly secretaries: number
}

/** What organisation do so many members ask for: a joint branch, a branch, a branch with a committee? */
export const branchSize = question({
  name: 'branch-size',
  rules: ['BR-01', 'BR-02', 'BR-03', 'CM-01', 'CM-02'],
  settings: {},
  judge: (
    { fullMembers: full, probationaryMembers = 0, seats }: BranchSizeGiven,
    _on,
    law,
  ): Finding<BranchSizeValues> => {
    const [branch, committee] = [law['BR-01'], law['CM-01']]
    const mayBeBranch = full >= branch.fullAtLeast
    const committeeRequired = mayBeBranch && full >= committee.fullAtLeast
    const formula = `${full} ≥ ${branch.fullAtLeast}`
    const because: Because[] = [
      decides(branch, {
        text: mayBeBranch ? 'branch.may-be' : 'branch.too-small',
        numbers: { full, least: branch.fullAtLeast },
        formula,
        holds: mayBeBranch,
      }),
    ]
    if (!mayBeBranch) {
      if (probationaryMembers > 0)
        because.push(
          tells(branch, {
            text: 'branch.probationary-not-counted',
            numbers: { count: probationaryMembers },
            holds: null,
          }),
        )
      because.push(
        tells(law['BR-03'], { text: 'branch.join', numbers: { units: law['BR-03'].unitsAtMost }, holds: null }),
      )
    }
    const members = full + probationaryMembers
    if (members > law['BR-02'].membersAtMost) {
      const most = law['BR-02'].membersAtMost
      because.push(
        warns(law['BR-02'], {
          text: 'branch.too-large',
          numbers: { members, most },
          formula: `${members} ≤ ${most}`,
          holds: false,
        }),
      )
    }
    if (committeeRequired) {
      const numbers = { full, from: committee.seatsAtLeast, to: committee.seatsUsual }
      because.push(
        tells(committee, {
          text: 'committee.required',
          numbers,
          formula: `${full} ≥ ${committee.fullAtLeast}`,
          holds: true,
        }),
      )
    } else if (mayBeBranch) {
      const { fullBelow } = law['CM-02']
      because.push(
        tells(law['CM-02'], {
          text: 'committee.none',
          numbers: { full, below: fullBelow },
          formula: `${full} < ${fullBelow}`,
          holds: true,
        }),
      )
    }
    if (seats !== undefined) because.push(...seatLines(seats, committeeRequired, law))
    const shape: Shape = !mayBeBranch ? 'joint-branch' : committeeRequired ? 'branch-with-committee' : 'branch'
    return {
      outcome: because.some((line) => line.force === 'decides' && line.holds === false) ? 'FAIL' : 'PASS',
      values: {
        shape,
        mayBeBranch,
        committeeRequired,
        seatsFrom: committeeRequired ? committee.seatsAtLeast : null,
        seatsTo: committeeRequired ? committee.seatsUsual : null,
        secretaries: mayBeBranch ? 1 : 0,
      },
      because,
      wouldChange: mayBeBranch
        ? []
        : [{ text: 'branch.more-full', numbers: { count: branch.fullAtLeast - full }, outcome: 'PASS' }],
    }
  },
})

function seatLines(seats: number, required: boolean, law: Parameters<typeof branchSize.judge>[2]): Because[] {
  const { seatsAtLeast, seatsUsual, seatsAtMost } = law['CM-01']
  if (!required)
    return seats > 0
      ? [
          decides(law['CM-02'], {
            text: 'committee.not-allowed',
            numbers: { seats },
            formula: `${seats} = 0`,
            holds: false,
          }),
        ]
      : []
  if (seats < seatsAtLeast) {
    const formula = `${seats} ≥ ${seatsAtLeast}`
    return [
      decides(law['CM-01'], {
        text: 'committee.too-few-seats',
        numbers: { seats, least: seatsAtLeast },
        formula,
        holds: false,
      }),
    ]
  }
  if (seats <= seatsUsual) return []
  const formula = `${seats} ≤ ${seatsAtMost}`
  const numbers = { seats, usual: seatsUsual, most: seatsAtMost }
  return [
    warns(law['CM-01'], {
      text: seats > seatsAtMost ? 'committee.too-many-seats' : 'committee.many-seats',
      numbers,
      formula,
      holds: seats <= seatsAtMost,
    }),
  ]
}
