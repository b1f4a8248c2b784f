import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import type { CommandContext } from '#server/handler.ts'
import type { LedgerId } from './ledgers.rules.ts'

interface Wanted {
  readonly id: string
  readonly unitId: string
  readonly year: number
  readonly ledgers: readonly LedgerId[]
  readonly issueId?: string
}

/** Puts a binder in the queue, one at a time for whoever asks. */
export async function askFor({ db, actor, now, emit, audit }: CommandContext, wanted: Wanted) {
  const { id, unitId, year, ledgers, issueId } = wanted
  await sql`select pg_advisory_xact_lock(hashtextextended(${`binder ${actor.personId}`}, 0))`.execute(db)
  const earlier = await db
    .selectFrom('ledgers.binder')
    .select(['id', 'state', 'asked_by as askedBy'])
    .where((row) => row.or([row('id', '=', id), row('asked_by', '=', actor.personId)]))
    .where((row) => row.or([row('id', '=', id), row('state', 'in', ['waiting', 'reading', 'setting'])]))
    .execute()
  if (earlier.some((one) => one.id === id)) return no('ledgers.id-taken')
  if (earlier.length > 0) return no('ledgers.under-way')
  await db
    .insertInto('ledgers.binder')
    .values({
      id,
      unit_id: unitId,
      year,
      ledgers: [...ledgers],
      issue_id: issueId ?? null,
      asked_by: actor.personId,
      asked_at: now,
      state: 'waiting',
    })
    .execute()
  audit({ unitId })
  emit('ledgers.binder-asked', { binderId: id })
  return { id }
}

/** A binder of one's own. */
export function ownBinder({ db, actor }: Pick<CommandContext, 'db' | 'actor'>, id: string) {
  return db
    .selectFrom('ledgers.binder as binder')
    .where('binder.id', '=', id)
    .where('binder.asked_by', '=', actor.personId)
}
