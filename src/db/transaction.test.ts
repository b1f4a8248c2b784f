import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestDatabase } from '../../test/database.ts'
import type { Connection } from './connect.ts'
import { transact } from './transaction.ts'

let connection: Connection
before(async () => {
  connection = await openTestDatabase()
  await sql`create table public.tally (n int primary key)`.execute(connection.db)
})
after(() => connection.close())

const write = (n: number) => sql`insert into public.tally values (${n})`
const written = async () => {
  const { rows } = await sql<{ n: number }>`select n from public.tally order by n`.execute(connection.db)
  return rows.map(({ n }) => n)
}

test('what the work and its last statements wrote stands after the commit', async () => {
  const value = await transact(connection, async (db) => {
    await write(1).execute(db)
    return { value: 'done', last: [write(2), write(3)] }
  })
  assert.equal(value, 'done')
  assert.deepEqual(await written(), [1, 2, 3])
})

test('a last statement that fails takes everything back and is the fault told', async () => {
  const work = transact(connection, async (db) => {
    await write(10).execute(db)
    return { value: null, last: [write(1), write(11)] }
  })
  await assert.rejects(work, { code: '23505' })
  assert.deepEqual(await written(), [1, 2, 3])
})

test('work that throws leaves nothing, whether it asked the database or not', async () => {
  const refused = new Error('refused')
  const asked = transact(connection, async (db) => {
    await write(20).execute(db)
    throw refused
  })
  await assert.rejects(asked, refused)
  await assert.rejects(
    transact(connection, () => Promise.reject(refused)),
    refused,
  )
  assert.deepEqual(await written(), [1, 2, 3])
})

test('statements asked side by side in one transaction are each given their own answer', async () => {
  const values = await transact(connection, async (db) => {
    const asked = Array.from({ length: 50 }, (_, n) => sql<{ n: number }>`select ${n}::int as n`.execute(db))
    return { value: (await Promise.all(asked)).map(({ rows }) => rows[0]?.n), last: [] }
  })
  assert.deepEqual(
    values,
    Array.from({ length: 50 }, (_, n) => n),
  )
})

test('a hundred transactions at once share the connections, and none is lost after a fault', async () => {
  const works = Array.from({ length: 100 }, (_, n) =>
    transact(connection, async (db) => {
      await write(100 + (n % 50)).execute(db)
      return { value: n, last: [write(200 + n)] }
    }),
  )
  const ended = await Promise.allSettled(works)
  assert.equal(ended.filter(({ status }) => status === 'fulfilled').length, 50)
  assert.equal((await written()).length, 3 + 100)
  assert.equal(connection.pool.waitingCount, 0)
  assert.equal(connection.pool.idleCount, connection.pool.totalCount)
})
