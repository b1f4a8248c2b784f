import { type RawBuilder, sql } from 'kysely'
import { packsFor } from '#modules/packs/packs.public.ts'
import type { QueryContext } from '#server/handler.ts'
import { readAttendees } from './attendees.queries.ts'
import type { KeptRecord } from './kept-record.rules.ts'
import { recordSelection } from './record-sql.ts'
import { keptVote, type VoteRow } from './vote.queries.ts'

type HeadRow = Omit<KeptRecord, 'attendees' | 'votes' | 'local'> & { readonly votes: readonly VoteRow[] }

const selection = sql.raw(recordSelection)

/**
 * Reads one gathering whole, if it meets the predicate over `gathering` and `unit`; null otherwise. Two statements side by
 * side: what is written in it, and who should attend.
 */
export async function readRecord(
  context: QueryContext,
  id: string,
  visible: RawBuilder<boolean>,
): Promise<KeptRecord | null> {
  const { db, zone, reach, actor } = context
  const head = sql<HeadRow>`
    with target as (
      select gathering.*, unit.name as "unitName", unit.kind as "unitKind", unit.demo, ${zone}::text as zone,
        to_char(gathering.starts_at at time zone ${zone}, 'HH24:MI') as "startsAt",
        to_char(gathering.ends_at at time zone ${zone}, 'HH24:MI') as "endsAt",
        ${reach('keep-gatherings', 'unit.path')} as keeper,
        coalesce(gathering.chair_id = ${actor.personId}, false) as "isChair",
        coalesce(gathering.recorder_id = ${actor.personId}, false) as "isRecorder"
      from gatherings.gathering
      join organisation.unit on unit.id = gathering.unit_id
      where gathering.id = ${id} and ${visible}
    )
    ${selection}`
  const [{ rows }, attendees] = await Promise.all([head.execute(db), readAttendees(db, id, visible, zone)])
  const [row] = rows
  if (!row || !attendees) return null
  // Once it is sealed its votes stand as they were judged then.
  const local = row.sealedAt ? [] : ((await packsFor(db, [row.branchId])).get(row.branchId) ?? [])
  return { ...row, votes: row.votes.map(keptVote), attendees, local }
}
