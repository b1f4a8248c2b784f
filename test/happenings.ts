import fc from 'fast-check'
import { type QueryResult, type RawBuilder, sql } from 'kysely'
import { addDays } from '#core/day.ts'
import { newId } from '#server/handler.ts'
import { enqueue } from '#server/worker.ts'
import { happeningsInGatherings } from './happenings-in-gatherings.ts'
import { happeningsOfPersons } from './happenings-of-persons.ts'
import type { TestHouse } from './house.ts'

/** Where something happens: on a day that may lie back, in one of the two branches, to one or two persons. */
export interface Scene {
  readonly house: TestHouse
  readonly on: string
  readonly month: string
  readonly pick: number
  readonly branchId: string
  readonly one: string
  readonly other: string
  readonly by: string
  /** Somebody on his way, who has no membership yet. */
  readonly applicant: string
  run<Row>(query: RawBuilder<Row>): Promise<QueryResult<Row>>
}

/** Writes the facts as the module would, and answers with what its event says; nothing where it could not happen. */
export type Happen = (scene: Scene) => Promise<Record<string, unknown> | null>

const happenings: Readonly<Record<string, Happen>> = { ...happeningsInGatherings, ...happeningsOfPersons }

export interface Happening {
  readonly what: string
  readonly pick: number
  readonly other: number
  readonly daysAgo: number
}

const most = { pick: fc.nat({ max: 400 }), other: fc.nat({ max: 400 }), daysAgo: fc.integer({ min: 0, max: 420 }) }

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('days-pass'), ...most, pick: fc.integer({ min: 1, max: 40 }) }),
  },
  { weight: 5, arbitrary: fc.record({ what: fc.constantFrom(...Object.keys(happenings)), ...most }) },
)

/** Lets it happen, and the job do what the event asks of it. */
export async function happen(house: TestHouse, { what, pick, other, daysAgo }: Happening): Promise<void> {
  if (what === 'days-pass') {
    house.today = addDays(house.today, pick)
    return settleAfter(house, {})
  }
  const { branchId, otherBranchId, people } = house.cast
  const persons = await everybody(house)
  const on = addDays(house.today, -daysAgo)
  const one = persons[pick % persons.length] as string
  const scene: Omit<Scene, 'run'> = {
    house,
    on,
    month: on.slice(0, 7),
    pick: other,
    branchId: other % 4 === 0 ? otherBranchId : branchId,
    one,
    other: persons[(pick + 1 + (other % (persons.length - 1))) % persons.length] as string,
    by: people.secretary,
    applicant: people.crew,
  }
  const told = await house.db
    .transaction()
    .execute((db) => happenings[what]?.({ ...scene, run: (query) => query.execute(db) }) ?? Promise.resolve(null))
    .catch(impossible)
  if (told) await settleAfter(house, told)
}

/** What the tables themselves refuse did not happen: two stretches of one person that overlap, a month paid twice. */
function impossible(fault: { code?: string }): null {
  if (['23P01', '23505', '23514'].includes(fault.code ?? '')) return null
  throw fault
}

export async function settleAfter(house: TestHouse, payload: Record<string, unknown>): Promise<void> {
  await enqueue(house.db, 'duties.recompute-duties', payload)
  await house.settle()
}

async function everybody({ db }: TestHouse): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct person_id as id from people.membership order by 1`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** A crew of the other branch, an applicant in one of ours, and the dues of both kept since spring. */
export async function prepare({ db, cast, today }: TestHouse): Promise<void> {
  const workshopId = newId()
  for (const [id, kind, parentId] of [
    [workshopId, 'workshop', cast.otherBranchId],
    [newId(), 'crew', workshopId],
  ])
    await sql`insert into organisation.unit (id, kind, name, short_name, parent_id, from_on)
      values (${id}, ${kind}, '轧钢', '轧钢', ${parentId}, '2024-01-01')`.execute(db)
  await sql`insert into people.standing (id, person_id, kind, from_on)
    values (${newId()}, ${cast.people.crew}, 'applicant', ${addDays(today, -300)})`.execute(db)
  await sql`insert into dues.ledger (branch_id, from_month, collection_day)
    values (${cast.branchId}, '2026-04', 15), (${cast.otherBranchId}, '2026-08', 15)`.execute(db)
}
