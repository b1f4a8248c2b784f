import { calendarQuestions } from './calendar/questions.rules.ts'
import { consequenceQuestions } from './consequences/questions.rules.ts'
import { duesQuestions } from './dues/questions.rules.ts'
import { electionQuestions } from './elections/questions.rules.ts'
import { lifeQuestions } from './life/questions.rules.ts'
import { limitQuestions } from './limits/questions.rules.ts'
import { meetingQuestions } from './meetings/questions.rules.ts'
import { organisationQuestions } from './organisation/questions.rules.ts'
import { recruitingQuestions } from './recruiting/questions.rules.ts'
import { standingQuestions } from './standing/questions.rules.ts'
import { transferQuestions } from './transfers/questions.rules.ts'
import { voteQuestions } from './votes/questions.rules.ts'

/** Everything that can be asked, by name. */
export const questions = {
  ...calendarQuestions,
  ...organisationQuestions,
  ...meetingQuestions,
  ...voteQuestions,
  ...electionQuestions,
  ...lifeQuestions,
  ...recruitingQuestions,
  ...standingQuestions,
  ...duesQuestions,
  ...transferQuestions,
  ...consequenceQuestions,
  ...limitQuestions,
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
