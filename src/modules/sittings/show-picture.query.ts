import { isNo } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { drawPicture } from './run.queries.ts'
import { showPicture } from './sittings.contract.ts'

export default answer(showPicture, async (context, { aim }) => {
  const picture = await drawPicture(context, aim)
  return isNo(picture) ? picture : { picture }
})
