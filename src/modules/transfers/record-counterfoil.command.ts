import { answer } from '#server/handler.ts'
import { recordCounterfoil } from './letter-step.contract.ts'
import { takeStep } from './letter-writing.queries.ts'

export default answer(recordCounterfoil, (context, input) =>
  takeStep(
    context,
    input,
    { kind: 'counterfoil', on: input.on, receivedOn: input.receivedOn },
    {
      counterfoil_on: input.on,
      ...(input.receivedOn === null ? {} : { received_on: input.receivedOn }),
    },
  ),
)
