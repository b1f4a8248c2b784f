import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { recordConsent } from './candidate.contract.ts'
import { readCandidates } from './candidates.queries.ts'
import { consentFits } from './candidates.rules.ts'
import { beginOn, finish } from './case.queries.ts'

export default answer(recordConsent, async (context, input) => {
  const begun = await beginOn(context, input, 'nominate', input.on)
  if (isNo(begun)) return begun
  const { id } = begun.row
  const candidate = (await readCandidates(context.db, id)).find(({ personId }) => personId === input.personId)
  if (!candidate) return no('elections.not-nominated')
  const fits = consentFits(candidate.nominatedOn, input.on)
  if (!fits.ok) return fits
  await context.db
    .updateTable('elections.candidate')
    .set({ consented_on: input.on })
    .where('election_id', '=', id)
    .where('person_id', '=', input.personId)
    .execute()
  return finish(context, begun.row)
})
