import { applicableText } from './applicable-text.rules.ts'
import { businessDay, monthDeadline, thresholdWord } from './calendar.rules.ts'
import { datedStep } from './dated-step.rules.ts'
import { workingDays } from './working-days.rules.ts'

export const calendarQuestions = {
  'applicable-text': applicableText,
  'business-day': businessDay,
  'dated-step': datedStep,
  'month-deadline': monthDeadline,
  'threshold-word': thresholdWord,
  'working-days': workingDays,
} as const
