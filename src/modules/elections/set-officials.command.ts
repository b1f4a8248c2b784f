import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readCandidates } from './candidates.queries.ts'
import { beginOn, finish } from './case.queries.ts'
import { officialsFit } from './officials.rules.ts'
import { setOfficials } from './roll.contract.ts'
import { readRoll } from './roll.queries.ts'

export default answer(setOfficials, async (context, input) => {
  const { db } = context
  const begun = await beginOn(context, input, 'officials', input.passedOn)
  if (isNo(begun)) return begun
  const { id } = begun.row
  const [roll, candidates] = await Promise.all([readRoll(db, id), readCandidates(db, id)])
  const fits = officialsFit(
    input.officials,
    roll,
    candidates.map(({ personId }) => personId),
  )
  if (!fits.ok) return fits
  await db.deleteFrom('elections.official').where('election_id', '=', id).execute()
  await db
    .insertInto('elections.official')
    .values(input.officials.map(({ personId, role }) => ({ election_id: id, person_id: personId, role })))
    .execute()
  await db.updateTable('elections.election').set({ officials_passed_on: input.passedOn }).where('id', '=', id).execute()
  return finish(context, begun.row)
})
