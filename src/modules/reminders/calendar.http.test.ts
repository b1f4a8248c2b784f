import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import ICAL from 'ical.js'
import { sql } from 'kysely'
import { setAgenda } from '#modules/gatherings/minutes.contract.ts'
import { amendPlan, cancelGathering, openGathering, sendNotice } from '#modules/gatherings/plan.contract.ts'
import { rehearse } from '#modules/gatherings/rehearsal.ts'
import { closeAccount } from '#modules/identity/identity.contract.ts'
import type { CastName } from '../../../test/cast.ts'
import { makeAddress, readCalendar, revokeAddress, showMine } from './reminders.contract.ts'

const stage = await rehearse({ address: 'https://yanzhen.plant.example' })
const { house, must, codeOf, secretary } = stage
const app = await house.http()
after(async () => {
  await app.close()
  await stage.close()
})

const draw = () => randomBytes(32).toString('base64url')
const get = (secret: string) => app.inject({ method: 'GET', url: `/calendar/${secret}.ics` })

async function addressOf(name: CastName, language: 'zh' | 'en' = 'zh'): Promise<string> {
  const secret = draw()
  must(await house.as(name).tell(makeAddress, { secret, language }))
  return secret
}

async function eventsAt(secret: string) {
  const reply = await get(secret)
  assert.equal(reply.statusCode, 200)
  const calendar = new ICAL.Component(ICAL.parse(reply.body))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const value = (name: string) => String(component.getFirstPropertyValue(name) ?? '')
    return { ...pick(event), status: value('status'), changedAt: value('last-modified'), url: value('url') }
  })
}

const pick = ({ uid, summary, description, location, sequence, startDate, endDate }: ICAL.Event) => ({
  uid,
  summary,
  description,
  location,
  sequence,
  wholeDay: startDate.isDate,
  from: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
  until: endDate.isDate ? endDate.toString() : endDate.toJSDate().toISOString(),
})

const notice = async (gatheringId: string) =>
  must(await secretary().tell(sendNotice, { id: randomUUID(), gatheringId, body: '请按时到会。' }))

test('an address is made with a secret only its owner has ever had: no table, no record and no answer holds it', async () => {
  const secret = draw()
  const key = randomUUID()
  const made = await house.as('member').tell(makeAddress, { secret, language: 'zh' }, { key })
  assert.deepEqual(made, { ok: true, value: {} })
  assert.deepEqual(await house.as('member').tell(makeAddress, { secret, language: 'zh' }, { key }), {
    ok: true,
    value: {},
    replayed: true,
  })
  assert.ok(must(await house.as('member').ask(showMine, {})).calendar)
  assert.equal((await get(secret)).statusCode, 200)
  for (const table of ['reminders.calendar_address', 'audit.entry', 'audit.event']) {
    const { rows } = await sql<{
      row: string
    }>`select to_jsonb(kept)::text as row from ${sql.table(table)} as kept`.execute(house.db)
    assert.ok(
      rows.every(({ row }) => !row.includes(secret)),
      `${table} holds the secret`,
    )
  }
})

test('a secret that is short, foreign to an address, or not drawn at random is malformed; without a session there is none', async () => {
  for (const secret of [
    draw().slice(1),
    `${draw().slice(1)}/`,
    'A'.repeat(43),
    'abc'.repeat(15).slice(0, 43),
    undefined,
  ]) {
    const reply = await house.as('member').send('reminders.make-address', { secret, language: 'zh' })
    assert.equal(codeOf(reply), 'core.malformed', String(secret))
  }
  assert.equal(
    codeOf((await house.as('member').send('reminders.make-address', { secret: draw(), language: 'fr' })) as never),
    'core.malformed',
  )
  assert.equal(
    codeOf(await house.as('visitor').tell(makeAddress, { secret: draw(), language: 'zh' })),
    'identity.sign-in-first',
  )
  assert.equal(codeOf(await house.as('visitor').tell(revokeAddress, {})), 'identity.sign-in-first')
  assert.equal(codeOf(await house.as('visitor').ask(showMine, {})), 'identity.sign-in-first')
})

