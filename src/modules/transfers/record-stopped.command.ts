import { answer } from '#server/handler.ts'
import { recordStopped } from './absence-step.contract.ts'
import { takeAbsenceStep } from './absence-writing.queries.ts'

export default answer(recordStopped, (context, input) =>
  takeAbsenceStep(
    context,
    input,
    { kind: 'stopped', on: input.on },
    { stopped_on: input.on, stopped_reference: input.reference },
  ),
)
