import { sql, type Updateable } from 'kysely'
import type { Day } from '#core/day.ts'
import { type No, no } from '#core/decision.ts'
import type { Tables } from '#db/tables.ts'
import { overlap, type Span } from '#modules/people/timeline.rules.ts'
import type { CommandContext } from '#server/handler.ts'
import { lockAbsence } from './absence.queries.ts'
import { endOf } from './absence.rules.ts'
import type { recordLost } from './absence-step.contract.ts'
import { type AbsenceStepKind, judgeAbsenceStep } from './absence-step.rules.ts'
import { announce } from './reach.queries.ts'

type Refusal = (typeof recordLost)['refusals'][number]
type Told = { absenceId: string; version: number }

/** One step of an absence, from the version the caller saw: judged by the rule the form judged it by, then written. */
export async function takeAbsenceStep(
  context: CommandContext,
  { absenceId, version }: Told,
  step: { readonly kind: AbsenceStepKind; readonly on: Day },
  becomes: Updateable<Tables['transfers.absence']>,
): Promise<Told | No<Refusal>> {
  const found = await lockAbsence(context, absenceId)
  if (!found) return no('transfers.unknown-absence')
  if (found.absence.version !== version) return no('transfers.changed-meanwhile')
  const judged = judgeAbsenceStep(found.absence, found.contacts, step, context.today)
  if (!judged.ok) return judged
  return writeAbsence(context, found.absence, becomes)
}

export async function writeAbsence(
  context: CommandContext,
  absence: { id: string; version: number; personId: string; branchId: string },
  becomes: Updateable<Tables['transfers.absence']>,
): Promise<Told> {
  const version = absence.version + 1
  await context.db
    .updateTable('transfers.absence')
    .set({ ...becomes, version })
    .where('id', '=', absence.id)
    .execute()
  announce(context, absence)
  return { absenceId: absence.id, version }
}

/** One is away at one place at a time. @returns the absence of the same person that clashes */
export async function clashing(
  { db }: Pick<CommandContext, 'db'>,
  absence: { id: string; personId: string; fromOn: Day; untilOn: Day | null; transferredOn: Day | null },
): Promise<Span | undefined> {
  const { rows } = await sql<{ fromOn: Day; untilOn: Day | null; transferredOn: Day | null }>`
    select from_on as "fromOn", until_on as "untilOn", transferred_on as "transferredOn"
    from transfers.absence
    where person_id = ${absence.personId} and id <> ${absence.id} and struck_at is null`.execute(db)
  const own = { fromOn: absence.fromOn, untilOn: endOf(absence) }
  return rows.map((row) => ({ fromOn: row.fromOn, untilOn: endOf(row) })).find((span) => overlap(span, own))
}
