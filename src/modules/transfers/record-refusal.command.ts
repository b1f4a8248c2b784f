import { answer } from '#server/handler.ts'
import { recordRefusal } from './letter-step.contract.ts'
import { takeStep } from './letter-writing.queries.ts'

export default answer(recordRefusal, (context, input) =>
  takeStep(context, input, { kind: 'refusal' }, { refused: input.refused }),
)
