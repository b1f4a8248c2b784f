import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { addActionItem } from '#modules/gatherings/action-item.contract.ts'
import { sendNotice } from '#modules/gatherings/plan.contract.ts'
import { rehearse } from '#modules/gatherings/rehearsal.ts'
import { aboutMe } from '#modules/people/about-me.contract.ts'
import { showPerson } from '#modules/people/person.contract.ts'
import { openMail } from '#server/mail.ts'
import { enqueue } from '#server/worker.ts'
import type { CastName } from '../../../test/cast.ts'
import { openMailbox } from '../../../test/mailbox.ts'
import { chooseDigest, sendTrial, showMine } from './reminders.contract.ts'

const box = await openMailbox()
const address = 'https://yanzhen.plant.example'
const mail = openMail({ url: `smtp://127.0.0.1:${box.port}`, from: '雁阵 <yanzhen@plant.example>' })
const stage = await rehearse({ address, mail })
const { house, must, codeOf, secretary } = stage
after(async () => {
  await stage.close()
  await box.close()
})

const to = (name: string) => `${name}@plant.example`
const weekly = (name: string, language: 'zh' | 'en' = 'zh') => ({ weekly: { address: to(name), language } })
const choose = (name: CastName, language: 'zh' | 'en' = 'zh') =>
  house.as(name).tell(chooseDigest, weekly(name, language))
const mine = async (name: CastName) => must(await house.as(name).ask(showMine, {})).digest

/** Lets the hour strike: the job that writes letters runs, then the one that sends them. */
async function strike(instant: string) {
  house.now = new Date(instant)
  await enqueue(house.db, 'reminders.write-digests', {})
  await house.settle()
}

/** The queue tries again later; the test does not wait, but for the queue to have put back what failed. */
async function tryAgain() {
  const locked = sql`select 1 from graphile_worker._private_jobs where locked_at is not null`
  while ((await locked.execute(house.db)).rows.length > 0) await new Promise((soon) => setTimeout(soon, 20))
  await sql`update graphile_worker._private_jobs set run_at = now()`.execute(house.db)
  await house.settle()
}

/** Something to do, so that there is something to say. */
async function handOut(name: CastName) {
  const task = {
    text: '十二月党课三场通知到班',
    ownerId: house.cast.people[name],
    dueOn: '2026-12-01',
    resolutionId: null,
  }
  const gatheringId = await stage.open({ heldOn: '2026-11-22' })
  must(await secretary().tell(addActionItem, { ...task, id: randomUUID(), gatheringId }))
}

const received = (name: string) => box.letters.filter((letter) => letter.to.includes(to(name)))

// Sunday noon; letters leave on Monday 07:00 in Shanghai, 23:00 UTC.
const sunday = '2026-11-22T04:00:00Z'
const monday = '2026-11-22T23:00:00Z'

beforeEach(async () => {
  house.now = new Date(sunday)
  box.refuse(null)
  ;(box.letters as unknown[]).length = 0
  await sql`delete from reminders.letter`.execute(house.db)
  await sql`delete from reminders.digest`.execute(house.db)
})

test('nobody gets a letter who has not asked for one', async () => {
  assert.equal(await mine('secretary'), null)
  await strike(monday)
  assert.equal(box.letters.length, 0)
})

test('the choice is done once, replayed, changed and taken back; then the address is gone', async () => {
  const key = randomUUID()
  assert.deepEqual(await house.as('member').tell(chooseDigest, weekly('member'), { key }), { ok: true, value: {} })
  const again = await house.as('member').tell(chooseDigest, weekly('member'), { key })
  assert.deepEqual(again, { ok: true, value: {}, replayed: true })
  assert.deepEqual(await mine('member'), {
    address: to('member'),
    language: 'zh',
    notices: false,
    refused: null,
    weekly: null,
    trial: null,
  })
  must(await house.as('member').tell(chooseDigest, { weekly: { address: to('elsewhere'), language: 'en' } }))
  assert.equal((await mine('member'))?.address, to('elsewhere'))
  must(await house.as('outsider').tell(chooseDigest, { weekly: null }))
  assert.equal((await mine('member'))?.address, to('elsewhere'), 'another’s choice is his own')
  must(await house.as('member').tell(chooseDigest, { weekly: null }))
  assert.equal(await mine('member'), null)
  const { rows } = await sql`select 1 from reminders.digest`.execute(house.db)
  assert.equal(rows.length, 0)
})

test('what is no address is malformed, and without a session there is no choice', async () => {
  for (const wrong of [
    'not an address',
    'a@b',
    'a@plant.example\r\nBcc: b@plant.example',
    `${'a'.repeat(250)}@plant.example`,
    '',
  ])
    assert.equal(
      codeOf(await house.as('member').send('reminders.choose-digest', { weekly: { address: wrong, language: 'zh' } })),
      'core.malformed',
      wrong,
    )
  assert.equal(codeOf(await house.as('member').send('reminders.choose-digest', {})), 'core.malformed')
  assert.equal(codeOf(await house.as('visitor').tell(chooseDigest, { weekly: null })), 'identity.sign-in-first')
  assert.equal(codeOf(await house.as('visitor').tell(sendTrial, { id: randomUUID() })), 'identity.sign-in-first')
})

