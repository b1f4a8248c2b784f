import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { recordAttendance } from './attendance.contract.ts'
import { endLeading, flagLeading, listLeading } from './leading.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, secretary, must, cast } = stage
const { branchId, people } = cast

const flag = (personId: string, more: { fromOn?: string } = {}) => {
  const input = { id: randomUUID(), branchId, personId, post: '分厂副厂长', fromOn: '2026-01-01', ...more }
  return { id: input.id, told: secretary().tell(flagLeading, input) }
}
const cadre = async (id: string) =>
  must(await secretary().ask(listLeading, { branchId, year: '2026' })).cadres.find((one) => one.id === id)

test('MT-09: who leads elsewhere attends as an ordinary member; never having come is for a human, with article and numbers', async () => {
  const { id, told } = flag(people.member)
  must(await told)
  assert.equal((await cadre(id))?.answer.values?.held, 0)
  const missed = await stage.hold()
  const away = { gatheringId: missed.id, personId: people.member, state: 'excused', reason: 'travel' } as const
  must(await secretary().tell(recordAttendance, away))
  assert.equal((await cadre(id))?.answer.values?.held, 0, 'not before the record is closed')
  await stage.finish(missed.id)
  const never = (await cadre(id))?.answer
  assert.deepEqual([never?.outcome, never?.values?.held, never?.values?.attended], ['NEEDS_HUMAN', 1, 0])
  assert.deepEqual([never?.because[0]?.rule, never?.because[0]?.article], ['MT-09', '15'])
  const { id: next } = await stage.hold()
  must(await secretary().tell(recordAttendance, { gatheringId: next, personId: people.member, state: 'present' }))
  await stage.finish(next)
  const came = (await cadre(id))?.answer
  assert.deepEqual([came?.outcome, came?.values?.held, came?.values?.attended], ['PASS', 2, 1])
})

test('a post is written down once at a time, for a member, and ends after it began', async () => {
  const first = flag(people.leader)
  must(await first.told)
  assert.equal(codeOf(await flag(people.leader).told), 'gatherings.leading-already')
  assert.equal(codeOf(await flag(people.crew).told), 'gatherings.unknown-person')
  const end = (untilOn: string) => secretary().tell(endLeading, { id: first.id, untilOn })
  assert.equal(codeOf(await end('2026-01-01')), 'gatherings.leading-ends-early')
  must(await end('2026-06-01'))
  assert.equal(codeOf(await end('2026-07-01')), 'gatherings.leading-ended')
  must(await flag(people.leader, { fromOn: '2026-08-01' }).told)
})

test('only whoever keeps the gatherings of the branch sees it', async () => {
  for (const name of ['outsider', 'member', 'superior'] as const) {
    const reply = await stage.house.as(name).ask(listLeading, { branchId, year: '2026' })
    assert.ok(!reply.ok && /unknown-unit|not-permitted/.test(reply.code), name)
  }
})
