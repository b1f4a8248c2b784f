import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { cancelGathering } from '#modules/gatherings/plan.contract.ts'
import { rehearse } from '#modules/gatherings/rehearsal.ts'
import { tagTopic } from './plan.contract.ts'
import { showTopics } from './topic.contract.ts'

const stage = await rehearse()
after(() => stage.close())
const { house, cast, must, codeOf } = stage
const secretary = house.as('secretary')

const lecture = { kind: 'lecture' as const, theme: '条例', lecturer: '石泉（书记）' }
const themeDay = { kind: 'theme-party-day' as const, theme: '拾废钢' }
const shown = async (gatheringId: string) => must(await secretary.ask(showTopics, { gatheringId }))
const streamOf = async (gatheringId: string, kind: string) =>
  (await shown(gatheringId)).streams.find((one) => one.kind === kind)?.id ?? ''

test('each purpose of study is filed under its own stream from the gathering’s page, and filed anew', async () => {
  const gatheringId = await stage.plan({ purposes: [{ kind: 'branch-assembly' }, themeDay, lecture] })
  const none = await shown(gatheringId)
  assert.deepEqual(
    none.topics.map(({ purpose, streamId }) => [purpose, streamId]),
    [
      ['theme-party-day', null],
      ['lecture', null],
    ],
  )
  assert.ok(none.streams.length >= 6 && none.may.tag)
  const [theory, history] = [await streamOf(gatheringId, 'theory'), await streamOf(gatheringId, 'history')]
  const file = (purpose: 'lecture' | 'theme-party-day', streamId: string) =>
    secretary.tell(tagTopic, { gatheringId, purpose, streamId })
  must(await file('lecture', theory))
  must(await file('theme-party-day', history))
  must(await file('lecture', history))
  assert.deepEqual(
    (await shown(gatheringId)).topics.map(({ streamId }) => streamId),
    [history, history],
  )
})

test('what serves no study has nothing to file; what was called off takes nothing', async () => {
  const assembly = await stage.plan()
  assert.deepEqual((await shown(assembly)).topics, [])
  const streamId = await streamOf(assembly, 'theory')
  const tag = (gatheringId: string) => secretary.tell(tagTopic, { gatheringId, purpose: 'lecture', streamId })
  assert.equal(codeOf(await tag(assembly)), 'learning.unknown-purpose')
  const off = await stage.plan({ purposes: [lecture] })
  must(await secretary.tell(cancelGathering, { id: off, version: 1, reason: '停炉' }))
  assert.equal((await shown(off)).may.tag, false)
  assert.equal(codeOf(await tag(off)), 'learning.unknown-purpose')
})

test('a group leader files what his group learned, and not what another did', async () => {
  const of = (unitId: string) => stage.plan({ unitId, chairId: cast.people.leader, purposes: [lecture] })
  const [own, other] = [await of(cast.groupIds[0]), await of(cast.groupIds[1])]
  const streamId = await streamOf(own, 'theory')
  const leader = house.as('leader')
  must(await leader.tell(tagTopic, { gatheringId: own, purpose: 'lecture', streamId }))
  const foreign = await leader.tell(tagTopic, { gatheringId: other, purpose: 'lecture', streamId })
  assert.equal(codeOf(foreign), 'learning.unknown-purpose')
  assert.equal(codeOf(await leader.ask(showTopics, { gatheringId: own })), 'done')
})

test('an outsider sees nothing; a superior sees and files nothing', async () => {
  const gatheringId = await stage.plan({ purposes: [lecture] })
  const outside = await house.as('outsider').ask(showTopics, { gatheringId })
  assert.equal(codeOf(outside), 'learning.unknown-gathering')
  const nowhere = await house.as('outsider').ask(showTopics, { gatheringId: randomUUID() })
  assert.equal(codeOf(nowhere), codeOf(outside))
  assert.equal(must(await house.as('superior').ask(showTopics, { gatheringId })).may.tag, false)
})
