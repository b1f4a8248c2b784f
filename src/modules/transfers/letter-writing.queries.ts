import { sql, type Updateable } from 'kysely'
import { type No, no } from '#core/decision.ts'
import type { InputOf } from '#core/operation.ts'
import type { Tables } from '#db/tables.ts'
import type { CommandContext } from '#server/handler.ts'
import type { issueLetter } from './letter.contract.ts'
import { lockLetter } from './letter.queries.ts'
import { judgeLetterStep, type LetterStep } from './letter.rules.ts'
import type { recordReceipt } from './letter-step.contract.ts'
import { announce } from './reach.queries.ts'

type Refusal = (typeof recordReceipt)['refusals'][number]

/** One step of a letter, from the version the caller saw: judged by the rule the form judged it by, then written. */
export async function takeStep(
  context: CommandContext,
  { letterId, version }: { letterId: string; version: number },
  step: LetterStep,
  becomes: Updateable<Tables['transfers.letter']>,
): Promise<{ letterId: string; version: number } | No<Refusal>> {
  const letter = await lockLetter(context, letterId)
  if (!letter) return no('transfers.unknown-letter')
  if (letter.version !== version) return no('transfers.changed-meanwhile')
  const judged = judgeLetterStep(letter, step, context.today)
  if (!judged.ok) return judged
  await context.db
    .updateTable('transfers.letter')
    .set({ ...becomes, version: version + 1 })
    .where('id', '=', letterId)
    .execute()
  announce(context, letter)
  return { letterId, version: version + 1 }
}

interface Entered extends InputOf<typeof issueLetter> {
  readonly branchId: string
  readonly direction: 'out' | 'in'
  readonly receivedOn: string | null
  readonly fileOn: string | null
}

/** Enters a letter, unless one of the same person the same way is still under way. */
export async function enterLetter(
  context: CommandContext,
  letter: Entered,
): Promise<{ letterId: string; version: number } | No<'transfers.letter-open'>> {
  const { db, actor, now } = context
  const { rows } = await sql<{ issued: string }>`
    select issued_on as issued from transfers.letter
    where person_id = ${letter.personId} and branch_id = ${letter.branchId} and direction = ${letter.direction}
      and received_on is null and counterfoil_on is null and closed_on is null and struck_at is null
    limit 1`.execute(db)
  if (rows[0]) return no('transfers.letter-open', { issued: rows[0].issued })
  await db
    .insertInto('transfers.letter')
    .values({
      id: letter.id,
      person_id: letter.personId,
      branch_id: letter.branchId,
      direction: letter.direction,
      other_side: letter.otherSide,
      number: letter.number,
      issued_on: letter.issuedOn,
      valid_days: letter.validDays,
      paid_through: letter.paidThrough,
      received_on: letter.receivedOn,
      file_on: letter.fileOn,
      recorded_by: actor.personId,
      recorded_at: now,
    })
    .execute()
  announce(context, letter)
  return { letterId: letter.id, version: 1 }
}
