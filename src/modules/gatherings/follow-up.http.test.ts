import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { completeActionItem } from './action-item.contract.ts'
import { showFollowUp } from './follow-up.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, must, secretary, cast, house } = stage

test('what the last assembly handed out is before the next one, open or done on its day', async () => {
  const held = await stage.hold()
  const next = await stage.plan({ heldOn: '2026-12-16' })
  const earlier = await stage.plan({ heldOn: '2026-12-16', purposes: [{ kind: 'theme-party-day' }] })
  const of = async (gatheringId: string) => must(await secretary().ask(showFollowUp, { gatheringId })).tasks
  const states = async () => (await of(next)).map(({ text, state }) => `${text} ${state}`)
  assert.deepEqual(await states(), ['十二月党课三场通知到班 open'])
  assert.deepEqual(await of(earlier), [], 'another kind follows up its own')
  assert.deepEqual(await of(held.id), [], 'nothing lies before the first')
  const tomorrow = new Date(house.now.getTime() + 86_400_000)
  house.now = tomorrow
  const byUnit = must(await secretary().ask(showFollowUp, { unitId: cast.branchId, purposes: ['branch-assembly'] }))
  assert.deepEqual(
    byUnit.tasks.map(({ state }) => state),
    ['open'],
  )
  must(await secretary().tell(completeActionItem, { id: held.actionItemId, version: 1, doneOn: '2026-11-23' }))
  assert.deepEqual(await states(), ['十二月党课三场通知到班 done'])
})

test('an outsider sees nothing of it', async () => {
  const gatheringId = await stage.plan({ heldOn: '2026-12-18' })
  const outsider = house.as('outsider')
  assert.equal(codeOf(await outsider.ask(showFollowUp, { gatheringId })), 'gatherings.unknown-gathering')
  const unit = { unitId: cast.branchId, purposes: ['branch-assembly' as const] }
  assert.equal(codeOf(await outsider.ask(showFollowUp, unit)), 'gatherings.unknown-unit')
})
