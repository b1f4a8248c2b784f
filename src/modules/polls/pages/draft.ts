import { addDays, type Day } from '#core/day.ts'
import { newId } from '#web/api.ts'
import type { QuestionForm } from '../polls.rules.ts'
import type { Poll } from './poll.ts'

/** A question as it is written: its choices are lines. */
export interface Written {
  readonly id: string
  readonly form: QuestionForm
  readonly text: string
  readonly lines: string
}

export interface Draft {
  readonly id: string
  readonly unitId: string
  readonly title: string
  readonly purpose: string
  readonly closesOn: Day | null
  readonly questions: readonly Written[]
}

export function newQuestion(): Written {
  return { id: newId(), form: 'one', text: '', lines: '' }
}

/** Where writing begins: the draft that was kept, or an empty sheet open for a week. */
export function draftOf(poll: Poll | undefined, unitId: string, today: Day): Draft {
  if (!poll)
    return { id: newId(), unitId, title: '', purpose: '', closesOn: addDays(today, 7), questions: [newQuestion()] }
  const { id, title, purpose, closesOn, unit } = poll
  const questions = poll.questions.map(({ choices, ...question }) => ({
    id: question.id,
    form: question.form,
    text: question.text,
    lines: choices.map(({ text }) => text).join('\n'),
  }))
  return { id, unitId: unit.id, title, purpose, closesOn, questions }
}

export function choicesOf({ form, lines }: Written): string[] {
  return form === 'words' ? [] : lines.split('\n').flatMap((line) => line.trim() || [])
}

/** What the server is told of a draft; null while something it must have is missing. */
export function toSave(draft: Draft, version: number | null) {
  const { title, purpose, closesOn, unitId, questions } = draft
  if (!title.trim() || !purpose.trim() || !closesOn || !unitId) return null
  if (questions.length === 0 || questions.some(({ text }) => !text.trim())) return null
  return {
    id: draft.id,
    unitId,
    version,
    title: title.trim(),
    purpose: purpose.trim(),
    closesOn,
    questions: questions.map((question) => ({
      id: question.id,
      form: question.form,
      text: question.text.trim(),
      choices: choicesOf(question).map((text) => ({ id: newId(), text })),
    })),
  }
}
