import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import { readWorkbook } from '#print/sheet.ts'
import { castNames } from '../../../test/cast.ts'
import { openTestHouse } from '../../../test/house.ts'
import {
  exportTalks,
  listOccasions,
  listTalks,
  myTalks,
  recordOccasion,
  recordTalk,
  showCoverage,
  strikeOccasion,
} from './talks.contract.ts'

/** Every role of the house asks everything there is to ask about one talk: only the pair, secretary and deputy read what was agreed. */
const house = await openTestHouse()
after(() => house.close())
const { branchId, people } = house.cast
const id = () => randomUUID()
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)

function must<T>(reply: { ok: true; value: T } | { ok: false; code: string }): T {
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value
}

const [inCommittee = '', deputy = '', hit = ''] = (
  await house.db
    .selectFrom('people.person')
    .innerJoin('people.membership', 'people.membership.person_id', 'people.person.id')
    .select('people.person.id')
    .where('people.membership.branch_id', '=', branchId)
    .where('name_pinyin', 'like', 'others %')
    .orderBy('name_pinyin')
    .execute()
).map((row) => row.id)
for (const [personId, role] of [
  [inCommittee, 'committee-member'],
  [deputy, 'deputy-secretary'],
] as const)
  await house.db
    .insertInto('people.office')
    .values({ id: id(), person_id: personId, unit_id: branchId, role, from_on: '2024-01-01' })
    .execute()

const agreed = '下周陪同到医院复诊'
const occasion = { id: id(), branchId, personId: hit, kind: 'bereavement' as const, occurredOn: '2026-10-08' }
must(await house.as('secretary').tell(recordOccasion, occasion))
const held = { id: id(), branchId, oneId: people.secretary, otherId: hit, heldOn: '2026-10-10' }
const kept = { ...held, category: 'hardship' as const, occasionId: occasion.id, followUp: agreed }
must(await house.as('secretary').tell(recordTalk, { ...kept, followUpBy: '2026-12-01' }))

type Asker = ReturnType<typeof house.as>

/** All that an asker is told, by every query and document of talks. */
async function told(asker: Asker): Promise<string> {
  const year = { branchId, year: 2026 }
  const replies = await Promise.all([
    asker.ask(listTalks, { ...year, size: 100 }),
    asker.ask(listTalks, { ...year, personId: hit, size: 100 }),
    asker.ask(listOccasions, { ...year, size: 100 }),
    asker.ask(showCoverage, year),
    asker.ask(myTalks, { size: 100 }),
  ])
  return JSON.stringify(replies)
}

const nobodyElse = castNames.filter((name) => name !== 'secretary')

describe('what was agreed in a talk, and what called for it', () => {
  for (const [who, asker] of [
    ['the secretary', house.as('secretary')],
    ['the deputy', house.asPerson(deputy)],
    ['whom it was with', house.asPerson(hit)],
  ] as const)
    test(`is read by ${who}`, async () => {
      const text = await told(asker)
      assert.ok(text.includes(agreed))
      assert.ok(text.includes('bereavement'))
    })

  for (const name of [...nobodyElse, 'visitor'] as const)
    test(`is nothing to the ${name} of the house`, async () => {
      const text = await told(house.as(name))
      for (const secret of [agreed, 'bereavement', held.id, occasion.id]) assert.ok(!text.includes(secret), secret)
    })

  test('another of the committee knows that they spoke, when and of which category: no more', async () => {
    const asker = house.asPerson(inCommittee)
    const text = await told(asker)
    assert.ok(text.includes(held.id))
    for (const secret of [agreed, 'bereavement', occasion.id]) assert.ok(!text.includes(secret), secret)
    assert.equal(
      codeOf(await asker.tell(strikeOccasion, { id: occasion.id, reason: '想看看' })),
      'talks.unknown-occasion',
    )
    // What he told the house himself he finds again.
    const own = { ...occasion, id: id(), kind: 'hardship' as const, occurredOn: '2026-10-20' }
    must(await asker.tell(recordOccasion, own))
    const { occasions, total, all } = must(await asker.ask(listOccasions, { branchId, year: 2026 }))
    assert.deepEqual([occasions.map((one) => one.id), total, all], [[own.id], 1, false])
    const whole = must(await house.as('secretary').ask(listOccasions, { branchId, year: 2026 }))
    assert.deepEqual([whole.total, whole.all], [2, true])
    must(await asker.tell(strikeOccasion, { id: own.id, reason: '登记重复' }))
  })

  test('stays out of spreadsheets, whoever makes them', async () => {
    for (const asker of [house.as('secretary'), house.asPerson(inCommittee)]) {
      const { body } = must(await asker.ask(exportTalks, { branchId, year: 2026 }))
      const text = JSON.stringify(must(await readWorkbook('谈心谈话.xlsx', body as Uint8Array)))
      assert.ok(!text.includes(agreed) && !text.includes('家庭变故') && text.includes('困难'))
    }
  })

  test('stands in no table but its own, not even in the record of the house', async () => {
    const { rows } = await sql<{ name: string }>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`.execute(house.db)
    for (const { name } of rows) {
      const found = await sql<{ there: boolean }>`
        select exists (select from ${sql.raw(name)} as row where row::text like ${`%${agreed}%`}) as there`.execute(
        house.db,
      )
      assert.equal(found.rows[0]?.there, name === 'talks.talk', name)
    }
  })
})

test('who still lacks a talk is read by name in the committee alone', async () => {
  for (const name of nobodyElse)
    assert.notEqual(codeOf(await house.as(name).ask(showCoverage, { branchId, year: 2026 })), 'done', name)
})
