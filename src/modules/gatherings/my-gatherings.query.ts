import { answer } from '#server/handler.ts'
import { readMyGatherings } from './my-gatherings.public.ts'
import { myGatherings } from './reading.contract.ts'

export default answer(myGatherings, async (context, { past }) => ({
  gatherings: await readMyGatherings(context, past),
}))
