import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showElection } from './elections.contract.ts'
import { readElection } from './show.queries.ts'

export default answer(showElection, async (context, { electionId }) => {
  return (await readElection(context, electionId)) ?? no('elections.unknown-election')
})