test('the address is read by its owner alone: neither in the record chain nor by the secretary', async () => {
  must(await house.as('member').tell(chooseDigest, weekly('private-place')))
  for (const table of ['audit.entry', 'audit.event']) {
    const { rows } = await sql<{
      row: string
    }>`select to_jsonb(kept)::text as row from ${sql.table(table)} as kept`.execute(house.db)
    assert.ok(
      rows.every(({ row }) => !row.includes('private-place')),
      table,
    )
  }
  const seen = JSON.stringify(must(await secretary().ask(showPerson, { personId: house.cast.people.member })))
  assert.doesNotMatch(seen, /private-place/)
  const { held } = must(await house.as('member').ask(aboutMe, {}))
  const told = held.find(({ table }) => table === 'reminders.digest')
  assert.equal(told?.rows[0]?.address, to('private-place'))
})

test('on Monday at seven each who asked gets his week: what he is called to, has to do, and what his units owe', async () => {
  const id = await stage.plan({ heldOn: '2026-11-25', startsAt: '15:00', endsAt: '16:00', title: '四季度大会 <重要>' })
  must(await secretary().tell(sendNotice, { id: randomUUID(), gatheringId: id, body: '请到会。' }))
  await stage.plan({ heldOn: '2026-11-26', title: '还没有通知的会' })
  const later = await stage.plan({ heldOn: '2026-11-30', title: '下周的会' })
  must(await secretary().tell(sendNotice, { id: randomUUID(), gatheringId: later, body: '请到会。' }))
  await handOut('member')
  await house.settle()
  for (const name of ['secretary', 'leader', 'member'] as const) must(await choose(name))
  must(await choose('crew', 'en'))

  await strike('2026-11-22T22:30:00Z')
  assert.equal(box.letters.length, 0, 'not before seven')
  await strike(monday)

  const [letter] = received('member')
  assert.equal(letter?.headers.subject, '雁阵：11-23 至 11-29 这一周')
  assert.match(
    letter?.text ?? '',
    /本周会议\n- 11-25 周三 15:00 {2}四季度大会 <重要>\n {2}支部党员大会，运行车间党支部，三楼会议室/,
  )
  assert.match(letter?.text ?? '', /要办的事\n- 最晚 12-01 周二 {2}十二月党课三场通知到班/)
  assert.doesNotMatch(letter?.text ?? '', /还没有通知|下周的会|义务/)
  assert.match(letter?.html ?? '', /四季度大会 &lt;重要&gt;/)
  for (const link of ['/gatherings/mine', '/my'])
    assert.ok(letter?.html.includes(`href="${address}${link}"`) && letter.text.includes(address + link))
  assert.match(
    received('secretary')[0]?.text ?? '',
    /两周内到期、尚未安排的义务\n(- .*\n {2}.*\n)*- 最晚 11-30 周一 {2}主题党日\n {2}运行车间党支部/,
  )
  assert.match(received('secretary')[0]?.text ?? '', /（由您主持）/)
  const leader = received('leader')[0]?.text ?? ''
  assert.match(leader, /党小组会\n {2}炼钢党小组/)
  assert.doesNotMatch(leader, /除尘党小组|主题党日\n/, 'his own group only')
  assert.equal(received('crew').length, 0, 'nothing to say, no letter')
  assert.equal((await mine('crew'))?.weekly?.state, 'nothing')
  assert.equal((await mine('member'))?.weekly?.state, 'sent')

  for (const instant of [monday, '2026-11-23T04:00:00Z', '2026-11-25T10:00:00Z']) await strike(instant)
  assert.equal(box.letters.length, 3, 'one a week, however often the job runs')
  await strike('2026-11-29T23:00:00Z')
  assert.equal(received('member').length, 2, 'the next Monday brings the next')
})

test('whoever chooses on Tuesday waits for Monday; whose account is closed gets nothing', async () => {
  house.now = new Date('2026-11-24T02:00:00Z')
  must(await choose('secretary'))
  await strike('2026-11-24T03:00:00Z')
  assert.equal(box.letters.length, 0)
  await house.db
    .updateTable('identity.account')
    .set({ closed_at: house.now })
    .where('person_id', '=', house.cast.people.secretary)
    .execute()
  await strike('2026-11-29T23:00:00Z')
  assert.equal(box.letters.length, 0)
  await house.db
    .updateTable('identity.account')
    .set({ closed_at: null })
    .where('person_id', '=', house.cast.people.secretary)
    .execute()
})

