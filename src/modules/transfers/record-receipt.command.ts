import { answer } from '#server/handler.ts'
import { recordReceipt } from './letter-step.contract.ts'
import { takeStep } from './letter-writing.queries.ts'

export default answer(recordReceipt, (context, input) =>
  takeStep(context, input, { kind: 'receipt', on: input.on }, { received_on: input.on }),
)
