import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import type { AskOf } from '#core/operation.ts'
import { readPdf } from '#print/read-pdf.ts'
import { readWorkbook } from '#print/sheet.ts'
import { printSignIn } from './attendance.contract.ts'
import { amendRecord, closeAsRecorder } from './closing.contract.ts'
import { adoptResolution } from './minutes.contract.ts'
import { amendPlan, copyGathering, planGathering } from './plan.contract.ts'
import { printMinutes } from './print.contract.ts'
import { exportGatherings, listGatherings } from './reading.contract.ts'
import { rehearse } from './rehearsal.ts'
import { openVote } from './vote.contract.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, must, secretary } = stage

type Purposes = AskOf<typeof planGathering>['purposes']
const lecture = { kind: 'lecture', theme: '重读入党誓词', lecturer: '石泉（党支部书记）' } as const
const life: Purposes = [{ kind: 'organisational-life', theme: '守初心、站好岗' }, { kind: 'appraisal' }]

const tryPlan = async (purposes: Purposes, more = {}) =>
  codeOf(await secretary().tell(planGathering, stage.assembly({ purposes, ...more })))
const purposesOf = async (id: string) =>
  (await stage.show(id)).purposes.map(({ kind, theme, lecturer, forYear }) => [kind, theme, lecturer, forYear])

/** Held, marked and written in each of its sections, ready for the recorder. */
async function hold(purposes: Purposes) {
  const id = await stage.open({ purposes })
  await stage.attend(id, 1)
  for (const { kind } of purposes) await stage.write(id, kind)
  return id
}

test('a lecture keeps its title and who gave it; nothing else has a lecturer', async () => {
  const id = await stage.plan({ purposes: [{ kind: 'theme-party-day', theme: '拾废钢' }, lecture] })
  assert.deepEqual(await purposesOf(id), [
    ['theme-party-day', '拾废钢', null, null],
    ['lecture', '重读入党誓词', '石泉（党支部书记）', null],
  ])
  assert.equal(await tryPlan([{ kind: 'theme-party-day', lecturer: '石泉' }]), 'gatherings.lecturer-unfit')
  const { unitId: _, ...plan } = stage.assembly({ purposes: [{ kind: 'branch-assembly', lecturer: '石泉' }] })
  assert.equal(codeOf(await secretary().tell(amendPlan, { ...plan, id, version: 1 })), 'gatherings.lecturer-unfit')
})

test('a yearly meeting counts for the year of its day unless a notice names the one before', async () => {
  const for2026 = life.map((purpose) => ({ ...purpose, forYear: '2026' }))
  const told = { heldOn: '2027-02-10' }
  assert.deepEqual(
    (await purposesOf(await stage.plan({ purposes: for2026, ...told }))).map((one) => one[3]),
    ['2026', '2026'],
  )
  const itsOwn = await stage.plan({ purposes: [{ kind: 'appraisal', forYear: '2026' }] })
  assert.deepEqual(await purposesOf(itsOwn), [['appraisal', null, null, null]])
  assert.equal(await tryPlan([{ kind: 'appraisal', forYear: '2025' }], told), 'gatherings.year-unfit')
  assert.equal(await tryPlan([{ kind: 'appraisal', forYear: '2027' }]), 'gatherings.year-unfit')
  assert.equal(await tryPlan([{ kind: 'branch-assembly', forYear: '2026' }]), 'gatherings.year-unfit')
  assert.equal(await tryPlan([{ kind: 'appraisal', forYear: '26' }]), 'core.malformed')
})

test('a group holds lectures and organisational life of its own, but no appraisal', async () => {
  const group = { unitId: stage.cast.groupIds[0], chairId: stage.cast.people.leader }
  const leader = stage.house.as('leader')
  const tell = async (purposes: Purposes) =>
    codeOf(await leader.tell(planGathering, stage.assembly({ ...group, purposes })))
  assert.equal(await tell([{ kind: 'group-meeting' }, lecture, { kind: 'collective-study' }]), 'done')
  assert.equal(await tell([{ kind: 'organisational-life' }, { kind: 'political-birthday' }]), 'done')
  assert.equal(await tell([{ kind: 'appraisal' }]), 'gatherings.purpose-not-of-unit')
})

test('a committee that studies calls its members only', async () => {
  const id = await stage.plan({ purposes: [{ kind: 'committee-meeting' }, { kind: 'collective-study' }] })
  assert.equal((await stage.show(id)).audience, 'committee')
})

test('none of them votes; only organisational life and appraisal agree on an opinion', async () => {
  const gatheringId = await stage.open({ purposes: [...life, lecture] })
  const put = { id: randomUUID(), gatheringId, subject: '议题', ballot: 'open' } as const
  const adopt = { gatheringId, text: '同意评定意见。' }
  for (const purpose of ['lecture', 'appraisal'] as const)
    assert.equal(codeOf(await secretary().tell(openVote, { ...put, purpose })), 'gatherings.purpose-has-no-vote')
  const opinion = { ...adopt, id: randomUUID(), purpose: 'appraisal' } as const
  assert.equal(codeOf(await secretary().tell(adoptResolution, opinion)), 'done')
  const nothing = { ...adopt, id: randomUUID(), purpose: 'lecture' } as const
  assert.equal(codeOf(await secretary().tell(adoptResolution, nothing)), 'gatherings.purpose-resolves-nothing')
})

