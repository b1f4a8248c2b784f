import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { changePattern } from './home.contract.ts'
import { findBranch } from './pattern.queries.ts'

export default answer(changePattern, async (context, { branchId, version, bands }) => {
  const { db, actor, now, audit } = context
  if (!(await findBranch(context, branchId, 'keep-pattern'))) return no('formation.unknown-branch')
  audit({ unitId: branchId })
  const twice = bands.find((band, place) => bands.findIndex(({ kind }) => kind === band.kind) < place)
  if (twice) return no('formation.band-twice', { label: twice.label })
  const written = { bands: JSON.stringify(bands), version: version + 1, changed_by: actor.personId, changed_at: now }
  const saved = await (version === 0
    ? db
        .insertInto('formation.pattern')
        .values({ branch_id: branchId, ...written })
        .onConflict((same) => same.doNothing())
    : db.updateTable('formation.pattern').set(written).where('branch_id', '=', branchId).where('version', '=', version)
  ).executeTakeFirst()
  const rows = 'numUpdatedRows' in saved ? saved.numUpdatedRows : saved.numInsertedOrUpdatedRows
  return rows === 1n ? { version: version + 1 } : no('formation.pattern-changed')
})
