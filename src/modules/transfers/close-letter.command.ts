import { answer } from '#server/handler.ts'
import { closeLetter } from './letter-step.contract.ts'
import { takeStep } from './letter-writing.queries.ts'

export default answer(closeLetter, (context, input) =>
  takeStep(context, input, { kind: 'close', on: input.on }, { closed_on: input.on }),
)
