import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { adoptPack, withdrawPack } from '#modules/packs/packs.contract.ts'
import { closeAsRecorder } from './closing.contract.ts'
import { rehearse } from './rehearsal.ts'
import { countVote, judgeVote, openVote } from './vote.contract.ts'
import { outlook } from './vote.rules.ts'

const stage = await rehearse()
after(() => stage.close())
const { cast, must } = stage

/** The committee above asks for two thirds in favour. */
const twoThirds = {
  id: randomUUID(),
  unitId: cast.committeeId,
  content: {
    id: 'two-thirds',
    version: '1',
    title: ['厂党委细则', 'Plant committee rules'] as const,
    author: '厂党委',
    from: '2026-01-01',
    until: null,
    terms: { 'VT-04': { majority: { times: 3, of: 2, strict: false } } },
    settings: {},
    reminders: [],
  },
}

test('a vote is judged by the local packs of the branch: counted, while one types, ahead and at the closing', async () => {
  must(await stage.house.as('administrator').tell(adoptPack, twoThirds))
  const held = await stage.hold()
  const record = await stage.show(held.id)
  assert.deepEqual(record.local, [twoThirds.content])
  const { voters } = { voters: record.totals.expectedVoters }
  const electorate = { voters, present: voters, presentWithoutVote: 0 }
  const foreseen = outlook('branch-assembly', electorate, [], record.heldOn, record.local)?.values
  assert.equal(foreseen?.neededInFavour, Math.ceil((2 * voters) / 3))

  const gatheringId = await stage.open()
  await stage.attend(gatheringId)
  const id = randomUUID()
  const vote = { id, gatheringId, purpose: 'branch-assembly', subject: '议题', ballot: 'open' } as const
  must(await stage.secretary().tell(openVote, vote))
  const tally = { inFavour: Math.floor(voters / 2) + 1, against: 0, abstain: 0 }
  const counted = must(await stage.secretary().tell(countVote, { id, version: 1, ...tally }))
  assert.equal(counted.judgement.outcome, 'FAIL')
  assert.ok(counted.judgement.because.some(({ kind, rule }) => kind === 'local' && rule === 'VT-04'))
  const typed = { issued: null, returned: null, valid: null, ...tally, inFavour: Math.ceil((2 * voters) / 3) }
  assert.equal(must(await stage.secretary().ask(judgeVote, { id, tally: typed })).judgement?.outcome, 'PASS')
})

test('a record closed stands as it was judged, whatever is adopted or withdrawn afterwards', async () => {
  const held = await stage.hold()
  const { version, votes } = await stage.show(held.id)
  assert.equal(votes[0]?.judgement?.outcome, 'PASS')
  must(await stage.house.as('leader').tell(closeAsRecorder, { id: held.id, version }))
  must(await stage.house.as('administrator').tell(withdrawPack, { id: twoThirds.id, reason: '到期' }))
  const closed = await stage.show(held.id)
  assert.deepEqual(closed.local, [])
  assert.ok(closed.votes[0]?.judgement?.because.some(({ kind }) => kind === 'local'))
  assert.deepEqual((await stage.show(await stage.open())).local, [])
})
