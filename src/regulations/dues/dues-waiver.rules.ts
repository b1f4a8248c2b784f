import type { Day } from '#core/day.ts'
import { type Because, type Change, decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { recordedBy } from '../recorded.rules.ts'

export interface DuesWaiverGiven {
  /** When the branch studied and resolved it; null while it has not. */
  readonly branchResolvedOn: Day | null
  /** When the next higher committee approved it. */
  readonly committeeApprovedOn?: Day | null | undefined
}

export interface DuesWaiverValues {
  readonly branch: 'open' | 'resolved'
  readonly committee: 'not-needed' | 'open' | 'approved'
  /** Recorded by whoever has to decide. */
  readonly inEffect: boolean
}

/** Is a reduction or waiver for hardship recorded by whoever decides it? The branch studies it; an older text asks the higher committee. */
export const duesWaiver = question({
  name: 'dues-waiver',
  rules: ['DU-13', 'CAL-11'],
  settings: { committeeApproves: { rule: 'DU-13', kind: 'local', default: false, stricter: 'higher' } },
  judge: (given: DuesWaiverGiven, on, law, { committeeApproves }): Finding<DuesWaiverValues> => {
    const resolved = recordedBy(given.branchResolvedOn, on)
    const approved = recordedBy(given.committeeApprovedOn, on)
    const [cited, human] = [law['DU-13'], law['CAL-11']]
    const inEffect = resolved !== null && (approved !== null || !committeeApproves)
    const because: Because[] = [
      resolved
        ? decides(cited, { text: 'dues-waiver.resolved', numbers: { on: resolved }, holds: true })
        : decides(human, { text: 'dues-waiver.not-resolved', holds: null }),
    ]
    if (approved) because.push(decides(cited, { text: 'dues-waiver.approved', numbers: { on: approved }, holds: true }))
    else if (committeeApproves) because.push(decides(human, { text: 'dues-waiver.not-approved', holds: null }))
    else because.push(tells(cited, { text: 'dues-waiver.committee-sees', holds: null }))
    const missing: Change[] = []
    if (!resolved)
      missing.push({ text: 'dues-waiver.resolve', numbers: {}, outcome: committeeApproves ? 'NEEDS_HUMAN' : 'PASS' })
    else if (!inEffect) missing.push({ text: 'dues-waiver.approve', numbers: {}, outcome: 'PASS' })
    return {
      outcome: inEffect ? 'PASS' : 'NEEDS_HUMAN',
      values: {
        branch: resolved ? 'resolved' : 'open',
        committee: approved ? 'approved' : committeeApproves ? 'open' : 'not-needed',
        inEffect,
      },
      because,
      wouldChange: missing,
    }
  },
})
