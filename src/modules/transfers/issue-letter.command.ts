import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { issueLetter } from './letter.contract.ts'
import { judgeEntry } from './letter.rules.ts'
import { enterLetter } from './letter-writing.queries.ts'
import { branchOn, lockPerson } from './reach.queries.ts'

export default answer(issueLetter, async (context, input) => {
  await lockPerson(context, input.personId)
  const branch = await branchOn(context, input.personId, input.issuedOn)
  if (isNo(branch)) return branch
  const judged = judgeEntry({ issuedOn: input.issuedOn, receivedOn: null }, context.today)
  if (!judged.ok) return judged
  return enterLetter(context, { ...input, branchId: branch.id, direction: 'out', receivedOn: null, fileOn: null })
})
