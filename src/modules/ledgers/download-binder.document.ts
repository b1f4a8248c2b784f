import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { servedFile } from '#server/uploads.ts'
import { downloadBinder } from './binder.contract.ts'
import { ownBinder } from './binder.queries.ts'

export default answer(downloadBinder, async (context, { id }) => {
  const binder = await ownBinder(context, id)
    .innerJoin('organisation.unit as unit', 'unit.id', 'binder.unit_id')
    .leftJoin('ledgers.issue as issue', 'issue.id', 'binder.issue_id')
    .select(['unit.name', 'binder.year', 'binder.sha256', 'issue.number'])
    .where(context.reach('keep-gatherings', 'unit.path'))
    .executeTakeFirst()
  if (!binder) return no('ledgers.unknown-binder')
  if (!binder.sha256) return no('ledgers.binder-unfinished')
  const version = binder.number === null ? '' : `（第${binder.number}版）`
  const fileName = `${binder.name}${binder.year}年度台账装订册${version}.pdf`
  return await servedFile(context, { sha256: binder.sha256, fileName, mediaType: 'application/pdf' })
})
