import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { beginOn, finish } from './case.queries.ts'
import { readLetters } from './letters.queries.ts'
import { letterFits } from './letters.rules.ts'
import { recordLetter } from './opening.contract.ts'

export default answer(recordLetter, async (context, input) => {
  const { kind, on } = input
  const after = kind === 'report' || kind === 'approval'
  const begun = await beginOn(context, input, after ? 'report' : 'letter', on)
  if (isNo(begun)) return begun
  const letters = await readLetters(context.db, begun.row.id)
  if (letters.some((letter) => letter.kind === kind)) return no('elections.letter-there')
  const fits = letterFits(kind, on, letters)
  if (!fits.ok) return fits
  await context.db
    .insertInto('elections.letter')
    .values({
      election_id: begun.row.id,
      kind,
      number: input.number,
      on_day: on,
      other_side: input.otherSide,
      recorded_by: context.actor.personId,
      recorded_at: context.now,
    })
    .execute()
  return finish(context, begun.row)
})
