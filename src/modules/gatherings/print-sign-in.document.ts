import { no } from '#core/decision.ts'
import { printSignIn as printSheet } from '#print/sign-in.ts'
import { answer } from '#server/handler.ts'
import { printSignIn } from './attendance.contract.ts'
import { readForPrint } from './printing.queries.ts'
import { signInSheet } from './sign-in-sheet.rules.ts'

export default answer(printSignIn, async (context, { gatheringId }) => {
  const found = await readForPrint(context, gatheringId)
  if (!found) return no('gatherings.unknown-gathering')
  const sheet = signInSheet(found.view, found.printing)
  return {
    fileName: `${sheet.title}${found.view.heldOn}.pdf`,
    mediaType: 'application/pdf',
    body: await printSheet(sheet),
  }
})
