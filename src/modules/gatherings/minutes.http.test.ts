import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { adoptResolution, setAgenda, setOutcomes, writeMinutes } from './minutes.contract.ts'
import { rehearse } from './rehearsal.ts'
import { openVote } from './vote.contract.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, secretary } = stage

const purpose = 'branch-assembly' as const

test('two recorders in the same section: the later one is shown both texts and nothing is lost', async () => {
  const gatheringId = await stage.open()
  const section = { gatheringId, purpose, version: 1 } as const
  stage.must(await stage.house.as('leader').tell(writeMinutes, { ...section, text: '组长写的。' }))
  const late = await secretary().tell(writeMinutes, { ...section, text: '书记写的。' })
  assert.deepEqual(!late.ok && [late.code, late.numbers], [
    'gatherings.section-changed',
    { theirs: '组长写的。', yours: '书记写的。', version: 2 },
  ])
  stage.must(await secretary().tell(writeMinutes, { ...section, text: '组长写的。书记写的。', version: 2 }))
  assert.equal((await stage.show(gatheringId)).purposes[0]?.minutes, '组长写的。书记写的。')
})

test('two recorders in the same section at the same instant: one is kept, the other is shown both, whoever was first', async () => {
  for (let round = 0; round < 5; round++) {
    const gatheringId = await stage.open()
    const section = { gatheringId, purpose, version: 1 } as const
    const texts = ['组长写的。', '书记写的。']
    const replies = await Promise.all([
      stage.house.as('leader').tell(writeMinutes, { ...section, text: texts[0] ?? '' }),
      secretary().tell(writeMinutes, { ...section, text: texts[1] ?? '' }),
    ])
    const [kept] = replies.flatMap((reply, at) => (reply.ok ? [texts[at]] : []))
    const [told] = replies.flatMap((reply) => (reply.ok ? [] : [reply]))
    assert.deepEqual(replies.map(({ ok }) => ok).sort(), [false, true])
    assert.equal(told?.code, 'gatherings.section-changed')
    assert.deepEqual(
      new Set([told?.numbers.theirs, told?.numbers.yours]),
      new Set(texts),
      'both texts are in his hands',
    )
    assert.equal(told?.numbers.theirs, kept)
    assert.equal((await stage.show(gatheringId)).purposes[0]?.minutes, kept)
  }
})

test('cut in the middle: the text was kept and its answer lost; told again with the same key, or anew, nothing is doubled', async () => {
  const gatheringId = await stage.open()
  const told = { gatheringId, purpose, text: '明溪：同意。', version: 1 } as const
  const key = randomUUID()
  stage.must(await secretary().tell(writeMinutes, told, { key }))
  const again = await secretary().tell(writeMinutes, told, { key })
  assert.ok(again.ok && again.value.version === 2)
  // A browser that was killed has forgotten the answer, not the text: it sends the old version with a new key.
  const anew = await secretary().tell(writeMinutes, told)
  assert.ok(anew.ok && anew.value.version === 2, 'the very same words are nobody’s loss')
  assert.equal((await stage.show(gatheringId)).purposes[0]?.minutes, '明溪：同意。')
})

test('ten minutes without a network: what the other wrote meanwhile stands, and what was typed comes back beside it', async () => {
  const gatheringId = await stage.open()
  const section = { gatheringId, purpose } as const
  stage.must(await secretary().tell(writeMinutes, { ...section, text: '一、通报。', version: 1 }))
  for (const [at, text] of ['一、通报。二、审议。', '一、通报。二、审议。三、表决。'].entries())
    stage.must(await stage.house.as('leader').tell(writeMinutes, { ...section, text, version: 2 + at }))
  const late = await secretary().tell(writeMinutes, { ...section, text: '一、通报。长庚：补充。', version: 2 })
  assert.deepEqual(!late.ok && late.numbers, {
    theirs: '一、通报。二、审议。三、表决。',
    yours: '一、通报。长庚：补充。',
    version: 4,
  })
})

test('two recorders in two sections do not meet', async () => {
  const gatheringId = await stage.open()
  const itemId = await stage.write(gatheringId)
  const general = { gatheringId, purpose, text: '会议情况。', version: 1 } as const
  stage.must(await stage.house.as('leader').tell(writeMinutes, general))
  const item = { gatheringId, purpose, agendaItemId: itemId, text: '长庚：补充一条。', version: 2 } as const
  stage.must(await secretary().tell(writeMinutes, item))
})

