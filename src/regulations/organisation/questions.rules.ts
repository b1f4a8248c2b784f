import { branchSize } from './branch-size.rules.ts'
import { committeeDecision } from './committee-decision.rules.ts'

export const organisationQuestions = { 'branch-size': branchSize, 'committee-decision': committeeDecision } as const
