import { isNo, no } from '#core/decision.ts'
import { answer, newId } from '#server/handler.ts'
import { tell } from './life-year.queries.ts'
import { lockLine, ownerName } from './line.queries.ts'
import { amendRectification } from './rectification.contract.ts'

export default answer(amendRectification, async (context, { id, version, reason, reopen, ...becomes }) => {
  const { db, actor, now } = context
  const line = await lockLine(context, id, version)
  if (isNo(line)) return line
  if (becomes.dueOn < line.listedOn) return no('appraisal.due-early', { dueOn: becomes.dueOn, listedOn: line.listedOn })
  const changesOwner = becomes.ownerId !== line.ownerId || becomes.body !== line.body
  const name =
    becomes.ownerId === null || becomes.ownerId === line.ownerId
      ? line.ownerName
      : await ownerName(context, line.branchId, becomes.ownerId)
  if (becomes.ownerId !== null && !name) return no('appraisal.no-owner')
  const whose = (body: string, owner: string | null | undefined) => owner ?? (body === 'branch' ? '党支部' : '支委会')
  const changes = [
    { field: 'problem' as const, before: line.problem, after: becomes.problem },
    { field: 'measure' as const, before: line.measure, after: becomes.measure },
    { field: 'due' as const, before: line.dueOn, after: becomes.dueOn },
    ...(changesOwner
      ? [
          {
            field: 'owner' as const,
            before: whose(line.body, line.ownerName),
            after: whose(becomes.body, becomes.ownerId === null ? null : name),
          },
        ]
      : []),
    ...(reopen && line.doneOn
      ? [{ field: 'done' as const, before: `${line.doneOn} ${line.outcome}`, after: '–' }]
      : []),
  ].filter(({ field, before, after }) => field === 'owner' || before !== after)
  if (changes.length === 0) return no('appraisal.nothing-changed')
  await db
    .updateTable('appraisal.rectification')
    .set({
      body: becomes.body,
      problem: becomes.problem,
      measure: becomes.measure,
      owner_id: becomes.ownerId,
      due_on: becomes.dueOn,
      ...(reopen ? { done_on: null, outcome: null } : {}),
      version: version + 1,
    })
    .where('id', '=', id)
    .execute()
  await db
    .insertInto('appraisal.rectification_amendment')
    .values(
      changes.map((change) => ({
        ...change,
        id: newId(now),
        rectification_id: id,
        reason,
        amended_by: actor.personId,
        amended_at: now,
      })),
    )
    .execute()
  tell(context, { id: line.lifeYearId, branchId: line.branchId })
  return { id, version: version + 1 }
})
