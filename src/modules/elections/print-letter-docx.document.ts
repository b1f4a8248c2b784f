import { no } from '#core/decision.ts'
import { paperDocx } from '#print/docx.ts'
import { answer } from '#server/handler.ts'
import { printLetterDocx } from './elections.contract.ts'
import { paperOf } from './papers.ts'
import { readPrinting } from './printing.queries.ts'
import { readElection } from './show.queries.ts'

export default answer(printLetterDocx, async (context, { electionId, paper }) => {
  const election = await readElection(context, electionId)
  if (!election) return no('elections.unknown-election')
  const made = paperOf(election, paper, undefined, await readPrinting(context))
  const [part] = made?.parts ?? []
  if (!made || part?.kind !== 'paper') return no('elections.paper-not-yet')
  return {
    fileName: `${made.title}.docx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    body: await paperDocx({ ...made, blocks: part.blocks }),
  }
})
