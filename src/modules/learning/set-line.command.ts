import { no } from '#core/decision.ts'
import type { InputOf } from '#core/operation.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { findBranch, isStream, keepStreams } from './branch.queries.ts'
import { keptLine } from './line.queries.ts'
import { setLine } from './plan.contract.ts'

export default answer(setLine, async (context, input) => {
  const { db, audit } = context
  const { id, branchId, version, streamId, materialId } = input
  if (!(await findBranch(context, branchId, 'keep-gatherings'))) return no('learning.unknown-branch')
  const line = version === null ? undefined : await keptLine(context, id)
  if (version !== null) {
    if (!line || line.branchId !== branchId || line.year !== input.year) return no('learning.unknown-line')
    if (line.droppedAt) return no('learning.dropped-already')
    if (line.version !== version) return no('learning.changed-since')
  }
  await keepStreams(db, branchId)
  if (!(await isStream(db, branchId, streamId, line?.streamId))) return no('learning.unknown-stream')
  if (materialId && !(await isMaterial(context, branchId, materialId, line?.materialId ?? null)))
    return no('learning.unknown-material')
  const written = line ? await changed(context, input, line.version) : await added(context, input)
  if (!written) return no('learning.id-taken')
  audit({ unitId: branchId })
  return { id, version: line ? line.version + 1 : 1 }
})

type Input = InputOf<typeof setLine>

const contentOf = ({ month, streamId, subject, form, lead, materialId, minutes }: Input) => ({
  month,
  stream_id: streamId,
  subject,
  form,
  lead,
  material_id: materialId,
  minutes,
})

async function changed({ db }: CommandContext, input: Input, version: number): Promise<boolean> {
  await db
    .updateTable('learning.plan_line')
    .set({ ...contentOf(input), version: version + 1 })
    .where('id', '=', input.id)
    .execute()
  return true
}

async function added({ db, actor, now }: CommandContext, input: Input): Promise<boolean> {
  const row = await db
    .insertInto('learning.plan_line')
    .values({
      id: input.id,
      branch_id: input.branchId,
      year: input.year,
      ...contentOf(input),
      draft: false,
      created_by: actor.personId,
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** A material of the branch; a retired one stays with the line that has it. */
async function isMaterial({ db }: CommandContext, branchId: string, materialId: string, kept: string | null) {
  const row = await db
    .selectFrom('learning.material')
    .select('retired_on')
    .where('id', '=', materialId)
    .where('branch_id', '=', branchId)
    .executeTakeFirst()
  return row !== undefined && (row.retired_on === null || materialId === kept)
}
