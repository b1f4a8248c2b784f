import { answer } from '#server/handler.ts'
import { readOwnAbsences } from './absence.queries.ts'
import { readOwnLetters } from './letter.queries.ts'
import { mine } from './mine.contract.ts'

export default answer(mine, async (context) => ({
  letters: await readOwnLetters(context),
  absences: await readOwnAbsences(context),
}))
