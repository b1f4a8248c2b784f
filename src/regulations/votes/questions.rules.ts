import { admissionVote } from './admission-vote.rules.ts'
import { disposalVote } from './disposal-vote.rules.ts'
import { excusal } from './excusal.rules.ts'
import { ordinaryDecision } from './ordinary-decision.rules.ts'
import { ordinaryOutlook, personOutlook } from './outlook.rules.ts'
import { voter } from './voter.rules.ts'

export const voteQuestions = {
  'admission-vote': admissionVote,
  'disposal-vote': disposalVote,
  excusal,
  'ordinary-decision': ordinaryDecision,
  'ordinary-outlook': ordinaryOutlook,
  'person-outlook': personOutlook,
  voter,
} as const
