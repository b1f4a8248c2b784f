import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { AskOf } from '#core/operation.ts'
import { ask } from '#regulations/index.ts'
import { newId } from '#server/handler.ts'
import plantCommittee from '../../../examples/local-packs/plant-committee.json' with { type: 'json' }
import { openTestHouse } from '../../../test/house.ts'
import { adoptPack, checkPack, exportPack, listPacks, showPack, withdrawPack } from './packs.contract.ts'
import { packsFor } from './packs.public.ts'

type Content = AskOf<typeof adoptPack>['content']

const house = await openTestHouse()
after(() => house.close())
const { cast } = house
const [secretary, administrator, outsider] = [house.as('secretary'), house.as('administrator'), house.as('outsider')]
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)
const file = (over: object = {}) => ({ ...plantCommittee, ...over }) as unknown as Content
const own = (over: object = {}) => file({ id: 'branch-rules', terms: { 'TP-01': { times: 2 } }, ...over })
const adoption = (content: Content = file(), unitId = cast.branchId) => ({ id: newId(), unitId, content })
const minutesLater = () => {
  house.now = new Date(house.now.getTime() + 60_000)
}
const known = async (unitId = cast.branchId) =>
  ((await packsFor(house.db, [unitId])).get(unitId) ?? []).map(({ id, version, until }) => `${id} ${version} ${until}`)
const changes = async () => {
  const rows = await house.db
    .selectFrom('audit.event')
    .select('payload')
    .where('name', '=', 'packs.pack-changed')
    .execute()
  return rows.map(({ payload }) => payload)
}

test('a pack of the committee binds every branch under it, once however often it is sent', async () => {
  const input = adoption(file(), cast.committeeId)
  const first = await administrator.tell(adoptPack, input, { key: input.id })
  assert.ok(first.ok, JSON.stringify(first))
  const again = await administrator.tell(adoptPack, input, { key: input.id })
  assert.ok(again.ok && again.replayed)
  assert.deepEqual(await changes(), [{ unitId: cast.committeeId }])
  const bound = await packsFor(house.db, [cast.branchId, cast.otherBranchId, newId()])
  assert.deepEqual(
    [...bound.values()].map((packs) => packs.length),
    [1, 1, 0],
  )
  const given = { voters: 20, present: 20, inFavour: 12, against: 8, abstain: 0 }
  const local = bound.get(cast.branchId) ?? []
  assert.equal(ask('ordinary-decision', given, house.today, {}, local).outcome, 'FAIL')
})

test('who is bound reads what binds him, and only who administers a unit adopts for it', async () => {
  const listed = await secretary.ask(listPacks, { unitId: cast.branchId })
  assert.ok(listed.ok && listed.value.mayAdopt)
  const [pack] = listed.value.packs
  assert.ok(pack && !pack.mayWithdraw && pack.state === 'in-force' && pack.unit.id === cast.committeeId)
  assert.deepEqual(listed.value.local, [pack.content])
  assert.equal(codeOf(await secretary.tell(adoptPack, adoption(own(), cast.committeeId))), 'packs.unknown-unit')
  assert.equal(codeOf(await outsider.tell(adoptPack, adoption(own()))), 'packs.unknown-unit')
  assert.equal(codeOf(await outsider.ask(listPacks, { unitId: cast.branchId })), 'packs.unknown-unit')
  assert.equal(codeOf(await outsider.ask(checkPack, { unitId: cast.branchId, content: own() })), 'packs.unknown-unit')
  for (const name of ['leader', 'superior', 'auditor', 'member', 'crew'] as const)
    assert.equal(codeOf(await house.as(name).tell(adoptPack, adoption(own()))), 'identity.not-permitted')
  assert.equal(codeOf(await house.as('member').ask(listPacks, { unitId: cast.branchId })), 'identity.not-permitted')
  assert.equal(codeOf(await house.as('visitor').tell(adoptPack, adoption(own()))), 'identity.sign-in-first')
})

test('a pack is checked before it is adopted: what it does, or the rule it would break', async () => {
  const checked = await secretary.ask(checkPack, { unitId: cast.branchId, content: own() })
  assert.ok(checked.ok && checked.value.replaces === null)
  assert.deepEqual(checked.value.lines[0], {
    does: 'tightens',
    rule: 'TP-01',
    words: [
      '主题党日：每月至少 2 次（全国：每月至少 1 次）',
      'Theme Party day: at least 2 a month (nationally: at least 1 a month)',
    ],
  })
  const loose = own({ terms: { 'VT-04': { majority: { times: 2, of: 1, strict: false } } } })
  for (const reply of [
    await secretary.ask(checkPack, { unitId: cast.branchId, content: loose }),
    await secretary.tell(adoptPack, adoption(loose)),
  ])
    assert.deepEqual(reply, {
      ok: false,
      code: 'local.loosens',
      numbers: { rule: 'VT-04', term: 'majority', national: '> 1/2', local: '≥ 1/2' },
    })
  for (const content of [{}, own({ more: 1 }), own({ id: 'Große Regeln' })]) {
    const input = { ...adoption(), content }
    assert.equal(codeOf(await secretary.send('packs.adopt-pack', input)), 'core.malformed')
    assert.equal(codeOf(await secretary.send('packs.check-pack', input)), 'core.malformed')
  }
  const groupId = cast.groupIds[0]
  assert.equal(codeOf(await secretary.tell(adoptPack, adoption(own(), groupId))), 'packs.not-for-this-unit')
})

