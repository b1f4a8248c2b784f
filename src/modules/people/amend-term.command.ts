import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { amendTerm } from './term.contract.ts'
import { findTerm, readTerms, type TermRow } from './term.queries.ts'
import { judgeTermChange } from './term-change.rules.ts'

export default answer(amendTerm, async (context, { termId, version, ...change }) => {
  const was = await findTerm(context, 'administer', termId)
  if (!was) return no('people.unknown-term')
  const changed = () => no('people.changed-meanwhile', { now: `v${was.version}`, since: was.electedOn })
  if (was.version !== version) return changed()
  const branchId = was.unitId
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const becomes: TermRow = { ...was, ...given }
  const fit = judgeTermChange(was, becomes, await nextElection(context, was), context.today)
  if (!fit.ok) return fit
  const amended = await context.db
    .updateTable('people.committee_term')
    .set({
      seats: becomes.seats,
      community: becomes.community,
      reminded_on: becomes.remindedOn,
      next_election_on: becomes.nextElectionOn,
      put_off_reference: becomes.putOffReference,
      recorded_on: becomes.recordedOn,
      record_reference: becomes.recordReference,
      submitted_on: becomes.submittedOn,
      approved_on: becomes.approvedOn,
      approval_reference: becomes.approvalReference,
      version: version + 1,
    })
    .where('id', '=', termId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (amended.numUpdatedRows !== 1n) return changed()
  context.audit({ unitId: branchId })
  context.emit('people.term-changed', { unitId: branchId, branchId })
  return { termId, version: version + 1 }
})

/** The election that ended a term. */
async function nextElection(context: Parameters<typeof readTerms>[0], { unitId, electedOn }: TermRow) {
  const later = (await readTerms(context, unitId)).filter((term) => term.electedOn > electedOn)
  return later.at(-1)?.electedOn ?? null
}
