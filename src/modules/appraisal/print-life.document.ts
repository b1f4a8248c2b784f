import { no } from '#core/decision.ts'
import { printPaper } from '#print/paper.ts'
import { answer } from '#server/handler.ts'
import { lifePaper } from './life-paper.rules.ts'
import { readPaper } from './paper.queries.ts'
import { printLife } from './papers.contract.ts'

export default answer(printLife, async (context, { lifeYearId }) => {
  const found = await readPaper(context, lifeYearId)
  if (!found) return no('appraisal.unknown-year')
  const { head, steps, lines, shown } = found
  const paper = lifePaper(head, steps, lines, shown.papers)
  return { fileName: `${paper.title}.pdf`, mediaType: 'application/pdf', body: await printPaper(paper) }
})
