import { sql } from 'kysely'
import type { z } from 'zod'
import type { Day } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { answer, type QueryContext } from '#server/handler.ts'
import type { correction } from './people.contract.ts'
import { showHistory } from './person.contract.ts'
import { type PersonRecord, readRecord } from './record.queries.ts'

type Entry = z.infer<(typeof showHistory)['output']>['entries'][number]

export default answer(showHistory, async (context, { personId }) => {
  const record = await readRecord(context, personId, context.today)
  if (!record) return no('people.unknown-person')
  const writers = await readWriters(context, personId)
  const facts = factsOf(record).flatMap((fact) => [began(fact), ...ended(fact)])
  const entries = facts.map((entry) => ({ ...entry, ...(writers.get(`${entry.factId} ${entry.event}`) ?? notKnown) }))
  return { entries: entries.sort(newestFirst), corrections: await readCorrections(context, personId) }
})

interface Fact {
  readonly subject: Entry['subject']
  readonly id: string
  readonly fromOn: Day
  readonly untilOn: Day | null
  readonly precision: string
  readonly what: string
  readonly place: string | null
}

function factsOf(record: PersonRecord): Fact[] {
  const span = ({ id, fromOn, untilOn }: { id: string; fromOn: Day; untilOn: Day | null }) => ({ id, fromOn, untilOn })
  const and = (...names: (string | undefined)[]) => names.filter(Boolean).join(' · ')
  return [
    ...record.standings.map(
      (row): Fact => ({ ...span(row), subject: 'standing', precision: row.fromPrecision, what: row.kind, place: null }),
    ),
    ...record.suspensions.map(
      (row): Fact => ({ ...span(row), subject: 'suspension', precision: 'day', what: row.reference, place: null }),
    ),
    ...record.memberships.map(
      (row): Fact => ({
        ...span(row),
        subject: 'membership',
        precision: row.fromPrecision,
        what: row.joinedBy ?? 'roster',
        place: and(row.branch.name, row.group?.name),
      }),
    ),
    ...record.postings.map(
      (row): Fact => ({
        ...span(row),
        subject: 'posting',
        precision: row.fromPrecision,
        what: 'posting',
        place: and(row.crew.name, row.post?.name),
      }),
    ),
    ...record.offices.map(
      (row): Fact => ({ ...span(row), subject: 'office', precision: 'day', what: row.role, place: row.unit.name }),
    ),
  ]
}

type Told = Omit<Entry, 'recordedBy' | 'recordedAt'>

function began({ id, fromOn, untilOn: _, ...rest }: Fact): Told {
  return { ...rest, factId: id, on: fromOn, event: 'begins' }
}

function ended({ id, fromOn: _, untilOn, ...rest }: Fact): Told[] {
  return untilOn === null ? [] : [{ ...rest, precision: 'day', factId: id, on: untilOn, event: 'ends' }]
}

/** On one day what ended is told below what began. */
function newestFirst(a: Entry, b: Entry): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1
  return a.event === b.event ? 0 : a.event === 'begins' ? -1 : 1
}

type Writer = Pick<Entry, 'recordedBy' | 'recordedAt'>
const notKnown: Writer = { recordedBy: null, recordedAt: null }
const factTables = ['standing', 'rights_suspension', 'membership', 'posting', 'office']

/** Who wrote down the beginnings and ends of a person's facts, by fact and event. */
async function readWriters({ db }: QueryContext, personId: string): Promise<Map<string, Writer>> {
  const lines = factTables.map(
    (table) => sql`
      select id, recorded_by, recorded_at, end_recorded_by, end_recorded_at
      from ${sql.table(`people.${table}`)} where person_id = ${personId}`,
  )
  const { rows } = await sql<Writer & { event: string }>`
    select line.id || ' ' || told.event as event, by_whom.name as "recordedBy", told.at as "recordedAt"
    from (${sql.join(lines, sql` union all `)}) as line
    cross join lateral (values ('begins', recorded_by, recorded_at), ('ends', end_recorded_by, end_recorded_at)) as told (event, by, at)
    join people.person as by_whom on by_whom.id = told.by`.execute(db)
  return new Map(rows.map(({ event, ...writer }) => [event, writer]))
}

async function readCorrections({ db }: QueryContext, personId: string) {
  const { rows } = await sql<z.infer<typeof correction>>`
    select put.id, put.subject, put.was, put.became, put.reason, by_whom.name as "correctedBy", put.corrected_at as "correctedAt"
    from people.correction as put join people.person as by_whom on by_whom.id = put.corrected_by
    where put.person_id = ${personId} order by put.corrected_at desc, put.id`.execute(db)
  return rows
}
