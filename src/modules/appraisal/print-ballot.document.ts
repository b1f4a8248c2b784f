import { no } from '#core/decision.ts'
import { printAppraisalBallot } from '#print/appraisal.ts'
import { answer } from '#server/handler.ts'
import { readPaper } from './paper.queries.ts'
import { printBallot } from './papers.contract.ts'
import { ballotSheet } from './papers.rules.ts'

export default answer(printBallot, async (context, { lifeYearId }) => {
  const found = await readPaper(context, lifeYearId)
  if (!found) return no('appraisal.unknown-year')
  const { life, head, members, answer: judged } = found
  if (!life.hasAppraisal) return no('appraisal.other-part')
  const sheet = ballotSheet(head, life.scale, members, judged.values?.excellentAtMost ?? 0)
  return {
    fileName: `${life.branchName}${sheet.title}.pdf`,
    mediaType: 'application/pdf',
    body: await printAppraisalBallot(sheet),
  }
})
