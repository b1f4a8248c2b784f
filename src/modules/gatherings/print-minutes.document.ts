import { no } from '#core/decision.ts'
import { printMinutes as printSheet } from '#print/minutes.ts'
import { answer } from '#server/handler.ts'
import { minutesSheet } from './minutes-sheet.rules.ts'
import { photosOnPaper } from './photo.queries.ts'
import { printMinutes } from './print.contract.ts'
import { readForPrint } from './printing.queries.ts'

export default answer(printMinutes, async (context, { id }) => {
  const found = await readForPrint(context, id)
  if (!found) return no('gatherings.unknown-gathering')
  const { photos, pictures } = await photosOnPaper(context, found.view)
  const sheet = { ...minutesSheet(found.view, found.printing), photos }
  return {
    fileName: `${sheet.title}${found.view.heldOn}.pdf`,
    mediaType: 'application/pdf',
    body: await printSheet(sheet, pictures),
  }
})