test('it answers without a session, to be kept by no one in between', async () => {
  const reply = await get(await addressOf('member'))
  assert.equal(reply.headers['content-type'], 'text/calendar; charset=utf-8')
  assert.equal(reply.headers['cache-control'], 'no-store')
  assert.equal(reply.headers['set-cookie'], undefined)
  const lines = reply.body.split('\r\n')
  assert.ok(!/[^\r]\n/.test(reply.body), 'every line ends in CR LF')
  assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75))
  assert.deepEqual(
    [lines[0], lines[1], lines.at(-2), lines.at(-1)],
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR', ''],
  )
})

test('made anew the old one is gone; revoked, unknown or of a closed account it answers 404 with nothing in it', async () => {
  const nothing = async (secret: string, why: string) => {
    const reply = await get(secret)
    assert.deepEqual([reply.statusCode, reply.body, reply.headers['set-cookie']], [404, '', undefined], why)
  }
  const old = await addressOf('crew')
  const anew = await addressOf('crew')
  await nothing(old, 'made anew')
  assert.equal((await get(anew)).statusCode, 200)

  assert.equal(
    codeOf(await house.as('outsider').tell(revokeAddress, {})),
    'reminders.no-address',
    'revokes his own only',
  )
  const other = await addressOf('outsider')
  must(await house.as('outsider').tell(revokeAddress, {}))
  await nothing(other, 'revoked')
  assert.equal((await get(anew)).statusCode, 200, 'the crew’s own still stands')
  assert.equal(must(await house.as('outsider').ask(showMine, {})).calendar, null)

  must(await secretary().tell(closeAccount, { personId: house.cast.people.crew, closed: true }))
  await nothing(anew, 'closed account')
  must(await secretary().tell(closeAccount, { personId: house.cast.people.crew, closed: false }))
  assert.equal((await get(anew)).statusCode, 200)

  await nothing(draw(), 'unknown')
  for (const file of ['x.ics', `${anew}.txt`, anew]) {
    const reply = await app.inject({ method: 'GET', url: `/calendar/${file}` })
    assert.deepEqual([reply.statusCode, reply.body], [404, ''], file)
  }
  assert.equal(codeOf(await house.as('visitor').ask(readCalendar, { secret: draw() })), 'reminders.no-address')
})

test('revoking is done once and replayed; the secret of another cannot be taken', async () => {
  const secret = await addressOf('member')
  assert.equal(
    codeOf(await house.as('outsider').tell(makeAddress, { secret, language: 'zh' })),
    'reminders.address-taken',
  )
  const key = randomUUID()
  assert.deepEqual(await house.as('member').tell(revokeAddress, {}, { key }), { ok: true, value: {} })
  assert.deepEqual(await house.as('member').tell(revokeAddress, {}, { key }), { ok: true, value: {}, replayed: true })
  assert.equal(codeOf(await house.as('member').send('reminders.revoke-address', 7)), 'core.malformed')
})

