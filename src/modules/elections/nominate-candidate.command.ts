import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { nominateCandidate } from './candidate.contract.ts'
import { readCandidates, readOfficials } from './candidates.queries.ts'
import { consentFits } from './candidates.rules.ts'
import { beginOn, finish } from './case.queries.ts'
import { mayStand } from './judge.rules.ts'
import { readRoll } from './roll.queries.ts'

export default answer(nominateCandidate, async (context, input) => {
  const { db } = context
  const { personId, source, on, consentedOn } = input
  const begun = await beginOn(context, input, 'nominate', consentedOn ?? on)
  if (isNo(begun)) return begun
  const { id } = begun.row
  const [roll, candidates, officials] = await Promise.all([
    readRoll(db, id),
    readCandidates(db, id),
    readOfficials(db, id),
  ])
  const person = roll.find((one) => one.personId === personId)
  if (!person || !mayStand({ ...person, strokes: null }, on))
    return no('elections.may-not-stand', { name: person?.name ?? '' })
  if (candidates.some((one) => one.personId === personId)) return no('elections.nominated', { name: person.name })
  if (officials.some((official) => official.id === personId))
    return no('elections.official-stands', { name: person.name })
  const fits = consentFits(on, consentedOn)
  if (!fits.ok) return fits
  await db
    .insertInto('elections.candidate')
    .values({ election_id: id, person_id: personId, source, nominated_on: on, consented_on: consentedOn })
    .execute()
  return finish(context, begun.row)
})
