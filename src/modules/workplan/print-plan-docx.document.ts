import { isNo } from '#core/decision.ts'
import { paperDocx } from '#print/docx.ts'
import { answer } from '#server/handler.ts'
import { planPaper, readAsked } from './plan-sheet.queries.ts'
import { printPlanDocx } from './workplan.contract.ts'

export default answer(printPlanDocx, async (context, asked) => {
  const read = await readAsked(context, asked)
  if (isNo(read)) return read
  return {
    fileName: `${read.plan.branch.name}${read.title}.docx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    body: await paperDocx(await planPaper(context, read.plan, read.title)),
  }
})
