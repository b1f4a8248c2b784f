import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { connect } from '#db/connect.ts'
import { migrations } from '#db/migrate.ts'
import { openTestDatabase } from './database.ts'
import { runProgram, temporaryHome } from './program.ts'

const setUp = {
  committeeName: '示例厂党委',
  branchName: '示例党支部',
  workshopName: '示例车间',
  groupNames: [],
  since: '2026-01-01',
  personName: '南樵',
  isSecretary: true,
  login: 'nanqiao',
  password: '压滤机周期一百三十八分',
}

function post(address: string, name: string, input: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${address}/api/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })
}

describe('starting and stopping', () => {
  let place: Awaited<ReturnType<typeof temporaryHome>>
  before(async () => {
    place = await temporaryHome()
  })
  after(() => place.remove())

  test('a blank installation prints a one-time link; what was committed outlives kill -9; SIGTERM stops the database', async () => {
    const environment = { YANZHEN_HOME: place.home, PORT: '0' }
    const first = runProgram(['start'], environment)
    const [, address = '', token = ''] = await first.until(/(http:\/\/127\.0\.0\.1:\d+)\/set-up#(\S+)/)
    assert.equal((await fetch(`${address}/healthz`)).status, 200)
    assert.equal((await post(address, 'formation.set-up', { ...setUp, token })).status, 200)
    first.child.kill('SIGKILL')
    await first.ended

    const second = runProgram(['start'], environment)
    const [, again = ''] = await second.until(/雁阵 (http:\S+)/)
    assert.doesNotMatch(second.said(), /set-up#/, 'there is an account now')
    const signedIn = await post(again, 'identity.sign-in', { login: setUp.login, password: setUp.password })
    assert.equal(signedIn.status, 200, 'the account committed before the kill is there')
    second.child.kill('SIGTERM')
    assert.equal(await second.ended, 0)
    assert.ok(!existsSync(join(place.home, 'postgres', 'postmaster.pid')), 'the database has stopped')
  })

  test('a port in use is one sentence and a failure, and nothing else happens', async () => {
    const squatter = createServer()
    const port = await new Promise<number>((found) =>
      squatter.listen(0, '127.0.0.1', () => {
        const bound = squatter.address()
        found(typeof bound === 'object' && bound ? bound.port : 0)
      }),
    )
    const untouched = join(place.home, 'never-made')
    const program = runProgram(['start'], { YANZHEN_HOME: untouched, PORT: String(port) })
    assert.equal(await program.ended, 1)
    squatter.close()
    assert.match(program.said(), new RegExp(`^端口 ${port} 已被占用.*\nPort ${port} is taken.*\n$`))
    assert.ok(!existsSync(untouched))
  })

  test('a folder that cannot be written is named', async () => {
    const file = join(place.home, '..', 'a-file')
    await writeFile(file, 'not a folder')
    const program = runProgram(['migrate'], { YANZHEN_HOME: join(file, 'below') })
    assert.equal(await program.ended, 1)
    assert.match(program.said(), /不可写.*\n.*is not writable/)
  })

  test('a database that cannot be reached is named', async () => {
    const program = runProgram(['migrate', '--json'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' })
    assert.equal(await program.ended, 1)
    assert.equal(JSON.parse(program.said()).code, 'start.database-unreachable')
  })

  test('settings that are none are refused', async () => {
    const port = runProgram(['start'], { YANZHEN_HOME: place.home, PORT: 'eighty' })
    assert.equal(await port.ended, 1)
    assert.match(port.said(), /不是端口号/)
    const zone = runProgram(['start'], { YANZHEN_HOME: place.home, PORT: '0', YANZHEN_ZONE: 'Mars/Olympus' })
    assert.equal(await zone.ended, 1)
    assert.match(zone.said(), /不是时区名/)
  })
})

describe('a database of another age', () => {
  test('one newer than the program is left alone', async () => {
    const database = await openTestDatabase()
    const newest = Math.max(...(await migrations()).map((migration) => migration.number))
    const { pool, url } = database
    await pool.query('insert into core.migration (number, name, digest) values ($1, $2, $3)', [
      newest + 1,
      'from_the_future.sql',
      'x',
    ])
    const tables = async () => (await pool.query('select count(*)::int as count from pg_class')).rows[0].count
    const before = await tables()
    const program = runProgram(['migrate', '--json'], { DATABASE_URL: url })
    assert.equal(await program.ended, 1)
    assert.equal(JSON.parse(program.said()).code, 'database.schema-too-new')
    assert.equal(await tables(), before)
    await database.close()
  })

  test('one migrated by other files is left alone', async () => {
    const database = await openTestDatabase()
    await database.pool.query("update core.migration set digest = 'another' where number = 1")
    const program = runProgram(['migrate', '--json'], { DATABASE_URL: database.url })
    assert.equal(await program.ended, 1)
    assert.equal(JSON.parse(program.said()).code, 'database.schema-changed')
    await database.close()
  })

  test('an up-to-date one is migrated to nothing', async () => {
    const database = await openTestDatabase()
    const program = runProgram(['migrate', '--json'], { DATABASE_URL: database.url })
    assert.equal(await program.ended, 0)
    assert.deepEqual(JSON.parse(program.said()), { ok: true, ran: [] })
    const fresh = connect(database.url, 1)
    await fresh.close()
    await database.close()
  })
})
