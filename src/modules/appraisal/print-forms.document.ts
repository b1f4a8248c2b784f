import { no } from '#core/decision.ts'
import { printSelfAppraisalForms } from '#print/appraisal.ts'
import { answer } from '#server/handler.ts'
import { readPaper } from './paper.queries.ts'
import { printForms } from './papers.contract.ts'
import { formSheets } from './papers.rules.ts'

export default answer(printForms, async (context, { lifeYearId }) => {
  const found = await readPaper(context, lifeYearId)
  if (!found) return no('appraisal.unknown-year')
  const { life, head, members } = found
  if (!life.hasAppraisal) return no('appraisal.other-part')
  const sheet = formSheets(head, life.scale, members)
  return {
    fileName: `${life.branchName}${sheet.title}.pdf`,
    mediaType: 'application/pdf',
    body: await printSelfAppraisalForms(sheet),
  }
})
