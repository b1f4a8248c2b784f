import type { z } from 'zod'
import { no } from '#core/decision.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { lockPoll } from './poll.queries.ts'
import { savePoll } from './polls.contract.ts'
import { draftFits } from './polls.rules.ts'

export default answer(savePoll, async (context, input) => {
  const { today, audit } = context
  const unit = await unitToAsk(context, input.unitId)
  if (!unit) return no('polls.unknown-unit')
  const questions = input.questions.map((question) => ({
    ...question,
    choices: question.choices.map(({ text }) => text),
  }))
  const fits = draftFits(questions, input.closesOn, today)
  if (!fits.ok) return fits
  audit({ unitId: unit.id })
  const written =
    input.version === null ? await begin(context, unit, input) : await rewrite(context, unit, input, input.version)
  if (!written.ok) return written
  if (!(await writeQuestions(context, input))) return no('polls.id-taken')
  return { id: input.id, version: written.value }
})

type Draft = z.infer<typeof savePoll.input>
type Unit = NonNullable<Awaited<ReturnType<typeof unitToAsk>>>

/** A branch, or a group with its branch, that the asker keeps. */
async function unitToAsk({ db, reach }: CommandContext, unitId: string) {
  const unit = await db
    .selectFrom('organisation.unit as unit')
    .select(['unit.id', 'unit.kind', 'unit.parent_id as parentId'])
    .where('unit.id', '=', unitId)
    .where('unit.kind', 'in', ['branch', 'group'])
    .where('unit.until_on', 'is', null)
    .where(reach('keep-gatherings', 'unit.path'))
    .executeTakeFirst()
  return unit && { id: unit.id, branchId: unit.kind === 'group' ? (unit.parentId ?? unit.id) : unit.id }
}

async function begin({ db, actor, now }: CommandContext, unit: Unit, { id, title, purpose, closesOn }: Draft) {
  const written = await db
    .insertInto('polls.poll')
    .values({
      id,
      branch_id: unit.branchId,
      unit_id: unit.id,
      title,
      purpose,
      closes_on: closesOn,
      created_by: actor.personId,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('version')
    .executeTakeFirst()
  return written ? ({ ok: true, value: written.version } as const) : no('polls.id-taken')
}

async function rewrite(context: CommandContext, unit: Unit, draft: Draft, version: number) {
  const locked = await lockPoll(context, { id: draft.id, version })
  if (!locked.ok) return locked
  if (locked.value.state !== 'draft') return no('polls.no-draft')
  const { title, purpose, closesOn } = draft
  await context.db
    .updateTable('polls.poll')
    .set({ unit_id: unit.id, branch_id: unit.branchId, title, purpose, closes_on: closesOn, version: version + 1 })
    .where('id', '=', draft.id)
    .execute()
  await context.db.deleteFrom('polls.question').where('poll_id', '=', draft.id).execute()
  return { ok: true, value: version + 1 } as const
}

/** False when an id is that of a question or choice of another poll. */
async function writeQuestions({ db }: CommandContext, { id, questions }: Draft): Promise<boolean> {
  const asked = questions.map(({ id: questionId, form, text }, position) => ({
    id: questionId,
    poll_id: id,
    position,
    form,
    text,
  }))
  const choices = questions.flatMap((question) =>
    question.choices.map((choice, position) => ({
      id: choice.id,
      question_id: question.id,
      position,
      text: choice.text,
    })),
  )
  const written = await db
    .insertInto('polls.question')
    .values(asked)
    .onConflict((found) => found.doNothing())
    .execute()
  if (count(written) < asked.length) return false
  if (choices.length === 0) return true
  return (
    count(
      await db
        .insertInto('polls.choice')
        .values(choices)
        .onConflict((found) => found.doNothing())
        .execute(),
    ) === choices.length
  )
}

function count(results: readonly { numInsertedOrUpdatedRows?: bigint | undefined }[]): number {
  return results.reduce((sum, { numInsertedOrUpdatedRows = 0n }) => sum + Number(numInsertedOrUpdatedRows), 0)
}
