import { sql } from 'kysely'
import type { z } from 'zod'
import type { Database } from '#db/connect.ts'
import type { election } from './shown.contract.ts'

export type Handover = NonNullable<z.infer<typeof election>['handover']>

export async function readHandover(db: Database, electionId: string): Promise<Handover | null> {
  const { rows } = await sql<Handover>`
    select handover.handed_on as "on", handover.witness,
      json_build_object('id', giver.id, 'name', giver.name) as "from",
      json_build_object('id', taker.id, 'name', taker.name) as "to",
      (select json_agg(json_build_object('kind', piece.kind, 'text', piece.text, 'remark', piece.remark)
          order by piece.position)
        from elections.handover_piece as piece where piece.election_id = handover.election_id) as pieces
    from elections.handover
    join people.person as giver on giver.id = handover.from_id
    join people.person as taker on taker.id = handover.to_id
    where handover.election_id = ${electionId}`.execute(db)
  return rows[0] ?? null
}

/** Tasks handed out at meetings of the branch and its groups that are still open, the most urgent first. */
export async function readOpenTasks(db: Database, branchId: string): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`
    select task.text || '（' || owner.name || '，' || to_char(task.due_on, 'YYYY-MM-DD') || '）' as text
    from gatherings.action_item as task
    join gatherings.gathering on gathering.id = task.gathering_id
    join people.person as owner on owner.id = task.owner_id
    where gathering.branch_id = ${branchId} and task.done_on is null and task.dropped_on is null
    order by task.due_on, task.id limit 60`.execute(db)
  return rows.map(({ text }) => text)
}
