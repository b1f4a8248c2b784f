import { answer } from '#server/handler.ts'
import { recordFound } from './absence-step.contract.ts'
import { takeAbsenceStep } from './absence-writing.queries.ts'

export default answer(recordFound, (context, input) =>
  takeAbsenceStep(context, input, { kind: 'found', on: input.on }, { found_on: input.on }),
)
