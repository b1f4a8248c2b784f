import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { recordAttendance } from './attendance.contract.ts'
import { rehearse } from './rehearsal.ts'
import type { PurposeKind } from './terms.rules.ts'
import { countVote, excludeVoter, includeVoter, judgeVote, openVote, withdrawVote } from './vote.contract.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, secretary } = stage

async function put(gatheringId: string, ballot: 'open' | 'secret' = 'open', purpose: PurposeKind = 'branch-assembly') {
  const id = randomUUID()
  stage.must(await secretary().tell(openVote, { id, gatheringId, purpose, subject: '四季度工作安排', ballot }))
  return id
}

const hands = (inFavour: number, against = 0, abstain = 0) => ({ inFavour, against, abstain })

test('N comes from the facts of the day, P from the attendance; probationary members are in neither', async () => {
  const gatheringId = await stage.open()
  await stage.attend(gatheringId)
  const id = await put(gatheringId)
  const before = stage.must(await secretary().ask(judgeVote, { id }))
  assert.deepEqual([before.n, before.p, before.judgement?.question], [13, 13, 'ordinary-outlook'])
  const counted = stage.must(await secretary().tell(countVote, { id, version: 1, ...hands(7, 6) }))
  assert.deepEqual([counted.judgement.outcome, counted.judgement.values?.n], ['PASS', 13])
})

test('seven of thirteen carry it, six do not, however few are against', async () => {
  const gatheringId = await stage.open()
  await stage.attend(gatheringId)
  const outcome = async (inFavour: number) => {
    const reply = stage.must(
      await secretary().tell(countVote, { id: await put(gatheringId), version: 1, ...hands(inFavour) }),
    )
    return reply.judgement.outcome
  }
  assert.deepEqual([await outcome(7), await outcome(6)], ['PASS', 'FAIL'])
})

test('with fewer than half of the voters present the procedure is invalid', async () => {
  const gatheringId = await stage.open()
  const { secretary: one, leader, member } = stage.cast.people
  for (const personId of [one, leader, member])
    stage.must(await secretary().tell(recordAttendance, { gatheringId, personId, state: 'present' }))
  const reply = stage.must(await secretary().tell(countVote, { id: await put(gatheringId), version: 1, ...hands(3) }))
  assert.equal(reply.judgement.outcome, 'INVALID_PROCEDURE')
})

test('judging while one types keeps nothing and says the same as the count', async () => {
  const gatheringId = await stage.open()
  await stage.attend(gatheringId)
  const id = await put(gatheringId)
  const typed = stage.must(await secretary().ask(judgeVote, { id, tally: hands(9, 2, 2) }))
  assert.equal((await stage.show(gatheringId)).votes[0]?.tally, null)
  const counted = stage.must(await secretary().tell(countVote, { id, version: 1, ...hands(9, 2, 2) }))
  assert.deepEqual(typed.judgement, counted.judgement)
})

test('sums that cannot be are refused before they are judged', async () => {
  const gatheringId = await stage.open()
  await stage.attend(gatheringId)
  const [open, secret] = [await put(gatheringId), await put(gatheringId, 'secret')]
  const count = async (id: string, more: object) =>
    codeOf(await secretary().send('gatherings.count-vote', { id, version: 1, ...hands(7), ...more }))
  assert.equal(await count(open, hands(14)), 'gatherings.votes-over-present')
  assert.equal(await count(open, { issued: 13, returned: 13, valid: 13 }), 'gatherings.ballots-unfit')
  assert.equal(await count(secret, {}), 'gatherings.ballots-needed')
  assert.equal(await count(secret, { issued: 14, returned: 13, valid: 13 }), 'gatherings.issued-over-present')
  assert.equal(await count(secret, { issued: 12, returned: 13, valid: 12 }), 'gatherings.returned-over-issued')
  assert.equal(await count(secret, { issued: 13, returned: 12, valid: 13 }), 'gatherings.valid-over-returned')
  assert.equal(await count(secret, { issued: 13, returned: 13, valid: 6 }), 'gatherings.votes-over-valid')
  assert.equal(await count(secret, { issued: 13, returned: 13, valid: 12 }), 'done')
})

