import { excusal } from './excusal.rules.ts'
import { ordinaryDecision } from './ordinary-decision.rules.ts'
import { ordinaryOutlook } from './ordinary-outlook.rules.ts'
import { voter } from './voter.rules.ts'

export const voteQuestions = {
  excusal,
  'ordinary-decision': ordinaryDecision,
  'ordinary-outlook': ordinaryOutlook,
  voter,
} as const
