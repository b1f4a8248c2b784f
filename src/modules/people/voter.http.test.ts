import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { addDays } from '#core/day.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { type StandingKind, voterOn } from './standing.rules.ts'

let house: TestHouse
before(async () => {
  house = await openTestHouse()
})
after(() => house.close())

const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-01-01', days))
/** Spans that do not overlap, the last one perhaps open. */
const spans = fc.tuple(fc.uniqueArray(day, { maxLength: 5 }), fc.boolean()).map(([days, open]) => {
  const sorted = [...days].sort()
  const closed = sorted.flatMap((fromOn, at) =>
    at % 2 === 0 && sorted[at + 1] ? [{ fromOn, untilOn: sorted[at + 1] as string | null }] : [],
  )
  const last = sorted.length % 2 === 1 ? sorted.at(-1) : undefined
  return open && last ? [...closed, { fromOn: last, untilOn: null }] : closed
})
const kinds: readonly StandingKind[] = ['applicant', 'activist', 'prospective', 'probationary', 'full', 'full']

test('the rule that explains one vote and the statement that counts them agree on every day (VT-01)', async () => {
  await fc.assert(
    fc.asyncProperty(
      spans,
      spans,
      spans,
      fc.array(fc.constantFrom(...kinds), { minLength: 6, maxLength: 6 }),
      day,
      async (standing, memberships, suspensions, chosen, on) => {
        const personId = randomUUID()
        const standings = standing.map((span, at) => ({ ...span, id: randomUUID(), kind: chosen[at] ?? 'full' }))
        await sql`insert into people.person (id, name, name_pinyin, search_text, search_grams) values (${personId}, '某', 'mou', '某', '{}')`.execute(
          house.db,
        )
        for (const { id, kind, fromOn, untilOn } of standings)
          await sql`insert into people.standing (id, person_id, kind, from_on, until_on) values (${id}, ${personId}, ${kind}, ${fromOn}, ${untilOn})`.execute(
            house.db,
          )
        for (const { fromOn, untilOn } of memberships)
          await sql`insert into people.membership (id, person_id, branch_id, from_on, until_on) values (${randomUUID()}, ${personId}, ${house.cast.branchId}, ${fromOn}, ${untilOn})`.execute(
            house.db,
          )
        for (const { fromOn, untilOn } of suspensions)
          await sql`insert into people.rights_suspension (id, person_id, from_on, until_on, reference) values (${randomUUID()}, ${personId}, ${fromOn}, ${untilOn}, '某号')`.execute(
            house.db,
          )
        const { rows } = await sql`select from people.voter_on(${on}) where person_id = ${personId}`.execute(house.db)
        assert.equal(voterOn({ standings, memberships, suspensions }, on).votes, rows.length === 1)
      },
    ),
    { numRuns: 150 },
  )
})
