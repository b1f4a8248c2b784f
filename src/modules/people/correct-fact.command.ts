import type { z } from 'zod'
import { no } from '#core/decision.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { correctFact } from './correction.contract.ts'
import { factTables, readLine, writeFact } from './correction.queries.ts'
import { checkOffice, checkPlace, checkStandings } from './correction-check.queries.ts'
import { announce, branchesOf, lockPerson } from './person.queries.ts'
import { correctLine } from './timeline.rules.ts'

type Input = z.infer<(typeof correctFact)['input']>

export default answer(correctFact, async (context, { id, personId, reason, fact }) => {
  const person = await lockPerson(
    context,
    personId,
    fact.subject === 'posting' ? 'any' : 'party',
    fact.subject === 'office' ? 'see' : 'keep-people',
  )
  if (!person) return no('people.unknown-person')
  const line = await readLine(context, fact.subject, personId)
  const was = line.find((row) => row.id === fact.factId)
  if (!was) return no('people.unknown-fact')
  if (was.fromOn !== fact.seen.fromOn || was.untilOn !== fact.seen.untilOn)
    return no('people.changed-meanwhile', { now: was.fromOn, since: was.untilOn ?? '' })
  const alone = fact.subject === 'office' ? [was] : line
  const moves = correctLine(alone, fact.factId, fact.becomes)
  if (!moves.ok) return moves
  for (const check of [checkPlace, checkOffice, checkStandings]) {
    const fits = await check(context, person, line, fact, moves.value)
    if (!fits.ok) return fits
  }
  const before = await branchesOf(context, personId)
  await writeFact(context, fact, moves.value)
  await keepCorrection(context, { id, personId, reason, fact }, was.record)
  await announce(context, factTables[fact.subject].event, personId, { corrected: true }, before)
  return { personId, correctionId: id }
})

async function keepCorrection(
  context: CommandContext,
  { id, personId, reason, fact }: Input,
  was: Record<string, unknown>,
) {
  await context.db
    .insertInto('people.correction')
    .values({
      id,
      person_id: personId,
      subject: fact.subject,
      subject_id: fact.factId,
      was: JSON.stringify(was),
      became: fact.becomes === null ? null : JSON.stringify(fact.becomes),
      reason,
      corrected_by: context.actor.personId,
      corrected_at: context.now,
    })
    .execute()
}
