import { isNo, no } from '#core/decision.ts'
import { isEffective } from '#modules/gatherings/vote.rules.ts'
import { answer } from '#server/handler.ts'
import { readCandidates, readOfficials } from './candidates.queries.ts'
import { begin, finish } from './case.queries.ts'
import { excludeVoter } from './roll.contract.ts'
import { readRoll } from './roll.queries.ts'

export default answer(excludeVoter, async (context, input) => {
  const { db } = context
  const { personId, reason, superiorReference, assemblyReference } = input
  const begun = await begin(context, input, 'exclude')
  if (isNo(begun)) return begun
  const { id } = begun.row
  const roll = await readRoll(db, id)
  if (!roll.some((one) => one.personId === personId && one.votes)) return no('elections.not-a-voter')
  const [candidates, officials] = await Promise.all([readCandidates(db, id), readOfficials(db, id)])
  const serves =
    candidates.some((one) => one.personId === personId) || officials.some((official) => official.id === personId)
  if (serves) return no('elections.stands-or-serves')
  const row = { reason, superior_reference: superiorReference, assembly_reference: assemblyReference }
  await db
    .insertInto('elections.exclusion')
    .values({ election_id: id, person_id: personId, ...row })
    .onConflict((conflict) => conflict.columns(['election_id', 'person_id']).doUpdateSet(row))
    .execute()
  return { ...(await finish(context, begun.row)), effective: isEffective({ superiorReference, assemblyReference }) }
})
