import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import type { AskOf, Operation } from '#core/operation.ts'
import { openGathering } from '#modules/gatherings/plan.contract.ts'
import { rehearse } from '#modules/gatherings/rehearsal.ts'
import { readWorkbook } from '#print/sheet.ts'
import {
  addLine,
  adoptPlan,
  amendLine,
  completeLine,
  dropLine,
  exportPlan,
  keepPlan,
  linkGathering,
  printPlan,
  printPlanDocx,
  showPlan,
  suggestYear,
} from './workplan.contract.ts'

const stage = await rehearse()
after(() => stage.close())
const { cast, codeOf, must, secretary, house } = stage
const branchId = cast.branchId

const line = (more: object = {}) => ({
  id: randomUUID(),
  period: '2026-11',
  purpose: 'branch-assembly' as const,
  unitId: branchId,
  office: 'secretary' as const,
  rule: 'MT-01' as const,
  ...more,
})

let years = 2000
/** A plan of a year of its own with two lines: an assembly and a visit. */
async function kept(year = years++) {
  const period = `${year}-11`
  const lines = [line({ period }), line({ period, purpose: null, words: '走访困难党员', rule: null })]
  const plan = { id: randomUUID(), branchId, year, lines }
  must(await secretary().tell(keepPlan, plan))
  return { ...plan, assembly: lines[0]?.id ?? '', visit: lines[1]?.id ?? '' }
}

async function adopted() {
  const plan = await kept()
  must(await secretary().tell(adoptPlan, { id: plan.id, version: 1, gatheringId: await stage.plan() }))
  return plan
}

const shown = async (year: number) => must(await secretary().ask(showPlan, { branchId, year }))

const cases: readonly { command: Operation<'command'>; prepare: () => Promise<Record<string, unknown>> }[] = [
  { command: keepPlan, prepare: async () => ({ id: randomUUID(), branchId, year: years++, lines: [] }) },
  {
    command: adoptPlan,
    prepare: async () => ({ id: (await kept()).id, version: 1, gatheringId: await stage.plan() }),
  },
  {
    command: addLine,
    prepare: async () => {
      const { id: planId, year } = await kept()
      return { ...line({ period: `${year}Q1` }), planId }
    },
  },
  {
    command: amendLine,
    prepare: async () => {
      const { assembly, year } = await kept()
      return { ...line({ period: `${year}-12` }), id: assembly, version: 1 }
    },
  },
  { command: dropLine, prepare: async () => ({ id: (await kept()).visit, version: 1, reason: '并入季度走访' }) },
  {
    command: linkGathering,
    prepare: async () => ({ id: (await kept()).assembly, version: 1, gatheringId: await stage.plan() }),
  },
  { command: completeLine, prepare: async () => ({ id: (await kept()).visit, version: 1, doneOn: house.today }) },
]

for (const { command, prepare } of cases)
  describe(command.name, () => {
    test('is done once, refuses what is malformed, and is nothing to anybody else', async () => {
      const input = await prepare()
      for (const name of ['outsider', 'superior', 'auditor', 'member', 'leader'] as const) {
        const reply = await house.as(name).send(command.name, input)
        assert.match((!reply.ok && reply.code) || '', /^workplan\.unknown-|not-permitted$/, name)
      }
      const key = randomUUID()
      const first = await house.as('secretary').send(command.name, input, key)
      assert.ok(first.ok, JSON.stringify(first))
      const again = await house.as('secretary').send(command.name, input, key)
      assert.ok(again.ok && again.replayed)
      assert.deepEqual(again.value, first.value)
      const empty = await house.as('secretary').send(command.name, {})
      assert.equal(!empty.ok && empty.code, 'core.malformed')
    })
  })

test('the draft of a year comes from the duties of branch and groups, and is kept by nobody yet', async () => {
  const { lines } = must(await secretary().ask(suggestYear, { branchId, year: 2027 }))
  const count = (rule: string) => lines.filter((one) => one.rule === rule).length
  assert.deepEqual(
    [count('MT-01'), count('MT-02'), count('TP-01'), count('MT-04'), count('OL-01'), count('DA-01')],
    [4, 12, 12, 4, 1, 1],
  )
  assert.equal(count('MT-03'), 12 * cast.groupIds.length)
  assert.equal((await shown(2027)).plan, null)
  assert.equal(codeOf(await house.as('outsider').ask(suggestYear, { branchId, year: 2027 })), 'workplan.unknown-branch')
})

test('a plan is of one year and one branch, with its own units and people', async () => {
  const plan = await kept()
  const again = await secretary().tell(keepPlan, { ...plan, id: randomUUID(), lines: [] })
  assert.equal(codeOf(again), 'workplan.plan-exists')
  const tell = async (more: object) =>
    codeOf(
      await secretary().tell(addLine, { ...line({ period: `${plan.year}-03`, ...more }), planId: plan.id } as AskOf<
        typeof addLine
      >),
    )
  assert.equal(await tell({ unitId: randomUUID() }), 'workplan.unknown-unit')
  assert.equal(await tell({ personId: cast.people.outsider }), 'workplan.unknown-person')
  assert.equal(await tell({ purpose: 'group-meeting' }), 'workplan.not-of-unit')
  assert.equal(await tell({ purpose: null }), 'workplan.says-nothing')
  assert.equal(await tell({ period: '1999-03' }), 'workplan.of-another-year')
  assert.equal(await tell({ id: plan.assembly }), 'workplan.id-taken')
})

