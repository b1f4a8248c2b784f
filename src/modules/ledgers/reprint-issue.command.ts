import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { reprintIssue } from './binder.contract.ts'
import { askFor } from './binder.queries.ts'
import type { LedgerId } from './ledgers.rules.ts'
import { openScope } from './scope.queries.ts'
import { sectionsFor } from './sections.queries.ts'

export default answer(reprintIssue, async (context, { id, issueId }) => {
  const issue = await context.db
    .selectFrom('ledgers.issue')
    .select(['unit_id as unitId', 'year', 'ledgers'])
    .where('id', '=', issueId)
    .executeTakeFirst()
  const scope = issue && (await openScope(context, issue, { ability: 'keep-gatherings' }))
  if (!scope) return no('ledgers.unknown-issue')
  const open = new Set<string>((await sectionsFor(scope)).map((section) => section.id))
  // What holds a ledger one may not have is not had by printing it again.
  if (!issue.ledgers.every((one) => open.has(one))) return no('ledgers.unknown-issue')
  return await askFor(context, {
    id,
    unitId: issue.unitId,
    year: issue.year,
    ledgers: issue.ledgers as LedgerId[],
    issueId,
  })
})