test('a letter that fails is tried again and then is sent once; what is not sent by Wednesday is let go', async () => {
  must(await choose('secretary', 'en'))
  box.refuse({ code: 451, words: 'Try again later' })
  await strike(monday)
  assert.deepEqual(
    [(await mine('secretary'))?.weekly?.state, (await mine('secretary'))?.weekly?.failure],
    ['waiting', '451 Try again later'],
  )
  box.refuse(null)
  await tryAgain()
  assert.equal(received('secretary').length, 1)
  assert.match(received('secretary')[0]?.headers.subject ?? '', /^Yanzhen: the week from 11-23 to 11-29$/)
  await tryAgain()
  assert.equal(received('secretary').length, 1)

  box.refuse({ code: 451, words: 'Try again later' })
  await strike('2026-11-29T23:00:00Z')
  house.now = new Date('2026-12-02T16:00:00Z')
  box.refuse(null)
  await tryAgain()
  assert.equal((await mine('secretary'))?.weekly?.state, 'late')
  assert.equal(received('secretary').length, 1)
})

test('an address refused for good is shown, gets nothing more, and is good again when a trial arrives', async () => {
  await handOut('secretary')
  must(await choose('secretary'))
  box.refuse({ code: 550, words: 'No such user' })
  await strike(monday)
  assert.deepEqual(
    [(await mine('secretary'))?.refused, (await mine('secretary'))?.weekly?.state],
    ['550 No such user', 'refused'],
  )
  box.refuse(null)
  await strike('2026-11-29T23:00:00Z')
  assert.equal(box.letters.length, 0, 'the next week is not even tried')
  must(await secretary().tell(sendTrial, { id: randomUUID() }))
  await house.settle()
  assert.equal((await mine('secretary'))?.refused, null)
  await strike('2026-12-06T23:00:00Z')
  assert.equal(received('secretary').length, 2)
})

test('a trial is sent at once, replayed without a second letter, and not more than five a day', async () => {
  assert.equal(codeOf(await secretary().tell(sendTrial, { id: randomUUID() })), 'reminders.no-digest')
  must(await choose('secretary'))
  const [id, key] = [randomUUID(), randomUUID()]
  assert.deepEqual(await secretary().tell(sendTrial, { id }, { key }), { ok: true, value: {} })
  assert.equal((await mine('secretary'))?.trial?.state, 'waiting')
  await house.settle()
  assert.deepEqual(await secretary().tell(sendTrial, { id }, { key }), { ok: true, value: {}, replayed: true })
  assert.equal(codeOf(await secretary().tell(sendTrial, { id })), 'reminders.id-taken')
  assert.equal(codeOf(await secretary().send('reminders.send-trial', { id: 'x' })), 'core.malformed')
  await house.settle()
  assert.equal(box.letters.length, 1)
  assert.equal(box.letters[0]?.headers.subject, '雁阵：试发信')
  assert.equal((await mine('secretary'))?.trial?.state, 'sent')
  for (let more = 0; more < 4; more++) must(await secretary().tell(sendTrial, { id: randomUUID() }))
  assert.equal(codeOf(await secretary().tell(sendTrial, { id: randomUUID() })), 'reminders.enough-trials')
  assert.equal(
    codeOf(await house.as('outsider').tell(sendTrial, { id: randomUUID() })),
    'reminders.no-digest',
    'never to another’s address',
  )
  house.now = new Date('2026-11-23T05:00:00Z')
  assert.equal(codeOf(await secretary().tell(sendTrial, { id: randomUUID() })), 'done', 'tomorrow again')
  await house.settle()
})

test('two workers at once send one letter', async () => {
  must(await choose('secretary'))
  house.now = new Date(monday)
  const job = house.house.modules.jobs.find(({ name }) => name === 'reminders.send-letter')
  assert.ok(job)
  const letterId = randomUUID()
  await house.db
    .insertInto('reminders.letter')
    .values({
      id: letterId,
      person_id: house.cast.people.secretary,
      week: '2026-11-23',
      state: 'waiting',
      made_at: house.now,
    })
    .execute()
  const context = {
    db: house.db,
    apart: house.db,
    files: house.house.files,
    today: '2026-11-23',
    now: house.now,
    zone: 'Asia/Shanghai',
    address,
    mail,
    emit: () => {},
  }
  await Promise.all([job.work(context, { letterId }), job.work(context, { letterId })])
  assert.equal(box.letters.length, 1)
})

test('a house without a mail server says so, takes no address and writes no letters', async () => {
  const silent = await rehearse()
  const { house: quiet } = silent
  assert.equal(must(await quiet.as('member').ask(showMine, {})).sendsMail, false)
  assert.equal(codeOf(await quiet.as('member').tell(chooseDigest, weekly('member'))), 'reminders.no-mail')
  assert.equal(codeOf(await quiet.as('member').tell(sendTrial, { id: randomUUID() })), 'reminders.no-mail')
  assert.equal(codeOf(await quiet.as('member').tell(chooseDigest, { weekly: null })), 'done')
  await silent.close()
})