test('a newer version ends the older; the same version says what it said; withdrawn, the older holds again', async () => {
  const first = adoption(own({ version: '1', from: '2026-01-01' }))
  assert.equal(codeOf(await secretary.tell(adoptPack, first)), 'done')
  minutesLater()
  assert.equal(codeOf(await secretary.tell(adoptPack, { ...first, id: newId() })), 'packs.adopted-already')
  assert.equal(
    codeOf(await secretary.tell(adoptPack, adoption(own({ version: '1', from: '2026-02-01' })))),
    'packs.version-differs',
  )
  const newer = own({ version: '2', from: '2026-07-01' })
  const checked = await secretary.ask(checkPack, { unitId: cast.branchId, content: newer })
  assert.deepEqual(checked.ok && checked.value.replaces, { version: '1', from: '2026-01-01' })
  const second = adoption(newer)
  assert.equal(codeOf(await secretary.tell(adoptPack, second)), 'done')
  assert.deepEqual(await known(), ['plant-committee 2026.1 null', 'branch-rules 1 2026-07-01', 'branch-rules 2 null'])
  assert.deepEqual(await known(cast.otherBranchId), ['plant-committee 2026.1 null'])

  const withdrawal = { id: second.id, reason: '误采用' }
  assert.equal(codeOf(await outsider.tell(withdrawPack, withdrawal)), 'packs.unknown-pack')
  assert.equal(codeOf(await secretary.tell(withdrawPack, { ...withdrawal, id: newId() })), 'packs.unknown-pack')
  assert.equal(codeOf(await secretary.send('packs.withdraw-pack', { ...withdrawal, reason: ' ' })), 'core.malformed')
  const key = newId()
  assert.equal(codeOf(await secretary.tell(withdrawPack, withdrawal, { key })), 'done')
  const again = await secretary.tell(withdrawPack, withdrawal, { key })
  assert.ok(again.ok && again.replayed)
  assert.equal(codeOf(await secretary.tell(withdrawPack, withdrawal)), 'packs.withdrawn-already')
  assert.deepEqual(await known(), ['plant-committee 2026.1 null', 'branch-rules 1 null'])
  assert.equal(codeOf(await secretary.tell(adoptPack, adoption(newer))), 'packs.version-withdrawn')
  assert.equal((await changes()).length, 4)

  const listed = await secretary.ask(listPacks, { unitId: cast.branchId })
  assert.ok(listed.ok)
  assert.deepEqual(
    listed.value.packs.map(({ content, state, withdrawn }) => [content.version, state, withdrawn?.reason ?? null]),
    [
      ['2', 'withdrawn', '误采用'],
      ['1', 'in-force', null],
      ['2026.1', 'in-force', null],
    ],
  )
})

test('a pack is shown with what it does, and comes back as the file it was', async () => {
  const listed = await secretary.ask(listPacks, { unitId: cast.branchId })
  const id = listed.ok ? (listed.value.packs.at(-1)?.id ?? '') : ''
  const shown = await secretary.ask(showPack, { id })
  assert.ok(shown.ok && !shown.value.mayWithdraw)
  assert.deepEqual(
    shown.value.lines.map(({ does }) => does),
    ['tightens', 'tightens', 'sets', 'reminds'],
  )
  const exported = await secretary.ask(exportPack, { id })
  assert.ok(exported.ok && exported.value.fileName === 'plant-committee-2026.1.json')
  assert.deepEqual(JSON.parse(String(exported.value.body)), plantCommittee)
  assert.equal(codeOf(await outsider.ask(showPack, { id })), 'done', 'it binds his branch too')

  const mine = listed.ok ? (listed.value.packs[1]?.id ?? '') : ''
  for (const operation of [showPack, exportPack] as const) {
    assert.equal(codeOf(await outsider.send(operation.name, { id: mine })), 'packs.unknown-pack')
    assert.equal(codeOf(await secretary.send(operation.name, { id: newId() })), 'packs.unknown-pack')
  }
})
