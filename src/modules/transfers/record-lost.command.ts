import { answer } from '#server/handler.ts'
import { recordLost } from './absence-step.contract.ts'
import { takeAbsenceStep } from './absence-writing.queries.ts'

export default answer(recordLost, (context, input) =>
  takeAbsenceStep(context, input, { kind: 'lost', on: input.on }, { lost_since: input.on }),
)