test('what was said never enters the record chain', async () => {
  const gatheringId = await stage.open()
  const text = '这句话只在会议记录里。'
  stage.must(await secretary().tell(writeMinutes, { gatheringId, purpose, text, version: 1 }))
  const found = await stage.house.db
    .selectFrom('audit.entry')
    .select('content')
    .where((row) => row.or([row('content', 'like', `%${text}%`), row('answer', 'like', `%${text}%`)]))
    .execute()
  assert.deepEqual(found, [])
})

test('an agenda item with minutes or a vote stays; its title and order may change', async () => {
  const gatheringId = await stage.open()
  const itemId = await stage.write(gatheringId)
  const agenda = (items: { id: string; title: string }[]) =>
    secretary().tell(setAgenda, { gatheringId, purpose, items })
  const gone = await agenda([])
  assert.deepEqual(!gone.ok && [gone.code, gone.numbers.title], ['gatherings.agenda-item-in-use', '四季度工作安排'])
  const voted = randomUUID()
  stage.must(
    await agenda([
      { id: voted, title: '先议的' },
      { id: itemId, title: '四季度安排' },
    ]),
  )
  const vote = { id: randomUUID(), gatheringId, purpose, agendaItemId: voted, subject: '议题', ballot: 'open' } as const
  stage.must(await secretary().tell(openVote, vote))
  assert.equal(codeOf(await agenda([{ id: itemId, title: '四季度安排' }])), 'gatherings.agenda-item-in-use')
  const shown = await stage.show(gatheringId)
  assert.deepEqual(
    shown.purposes[0]?.agenda.map(({ title }) => title),
    ['先议的', '四季度安排'],
  )
})

test('an agenda item of another gathering is not taken over', async () => {
  const itemId = await stage.write(await stage.open())
  const other = { gatheringId: await stage.open(), purpose, items: [{ id: itemId, title: '别处的' }] }
  assert.equal(codeOf(await secretary().tell(setAgenda, other)), 'gatherings.id-taken')
})

test('minutes of a purpose the gathering does not serve are refused', async () => {
  const gatheringId = await stage.open()
  const section = { gatheringId, purpose: 'theme-party-day', text: '经过', version: 1 } as const
  assert.equal(codeOf(await secretary().tell(writeMinutes, section)), 'gatherings.no-such-purpose')
})

test('an assembly resolves only what has passed a vote; one resolution a vote', async () => {
  const gatheringId = await stage.open()
  await stage.attend(gatheringId)
  const resolve = (voteId: string | null, id = randomUUID()) =>
    secretary().tell(adoptResolution, { id, gatheringId, purpose, voteId, text: '通过。' })
  assert.equal(codeOf(await resolve(null)), 'gatherings.resolution-needs-vote')
  assert.equal(codeOf(await resolve(await stage.vote(gatheringId, 6))), 'gatherings.vote-not-passed')
  const passed = await stage.vote(gatheringId, 7)
  const id = randomUUID()
  assert.equal(codeOf(await resolve(passed, id)), 'done')
  assert.equal(codeOf(await resolve(passed)), 'gatherings.resolution-exists')
  assert.equal(codeOf(await resolve(passed, id)), 'done', 'the same one in better words')
  assert.equal(codeOf(await resolve(randomUUID())), 'gatherings.unknown-vote')
})

test('a group agrees without a vote', async () => {
  const gatheringId = await stage.open({
    unitId: stage.cast.groupIds[0],
    chairId: stage.cast.people.leader,
    purposes: [{ kind: 'group-meeting' }],
  })
  const resolution = { id: randomUUID(), gatheringId, purpose: 'group-meeting', text: '推荐青禾参加小课堂。' } as const
  assert.equal(codeOf(await secretary().tell(adoptResolution, resolution)), 'done')
})

test('results are kept in natural units, the whole list each time', async () => {
  const gatheringId = await stage.open({ purposes: [{ kind: 'theme-party-day', theme: '拾废钢' }] })
  const outcomes = [
    { id: randomUUID(), measure: '拾废钢', quantity: 3200.5, unit: '千克' },
    { id: randomUUID(), measure: '义务劳动', quantity: 46, unit: '小时' },
  ]
  stage.must(await secretary().tell(setOutcomes, { gatheringId, outcomes }))
  stage.must(await secretary().tell(setOutcomes, { gatheringId, outcomes: outcomes.slice(0, 1) }))
  assert.deepEqual((await stage.show(gatheringId)).outcomes, outcomes.slice(0, 1))
})
