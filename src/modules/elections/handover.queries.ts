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
