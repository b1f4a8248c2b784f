import { type RawBuilder, sql } from 'kysely'
import { isNo, type No, no } from '#core/decision.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'
import type { Mark } from './attendance.rules.ts'
import { keeps, lockFor } from './record.queries.ts'
import type { AttendanceHow, Capacity } from './terms.rules.ts'

export interface PersonMark extends Mark {
  readonly personId: string
}

export interface Recorded {
  readonly person_id: string
  readonly unit_id: string
  readonly capacity: Capacity
}

/** Who marks, and by what right; the recorder unless told. */
interface By {
  readonly how: AttendanceHow
  /** Over `gathering` and `unit`. */
  readonly permitted: RawBuilder<boolean>
}

const byHand = (context: QueryContext): By => ({ how: 'hand', permitted: keeps(context) })

/**
 * The hot path, one statement: the gathering is in reach and not sealed (locked against the closing), nobody is present
 * ahead of its day, each person attends by right or was asked to sit in; then the marks are written or written over.
 * Whoever fails a condition is missing from the answer.
 */
export async function writeMarks(
  context: CommandContext,
  gatheringId: string,
  marks: readonly PersonMark[],
  by = byHand(context),
): Promise<Recorded[]> {
  if (marks.length === 0) return []
  const { rows } = await sql<Recorded>`
    with ${markTables(context, gatheringId, marks, by)}
    select written.person_id, written.capacity, target.unit_id from written cross join target`.execute(context.db)
  return rows
}

/** The tables of that statement: `target`, the gathering, and `written`, the marks. */
export function markTables(
  context: QueryContext,
  gatheringId: string,
  marks: readonly PersonMark[],
  { how, permitted } = byHand(context),
): RawBuilder<unknown> {
  const { now, today } = context
  return sql`
    target as (
      select gathering.id, gathering.unit_id, gathering.branch_id, gathering.audience, gathering.held_on
      from gatherings.gathering
      join organisation.unit on unit.id = gathering.unit_id
      where gathering.id = ${gatheringId} and gathering.sealed_at is null and ${permitted}
      for key share of gathering
    ), written as (
      insert into gatherings.attendance (gathering_id, person_id, state, reason, note, how, capacity, by_right, recorded_at)
      select target.id, mark.person_id, mark.state, mark.reason, mark.note, ${how}, place.capacity, place.by_right, ${now}
      from target
      cross join ${rowsOf(marks)} as mark (person_id, state, reason, note)
      cross join lateral (
        select capacity, true as by_right
        from gatherings.entitled(target.branch_id, target.unit_id, target.audience, target.held_on)
        where person_id = mark.person_id
        union all
        select capacity, false from gatherings.attendance
        where gathering_id = target.id and person_id = mark.person_id and not by_right
        limit 1
      ) as place
      where mark.state <> 'present' or target.held_on <= ${today}::date
      on conflict (gathering_id, person_id) do update set state = excluded.state, reason = excluded.reason,
        note = excluded.note, how = excluded.how, capacity = excluded.capacity, by_right = excluded.by_right, recorded_at = excluded.recorded_at
      returning person_id, capacity
    )`
}

/**
 * One mark stands as plain values: of an array the database cannot know that it holds one, and would plan the statement
 * anew each time, which takes ten times as long as running it.
 */
function rowsOf(marks: readonly PersonMark[]): RawBuilder<unknown> {
  const [only, ...others] = marks
  if (only && others.length === 0)
    return sql`(select ${only.personId}::uuid, ${only.state}::text, ${only.reason}::text, ${only.note}::text)`
  return sql`unnest(${marks.map((mark) => mark.personId)}::uuid[], ${marks.map((mark) => mark.state)}::text[],
    ${marks.map((mark) => mark.reason)}::text[], ${marks.map((mark) => mark.note)}::text[])`
}

type MarkRefusal =
  | 'gatherings.unknown-gathering'
  | 'gatherings.cancelled'
  | 'gatherings.not-opened'
  | 'gatherings.sealed'
  | 'gatherings.not-now'
  | 'gatherings.not-yet'
  | 'gatherings.not-invited'

/** Why some marks were not written: looked up only then. */
export async function whyNotWritten(
  context: CommandContext,
  gatheringId: string,
  marks: readonly PersonMark[],
  written: readonly Recorded[],
): Promise<No<MarkRefusal>> {
  const record = await lockFor(context, gatheringId, 'attendance')
  if (isNo(record)) return record
  const missing = marks.filter((mark) => !written.some((row) => row.person_id === mark.personId))
  const early = missing.some((mark) => mark.state === 'present') && record.heldOn > context.today
  if (early) return no('gatherings.not-yet', { heldOn: record.heldOn, today: context.today })
  return no('gatherings.not-invited', { people: missing.length })
}
