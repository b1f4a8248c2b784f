import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { changePattern, resetPattern, showHome } from './home.contract.ts'
import { setUp } from './set-up.contract.ts'

const codeOf = (reply: { ok: boolean }) => ('code' in reply ? reply.code : 'done')

describe('the pattern of a branch', () => {
  let house: TestHouse
  before(async () => {
    house = await openTestHouse()
  })
  after(() => house.close())

  const show = async () => {
    const shown = await house.as('secretary').ask(showHome, { branchId: house.cast.branchId })
    assert.ok(shown.ok)
    return shown.value
  }

  test('is one, three, one and as many groups as there are, with true counts', async () => {
    const home = await show()
    assert.deepEqual(
      home.pattern.bands.map((band) => band.phrase),
      ['一个支部', '三条主线', '一项融合', '两个小组'],
    )
    assert.equal(home.pattern.version, 0)
    assert.deepEqual(home.members, { total: 15, probationary: 2 })
    assert.deepEqual(
      home.groups.map(({ name, members }) => [name, members]),
      [
        ['炼钢党小组', 8],
        ['除尘党小组', 7],
      ],
    )
    assert.equal(home.groups[0]?.leader, '思齐')
  })

  test('counts a post of a crew as covered when a member is posted to it', async () => {
    assert.deepEqual((await show()).cover, null, 'no crew is on a rota, so no shift post counts')
  })

  test('is changed by the secretary, seen at once, and put back', async () => {
    const { pattern } = await show()
    const bands = [...pattern.bands].reverse().map((band) => ({ ...band, label: `${band.label}甲` }))
    const input = { branchId: house.cast.branchId, version: 0, bands }
    const key = randomUUID()
    const changed = await house.as('secretary').tell(changePattern, input, { key })
    assert.deepEqual(changed.ok && changed.value, { version: 1 })
    const again = await house.as('secretary').tell(changePattern, input, { key })
    assert.ok(again.ok && again.replayed)
    assert.equal((await show()).pattern.bands[0]?.label, '小组甲')
    const reset = { branchId: house.cast.branchId, version: 1 }
    assert.ok((await house.as('secretary').tell(resetPattern, reset)).ok)
    assert.equal((await show()).pattern.version, 0)
    assert.equal(codeOf(await house.as('secretary').tell(resetPattern, reset)), 'formation.pattern-changed')
  })

  test('refuses a change over somebody else’s, and a band twice', async () => {
    const { pattern } = await show()
    const bands = pattern.bands.map((band) => ({ ...band }))
    const early = await house.as('secretary').tell(changePattern, { branchId: house.cast.branchId, version: 4, bands })
    assert.equal(codeOf(early), 'formation.pattern-changed', 'there is nothing to have seen a fourth version of')
    assert.equal(
      codeOf(await house.as('secretary').tell(changePattern, { branchId: house.cast.branchId, version: 0, bands })),
      'done',
    )
    const over = await house.as('secretary').tell(changePattern, { branchId: house.cast.branchId, version: 0, bands })
    assert.equal(codeOf(over), 'formation.pattern-changed')
    const first = bands[0]
    assert.ok(first)
    const twice = await house
      .as('secretary')
      .tell(changePattern, { branchId: house.cast.branchId, version: 1, bands: [first, first] })
    assert.equal(codeOf(twice), 'formation.band-twice')
  })

  test('is told to every member of the branch, who opens and convenes only what is his', async () => {
    const { branchId, groupIds } = house.cast
    const seenBy = async (name: 'leader' | 'member') => {
      const reply = await house.as(name).ask(showHome, { branchId })
      assert.ok(reply.ok)
      return reply.value
    }
    const leader = await seenBy('leader')
    assert.deepEqual(leader.branch.may, { see: false, convene: false })
    assert.deepEqual(
      leader.groups.map(({ id, may }) => [id, may.see, may.convene]),
      [
        [groupIds[0], true, true],
        [groupIds[1], false, false],
      ],
    )
    const member = await seenBy('member')
    assert.deepEqual(member.members, leader.members)
    assert.ok(member.groups.every(({ may }) => !may.see && !may.convene))
  })

  test('is nothing to an outsider or a crew member; malformed input is named', async () => {
    const { branchId } = house.cast
    assert.equal(codeOf(await house.as('outsider').ask(showHome, { branchId })), 'formation.unknown-branch')
    assert.equal(
      codeOf(await house.as('outsider').tell(resetPattern, { branchId, version: 5 })),
      'formation.unknown-branch',
    )
    assert.equal(codeOf(await house.as('crew').ask(showHome, { branchId })), 'identity.not-permitted')
    assert.equal(codeOf(await house.as('superior').ask(showHome, { branchId })), 'done')
    assert.equal(
      codeOf(await house.as('superior').tell(resetPattern, { branchId, version: 5 })),
      'identity.not-permitted',
    )
    assert.equal(
      codeOf(await house.as('secretary').send('formation.change-pattern', { branchId, bands: [] })),
      'core.malformed',
    )
  })
})

describe('setting up a blank installation', () => {
  let house: TestHouse
  const input = {
    token: 'a-token-printed-at-the-start',
    committeeName: '示例厂党委',
    branchName: '示例车间党支部',
    workshopName: '示例车间',
    groupNames: ['一组', '二组'],
    since: '2026-11-01',
    personName: '南 樵',
    isSecretary: true,
    login: 'nanqiao',
    password: '压滤机周期一百三十八分',
  }
  before(async () => {
    house = await openTestHouse()
    await house.db.deleteFrom('identity.account').execute()
    const token_hash = createHash('sha256').update(input.token).digest()
    await house.db.insertInto('identity.set_up_link').values({ token_hash, made_at: house.now }).execute()
  })
  after(() => house.close())

  const visitor = () => house.as('visitor')

  test('needs the printed token, a good password and groups of different names', async () => {
    assert.equal(
      codeOf(await visitor().tell(setUp, { ...input, token: 'not-the-printed-one' })),
      'formation.set-up-over',
    )
    assert.equal(codeOf(await visitor().tell(setUp, { ...input, password: '短' })), 'identity.password-short')
    assert.equal(
      codeOf(await visitor().tell(setUp, { ...input, groupNames: ['一组', '一组'] })),
      'formation.same-names',
    )
    assert.equal(codeOf(await visitor().tell(setUp, { ...input, since: '2026-12-01' })), 'formation.since-ahead')
    assert.equal(codeOf(await visitor().send('formation.set-up', { ...input, branchName: '' })), 'core.malformed')
  })

  test('makes units, person, offices and account in one go, once', async () => {
    const done = await visitor().tell(setUp, input)
    assert.ok(done.ok)
    const account = await house.db.selectFrom('identity.account').selectAll().executeTakeFirstOrThrow()
    assert.equal(account.login, 'nanqiao')
    const home = await house.asPerson(account.person_id).ask(showHome, { branchId: done.value.branchId })
    assert.ok(home.ok)
    assert.equal(home.value.branch.name, '示例车间党支部')
    assert.deepEqual(
      home.value.groups.map(({ name }) => name),
      ['一组', '二组'],
    )
    assert.equal(codeOf(await visitor().tell(setUp, { ...input, login: 'another' })), 'formation.set-up-over')
  })

  test('the record keeps neither the token nor the password', async () => {
    const entries = await house.db.selectFrom('audit.entry').select('content').execute()
    assert.ok(
      entries.length > 0 &&
        entries.every(({ content }) => !content.includes(input.password) && !content.includes(input.token)),
    )
  })
})
