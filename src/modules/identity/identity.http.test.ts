import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import {
  closeAccount,
  listAccounts,
  listWithoutAccount,
  openAccount,
  resetPassword,
  revokeSession,
  whoAmI,
} from './identity.contract.ts'

const password = '三号泵轴温正常-2026'

describe('accounts and sessions', () => {
  let house: TestHouse
  let app: FastifyInstance
  before(async () => {
    house = await openTestHouse()
    app = await house.http()
    await house.db.deleteFrom('identity.account').where('person_id', '=', house.cast.people.crew).execute()
  })
  after(async () => {
    await app.close()
    await house.close()
  })

  const post = (name: string, input: unknown, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: `/api/${name}`,
      payload: JSON.stringify(input),
      headers: { 'content-type': 'application/json', ...headers },
    })
  const signIn = (login: string, word: string) => post('identity.sign-in', { login, password: word })
  const cookieOf = (reply: Awaited<ReturnType<typeof signIn>>) =>
    String(reply.headers['set-cookie']).split(';')[0] ?? ''

  const without = async (name: 'secretary' | 'outsider', ...personIds: string[]) => {
    const reply = await house.as(name).ask(listWithoutAccount, { personIds })
    return reply.ok ? reply.value.personIds : reply.code
  }

  test('who plans sees which of the people he may see have no account to sign in with', async () => {
    const { crew, member } = house.cast.people
    assert.deepEqual(await without('secretary', crew, member), [crew])
    assert.deepEqual(await without('outsider', crew, member), [])
    assert.deepEqual(await without('secretary'), [])
  })

  test('the secretary opens an account; login and password are checked first', async () => {
    const { crew } = house.cast.people
    const secretary = house.as('secretary')
    const short = await secretary.tell(openAccount, { personId: crew, login: 'sumu', password: '短' })
    assert.equal(!short.ok && short.code, 'identity.password-short')
    const opened = await secretary.tell(openAccount, { personId: crew, login: 'SuMu', password })
    assert.ok(opened.ok)
    const again = await secretary.tell(openAccount, { personId: crew, login: 'sumu2', password })
    assert.deepEqual(!again.ok && [again.code, again.numbers.login], ['identity.has-account', 'sumu'])
  })

  test('nobody outside the branch, and no member, opens accounts in it', async () => {
    const { crew } = house.cast.people
    const outsider = await house.as('outsider').tell(openAccount, { personId: crew, login: 'other', password })
    assert.equal(!outsider.ok && outsider.code, 'identity.unknown-person')
    const member = await house.as('member').tell(resetPassword, { personId: crew, password })
    assert.equal(!member.ok && member.code, 'identity.not-permitted')
    const listed = await house.as('outsider').ask(listAccounts, {})
    assert.ok(listed.ok && listed.value.rows.every((row) => row.personId !== crew))
  })

  test('signing in gives a cookie scripts cannot read, and who-am-i answers with it', async () => {
    const reply = await signIn('sumu', password)
    assert.equal(reply.statusCode, 200)
    assert.match(String(reply.headers['set-cookie']), /HttpOnly; SameSite=Lax/)
    const me = await post('identity.who-am-i', {}, { cookie: cookieOf(reply) })
    assert.equal(me.json().value.person.name, '苏木')
    assert.equal(me.json().value.person.mustChange, true)
    assert.deepEqual(me.json().value.abilities, ['see-rota'])
  })

  test('a wrong password and an unknown login are told alike', async () => {
    const wrong = await signIn('sumu', 'not this one')
    const unknown = await signIn('nobody-here', 'not this one')
    assert.deepEqual(wrong.json(), unknown.json())
    assert.equal(wrong.statusCode, 422)
  })

  test('after several failures the next try has to wait, and the failures stay on record', async () => {
    for (let failure = 0; failure < 3; failure++) await signIn('waits', 'not this one')
    const waiting = await signIn('waits', 'not this one')
    assert.equal(waiting.json().code, 'identity.wait')
    assert.equal(waiting.json().zh, '连续失败多次，请等 5 秒再试。')
    house.now = new Date(house.now.getTime() + 6000)
    assert.equal((await signIn('waits', 'not this one')).json().code, 'identity.wrong-login')
  })

  test('a request from another site, or not in JSON, is refused', async () => {
    const foreign = await post('identity.sign-out', {}, { origin: 'https://elsewhere.example' })
    assert.equal(foreign.json().code, 'core.foreign-request')
    const crossSite = await post('identity.sign-out', {}, { 'sec-fetch-site': 'cross-site' })
    assert.equal(crossSite.statusCode, 403)
    const form = await app.inject({
      method: 'POST',
      url: '/api/identity.sign-out',
      payload: 'a=b',
      headers: { 'content-type': 'text/plain' },
    })
    assert.ok(form.statusCode >= 400)
  })

  test('malformed input names the place, an unknown operation is said to be none', async () => {
    const malformed = await post('identity.sign-in', { login: 'x', password: 5 })
    assert.equal(malformed.statusCode, 400)
    assert.equal(malformed.json().code, 'core.malformed')
    assert.equal((await post('identity.no-such-thing', {})).statusCode, 404)
    const zero = await post('identity.sign-in', { login: 'su\0mu', password })
    assert.deepEqual([zero.statusCode, zero.json().numbers.where], [400, 'login'])
    const half = await post('identity.sign-in', { login: 'sumu', password: 'half a pair \ud83d' })
    assert.equal(half.statusCode, 400)
  })

  test('every reply carries the security headers', async () => {
    const { headers } = await post('identity.who-am-i', {})
    assert.match(String(headers['content-security-policy']), /default-src 'self'/)
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['x-frame-options'], 'DENY')
  })

  test('changing the password closes all other sessions', async () => {
    const [one, other] = [await signIn('sumu', password), await signIn('sumu', password)]
    const changed = await post(
      'identity.change-password',
      { current: password, next: '二号泵也正常-2026' },
      { cookie: cookieOf(one) },
    )
    assert.ok(changed.json().value.otherSessionsClosed >= 1)
    assert.equal((await post('identity.who-am-i', {}, { cookie: cookieOf(other) })).json().value.person, null)
    assert.equal((await post('identity.who-am-i', {}, { cookie: cookieOf(one) })).json().value.person.mustChange, false)
  })

  test('a session can be revoked from the list; an outsider cannot', async () => {
    const reply = await signIn('sumu', '二号泵也正常-2026')
    const listed = (await post('identity.list-sessions', {}, { cookie: cookieOf(reply) })).json().value as {
      id: string
      current: boolean
    }[]
    const current = listed.find((session) => session.current)
    const outsider = await house.as('outsider').tell(revokeSession, { sessionId: current?.id ?? '' })
    assert.equal(!outsider.ok && outsider.code, 'identity.unknown-session')
    const secretary = await house.as('secretary').tell(revokeSession, { sessionId: current?.id ?? '' })
    assert.ok(secretary.ok)
    assert.equal((await post('identity.list-sessions', {}, { cookie: cookieOf(reply) })).statusCode, 401)
  })

  test('a closed account signs nobody in, and nobody closes his own', async () => {
    const { crew, secretary } = house.cast.people
    assert.ok((await house.as('secretary').tell(closeAccount, { personId: crew, closed: true })).ok)
    assert.equal((await signIn('sumu', '二号泵也正常-2026')).json().code, 'identity.wrong-login')
    assert.deepEqual(await without('secretary', crew), [crew])
    const own = await house.as('secretary').tell(closeAccount, { personId: secretary, closed: true })
    assert.equal(!own.ok && own.code, 'identity.own-account')
  })

  test('passwords never reach the audit rows', async () => {
    const entries = await house.db.selectFrom('audit.entry').select('content').execute()
    assert.ok(entries.length > 5)
    assert.ok(entries.every(({ content }) => !content.includes('2026') || !content.includes('泵')))
  })

  test('the secretary is at home in his branch, a visitor nowhere', async () => {
    const secretary = await house.as('secretary').ask(whoAmI, {})
    assert.equal(secretary.ok && secretary.value.home?.name, '运行车间党支部')
    assert.equal(secretary.ok && secretary.value.holdings[0]?.role, 'secretary')
    const visitor = await house.as('visitor').ask(whoAmI, {})
    assert.equal(visitor.ok && visitor.value.person, null)
  })
})
