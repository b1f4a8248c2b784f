import { sql } from 'kysely'
import type { CommandContext } from '#server/handler.ts'
import type { Locked } from './record.queries.ts'
import type { PurposeKind } from './terms.rules.ts'
import { readGathered, readVotes } from './vote.queries.ts'
import { judgeNow } from './vote-view.rules.ts'

/**
 * Fixes who attended by right and with which capacity, as the facts stand at the closing. A fact put right since someone
 * was marked is thereby in the record; whoever turned out to have no right to attend has sat in.
 */
export async function fixCapacities({ db }: CommandContext, record: Locked): Promise<void> {
  const { id, branchId, unitId, audience, heldOn } = record
  await sql`
    update gatherings.attendance as kept
    set capacity = coalesce(holder.capacity, 'non-voting'), by_right = holder.person_id is not null
    from gatherings.attendance as line
    left join gatherings.entitled(${branchId}, ${unitId}, ${audience}, ${heldOn}::date) as holder
      on holder.person_id = line.person_id
    where line.gathering_id = ${id} and kept.gathering_id = line.gathering_id and kept.person_id = line.person_id
      and (kept.by_right <> (holder.person_id is not null) or (kept.by_right and kept.capacity <> holder.capacity))
  `.execute(db)
}

/** Judges every counted vote again on who is in the record now, and keeps what comes of it. */
export async function rejudgeVotes({ db }: CommandContext, { id, heldOn }: Pick<Locked, 'id' | 'heldOn'>) {
  const votes = (await readVotes(db, id)).filter((vote) => vote.tally !== null)
  if (votes.length === 0) return
  const gathered = await readGathered(db, { id, heldOn })
  for (const vote of votes) {
    const { n, p, judgement } = judgeNow(vote, gathered)
    if (!judgement) throw new Error(`a counted vote has a judgement: ${vote.id}`)
    await db
      .updateTable('gatherings.vote')
      .set({ n, p, outcome: judgement.outcome, judgement: JSON.stringify(judgement) })
      .where('id', '=', vote.id)
      .execute()
  }
}

/** The next number of a unit, kind and year. The counter's row is locked until the closing is done, so there are no gaps. */
export async function giveSerials({ db }: CommandContext, { id, unitId, heldOn }: Locked) {
  const { rows } = await sql<{ kind: PurposeKind; serial: number }>`
    with counted as (
      insert into gatherings.serial (unit_id, kind, year, last)
      select ${unitId}, kind, extract(year from ${heldOn}::date), 1
      from gatherings.purpose where gathering_id = ${id} order by kind
      on conflict (unit_id, kind, year) do update set last = gatherings.serial.last + 1
      returning kind, last
    )
    update gatherings.purpose set serial = counted.last
    from counted where purpose.gathering_id = ${id} and purpose.kind = counted.kind
    returning purpose.kind, purpose.serial`.execute(db)
  return rows
}
