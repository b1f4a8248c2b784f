import type { Ability } from '#core/abilities.ts'
import { actorOf } from '#server/access.ts'
import { type QueryContext, reachOver } from '#server/handler.ts'
import type { JobContext } from '#server/job.ts'

/** A job that reads what somebody asked for reads it as he could himself: his offices of today decide. */
export async function readerOf(job: JobContext, personId: string): Promise<QueryContext> {
  const actor = await actorOf(job.apart, personId, job.today)
  return {
    ...job,
    // Read side by side: one connection of the transaction would make them wait for each other.
    db: job.apart,
    actor,
    reach: (ability: Ability, column: string) => reachOver(actor, ability, column),
    session: { id: null, device: '', setToken: () => {} },
    sendsMail: job.mail !== null,
    modules: { operations: [], sentences: {} },
  }
}