test('a gathering is in the calendar from its notice on, changes in place, and stays as cancelled', async () => {
  const secret = await addressOf('member')
  const mine = async () => (await eventsAt(secret)).find(({ uid }) => uid === `gathering-${id}@yanzhen`)
  const title = '讨论接收白榆为预备党员'
  const times = { heldOn: '2026-11-27', startsAt: '15:00', endsAt: '16:30' }
  const id = await stage.plan({ ...times, title, recorderId: house.cast.people.member })
  assert.equal(await mine(), undefined, 'only planned: not even for its recorder')

  await notice(id)
  const first = await mine()
  assert.deepEqual(
    { ...first, sequence: 0, changedAt: '' },
    {
      uid: `gathering-${id}@yanzhen`,
      summary: '支部党员大会 · 运行车间党支部',
      description: '由您记录。',
      location: '三楼会议室',
      from: '2026-11-27T07:00:00.000Z',
      until: '2026-11-27T08:30:00.000Z',
      wholeDay: false,
      status: 'CONFIRMED',
      url: `https://yanzhen.plant.example/gatherings/${id}`,
      sequence: 0,
      changedAt: '',
    },
  )
  assert.equal(first?.changedAt, '2026-11-22T04:00:00Z')

  house.now = new Date('2026-11-23T02:00:00Z')
  const shown = await stage.show(id)
  const { id: _, unitId: __, ...plan } = stage.assembly({ ...times, title, recorderId: house.cast.people.member })
  must(await secretary().tell(amendPlan, { ...plan, id, version: shown.version, heldOn: '2026-11-28' }))
  await house.settle()
  const moved = await mine()
  assert.deepEqual(
    [moved?.uid, moved?.from, moved?.changedAt],
    [first?.uid, '2026-11-28T07:00:00.000Z', '2026-11-23T02:00:00Z'],
  )
  assert.ok((moved?.sequence ?? 0) > (first?.sequence ?? 0), 'the sequence goes up')

  house.now = new Date('2026-11-23T03:00:00Z')
  must(await secretary().tell(cancelGathering, { id, version: (await stage.show(id)).version, reason: '改期' }))
  const cancelled = await mine()
  assert.deepEqual(
    [cancelled?.status, cancelled?.summary, cancelled?.changedAt],
    ['CANCELLED', '已取消：支部党员大会 · 运行车间党支部', '2026-11-23T03:00:00Z'],
  )
  assert.ok((cancelled?.sequence ?? 0) > (moved?.sequence ?? 0))
})

test('whoever is not called has nothing of it, and one cancelled without ever a notice is in no calendar', async () => {
  const id = await stage.plan({ heldOn: '2026-11-28' })
  await notice(id)
  const called = async (name: CastName) => (await eventsAt(await addressOf(name))).some(({ uid }) => uid.includes(id))
  assert.deepEqual(
    [await called('member'), await called('outsider'), await called('crew'), await called('superior')],
    [true, false, false, false],
  )

  const quiet = await stage.plan({ heldOn: '2026-11-29' })
  must(
    await secretary().tell(cancelGathering, {
      id: quiet,
      version: (await stage.show(quiet)).version,
      reason: '不开了',
    }),
  )
  assert.ok(!(await eventsAt(await addressOf('secretary'))).some(({ uid }) => uid.includes(quiet)))
})

test('titles, agendas and names stay in the house, in whatever language', async () => {
  const id = await stage.plan({ heldOn: '2026-11-30', title: '讨论白榆的问题' })
  const items = [{ id: randomUUID(), title: '对白榆的处置意见', standing: false }]
  must(await secretary().tell(setAgenda, { gatheringId: id, purpose: 'branch-assembly', items }))
  await notice(id)
  const { body } = await get(await addressOf('secretary', 'en'))
  const text = body.replaceAll('\r\n ', '')
  assert.match(text, /SUMMARY:Branch assembly · 运行车间党支部/)
  assert.match(text, /DESCRIPTION:You chair it\./)
  assert.doesNotMatch(text, /白榆|讨论|处置|请按时|石泉|思齐/)
})

test('whoever keeps gatherings sees the last days of what his units owe; others see none', async () => {
  await house.settle()
  const duties = async (name: CastName) =>
    (await eventsAt(await addressOf(name))).filter(({ uid }) => uid.startsWith('duty-'))
  const all = await duties('secretary')
  const december = all.find(
    ({ summary, from }) => summary === '最后一天：主题党日 · 运行车间党支部' && from === '2026-12-31',
  )
  assert.deepEqual([december?.wholeDay, december?.until], [true, '2027-01-01'])
  const own = await duties('leader')
  assert.ok(
    own.length > 0 && own.every(({ summary }) => summary === '最后一天：党小组会 · 炼钢党小组'),
    'the leader: his group',
  )
  assert.ok(all.length > own.length)
  assert.deepEqual(
    [await duties('member'), await duties('crew'), await duties('superior'), await duties('auditor')],
    [[], [], [], []],
  )
  assert.ok((await duties('outsider')).every(({ summary }) => !summary.includes('运行车间')))
})

test('a gathering met or opened without a notice is still in the calendar', async () => {
  const id = await stage.plan({ heldOn: house.today })
  must(await secretary().tell(openGathering, { id }))
  assert.ok((await eventsAt(await addressOf('member'))).some(({ uid }) => uid.includes(id)))
})
