import { dayIn } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { printAppraisalRegister } from '#print/appraisal.ts'
import { answer } from '#server/handler.ts'
import { readPaper } from './paper.queries.ts'
import { printRegister } from './papers.contract.ts'
import { registerSheet } from './papers.rules.ts'

export default answer(printRegister, async (context, { lifeYearId, asPublished }) => {
  const found = await readPaper(context, lifeYearId)
  if (!found) return no('appraisal.unknown-year')
  const { life, head, members, shown, steps } = found
  if (!life.hasAppraisal) return no('appraisal.other-part')
  const sheet = registerSheet(head, life.scale, members, shown.sheets, steps, {
    sheetsCorrections: shown.sheetsCorrections,
    publishedOn: shown.publication?.publishedOn ?? null,
    asPublished,
    dayOf: (at) => dayIn(context.zone, at),
  })
  return {
    fileName: `${life.branchName}${sheet.title}${asPublished ? '（公布时）' : sheet.corrections.length > 0 ? '（更正）' : ''}.pdf`,
    mediaType: 'application/pdf',
    body: await printAppraisalRegister(sheet),
  }
})