test('an excuse leaves N only with both references, and never for someone who came', async () => {
  const gatheringId = await stage.open()
  const id = await put(gatheringId)
  const { member } = stage.cast.people
  const exclude = (more: object = {}) =>
    secretary().send('gatherings.exclude-voter', { voteId: id, personId: member, reason: 'e', ...more })
  const both = { superiorReference: '组复〔2026〕3号', assemblyReference: '2026年第3次' }
  const nOf = async () => stage.must(await secretary().ask(judgeVote, { id })).n
  stage.must(await exclude({ superiorReference: '组复〔2026〕3号' }))
  assert.equal(await nOf(), 13)
  stage.must(await exclude(both))
  assert.equal(await nOf(), 12)
  stage.must(await secretary().tell(includeVoter, { voteId: id, personId: member }))
  assert.equal(await nOf(), 13)
  assert.equal(
    codeOf(await secretary().tell(includeVoter, { voteId: id, personId: member })),
    'gatherings.not-excluded',
  )
  stage.must(await secretary().tell(recordAttendance, { gatheringId, personId: member, state: 'present' }))
  assert.equal(codeOf(await exclude(both)), 'gatherings.excluded-present')
})

test('only a voter of the assembly can be left out', async () => {
  const id = await put(await stage.open())
  const crew = { voteId: id, personId: stage.cast.people.crew, reason: 'a' } as const
  assert.equal(codeOf(await secretary().tell(excludeVoter, crew)), 'gatherings.not-a-voter')
})

test('leaving somebody out takes an office: the recorder named in the record may count, not exclude', async () => {
  const { member, leader } = stage.cast.people
  const gatheringId = await stage.open({ recorderId: member })
  await stage.attend(gatheringId)
  const id = await put(gatheringId)
  const asMember = stage.house.as('member')
  const excluded = await asMember.tell(excludeVoter, { voteId: id, personId: leader, reason: 'a' })
  assert.equal(codeOf(excluded), 'identity.not-permitted')
  assert.equal(codeOf(await asMember.tell(countVote, { id, version: 1, ...hands(13) })), 'done')
})

test('a committee is judged on its own members', async () => {
  const { member, leader, secretary: one } = stage.cast.people
  for (const personId of [member, leader])
    await sql`insert into people.office (id, person_id, unit_id, role, from_on)
      values (gen_random_uuid(), ${personId}, ${stage.cast.branchId}, 'committee-member', '2024-01-01')`.execute(
      stage.house.db,
    )
  const gatheringId = await stage.open({ purposes: [{ kind: 'committee-meeting' }] })
  for (const personId of [one, leader])
    stage.must(await secretary().tell(recordAttendance, { gatheringId, personId, state: 'present' }))
  const id = await put(gatheringId, 'open', 'committee-meeting')
  const counted = stage.must(await secretary().tell(countVote, { id, version: 1, ...hands(2) }))
  assert.deepEqual([counted.judgement.question, counted.judgement.outcome], ['committee-decision', 'PASS'])
})

test('group meetings and theme days have no votes', async () => {
  const gatheringId = await stage.open({ purposes: [{ kind: 'theme-party-day', theme: '拾废钢' }] })
  const vote = { id: randomUUID(), gatheringId, purpose: 'theme-party-day', subject: '议题', ballot: 'open' } as const
  assert.equal(codeOf(await secretary().tell(openVote, vote)), 'gatherings.purpose-has-no-vote')
})

test('a counted vote is not withdrawn, and a count from an old version is a conflict', async () => {
  const gatheringId = await stage.open()
  await stage.attend(gatheringId)
  const id = await put(gatheringId)
  stage.must(await secretary().tell(countVote, { id, version: 1, ...hands(8) }))
  assert.equal(codeOf(await secretary().tell(withdrawVote, { id, version: 2 })), 'gatherings.vote-counted')
  assert.equal(codeOf(await secretary().tell(countVote, { id, version: 1, ...hands(9) })), 'gatherings.changed-since')
})

test('no table joins a person to a choice', async () => {
  const columns = await stage.house.db.introspection.getTables({ withInternalKyselyTables: false })
  const votes = columns.filter(({ schema, name }) => schema === 'gatherings' && name.startsWith('vote'))
  const withPerson = votes.filter(({ columns }) => columns.some(({ name }) => name === 'person_id'))
  assert.deepEqual(
    withPerson.map(({ name }) => name),
    ['vote_exclusion'],
  )
})

test('a vote out of reach is as if it were not', async () => {
  const id = await put(await stage.open())
  for (const name of ['outsider', 'crew'] as const)
    assert.equal(codeOf(await stage.house.as(name).ask(judgeVote, { id })), 'gatherings.unknown-vote')
})
