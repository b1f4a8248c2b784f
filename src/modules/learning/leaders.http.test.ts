import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { amendPlan } from '#modules/gatherings/plan.contract.ts'
import { rehearse } from '#modules/gatherings/rehearsal.ts'
import { leadersLectures } from './leaders.contract.ts'

const stage = await rehearse()
after(() => stage.close())
const { house, cast, must, codeOf } = stage
const secretary = house.as('secretary')
const asked = { branchId: cast.branchId, year: 2026 }
const told = async (who: 'secretary' | 'superior' | 'member' = 'secretary') =>
  must(await house.as(who).ask(leadersLectures, asked))

type Office = 'party-committee-secretary' | 'branch-secretary'

/** A lecture that was held, recorded and closed. */
async function lectured(lecturerOffice: Office | null): Promise<void> {
  const id = await stage.open({
    purposes: [{ kind: 'lecture', theme: '一块废钢的账', lecturer: '石泉（书记）', lecturerOffice }],
  })
  await stage.attend(id)
  await stage.write(id, 'lecture')
  await stage.finish(id)
}

test('what the branch secretary gives is counted against local practice, never as a breach (LC-01)', async () => {
  const before = (await told()).secretary
  assert.deepEqual([before?.answer.values?.given, before?.answer.values?.violation], [0, false])
  await lectured(null)
  assert.equal((await told()).secretary?.answer.values?.given, 0, 'somebody’s lecture is not the secretary’s')
  await lectured('branch-secretary')
  const after = (await told()).secretary?.answer
  assert.deepEqual([after?.values?.given, after?.values?.state], [1, 'met'])
  const [line] = after?.because ?? []
  assert.deepEqual([line?.rule, line?.article, line?.kind], ['LC-01', '16', 'local'])
})

test('of the Party committee’s secretary the branch is told what he gave here; whoever sees all branches, whether it is enough', async () => {
  assert.deepEqual((await told()).committee, { here: 0, answer: null })
  assert.equal((await told('superior')).committee.answer?.values?.given, 0)
  await lectured('party-committee-secretary')
  assert.equal((await told('member')).committee.here, 1)
  const { answer } = (await told('superior')).committee
  assert.deepEqual([answer?.values?.given, answer?.outcome, answer?.because[0]?.kind], [1, 'PASS', 'national'])
})

test('only a lecture is given by an office', async () => {
  const id = await stage.plan()
  const { unitId: _, ...plan } = stage.assembly({
    purposes: [{ kind: 'branch-assembly', lecturerOffice: 'branch-secretary' }],
  })
  assert.equal(codeOf(await secretary.tell(amendPlan, { ...plan, id, version: 1 })), 'gatherings.lecturer-unfit')
})

test('an outsider is told nothing', async () => {
  assert.equal(codeOf(await house.as('outsider').ask(leadersLectures, asked)), 'learning.unknown-branch')
})
