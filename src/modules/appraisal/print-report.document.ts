import { isNo } from '#core/decision.ts'
import { printPaper } from '#print/paper.ts'
import { answer } from '#server/handler.ts'
import { readReport } from './paper.queries.ts'
import { printReport } from './papers.contract.ts'

export default answer(printReport, async (context, { lifeYearId, edition }) => {
  const report = await readReport(context, lifeYearId, edition)
  if (isNo(report)) return report
  return {
    fileName: `${report.fileName}.pdf`,
    mediaType: 'application/pdf',
    body: await printPaper(report.paper),
  }
})
