import { correctionDeadline } from './correction-deadline.rules.ts'
import { disposalStart } from './disposal-start.rules.ts'
import { readmission } from './readmission.rules.ts'
import { sixMonthReview } from './six-month-review.rules.ts'

export const consequenceQuestions = {
  'correction-deadline': correctionDeadline,
  'disposal-start': disposalStart,
  readmission,
  'six-month-review': sixMonthReview,
} as const
