import { answer } from '#server/handler.ts'
import { recordFile } from './letter-step.contract.ts'
import { takeStep } from './letter-writing.queries.ts'

export default answer(recordFile, (context, input) =>
  takeStep(context, input, { kind: 'file', on: input.on }, { file_on: input.on }),
)
