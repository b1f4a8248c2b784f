import { isNo } from '#core/decision.ts'
import { printPaper } from '#print/paper.ts'
import { answer } from '#server/handler.ts'
import { planPaper, readAsked } from './plan-sheet.queries.ts'
import { printPlan } from './workplan.contract.ts'

export default answer(printPlan, async (context, asked) => {
  const read = await readAsked(context, asked)
  if (isNo(read)) return read
  const paper = await planPaper(context, read.plan, read.title)
  return {
    fileName: `${read.plan.branch.name}${read.title}.pdf`,
    mediaType: 'application/pdf',
    body: await printPaper(paper),
  }
})
