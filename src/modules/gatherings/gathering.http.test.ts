import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { amendRecord } from './closing.contract.ts'
import { myGatherings, showGathering, yearSummary } from './reading.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())

test('an assembly goes from its plan to a closed record with its number of the year', async () => {
  const { id } = await stage.hold()
  const open = await stage.show(id)
  assert.equal(open.state, 'open')
  assert.deepEqual(
    open.checklist.filter(({ must }) => must),
    [],
  )
  const closed = await stage.finish(id)
  assert.deepEqual(closed.serials, [{ kind: 'branch-assembly', serial: 1 }])
  const shown = await stage.show(id)
  assert.equal(shown.state, 'closed')
  assert.equal(shown.votes[0]?.judgement?.outcome, 'PASS')
  const summary = stage.must(
    await stage.house.as('superior').ask(yearSummary, { branchId: stage.cast.branchId, year: 2026 }),
  )
  assert.equal(summary.lines[0]?.closed, 1)
  const mine = stage.must(await stage.house.as('member').ask(myGatherings, {}))
  assert.equal(mine.gatherings[0]?.resolutions.length, 1)
  void amendRecord
  void showGathering
})
