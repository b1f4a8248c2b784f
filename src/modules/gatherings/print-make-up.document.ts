import { no } from '#core/decision.ts'
import { printMakeUp as printPack } from '#print/make-up.ts'
import { answer } from '#server/handler.ts'
import { makeUpSheet } from './make-up-sheet.rules.ts'
import { printMakeUp } from './print.contract.ts'
import { readForPrint } from './printing.queries.ts'

export default answer(printMakeUp, async (context, { gatheringId }) => {
  const found = await readForPrint(context, gatheringId)
  if (!found) return no('gatherings.unknown-gathering')
  if (!['open', 'signing', 'closed'].includes(found.view.state)) return no('gatherings.not-held-yet')
  const sheet = makeUpSheet(found.view, found.printing)
  if (sheet.crews.length === 0) return no('gatherings.nobody-missed')
  return {
    fileName: `${sheet.title}${found.view.heldOn}.pdf`,
    mediaType: 'application/pdf',
    body: await printPack(sheet),
  }
})
