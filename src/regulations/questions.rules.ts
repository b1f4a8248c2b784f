import { applicableText } from './questions/applicable-text.rules.ts'
import { branchSize } from './questions/branch-size.rules.ts'
import { cadenceRoundup } from './questions/cadence-roundup.rules.ts'
import { businessDay, monthDeadline, thresholdWord } from './questions/calendar.rules.ts'
import { committeeDecision } from './questions/committee-decision.rules.ts'
import { datedStep } from './questions/dated-step.rules.ts'
import { excusal } from './questions/excusal.rules.ts'
import { meetingCadence } from './questions/meeting-cadence.rules.ts'
import { ordinaryDecision } from './questions/ordinary-decision.rules.ts'
import { ordinaryOutlook } from './questions/ordinary-outlook.rules.ts'
import { voter } from './questions/voter.rules.ts'
import { workingDays } from './questions/working-days.rules.ts'

/** Everything that can be asked, by name. */
export const questions = {
  'applicable-text': applicableText,
  'branch-size': branchSize,
  'business-day': businessDay,
  'cadence-roundup': cadenceRoundup,
  'committee-decision': committeeDecision,
  'dated-step': datedStep,
  excusal,
  'meeting-cadence': meetingCadence,
  'month-deadline': monthDeadline,
  'ordinary-decision': ordinaryDecision,
  'ordinary-outlook': ordinaryOutlook,
  'threshold-word': thresholdWord,
  voter,
  'working-days': workingDays,
} as const

export type QuestionName = keyof typeof questions
type Judge<N extends QuestionName> = (typeof questions)[N]['judge']
export type GivenOf<N extends QuestionName> = Parameters<Judge<N>>[0]
export type ValuesOf<N extends QuestionName> = ReturnType<Judge<N>>['values']

export function isQuestion(name: string): name is QuestionName {
  return Object.hasOwn(questions, name)
}

/** The known name that differs from `name` in the fewest letters: what a mistyped question probably meant. */
export function nearestQuestion(name: string): QuestionName {
  const names = Object.keys(questions) as QuestionName[]
  return names.reduce((best, known) => (distance(known, name) < distance(best, name) ? known : best))
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap))
    }
    row = next
  }
  return row[b.length] ?? 0
}
