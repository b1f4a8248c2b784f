import { no } from '#core/decision.ts'
import { printElection } from '#print/election.ts'
import { answer } from '#server/handler.ts'
import { printPaper } from './elections.contract.ts'
import { paperOf } from './papers.ts'
import { readPrinting } from './printing.queries.ts'
import { readElection } from './show.queries.ts'

export default answer(printPaper, async (context, { electionId, paper, round }) => {
  const election = await readElection(context, electionId)
  if (!election) return no('elections.unknown-election')
  const made = paperOf(election, paper, round, await readPrinting(context))
  if (!made) return no('elections.paper-not-yet')
  return { fileName: `${made.title}.pdf`, mediaType: 'application/pdf', body: await printElection(made) }
})
