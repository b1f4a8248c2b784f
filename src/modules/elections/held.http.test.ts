import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aboutMe } from '#modules/people/about-me.contract.ts'
import { showElection } from './elections.contract.ts'
import { must, rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.house.close())
const { house, idOf } = stage

test('until two confirm a count, nothing of it is told to who stands, nor to who only reads', async () => {
  const round = await stage.polled()
  await stage.counted(
    round,
    ['砚舟', '云岫', '南樵', '松涧'].map((name, at) => ({ name, inFavour: 11 - 2 * at })),
    { issued: 13 },
  )
  const standing = house.asPerson(idOf('砚舟'))
  const ofMe = async () =>
    must(await standing.ask(aboutMe, {})).held.filter(({ table, column }) =>
      column === 'person_id' ? /^elections\.(count|poll_result)/.test(table) : false,
    )
  const polls = async () => must(await house.as('superior').ask(showElection, { electionId: round.electionId })).polls
  assert.deepEqual(await ofMe(), [])
  assert.deepEqual(
    (await polls())[0]?.counts.map(({ figures }) => figures),
    [null, null],
  )
  await stage.confirmed(round)
  const [held] = await ofMe()
  assert.equal(held?.table, 'elections.poll_result')
  const { in_favour: inFavour, against, result } = held?.rows[0] ?? {}
  assert.deepEqual([inFavour, against, result], [11, 2, 'elected'])
  assert.equal((await polls())[0]?.counts[0]?.figures?.lines.length, 4)
})
