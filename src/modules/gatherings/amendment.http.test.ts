import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { amendRecord } from './closing.contract.ts'
import { setOutcomes } from './minutes.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, secretary } = stage

async function closed() {
  const held = await stage.hold()
  await stage.finish(held.id)
  return held
}

const amend = (gatheringId: string, correction: object, before: string) =>
  secretary().send('gatherings.amend-record', {
    id: randomUUID(),
    gatheringId,
    correction,
    before,
    reason: '与纸质签到表核对',
  })

test('a correction is applied, and stays beside the record with before, after, reason and who', async () => {
  const { id, itemId } = await closed()
  const points = { field: 'points', subjectId: itemId, after: '明溪：同意安排，补充一条。' }
  stage.must(await amend(id, points, '明溪：同意安排。'))
  const shown = await stage.show(id)
  assert.equal(shown.purposes[0]?.agenda[0]?.points, '明溪：同意安排，补充一条。')
  const [amendment] = shown.amendments
  assert.deepEqual(
    [amendment?.field, amendment?.subject, amendment?.before, amendment?.by.name],
    ['points', '四季度工作安排', '明溪：同意安排。', '石泉'],
  )
})

test('the title of an item, why a theme Party day was moved and how much came of it are put right the same way', async () => {
  const outcomes = [{ id: randomUUID(), measure: '拾废钢', quantity: 3200.5, unit: '千克' }]
  const purposes = [
    { kind: 'branch-assembly' as const },
    { kind: 'theme-party-day' as const, theme: '拾废钢', reasonMoved: '检修' },
  ]
  const { id, itemId } = await stage.hold({ purposes })
  await stage.write(id, 'theme-party-day')
  stage.must(await secretary().tell(setOutcomes, { gatheringId: id, outcomes }))
  await stage.finish(id)
  const subjectId = outcomes[0]?.id
  stage.must(await amend(id, { field: 'item', subjectId: itemId, after: '四季度安排' }, '四季度工作安排'))
  stage.must(await amend(id, { field: 'reason-moved', purpose: 'theme-party-day', after: '停炉检修' }, '检修'))
  stage.must(await amend(id, { field: 'outcome', subjectId, after: '3100' }, '3200.5'))
  const wrong = { field: 'reason-moved', purpose: 'branch-assembly', after: '改期' }
  assert.equal(codeOf(await amend(id, wrong, '')), 'gatherings.unknown-subject')
  assert.equal(codeOf(await amend(id, { field: 'outcome', subjectId, after: '很多' }, '3100')), 'core.malformed')
  const shown = await stage.show(id)
  assert.equal(shown.outcomes[0]?.quantity, 3100)
  assert.deepEqual(
    // All within one instant of the stage.
    shown.amendments.map(({ field, subject, before, after: now }) => [field, subject, before, now]).sort(),
    [
      ['item', '四季度安排', '四季度工作安排', '四季度安排'],
      ['outcome', '拾废钢（千克）', '3200.5', '3100'],
      ['reason-moved:theme-party-day', null, '检修', '停炉检修'],
    ],
  )
})

test('each part that may be corrected can be: title, place, hours, minutes, resolution', async () => {
  const { id, resolutionId } = await closed()
  const shown = await stage.show(id)
  const done = [
    await amend(id, { field: 'title', after: '四季度党员大会' }, shown.title),
    await amend(id, { field: 'place', after: '二楼会议室' }, '三楼会议室'),
    await amend(id, { field: 'ends-at', after: '23:55' }, shown.endsAt ?? ''),
    await amend(id, { field: 'starts-at', after: '23:40' }, shown.startsAt),
    await amend(id, { field: 'minutes', purpose: 'branch-assembly', after: '会议经过。' }, ''),
    await amend(
      id,
      { field: 'resolution', subjectId: resolutionId, after: '通过四季度安排。' },
      '通过四季度工作安排。',
    ),
  ]
  assert.deepEqual(
    done.map(codeOf).filter((code) => code !== 'done' && code !== 'gatherings.ends-before-start'),
    [],
  )
  const now = await stage.show(id)
  assert.deepEqual([now.title, now.place, now.purposes[0]?.minutes], ['四季度党员大会', '二楼会议室', '会议经过。'])
  assert.equal(now.resolutions[0]?.text, '通过四季度安排。')
})

test('a corrected attendance changes P, and the votes are judged again', async () => {
  const { id } = await closed()
  const absent = (await stage.show(id)).attendees.find(
    ({ state, capacity }) => state === 'absent' && capacity === 'full',
  )
  const before = (await stage.show(id)).votes[0]?.p ?? 0
  const correction = { field: 'attendance', subjectId: absent?.person.id, state: 'present' }
  stage.must(await amend(id, correction, 'absent:unexplained'))
  assert.equal((await stage.show(id)).votes[0]?.p, before + 1)
})

test('a count copied wrongly is put right, checked and judged again', async () => {
  const { id, voteId } = await closed()
  const vote = (inFavour: number) => ({ field: 'vote', subjectId: voteId, tally: { inFavour, against: 0, abstain: 0 } })
  assert.equal(codeOf(await amend(id, vote(99), '10-0-0')), 'gatherings.tally-impossible')
  stage.must(await amend(id, vote(9), '10-0-0'))
  const shown = await stage.show(id)
  assert.deepEqual([shown.votes[0]?.tally?.inFavour, shown.amendments[0]?.after], [9, '9-0-0'])
})

test('a correction on what no longer stands there is a conflict; one that changes nothing is refused', async () => {
  const { id } = await closed()
  const title = { field: 'title', after: '四季度支部党员大会' }
  assert.equal(codeOf(await amend(id, title, '别的名称')), 'gatherings.changed-since')
  assert.equal(codeOf(await amend(id, title, '四季度支部党员大会')), 'gatherings.nothing-changed')
  const nobody = { field: 'points', subjectId: randomUUID(), after: '说' }
  assert.equal(codeOf(await amend(id, nobody, '')), 'gatherings.unknown-subject')
})

test('an open record is not amended, it is simply written', async () => {
  const { id } = await stage.hold()
  const input = { id: randomUUID(), gatheringId: id, before: '四季度支部党员大会', reason: '改' }
  const reply = await secretary().tell(amendRecord, { ...input, correction: { field: 'title', after: '大会' } })
  assert.equal(codeOf(reply), 'gatherings.not-now')
})
