import { sql } from 'kysely'
import type { z } from 'zod'
import type { CommandContext } from '#server/handler.ts'
import type { correctFact } from './correction.contract.ts'
import { endsNow } from './recorded.queries.ts'
import type { DatedRow, Moves } from './timeline.rules.ts'

export type Fact = z.infer<(typeof correctFact)['input']>['fact']
export type Subject = Fact['subject']

/** Where each kind of fact is kept and what its change is called. */
export const factTables = {
  standing: { table: 'people.standing', event: 'people.standing-changed' },
  suspension: { table: 'people.rights_suspension', event: 'people.standing-changed' },
  membership: { table: 'people.membership', event: 'people.membership-changed' },
  posting: { table: 'people.posting', event: 'people.posting-changed' },
  office: { table: 'people.office', event: 'people.office-changed' },
} as const satisfies Record<Subject, { table: string; event: `people.${string}` }>

/** A dated row with all it says, as it is kept in a correction. */
export interface FactRow extends DatedRow {
  readonly record: Record<string, unknown>
}

/** All facts of one kind about a person, oldest first. */
export async function readLine({ db }: CommandContext, subject: Subject, personId: string): Promise<FactRow[]> {
  const { rows } = await sql<FactRow>`
    select fact.id, fact.from_on as "fromOn", fact.until_on as "untilOn", to_jsonb(fact) - 'person_id' as record
    from ${sql.table(factTables[subject].table)} as fact
    where fact.person_id = ${personId} order by fact.from_on`.execute(db)
  return rows
}

/** Writes the fact as it should read, with the neighbours that move; struck out, it is gone from the line. */
export async function writeFact(context: CommandContext, fact: Fact, moves: Moves): Promise<void> {
  const { db } = context
  const { table: name } = factTables[fact.subject]
  const table = sql.table(name)
  if (fact.becomes === null) {
    await sql`delete from ${table} where id = ${fact.factId}`.execute(db)
    return
  }
  // A row and its neighbour touch: for a moment between two updates they overlap.
  await sql`set constraints all deferred`.execute(db)
  // A first day that is put right is known; one that stays is known as well as before.
  const known = (fromOn: string) =>
    fact.subject === 'suspension' || fact.subject === 'office'
      ? sql``
      : sql`from_precision = case when from_on = ${fromOn} then from_precision else 'day' end,`
  for (const [id, { fromOn, untilOn }] of moves)
    await sql`update ${table} set ${known(fromOn)} from_on = ${fromOn}, ${endsNow(context, name, sql`${untilOn}::date`)} where id = ${id}`.execute(
      db,
    )
  const own = Object.entries(ownColumns(fact)).map(([column, value]) => sql`${sql.id(column)} = ${value}`)
  await sql`update ${table} set ${sql.join(own)} where id = ${fact.factId}`.execute(db)
  await sql`set constraints all immediate`.execute(db)
}

function ownColumns(fact: Fact): Record<string, string | null> {
  const { subject, becomes } = fact
  if (becomes === null) return {}
  switch (subject) {
    case 'standing':
      return { kind: becomes.kind }
    case 'suspension':
      return { reference: becomes.reference }
    case 'membership':
      return { branch_id: becomes.branchId, group_id: becomes.groupId }
    case 'posting':
      return { crew_id: becomes.crewId, post_id: becomes.postId }
    case 'office':
      return { role: becomes.role, duty: becomes.duty, elected_on: becomes.electedOn, reference: becomes.reference }
    default:
      return subject satisfies never
  }
}
