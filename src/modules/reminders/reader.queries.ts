import type { Ability } from '#core/abilities.ts'
import { actorOf } from '#server/access.ts'
import { type QueryContext, reachOver } from '#server/handler.ts'

/** What a reminder is put together from: everything its reader could ask for himself on that day, and nothing else. */
export type Reader = Pick<QueryContext, 'db' | 'actor' | 'today' | 'zone' | 'address' | 'reach'>

/** Somebody who is not there to ask: his offices of today decide what he is told. */
export async function readerOf(
  { db, today, zone, address }: Pick<QueryContext, 'db' | 'today' | 'zone' | 'address'>,
  personId: string,
): Promise<Reader> {
  const actor = await actorOf(db, personId, today)
  const reach = (ability: Ability, column: string) => reachOver(actor, ability, column)
  return { db, actor, today, zone, address, reach }
}
