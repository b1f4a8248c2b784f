import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { recordAttendance, showAttendance } from './attendance.contract.ts'
import { rehearse } from './rehearsal.ts'
import { endCode, enterCode, readCode, showCode } from './room-code.contract.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, secretary } = stage
const { people } = stage.cast
const member = () => stage.house.as('member')
const start = stage.house.now

const shown = async (gatheringId: string, minutes = 15) =>
  stage.must(await secretary().tell(showCode, { gatheringId, minutes }))
const enter = (gatheringId: string, code: string) => member().tell(enterCode, { gatheringId, code })
const wrongOf = (code: string) => String((Number(code) + 1) % 100_000).padStart(5, '0')

async function markOf(gatheringId: string, personId: string) {
  const { attendees } = stage.must(await secretary().ask(showAttendance, { gatheringId }))
  const line = attendees.find(({ person }) => person.id === personId)
  return line && [line.state, line.how]
}

async function forgive() {
  await stage.house.db.deleteFrom('gatherings.wrong_code').execute()
}

test('a member enters the code shown in the room and is present, by his own code; nobody else is', async () => {
  const id = await stage.open()
  const { code } = await shown(id)
  assert.match(code, /^\d{5}$/)
  assert.equal(stage.must(await enter(id, ` ${code} `)).state, 'present')
  assert.deepEqual(await markOf(id, people.member), ['present', 'code'])
  assert.deepEqual(await markOf(id, people.leader), [null, null])
  const { running } = stage.must(await secretary().ask(readCode, { gatheringId: id }))
  assert.deepEqual([running?.code, running?.entered], [code, 1])
  assert.equal((await stage.show(id)).totals.presentVoters, 1)
})

test('it is off unless shown, and the keeper puts right what is not so', async () => {
  const id = await stage.open()
  assert.equal(stage.must(await secretary().ask(readCode, { gatheringId: id })).running, null)
  assert.equal(codeOf(await enter(id, '12345')), 'gatherings.code-over')
  const { code } = await shown(id)
  stage.must(await enter(id, code))
  const absent = { gatheringId: id, personId: people.member, state: 'absent', reason: 'unexplained' } as const
  stage.must(await secretary().tell(recordAttendance, absent))
  assert.deepEqual(await markOf(id, people.member), ['absent', 'hand'])
})

test('it holds for the minutes chosen: a telephone that comes back later is told, and nothing is recorded', async () => {
  const id = await stage.open()
  const { code, until } = await shown(id, 10)
  assert.equal(until.getTime() - stage.house.now.getTime(), 600_000)
  stage.house.now = new Date(start.getTime() + 600_000)
  assert.equal(codeOf(await enter(id, code)), 'gatherings.code-over')
  stage.house.now = start
  assert.deepEqual(await markOf(id, people.member), [null, null])
})

test('another code ends the former, and ending it ends it', async () => {
  const id = await stage.open()
  const first = await shown(id)
  let second = await shown(id)
  while (second.code === first.code) second = await shown(id)
  assert.equal(codeOf(await enter(id, first.code)), 'gatherings.code-wrong')
  stage.must(await secretary().tell(endCode, { gatheringId: id }))
  assert.equal(codeOf(await enter(id, second.code)), 'gatherings.code-over')
  await forgive()
})

test('after five wrong codes one waits ten minutes, with the right one too', async () => {
  const id = await stage.open()
  const { code } = await shown(id, 60)
  for (let left = 4; left >= 0; left--) {
    const refused = await enter(id, wrongOf(code))
    assert.deepEqual(!refused.ok && [refused.code, refused.numbers.left], ['gatherings.code-wrong', left])
  }
  const waits = await enter(id, code)
  assert.deepEqual(!waits.ok && [waits.code, waits.numbers.minutes], ['gatherings.code-wait', 10])
  const other = await stage.house.as('leader').tell(enterCode, { gatheringId: id, code })
  assert.equal(codeOf(other), 'done', 'only he waits')
  stage.house.now = new Date(start.getTime() + 11 * 60_000)
  assert.equal(codeOf(await enter(id, code)), 'done')
  stage.house.now = start
})

test('many at once are looked at one after the other: no more than five are tried', async () => {
  await forgive()
  const id = await stage.open()
  const { code } = await shown(id)
  const replies = await Promise.all(Array.from({ length: 9 }, () => enter(id, wrongOf(code))))
  assert.equal(replies.filter((reply) => codeOf(reply) === 'gatherings.code-wrong').length, 5)
  await forgive()
})

test('a code is shown only while the gathering is open', async () => {
  const planned = await stage.plan()
  assert.equal(codeOf(await secretary().tell(showCode, { gatheringId: planned })), 'gatherings.not-opened')
  const { id } = await stage.hold()
  const { code } = await shown(id)
  await stage.finish(id)
  assert.equal(codeOf(await enter(id, code)), 'gatherings.code-over')
  assert.equal(codeOf(await secretary().tell(showCode, { gatheringId: id })), 'gatherings.sealed')
})

test('whoever is not called, or keeps nothing, neither enters nor sees it', async () => {
  const id = await stage.open()
  const { code } = await shown(id)
  for (const name of ['outsider', 'superior', 'crew'] as const)
    assert.equal(
      codeOf(await stage.house.as(name).tell(enterCode, { gatheringId: id, code })),
      'gatherings.unknown-gathering',
    )
  for (const name of ['outsider', 'superior', 'member', 'crew'] as const)
    assert.equal(codeOf(await stage.house.as(name).ask(readCode, { gatheringId: id })), 'gatherings.unknown-gathering')
})

test('the code that was entered is not in the record chain', async () => {
  const id = await stage.open()
  const { code } = await shown(id)
  stage.must(await enter(id, code))
  const entry = await stage.house.db
    .selectFrom('audit.entry')
    .selectAll()
    .where('operation', '=', 'gatherings.enter-code')
    .orderBy('at', 'desc')
    .executeTakeFirstOrThrow()
  assert.equal(entry.content.includes(code), false)
})
