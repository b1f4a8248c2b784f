import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { signOut } from '#modules/identity/identity.contract.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { exportChain, listEntries, showHead, verifyChain } from './audit.contract.ts'
import { ChainCheck, type Link } from './chain.rules.ts'
import { exportLines } from './links.ts'
import { sha256 } from './sealer.ts'

describe('the record chain in the database', () => {
  let house: TestHouse
  before(async () => {
    house = await openTestHouse()
    for (const name of ['secretary', 'member', 'crew'] as const) await house.as(name).tell(signOut, {})
    await house.house.sealer.flush()
  })
  after(() => house.close())

  test('every command adds one link, and the chain is intact', async () => {
    const verdict = await house.as('secretary').ask(verifyChain, {})
    assert.ok(verdict.ok)
    assert.equal(verdict.value.links, 3)
    assert.equal(verdict.value.fault, null)
  })

  test('a replayed command adds nothing and gets its first answer', async () => {
    const key = randomUUID()
    await house.as('member').tell(signOut, {}, { key })
    const again = await house.as('member').tell(signOut, {}, { key })
    assert.ok(again.ok && again.replayed)
    const { seq } = await house.house.sealer.flush()
    assert.equal(seq, 4)
  })

  test('rows cannot be changed or deleted, even by the program', async () => {
    await assert.rejects(sql`update audit.entry set operation = 'x'`.execute(house.db), /never changed/)
    await assert.rejects(sql`delete from audit.link`.execute(house.db), /never changed/)
  })

  test('whoever switches the guard off and tampers is caught by the check', async () => {
    await sql`alter table audit.entry disable trigger entry_stays`.execute(house.db)
    await sql`update audit.entry set content = '{"forged":true}' where id = (select entry_id from audit.link where seq = 2)`.execute(
      house.db,
    )
    const verdict = await house.as('auditor').ask(verifyChain, {})
    assert.deepEqual(verdict.ok && verdict.value.fault, { kind: 'changed', seq: 2 })
  })

  test('an export is proven without the database, against a printed head', async () => {
    const head = await house.as('secretary').ask(showHead, {})
    assert.ok(head.ok)
    const check = new ChainCheck(sha256, head.value)
    const lines: string[] = []
    for await (const line of exportLines(house.db)) lines.push(line)
    for (const line of lines.slice(0, 1)) check.add(JSON.parse(line) as Link)
    assert.equal(check.finish().fault?.kind, 'newest-removed')
  })

  test('entries are listed to those who may see them, and to nobody else', async () => {
    const seen = await house.as('secretary').ask(listEntries, {})
    assert.ok(seen.ok)
    for (const name of ['member', 'crew', 'leader'] as const) {
      const refused = await house.as(name).ask(listEntries, {})
      assert.equal(!refused.ok && refused.code, 'identity.not-permitted')
    }
    const outsider = await house.as('outsider').ask(listEntries, {})
    assert.deepEqual(outsider.ok && outsider.value.rows, [])
    const whole = await house.as('outsider').ask(exportChain, {})
    assert.equal(!whole.ok && whole.code, 'audit.whole-house-only')
    const auditor = await house.as('auditor').ask(exportChain, {})
    assert.ok(auditor.ok)
  })

  test('whoever takes a list out leaves a line with his name', async () => {
    await house.house.sealer.flush()
    const newest = await house.as('auditor').ask(listEntries, { operation: 'audit.export-chain' })
    assert.deepEqual(newest.ok && newest.value.rows.map((row) => [row.actor, row.operation.words]), [
      ['审计', ['导出记录链', 'Export the record chain']],
    ])
    assert.ok(newest.ok && newest.value.operations.some(({ name }) => name === 'gatherings.close-as-chair'))
  })
})
