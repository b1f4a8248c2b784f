import { no } from '#core/decision.ts'
import { printVoteBallots as printSheet } from '#print/vote-ballots.ts'
import { answer } from '#server/handler.ts'
import { printVoteBallots } from './print.contract.ts'
import { readForPrint } from './printing.queries.ts'
import { voteBallots } from './vote-ballots.rules.ts'

export default answer(printVoteBallots, async (context, { gatheringId, voteId }) => {
  const found = await readForPrint(context, gatheringId)
  const vote = found?.view.votes.find(({ id }) => id === voteId)
  if (!found || !vote) return no('gatherings.unknown-vote')
  if (vote.ballot !== 'secret') return no('gatherings.no-ballots')
  return {
    fileName: `表决票${found.view.heldOn}.pdf`,
    mediaType: 'application/pdf',
    body: await printSheet(voteBallots(found.view, vote, found.printing)),
  }
})