test('before it is adopted a plan is changed freely; afterwards each change says why and stays to be read', async () => {
  const plan = await adopted()
  const moved = { ...line({ period: `${plan.year}-12` }), id: plan.assembly, version: 1 }
  assert.equal(codeOf(await secretary().tell(amendLine, moved)), 'workplan.reason-needed')
  must(await secretary().tell(amendLine, { ...moved, reason: '十一月大修' }))
  assert.equal(codeOf(await secretary().tell(amendLine, { ...moved, reason: '再改' })), 'workplan.changed-since')
  must(await secretary().tell(dropLine, { id: plan.visit, version: 1, reason: '并入季度走访' }))
  const added = { ...line({ period: `${plan.year}Q2`, purpose: 'lecture', rule: 'MT-04' }), planId: plan.id }
  assert.equal(codeOf(await secretary().tell(addLine, added)), 'workplan.reason-needed')
  must(await secretary().tell(addLine, { ...added, reason: '上级要求' }))
  const { amendments, lines, plan: head } = await shown(plan.year)
  assert.deepEqual(
    amendments.map(({ field, before, after, reason }) => [field, before, after, reason].join(' | ')).sort(),
    [
      'added |  | 党课 | 上级要求',
      'dropped | 走访困难党员 |  | 并入季度走访',
      `period | ${plan.year}年11月 | ${plan.year}年12月 | 十一月大修`,
    ],
  )
  assert.equal(head?.adopted?.title, '四季度支部党员大会')
  assert.equal(lines.find(({ id }) => id === plan.visit)?.state, 'dropped')
  const more = await secretary().tell(dropLine, { id: plan.visit, version: 2, reason: '再取消' })
  assert.equal(codeOf(more), 'workplan.line-dropped')
})

test('committee or assembly adopt it, once', async () => {
  const plan = await kept()
  const day = await stage.plan({ purposes: [{ kind: 'theme-party-day' }] })
  const tell = (gatheringId: string, version = 1) => secretary().tell(adoptPlan, { id: plan.id, version, gatheringId })
  assert.equal(codeOf(await tell(day)), 'workplan.cannot-adopt')
  assert.equal(codeOf(await tell(randomUUID())), 'workplan.unknown-gathering')
  const assembly = await stage.plan()
  assert.equal(codeOf(await tell(assembly, 7)), 'workplan.changed-since')
  must(await tell(assembly))
  assert.equal(codeOf(await tell(assembly, 2)), 'workplan.already-adopted')
})

test('a line follows its gathering from convened to done; what is no gathering is done on a day', async () => {
  const plan = await kept()
  const stateOf = async (id: string) => (await shown(plan.year)).lines.find((one) => one.id === id)?.state
  const other = await stage.plan({ purposes: [{ kind: 'theme-party-day' }] })
  const link = (gatheringId: string | null, version: number) =>
    secretary().tell(linkGathering, { id: plan.assembly, version, gatheringId })
  assert.equal(codeOf(await link(other, 1)), 'workplan.does-not-serve')
  assert.equal(codeOf(await link(randomUUID(), 1)), 'workplan.unknown-gathering')
  const held = await stage.hold()
  must(await link(held.id, 1))
  assert.equal(await stateOf(plan.assembly), 'convened')
  await stage.finish(held.id)
  assert.equal(await stateOf(plan.assembly), 'done')
  const drop = await secretary().tell(dropLine, { id: plan.assembly, version: 2, reason: '不开了' })
  assert.equal(codeOf(drop), 'workplan.line-done')
  const done = (id: string, version: number, doneOn: string) => secretary().tell(completeLine, { id, version, doneOn })
  assert.equal(codeOf(await done(plan.assembly, 2, house.today)), 'workplan.done-by-gathering')
  assert.equal(codeOf(await done(plan.visit, 1, '2026-11-23')), 'workplan.done-ahead')
  must(await done(plan.visit, 1, house.today))
  assert.equal(await stateOf(plan.visit), 'done')
  must(await link(null, 2))
  assert.equal(await stateOf(plan.assembly), 'missed')
  assert.equal(
    codeOf(await house.as('secretary').tell(openGathering, { id: randomUUID() })),
    'gatherings.unknown-gathering',
  )
})

test('the plan is seen and printed by whoever sees the branch, as a whole or a month of it', async () => {
  const plan = await adopted()
  must(
    await secretary().tell(amendLine, {
      ...line({ period: `${plan.year}-12` }),
      id: plan.assembly,
      version: 1,
      reason: '大修',
    }),
  )
  const asked = { branchId, year: plan.year }
  for (const name of ['superior', 'auditor'] as const) {
    const seen = must(await house.as(name).ask(showPlan, asked))
    assert.deepEqual([seen.lines.length, seen.may.keep], [2, false])
  }
  for (const query of [showPlan, printPlan, printPlanDocx, exportPlan])
    assert.equal(codeOf(await house.as('outsider').ask(query, asked)), 'workplan.unknown-branch')
  for (const document of [printPlan, printPlanDocx, exportPlan])
    assert.equal(codeOf(await secretary().ask(document, { branchId, year: 9000 })), 'workplan.unknown-plan')
  const pdf = must(await secretary().ask(printPlan, asked))
  assert.equal(
    Buffer.from(pdf.body as Uint8Array)
      .subarray(0, 4)
      .toString(),
    '%PDF',
  )
  const word = must(await secretary().ask(printPlanDocx, { ...asked, month: 12 }))
  assert.match(word.fileName, /12月工作计划\.docx$/)
  const { fileName, body } = must(await secretary().ask(exportPlan, asked))
  const book = await readWorkbook(fileName, body as Uint8Array)
  assert.ok(book.ok)
  assert.ok(book.value[0]?.rows.some((cells) => cells.includes('支部党员大会')))
  assert.ok(book.value[1]?.rows.some((cells) => cells.includes('大修')))
})