test('a lecture without title and lecturer is not complete; with them each purpose takes its own number', async () => {
  const id = await hold([{ kind: 'branch-assembly' }, { kind: 'lecture' }])
  const close = async () =>
    stage.house.as('leader').tell(closeAsRecorder, { id, version: (await stage.show(id)).version })
  const refused = await close()
  assert.deepEqual(!refused.ok && [refused.code, refused.numbers.lines], ['gatherings.not-complete', 'theme lecturer'])
  const before = await stage.show(id)
  const { unitId: _, ...plan } = stage.assembly({ purposes: [{ kind: 'branch-assembly' }, lecture] })
  must(await secretary().tell(amendPlan, { ...plan, id, version: before.version }))
  const { serials } = await stage.finish(id)
  assert.deepEqual(serials.map(({ kind }) => kind).sort(), ['branch-assembly', 'lecture'])
})

test('a copy takes the purposes and standing steps, not what the last one was about', async () => {
  const id = await stage.plan({ purposes: [lecture] })
  await stage.write(id, 'lecture')
  const copy = { id: randomUUID(), fromId: id, heldOn: '2027-03-20' }
  must(await secretary().tell(copyGathering, copy))
  assert.deepEqual(await purposesOf(copy.id), [['lecture', null, null, null]])
  assert.equal((await stage.show(copy.id)).purposes[0]?.agenda[0]?.title, '四季度工作安排')
})

test('after closing theme, lecturer and year are put right as amendments, each only where it belongs', async () => {
  const id = await hold([...life, lecture])
  await stage.finish(id)
  const amend = async (correction: AskOf<typeof amendRecord>['correction'], before: string) => {
    const input = { id: randomUUID(), gatheringId: id, correction, before, reason: '与上级通知核对' }
    return codeOf(await secretary().tell(amendRecord, input))
  }
  const year = (after: string) => ({ field: 'for-year', purpose: 'appraisal', after }) as const
  assert.equal(await amend(year('2025'), '2026'), 'done')
  assert.equal(await amend(year('2025'), '2025'), 'gatherings.nothing-changed')
  assert.equal(await amend(year('2024'), '2025'), 'gatherings.year-unfit')
  const lecturer = { field: 'lecturer', after: '砚舟（副书记）' } as const
  assert.equal(await amend({ ...lecturer, purpose: 'lecture' }, lecture.lecturer), 'done')
  assert.equal(await amend({ ...lecturer, purpose: 'lecture' }, lecture.lecturer), 'gatherings.changed-since')
  assert.equal(await amend({ ...lecturer, purpose: 'appraisal' }, ''), 'gatherings.lecturer-unfit')
  const theme = { field: 'theme', after: '守初心' } as const
  assert.equal(await amend({ ...theme, purpose: 'organisational-life' }, '守初心、站好岗'), 'done')
  assert.equal(await amend({ ...theme, purpose: 'appraisal' }, ''), 'gatherings.unknown-subject')
  assert.equal(await amend({ ...theme, purpose: 'theme-party-day' }, ''), 'gatherings.no-such-purpose')
  assert.deepEqual(await purposesOf(id), [
    ['organisational-life', '守初心', null, null],
    ['appraisal', null, null, '2025'],
    ['lecture', '重读入党誓词', '砚舟（副书记）', null],
  ])
  assert.deepEqual((await stage.show(id)).amendments.map(({ field, before, after }) => [field, before, after]).sort(), [
    ['for-year:appraisal', '2026', '2025'],
    ['lecturer:lecture', '石泉（党支部书记）', '砚舟（副书记）'],
    ['theme:organisational-life', '守初心、站好岗', '守初心'],
  ])
})

test('papers, list and spreadsheet name them by their own words', async () => {
  const purposes: Purposes = [{ kind: 'collective-study' }, { kind: 'political-birthday' }]
  const id = await hold(purposes)
  const textOf = async (body: unknown) => (await readPdf(body as Uint8Array)).map(({ text }) => text).join('')
  const minutes = must(await secretary().ask(printMinutes, { id }))
  assert.match(minutes.fileName, /集体学习暨政治生日记录/)
  assert.match(await textOf(minutes.body), /集体学习暨政治生日记录[\s\S]*政治生日/)
  const sheet = must(await secretary().ask(printSignIn, { gatheringId: id }))
  assert.match(await textOf(sheet.body), /集体学习暨政治生日签到表/)

  const listed = must(await secretary().ask(listGatherings, { kind: 'lecture' }))
  assert.ok(
    listed.total > 0 && listed.gatherings.every(({ purposes: own }) => own.some(({ kind }) => kind === 'lecture')),
  )
  assert.equal(listed.counts.byKind.lecture, listed.total)
  assert.equal(must(await stage.house.as('outsider').ask(listGatherings, { kind: 'lecture' })).total, 0)
  const file = must(await secretary().ask(exportGatherings, { kind: 'lecture' }))
  const rows = JSON.stringify(await readWorkbook(file.fileName, file.body as Buffer))
  for (const words of ['主讲人', '重读入党誓词', '石泉（党支部书记）', '所属年度'])
    assert.ok(rows.includes(words), words)
})
