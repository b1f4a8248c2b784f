import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { drawPicture } from './run.queries.ts'
import { showOutlook } from './sittings.contract.ts'

export default answer(showOutlook, async (context, { aim }) => {
  const picture = await drawPicture(context, aim)
  return isNo(picture) ? picture : { picture }
})
