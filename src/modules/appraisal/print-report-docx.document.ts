import { isNo } from '#core/decision.ts'
import { paperDocx } from '#print/docx.ts'
import { answer } from '#server/handler.ts'
import { readReport } from './paper.queries.ts'
import { printReportDocx } from './papers.contract.ts'

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export default answer(printReportDocx, async (context, { lifeYearId, edition }) => {
  const report = await readReport(context, lifeYearId, edition)
  if (isNo(report)) return report
  return { fileName: `${report.fileName}.docx`, mediaType: wordFile, body: await paperDocx(report.paper) }
})
