import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { endLeading } from './leading.contract.ts'

export default answer(endLeading, async (context, { id, untilOn }) => {
  const { db, reach } = context
  const cadre = await db
    .selectFrom('gatherings.leading_cadre as cadre')
    .innerJoin('organisation.unit as unit', 'unit.id', 'cadre.branch_id')
    .select(['cadre.branch_id as branchId', 'cadre.from_on as fromOn', 'cadre.until_on as untilOn'])
    .where('cadre.id', '=', id)
    .where(reach('keep-gatherings', 'unit.path'))
    .forUpdate('cadre')
    .executeTakeFirst()
  if (!cadre) return no('gatherings.unknown-leading')
  context.audit({ unitId: cadre.branchId })
  if (cadre.untilOn !== null) return no('gatherings.leading-ended', { untilOn: cadre.untilOn })
  if (untilOn <= cadre.fromOn) return no('gatherings.leading-ends-early', { fromOn: cadre.fromOn })
  await db.updateTable('gatherings.leading_cadre').set({ until_on: untilOn }).where('id', '=', id).execute()
  return { id }
})
