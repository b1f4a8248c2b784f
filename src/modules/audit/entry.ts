import { type RawBuilder, sql } from 'kysely'
import type { Operation } from '#core/operation.ts'
import type { Database } from '#db/connect.ts'
import { newId } from '#server/handler.ts'

export interface EntryToWrite {
  readonly now: Date
  readonly actorId: string | null
  readonly operation: Operation
  readonly unitId: string | null
  readonly key: string
  readonly input: unknown
  readonly answer: unknown
  readonly events: readonly { name: string; payload: Record<string, unknown> }[]
}

export async function writeEntry(db: Database, entry: EntryToWrite): Promise<void> {
  await entryStatement(entry).execute(db)
}

/** A command's audit row and its events as one statement, the last of its transaction. */
export function entryStatement(entry: EntryToWrite): RawBuilder<unknown> {
  const id = newId(entry.now)
  const content = contentOf(entry)
  if (entry.events.length === 0)
    return sql`
      with entry as (
        insert into audit.entry (id, at, actor_id, operation, unit_id, key, content, answer)
        values (${id}, ${entry.now}, ${entry.actorId}, ${entry.operation.name}, ${entry.unitId}, ${entry.key}, ${content},
          ${JSON.stringify(entry.answer) ?? 'null'})
        returning id
      )
      insert into audit.unlinked select id from entry`
  const events = JSON.stringify(entry.events)
  return sql`
    with entry as (
      insert into audit.entry (id, at, actor_id, operation, unit_id, key, content, answer)
      values (${id}, ${entry.now}, ${entry.actorId}, ${entry.operation.name}, ${entry.unitId}, ${entry.key}, ${content},
        ${JSON.stringify(entry.answer) ?? 'null'})
      returning id
    ), event as (
      insert into audit.event (at, name, entry_id, payload)
      select ${entry.now}, event.name, ${id}, event.payload
      from jsonb_to_recordset(${events}::jsonb) as event (name text, payload jsonb)
    )
    insert into audit.unlinked select id from entry`
}

/** The audit row as tables of the command's own statement, whose table `done` has one row with `unit_id` and `answer`. */
export function entryTables(entry: Omit<EntryToWrite, 'unitId' | 'answer' | 'events'>): RawBuilder<unknown> {
  return sql`
    entry as (
      insert into audit.entry (id, at, actor_id, operation, unit_id, key, content, answer)
      select ${newId(entry.now)}, ${entry.now}, ${entry.actorId}, ${entry.operation.name}, done.unit_id, ${entry.key},
        ${contentOf(entry)}, done.answer::text
      from done
      returning id
    ), waiting as (
      insert into audit.unlinked select id from entry
    )`
}

function contentOf({ operation, input, key }: Pick<EntryToWrite, 'operation' | 'input' | 'key'>): string {
  return JSON.stringify({ input: recorded(operation, input), key })
}

/** The input without what must never be recorded (passwords, file contents). */
function recorded(operation: Operation, input: unknown): unknown {
  if (!operation.unrecorded?.length || typeof input !== 'object' || input === null) return input
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, operation.unrecorded?.includes(name) ? '(unrecorded)' : value]),
  )
}
