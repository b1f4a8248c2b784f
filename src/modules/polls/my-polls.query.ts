import { answer } from '#server/handler.ts'
import { readMyPolls } from './my-polls.public.ts'
import { myPolls } from './polls.contract.ts'

export default answer(myPolls, async (context) => ({ polls: await readMyPolls(context) }))
