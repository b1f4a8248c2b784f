import { answer } from '#server/handler.ts'
import { strikeLetter } from './letter-step.contract.ts'
import { takeStep } from './letter-writing.queries.ts'

export default answer(strikeLetter, (context, input) =>
  takeStep(
    context,
    input,
    { kind: 'strike' },
    {
      struck_by: context.actor.personId,
      struck_at: context.now,
      struck_reason: input.reason,
    },
  ),
)
