import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'

export const questionForms = ['one', 'several', 'words'] as const
export type QuestionForm = (typeof questionForms)[number]

/** `over`: its last day has passed and nobody may answer any more, but the keeper has not closed it. */
export const pollStates = ['draft', 'open', 'over', 'closed', 'published', 'withdrawn'] as const
export type PollState = (typeof pollStates)[number]

/** Fewer answers than this may tell who said what (DESIGN, branch.md 6.3): totals are shown only to who was warned, words never. */
export const fewAnswers = 5

export interface Dated {
  readonly closesOn: Day
  readonly opened: boolean
  readonly closed: boolean
  readonly published: boolean
  readonly withdrawn: boolean
}

export function stateOf(poll: Dated, today: Day): PollState {
  if (poll.withdrawn) return 'withdrawn'
  if (poll.published) return 'published'
  if (poll.closed) return 'closed'
  if (!poll.opened) return 'draft'
  return poll.closesOn < today ? 'over' : 'open'
}

export interface Question {
  readonly id: string
  readonly form: QuestionForm
  readonly choices: readonly { readonly id: string }[]
}

/** What one person says to one question: choices, or words; nothing said is no answer. */
export interface Answer {
  readonly questionId: string
  readonly choiceIds: readonly string[]
  readonly words: string | null
}

/** Whether answers fit what was asked: one choice where one is asked for, none twice, words only where words are asked for. */
export function answersFit(
  questions: readonly Question[],
  answers: readonly Answer[],
): Decision<readonly Answer[], 'polls.nothing-answered' | 'polls.unfit-answer'> {
  const said = answers.filter(({ choiceIds, words }) => choiceIds.length > 0 || words !== null)
  if (said.length === 0) return no('polls.nothing-answered')
  if (new Set(said.map(({ questionId }) => questionId)).size < said.length)
    return no('polls.unfit-answer', { place: 0 })
  for (const answer of said) {
    const place = questions.findIndex(({ id }) => id === answer.questionId)
    const question = questions[place]
    if (!question || !fits(question, answer)) return no('polls.unfit-answer', { place: place + 1 })
  }
  return yes(said)
}

function fits({ form, choices }: Question, { choiceIds, words }: Answer): boolean {
  if (form === 'words') return choiceIds.length === 0
  const known = new Set(choices.map(({ id }) => id))
  const each = new Set(choiceIds)
  if (words !== null || each.size < choiceIds.length || choiceIds.some((id) => !known.has(id))) return false
  return form === 'several' || choiceIds.length === 1
}

/** What sheets of paper add to one question. */
export interface Counted {
  readonly questionId: string
  /** How many sheets said anything to it. */
  readonly answered: number
  readonly tallies: readonly { readonly choiceId: string; readonly count: number }[]
  readonly words: readonly string[]
}

/** Whether the counts of paper add up: no question has more answers than sheets, no choice more than answers, one choice each adds to exactly them. */
export function paperFits(
  questions: readonly Question[],
  sheets: number,
  counted: readonly Counted[],
): Decision<undefined, 'polls.unfit-count'> {
  for (const [place, question] of questions.entries()) {
    const counts = counted.filter(({ questionId }) => questionId === question.id)
    const count = counts[0]
    if (!count) continue
    if (counts.length > 1 || !countFits(question, sheets, count))
      return no('polls.unfit-count', { place: place + 1, sheets, answered: count.answered, sum: sumOf(count) })
  }
  return counted.every(({ questionId }) => questions.some(({ id }) => id === questionId))
    ? yes()
    : no('polls.unfit-count', { place: 0, sheets, answered: 0, sum: 0 })
}

function countFits({ form, choices }: Question, sheets: number, count: Counted): boolean {
  if (count.answered > sheets) return false
  if (form === 'words') return count.tallies.length === 0 && count.words.length === count.answered
  const known = new Set(choices.map(({ id }) => id))
  const ids = count.tallies.map(({ choiceId }) => choiceId)
  if (count.words.length > 0 || new Set(ids).size < ids.length || ids.some((id) => !known.has(id))) return false
  if (form === 'one') return sumOf(count) === count.answered
  return count.tallies.every((tally) => tally.count <= count.answered) && sumOf(count) >= count.answered
}

function sumOf({ tallies }: Counted): number {
  return tallies.reduce((sum, { count }) => sum + count, 0)
}

/** A question in the making: choices where one chooses, none where one writes. */
export interface DraftQuestion {
  readonly form: QuestionForm
  readonly text: string
  readonly choices: readonly string[]
}

/** Whether a poll could be opened: every question asks something, and a choice is among different ones. */
export function draftFits(
  questions: readonly DraftQuestion[],
  closesOn: Day,
  today: Day,
): Decision<undefined, 'polls.unfit-question' | 'polls.closes-in-the-past'> {
  if (closesOn < today) return no('polls.closes-in-the-past', { closesOn, today })
  const unfit = questions.findIndex(({ form, choices }) =>
    form === 'words' ? choices.length > 0 : choices.length < 2 || new Set(choices).size < choices.length,
  )
  return unfit < 0 ? yes() : no('polls.unfit-question', { place: unfit + 1 })
}
