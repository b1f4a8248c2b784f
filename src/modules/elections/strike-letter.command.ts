import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { begin, finish, keepUndone } from './case.queries.ts'
import { readLetters } from './letters.queries.ts'
import { answers } from './letters.rules.ts'
import { strikeLetter } from './opening.contract.ts'

export default answer(strikeLetter, async (context, input) => {
  const begun = await begin(context, input, 'letter')
  if (isNo(begun)) return begun
  const { id } = begun.row
  const letters = await readLetters(context.db, id)
  const letter = letters.find(({ kind }) => kind === input.kind)
  if (!letter) return no('elections.no-such-letter')
  if (letters.some(({ kind }) => answers[kind] === input.kind)) return no('elections.letter-answered')
  await context.db.deleteFrom('elections.letter').where('election_id', '=', id).where('kind', '=', input.kind).execute()
  await keepUndone(context, id, 'letter', letter, input.reason)
  return finish(context, begun.row)
})
