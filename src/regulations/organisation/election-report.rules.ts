import type { Day } from '#core/day.ts'
import { type Because, decides, type Finding, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import type { BranchOffice } from './by-election.rules.ts'

export interface ElectionReportGiven {
  readonly electedOn: Day
  readonly results: readonly {
    readonly name: string
    readonly office: BranchOffice
    /** How it went to the higher organisation; null while it has not. */
    readonly sentFor: 'record' | 'approval' | null
    readonly approvedOn?: Day | null | undefined
  }[]
}

/** Recorded and approved are two things: putting on record waits for no reply, approval does. */
export type ReportState = 'to-send' | 'recorded' | 'awaits-approval' | 'approved' | 'wrongly-sent'

export interface ElectionReportValues {
  readonly states: Readonly<Record<string, ReportState>>
  readonly complete: boolean
}

/** Is the result of an election reported as it must be: members for the record, secretary and deputy for approval? */
export const electionReport = question({
  name: 'election-report',
  rules: ['CM-07'],
  settings: {},
  judgedOn: ({ electedOn }: ElectionReportGiven) => electedOn,
  judge: ({ results }: ElectionReportGiven, _on, law): Finding<ElectionReportValues> => {
    const cited = law['CM-07']
    const because: Because[] = []
    const states: Record<string, ReportState> = {}
    for (const { name, office, sentFor, approvedOn = null } of results) {
      const needsApproval = cited.forApproval.includes(office)
      const state: ReportState =
        sentFor === null
          ? 'to-send'
          : !needsApproval
            ? 'recorded'
            : sentFor === 'record'
              ? 'wrongly-sent'
              : approvedOn
                ? 'approved'
                : 'awaits-approval'
      states[name] = state
      const text =
        state === 'to-send' ? (needsApproval ? 'report.approve' : 'report.record') : (`report.${state}` as const)
      const holds = state === 'wrongly-sent' ? false : state === 'recorded' || state === 'approved' ? true : null
      because.push(decides(cited, { text, numbers: { name, approvedOn: approvedOn ?? '' }, holds }))
      if (!needsApproval && sentFor === 'approval')
        because.push(warns(cited, { text: 'report.record-suffices', numbers: { name }, holds: null }))
    }
    const wrong = Object.values(states).includes('wrongly-sent')
    return {
      outcome: wrong ? 'FAIL' : 'PASS',
      values: {
        states,
        complete: Object.values(states).every((state) => state === 'recorded' || state === 'approved'),
      },
      because,
      wouldChange: wrong ? [{ text: 'report.if-for-approval', numbers: {}, outcome: 'PASS' }] : [],
    }
  },
})
