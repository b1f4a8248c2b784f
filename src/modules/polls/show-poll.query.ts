import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { listedOf, type PollRow, type QuestionRow, readPolls, readQuestions } from './poll.queries.ts'
import { showPoll } from './polls.contract.ts'
import { fewAnswers, stateOf } from './polls.rules.ts'

export default answer(showPoll, async (context, { id }) => {
  const { today } = context
  const poll = (await readPolls(context, sql<boolean>`poll.id = ${id}`)).polls[0]
  if (!poll || !isSeen(poll)) return no('polls.unknown-poll')
  const questions = await readQuestions(context, id)
  const tookPart = poll.onScreen + poll.onPaper
  return {
    ...listedOf(poll, today),
    asked: poll.asked,
    tookPart: poll.keeps || poll.published ? tookPart : null,
    purpose: poll.purpose,
    version: poll.version,
    onPaper: poll.keeps ? poll.onPaper : 0,
    answered: poll.answered,
    withdrawnReason: poll.withdrawnReason,
    questions: questions.map((question) => shown(question, showsTotals(poll), tookPart)),
    may: mayOf(poll, today),
  }
})

/** Its keepers see it from the start, those asked from its opening until it is withdrawn. */
function isSeen(poll: PollRow): boolean {
  return poll.keeps || (poll.isAsked && poll.opened && !poll.withdrawn)
}

/** No totals before the close (branch.md 6.3), none of a poll that was withdrawn, and for those asked once they are published. */
export function showsTotals(poll: PollRow): boolean {
  return poll.closed && !poll.withdrawn && (poll.keeps || poll.published)
}

function shown({ answered, choices, words, ...question }: QuestionRow, totals: boolean, tookPart: number) {
  return {
    ...question,
    answered: totals ? answered : null,
    choices: choices.map(({ tally, ...choice }) => ({ ...choice, tally: totals ? tally : null })),
    words: totals && tookPart >= fewAnswers ? [...words] : null,
  }
}

function mayOf(poll: PollRow, today: Day) {
  const { keeps } = poll
  const state = stateOf(poll, today)
  const ending = state === 'open' || state === 'over'
  return {
    answer: poll.isAsked && state === 'open' && !poll.answered,
    amend: keeps && state === 'draft',
    open: keeps && state === 'draft' && poll.closesOn >= today,
    addPaper: keeps && ending && poll.onPaper === 0,
    close: keeps && ending,
    publish: keeps && state === 'closed',
    withdraw: keeps && state !== 'withdrawn' && state !== 'published',
    export: keeps && (state === 'closed' || state === 'published'),
  }
}
