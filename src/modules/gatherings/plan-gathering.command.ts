import { answer } from '#server/handler.ts'
import { conveneParsed } from './convene.public.ts'
import { planGathering } from './plan.contract.ts'

export default answer(planGathering, (context, input) => conveneParsed(context, input))
