import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import type { AskOf } from '#core/operation.ts'
import { readPdf } from '#print/read-pdf.ts'
import { addAttendee, recordAttendance } from './attendance.contract.ts'
import { closeAsRecorder } from './closing.contract.ts'
import { adoptResolution } from './minutes.contract.ts'
import { planGathering } from './plan.contract.ts'
import { printMinutes } from './print.contract.ts'
import { listGatherings } from './reading.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, must, secretary } = stage
const lesson = { kind: 'mini-class', theme: '布袋除尘器换袋', lecturer: '沐野（除尘工）' } as const

const tryPlan = async (purposes: AskOf<typeof planGathering>['purposes']) =>
  codeOf(await secretary().tell(planGathering, stage.assembly({ purposes })))

test('a mini-class has a topic and who gives it, not the office of a lecture, and the committee alone holds none', async () => {
  assert.equal(await tryPlan([lesson]), 'done')
  assert.equal(await tryPlan([{ ...lesson, lecturerOffice: 'branch-secretary' }]), 'gatherings.lecturer-unfit')
  const id = await stage.plan({ purposes: [{ kind: 'committee-meeting' }, lesson] })
  assert.equal((await stage.show(id)).audience, 'branch')
})

test('a group holds it with those of the crew outside the Party; it is complete with topic and lecturer, and printed so', async () => {
  const id = await stage.open({ purposes: [{ kind: 'mini-class' }] })
  await stage.attend(id, 2)
  const { crew } = stage.cast.people
  must(await secretary().tell(addAttendee, { gatheringId: id, personId: crew, capacity: 'non-voting' }))
  must(await secretary().tell(recordAttendance, { gatheringId: id, personId: crew, state: 'present' }))
  await stage.write(id, 'mini-class')
  const { version } = await stage.show(id)
  const early = await stage.house.as('leader').tell(closeAsRecorder, { id, version })
  assert.deepEqual(!early.ok && [early.code, early.numbers.lines], ['gatherings.not-complete', 'theme lecturer'])
  const resolution = { id: randomUUID(), gatheringId: id, purpose: 'mini-class', text: '同意。' } as const
  assert.equal(codeOf(await secretary().tell(adoptResolution, resolution)), 'gatherings.purpose-resolves-nothing')

  const held = await stage.open({ purposes: [lesson], startsAt: '19:00', endsAt: '20:00' })
  await stage.attend(held, 2)
  await stage.write(held, 'mini-class')
  await stage.finish(held)
  const paper = must(await secretary().ask(printMinutes, { id: held }))
  const words = (await readPdf(paper.body as Uint8Array)).map(({ text }) => text).join('')
  assert.match(paper.fileName, /党员小课堂/)
  assert.match(words.replace(/\s/g, ''), /题目[\s\S]*布袋除尘器换袋[\s\S]*沐野（除尘工）/)
  const listed = must(await secretary().ask(listGatherings, { kind: 'mini-class', state: 'closed' }))
  assert.equal(listed.total, 1)
  assert.equal(must(await stage.house.as('outsider').ask(listGatherings, { kind: 'mini-class' })).total, 0)
})
