import { no } from '#core/decision.ts'
import { minutesDocx } from '#print/docx.ts'
import { answer } from '#server/handler.ts'
import { minutesSheet } from './minutes-sheet.rules.ts'
import { printMinutesDocx } from './print.contract.ts'
import { readForPrint } from './printing.queries.ts'

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export default answer(printMinutesDocx, async (context, { id }) => {
  const found = await readForPrint(context, id)
  if (!found) return no('gatherings.unknown-gathering')
  const sheet = minutesSheet(found.view, found.printing)
  return { fileName: `${sheet.title}${found.view.heldOn}.docx`, mediaType: wordFile, body: await minutesDocx(sheet) }
})
