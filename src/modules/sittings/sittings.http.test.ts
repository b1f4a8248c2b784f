import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { AskOf, Operation } from '#core/operation.ts'
import { cancelGathering } from '#modules/gatherings/plan.contract.ts'
import { showGathering } from '#modules/gatherings/reading.contract.ts'
import { readWorkbook } from '#print/sheet.ts'
import { enqueue } from '#server/worker.ts'
import { openTestHouse } from '../../../test/house.ts'
import {
  adjustPlan,
  adoptOther,
  cancelRun,
  convenePlan,
  exportPlan,
  listRuns,
  planSittings,
  printPlan,
  showOutlook,
  showRun,
} from './sittings.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const { branchId, people, venueId, groupIds, crewIds, workshopId, postId } = house.cast
const id = () => randomUUID()
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)
const secretary = house.as('secretary')

function must<T>(reply: { ok: true; value: T } | { ok: false; code: string }): T {
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value
}

type Aim = AskOf<typeof planSittings>['aim']
const aim = (more: Partial<Aim> = {}): Aim => ({
  unitId: branchId,
  goal: 'everyone',
  from: '2026-11-24',
  to: '2026-11-26',
  hours: ['10:00', '17:00'],
  minutes: 60,
  seconds: 5,
  ...more,
})

async function asked(more: Partial<Aim> = {}) {
  const input = { id: id(), aim: aim(more) }
  must(await secretary.tell(planSittings, input))
  return input
}

/** Asked and answered. */
async function planned(more: Partial<Aim> = {}) {
  const { id: runId } = await asked(more)
  await house.settle()
  return must(await secretary.ask(showRun, { id: runId }))
}
type Run = Awaited<ReturnType<typeof planned>>

function convening(run: Run, more: Partial<AskOf<typeof convenePlan>> = {}): AskOf<typeof convenePlan> {
  return {
    id: run.id,
    version: run.version,
    title: '党课',
    purposes: [{ kind: 'lecture', theme: '岗位安全', lecturer: '石泉' }],
    sittings: (run.plan?.sittings ?? []).map(({ sessionId }) => ({
      sessionId,
      gatheringId: id(),
      noticeId: id(),
      notice: '请按时参加。',
    })),
    ...more,
  }
}

async function free(gatheringIds: readonly string[]) {
  for (const gatheringId of gatheringIds) {
    const { version } = must(await secretary.ask(showGathering, { id: gatheringId }))
    must(await secretary.tell(cancelGathering, { id: gatheringId, version, reason: '演练' }))
  }
}

describe('sittings.show-outlook', () => {
  test('shows who can come when, with the posts that stay manned', async () => {
    const { picture } = must(await secretary.ask(showOutlook, { aim: aim() }))
    assert.equal(picture.people.length, 15)
    assert.equal(picture.hours.length, 6)
    const member = picture.people.find((one) => one.id === people.member)
    assert.equal(member?.letters, 'DEDEDE')
    const [post] = picture.posts
    assert.deepEqual([post?.minimum, post?.onDuty[0], post?.onDuty[1]], [2, 3, 0])
    assert.equal(picture.hours[0]?.venueId, venueId)
    assert.ok(
      !picture.people.some((one) => one.id === people.crew),
      'who is outside the Party keeps the post and is not called',
    )
  })

  test('asks of a vote what the rules ask of N', async () => {
    const needs = async (goal: Aim['goal']) =>
      must(await secretary.ask(showOutlook, { aim: aim({ goal }) })).picture.vote
    assert.deepEqual(await needs('ordinary'), { n: 13, need: 7 })
    assert.deepEqual(await needs('admission'), { n: 13, need: 7 })
    assert.deepEqual(await needs('election'), { n: 13, need: 11 })
    assert.equal(await needs('everyone'), null)
  })

  test('a group leader sees his group, and of it no vote', async () => {
    const [first, second] = groupIds
    const { picture } = must(await house.as('leader').ask(showOutlook, { aim: aim({ unitId: first }) }))
    assert.ok(picture.people.length > 0 && picture.people.length < 15)
    assert.equal(
      codeOf(await house.as('leader').ask(showOutlook, { aim: aim({ unitId: second }) })),
      'sittings.unknown-unit',
    )
    const vote = aim({ unitId: first, goal: 'ordinary' })
    assert.equal(codeOf(await house.as('leader').ask(showOutlook, { aim: vote })), 'sittings.vote-not-of-group')
  })

  test('an outsider sees nothing, whether it exists or not; who keeps no gatherings may not ask', async () => {
    const there = await house.as('outsider').ask(showOutlook, { aim: aim() })
    const nowhere = await house.as('outsider').ask(showOutlook, { aim: aim({ unitId: id() }) })
    assert.equal(codeOf(there), 'sittings.unknown-unit')
    assert.deepEqual(there, nowhere)
    assert.equal(codeOf(await house.as('member').ask(showOutlook, { aim: aim() })), 'identity.not-permitted')
  })

  test('refuses a chair from elsewhere and days that cannot be', async () => {
    const code = async (more: Partial<Aim>) => codeOf(await secretary.ask(showOutlook, { aim: aim(more) }))
    assert.equal(await code({ chairId: house.cast.otherPersonId }), 'sittings.unknown-person')
    assert.equal(await code({ to: '2026-11-23' }), 'sittings.days-turned')
    assert.equal(await code({ from: '2026-11-01', to: '2026-11-02' }), 'sittings.past')
    assert.equal(await code({ to: '2027-11-23' }), 'sittings.too-many-days')
    assert.equal(await code({ hours: [] }), 'core.malformed')
  })
})

interface Case {
  readonly command: Operation<'command'>
  readonly prepare: () => Promise<Record<string, unknown>>
  /** Told once more with the same input under another key. */
  readonly again: string
}

const cases: readonly Case[] = [
  { command: planSittings, prepare: async () => ({ id: id(), aim: aim() }), again: 'sittings.id-taken' },
  { command: cancelRun, prepare: async () => ({ id: (await asked()).id }), again: 'sittings.finished' },
  {
    command: adjustPlan,
    prepare: async () => {
      const run = await planned()
      return { id: run.id, version: run.version, plan: run.plan }
    },
    again: 'sittings.changed-by-other',
  },
  {
    command: adoptOther,
    prepare: async () => {
      const { id: runId, version } = await planned({ hours: ['10:00'] })
      return { id: runId, version, key: 'more' }
    },
    again: 'sittings.changed-by-other',
  },
  { command: convenePlan, prepare: async () => ({ ...convening(await planned()) }), again: 'sittings.convened' },
]

for (const { command, prepare, again } of cases)
  describe(command.name, () => {
    test('is done once, however often it is sent', async () => {
      const [input, key] = [await prepare(), id()]
      const first = await secretary.send(command.name, input, key)
      assert.ok(first.ok, JSON.stringify(first))
      const replay = await secretary.send(command.name, input, key)
      assert.ok(replay.ok && replay.replayed)
      assert.deepEqual(replay.value, first.value)
      assert.equal(codeOf(await secretary.send(command.name, input)), again)
      if ('gatheringIds' in (first.value as object))
        await free((first.value as { gatheringIds: string[] }).gatheringIds)
    })

    test('refuses what is malformed', async () =>
      assert.equal(codeOf(await secretary.send(command.name, {})), 'core.malformed'))

    test('is nothing to an outsider or whoever keeps no gatherings, whether it exists or not', async () => {
      const input = await prepare()
      for (const name of ['outsider', 'leader', 'member', 'crew', 'superior', 'visitor'] as const) {
        const reply = await house.as(name).send(command.name, input)
        assert.match(String(codeOf(reply)), /^sittings\.unknown-|^identity\./, name)
        const nowhere = { ...input, id: id() }
        if (command !== planSittings) assert.deepEqual(await house.as(name).send(command.name, nowhere), reply)
      }
    })
  })

describe('a run', () => {
  test('is answered with the fewest sittings, proven, and every post keeps its minimum', async () => {
    const run = await planned()
    assert.equal(run.state, 'answered')
    assert.ok(run.answer?.kind === 'planned' && run.answer.optimal)
    assert.equal(run.answer.plan.sittings.length, 1, 'at five everyone is off duty')
    assert.match(run.answer.plan.sittings[0]?.sessionId ?? '', /T17:00$/)
  })

  test('needs two where only the working hours are offered, because the post can spare one at a time', async () => {
    const run = await planned({ hours: ['10:00'] })
    assert.ok(run.answer?.kind === 'planned')
    assert.equal(run.answer.plan.sittings.length, 2)
    assert.equal(run.answer.why?.sittings, 1)
    assert.ok(run.answer.why?.causes.some((cause) => cause.kind === 'post'))
  })

  test('is told to be impossible with the reasons: one hour cannot hold both of the post', async () => {
    const run = await planned({ from: '2026-11-24', to: '2026-11-24', hours: ['10:00'] })
    assert.ok(run.answer?.kind === 'impossible')
    assert.ok(run.answer.conflict.causes.length > 0)
    assert.equal(run.plan, null)
  })

  test('of an election says how many are short and which relief would make it possible', async () => {
    const voters = await house.db
      .selectFrom('people.membership')
      .innerJoin('people.standing', 'people.standing.person_id', 'people.membership.person_id')
      .select('people.membership.person_id')
      .where('people.membership.branch_id', '=', branchId)
      .where('people.standing.kind', '=', 'full')
      .where('people.membership.person_id', 'not in', [people.secretary, people.member, people.leader])
      .limit(4)
      .execute()
    const postings = voters.map(({ person_id }) => {
      return { id: id(), person_id, crew_id: crewIds[0], post_id: postId, from_on: '2024-01-01' }
    })
    await house.db.insertInto('people.posting').values(postings).execute()
    const minimum = (minimum_crew: number) =>
      house.db.updateTable('organisation.post').set({ minimum_crew, usual_crew: 5 }).where('id', '=', postId).execute()
    await minimum(3)
    // Six voters are on duty there and three have to stay; who is outside the Party is off that day and could stand in for one.
    const off = { id: id(), workshop_id: workshopId, kind: 'shift' as const, code: 'R' as const }
    const days = { crew_id: crewIds[0], person_id: people.crew, from_on: '2026-11-24', until_on: '2026-11-26' }
    await house.db
      .insertInto('organisation.rota_override')
      .values({ ...off, ...days })
      .execute()
    const run = await planned({ goal: 'election', hours: ['10:00'], to: '2026-11-25' })
    await house.db.deleteFrom('organisation.rota_override').where('id', '=', off.id).execute()
    await minimum(2)
    const placed = postings.map((posting) => posting.id)
    await house.db.deleteFrom('people.posting').where('id', 'in', placed).execute()
    assert.ok(run.answer?.kind === 'impossible')
    const { shortfalls, relief } = run.answer.conflict
    assert.deepEqual([shortfalls[0]?.need, shortfalls[0]?.atMost], [11, 10])
    assert.deepEqual(shortfalls[0]?.kept, [{ postId, people: 3 }])
    assert.equal(relief?.reliefs, 1)
    assert.deepEqual([relief.at[0]?.postId, relief.at[0]?.people], [postId, 1])
  })

  test('is listed for whoever keeps the unit, newest first, and for nobody else', async () => {
    house.now = new Date(house.now.getTime() + 1000)
    const { id: runId } = await asked({ minutes: 45 })
    const { runs } = must(await secretary.ask(listRuns, { unitId: branchId }))
    assert.deepEqual([runs[0]?.id, runs[0]?.aim.minutes, runs[0]?.state], [runId, 45, 'waiting'])
    assert.equal(codeOf(await house.as('outsider').ask(listRuns, { unitId: branchId })), 'sittings.unknown-unit')
    for (const name of ['outsider', 'leader'] as const)
      for (const operation of [showRun, printPlan, exportPlan])
        assert.equal(codeOf(await house.as(name).ask(operation, { id: runId })), 'sittings.unknown-run')
    assert.equal(
      codeOf(await secretary.tell(adjustPlan, { id: runId, version: 1, plan: { sittings: [] } })),
      'sittings.still-searching',
    )
    assert.equal(codeOf(await secretary.ask(printPlan, { id: runId })), 'sittings.no-plan')
    must(await secretary.tell(cancelRun, { id: runId }))
    assert.equal(must(await secretary.ask(showRun, { id: runId })).state, 'cancelled')
  })

  test('nobody is asked for a unit without anybody to call', async () => {
    const everyone = must(await secretary.ask(showOutlook, { aim: aim() })).picture.people
    const leftOut = everyone.map((one) => ({ personId: one.id, why: 'later' as const }))
    assert.equal(codeOf(await secretary.tell(planSittings, { id: id(), aim: aim({ leftOut }) })), 'sittings.nobody')
  })

  test('goes after a month', async () => {
    const { id: runId } = await asked()
    const now = house.now
    house.now = new Date(now.getTime() + 31 * 86_400_000)
    await enqueue(house.db, 'sittings.expire-runs', {})
    await house.settle()
    house.now = now
    assert.equal(codeOf(await secretary.ask(showRun, { id: runId })), 'sittings.unknown-run')
  })
})

describe('other plans', () => {
  test('are searched after the best one and can be taken instead of it, and the best one again', async () => {
    const run = await planned({ hours: ['10:00'] })
    assert.ok(run.answer?.kind === 'planned')
    assert.deepEqual(
      run.others.map(({ key, state }) => [key, state]),
      [
        ['more', 'done'],
        ['fewer', 'done'],
      ],
    )
    const more = run.others[0]?.answer
    assert.ok(more?.kind === 'planned' && more.plan.sittings.length === 3)
    const taken = must(await secretary.tell(adoptOther, { id: run.id, version: run.version, key: 'more' }))
    assert.deepEqual(must(await secretary.ask(showRun, { id: run.id })).plan, more.plan)
    must(await secretary.tell(adoptOther, { id: run.id, version: taken.version, key: 'best' }))
    const again = must(await secretary.ask(showRun, { id: run.id }))
    assert.deepEqual(again.plan, run.answer.plan)
    const unknown = { id: run.id, version: again.version, key: 'other-day' as const }
    assert.equal(codeOf(await secretary.tell(adoptOther, unknown)), 'sittings.no-such-plan')
  })

  test('with days off opens them to convening, and without them closes them', async () => {
    const run = await planned({ from: '2026-11-27', to: '2026-11-28', hours: ['10:00'] })
    assert.equal(run.answer?.kind, 'impossible', 'on Friday the post can spare one of two')
    assert.deepEqual(
      run.others.map(({ key }) => key),
      ['days-off', 'most'],
    )
    const outside = { sittings: [{ sessionId: '2026-11-28T10:00', personIds: [people.member] }] }
    const most = must(await secretary.tell(adoptOther, { id: run.id, version: run.version, key: 'most' }))
    const { version } = must(await secretary.tell(adjustPlan, { id: run.id, version: most.version, plan: outside }))
    const closed = must(await secretary.ask(showRun, { id: run.id }))
    const everyone = closed.picture.people.map((one) => one.id)
    const input = { ...convening(closed), version, missed: everyone }
    assert.equal(codeOf(await secretary.tell(convenePlan, input)), 'sittings.now-day-off')
    const opened = must(await secretary.tell(adoptOther, { id: run.id, version, key: 'days-off' }))
    const shown = must(await secretary.ask(showRun, { id: run.id }))
    assert.equal(shown.aim.daysOff, true)
    const made = must(await secretary.tell(convenePlan, { ...convening(shown), version: opened.version }))
    await free(made.gatheringIds)
  })

  test('are given up when whoever asked stops them', async () => {
    const run = await planned({ hours: ['10:00'] })
    assert.equal(codeOf(await secretary.tell(cancelRun, { id: run.id })), 'sittings.finished')
    const waiting = run.others.map(({ key }) => ({ key, state: 'waiting', answer: null }))
    const others = JSON.stringify(waiting)
    await house.db.updateTable('sittings.run').set({ others }).where('id', '=', run.id).execute()
    must(await secretary.tell(cancelRun, { id: run.id }))
    const stopped = must(await secretary.ask(showRun, { id: run.id })).others
    assert.ok(stopped.every(({ state }) => state === 'stopped'))
    assert.equal(codeOf(await secretary.tell(cancelRun, { id: run.id })), 'sittings.finished')
  })
})

describe('one search at a time', () => {
  const turn = sql`select pg_advisory_xact_lock(hashtext('sittings.solve-run'))`
  const stateOf = async (runId: string) => must(await secretary.ask(showRun, { id: runId }))

  test('a second one waits, says so, and takes no worker from other jobs; then it begins by itself', async () => {
    const first = await asked({ minutes: 50 })
    house.now = new Date(house.now.getTime() + 1000)
    const second = await asked({ minutes: 55 })
    await house.db.transaction().execute(async (searching) => {
      await turn.execute(searching)
      const begun = performance.now()
      await house.settle()
      assert.ok(performance.now() - begun < 2000, 'nobody stands in the queue for it')
    })
    const { rows } = await sql`select from graphile_worker.jobs`.execute(house.db)
    assert.equal(rows.length, 0, 'every other job was done')
    const { state, ahead } = await stateOf(second.id)
    assert.deepEqual([state, ahead], ['waiting', 1])
    assert.equal((await stateOf(first.id)).ahead, 0)
    await enqueue(house.db, 'sittings.solve-run', {})
    await Promise.all([house.settle(), house.settle()])
    for (const { id: runId } of [first, second]) assert.equal((await stateOf(runId)).state, 'answered')
  })
})

describe('adjusting and convening', () => {
  test('keeps what was moved by hand and refuses what is not in the picture', async () => {
    const run = await planned({ hours: ['10:00'] })
    const [second, first] = (run.plan?.sittings ?? []).toSorted((a, b) => a.personIds.length - b.personIds.length)
    assert.ok(first && second)
    const moved = first.personIds.find((one) => one !== people.member && one !== people.leader)
    assert.ok(moved)
    const plan = {
      sittings: [
        { ...first, personIds: first.personIds.filter((one) => one !== moved) },
        { ...second, personIds: [...second.personIds, moved] },
      ],
    }
    const { version } = must(await secretary.tell(adjustPlan, { id: run.id, version: run.version, plan }))
    const shown = must(await secretary.ask(showRun, { id: run.id }))
    assert.deepEqual([shown.plan, shown.version, shown.adjusted?.by.id], [plan, version, people.secretary])
    const strange = { sittings: [{ sessionId: '2026-11-24T03:00', personIds: [] }] }
    assert.equal(
      codeOf(await secretary.tell(adjustPlan, { id: run.id, version, plan: strange })),
      'sittings.not-in-picture',
    )
  })

  test('makes the sittings of one thing, each asking its own people, with notices; undone by cancelling', async () => {
    const run = await planned({ hours: ['10:00'] })
    const { gatheringIds } = must(await secretary.tell(convenePlan, convening(run)))
    assert.equal(gatheringIds.length, 2)
    const rows = await house.db
      .selectFrom('gatherings.gathering')
      .select(['sittings_id', 'title', 'venue_id'])
      .where('id', 'in', gatheringIds)
      .orderBy('starts_at')
      .execute()
    assert.deepEqual(rows, [
      { sittings_id: run.id, title: '党课（第1场）', venue_id: venueId },
      { sittings_id: run.id, title: '党课（第2场）', venue_id: venueId },
    ])
    const expected = await house.db
      .selectFrom('gatherings.expected')
      .select(['person_id', 'on_duty'])
      .where('gathering_id', 'in', gatheringIds)
      .execute()
    assert.equal(expected.length, 15)
    const posted = [people.member, people.leader]
    assert.ok(expected.filter((one) => posted.includes(one.person_id)).every((one) => one.on_duty))
    const notices = await house.db
      .selectFrom('gatherings.notice')
      .select('id')
      .where('gathering_id', 'in', gatheringIds)
      .execute()
    assert.equal(notices.length, 2)
    const shown = must(await secretary.ask(showRun, { id: run.id }))
    assert.deepEqual(
      shown.gatherings.map((one) => one.id),
      gatheringIds,
    )
    await free(gatheringIds)
    assert.ok(must(await secretary.ask(showRun, { id: run.id })).gatherings.every(({ cancelled }) => cancelled))
  })

  test('is refused as a whole when somebody has gone on leave since, and says who', async () => {
    const run = await planned({ hours: ['10:00'] })
    const last = run.plan?.sittings.toSorted((a, b) => a.sessionId.localeCompare(b.sessionId)).at(-1)
    const posted = last?.personIds.find((one) => one === people.member || one === people.leader) ?? ''
    const on = last?.sessionId.slice(0, 10) ?? ''
    const leaveId = id()
    await house.db
      .insertInto('organisation.rota_override')
      .values({
        id: leaveId,
        workshop_id: workshopId,
        kind: 'leave',
        crew_id: crewIds[0],
        person_id: posted,
        from_on: on,
        until_on: '2026-12-01',
      })
      .execute()
    const refused = await secretary.tell(convenePlan, convening(run))
    assert.equal(codeOf(refused), 'sittings.now-on-leave')
    assert.ok(!refused.ok && refused.numbers?.on === on)
    const made = await house.db
      .selectFrom('gatherings.gathering')
      .select('id')
      .where('sittings_id', '=', run.id)
      .execute()
    assert.deepEqual(made, [])
    await house.db.deleteFrom('organisation.rota_override').where('id', '=', leaveId).execute()
  })

  test('is refused when the room has been taken since, and when somebody is at no sitting unless he is known to be missed', async () => {
    const run = await planned()
    const session = run.plan?.sittings[0]
    assert.ok(session)
    const without = { sittings: [{ ...session, personIds: session.personIds.filter((one) => one !== people.member) }] }
    const { version } = must(await secretary.tell(adjustPlan, { id: run.id, version: run.version, plan: without }))
    const input = { ...convening(run), version }
    assert.equal(codeOf(await secretary.tell(convenePlan, input)), 'sittings.now-not-reached')
    const other = await planned()
    const taken = must(await secretary.tell(convenePlan, convening(other))).gatheringIds
    assert.equal(
      codeOf(await secretary.tell(convenePlan, { ...input, missed: [people.member] })),
      'sittings.now-unit-busy',
    )
    await free(taken)
    const made = must(await secretary.tell(convenePlan, { ...input, missed: [people.member] }))
    await free(made.gatheringIds)
  })

  test('the chair is there, and a refusal of the gathering itself comes through', async () => {
    const run = await planned({ hours: ['10:00'] })
    const whole = convening(run)
    const absent = run.plan?.sittings[1]?.personIds[0] ?? ''
    const withChair = (chairId: string) => ({
      ...whole,
      sittings: whole.sittings.map((one, at) => (at === 0 ? { ...one, chairId } : one)),
    })
    assert.equal(codeOf(await secretary.tell(convenePlan, withChair(absent))), 'sittings.not-there')
    const wrong = { ...whole, purposes: [{ kind: 'group-meeting' as const }] }
    assert.equal(codeOf(await secretary.tell(convenePlan, wrong)), 'gatherings.purpose-not-of-unit')
    assert.equal(
      codeOf(await secretary.tell(convenePlan, { ...whole, sittings: whole.sittings.slice(1) })),
      'sittings.other-sittings',
    )
  })

  test('a vote calls every voter to its one sitting', async () => {
    const run = await planned({ goal: 'election', chairId: people.secretary })
    assert.equal(run.plan?.sittings.length, 1)
    const purposes = [{ kind: 'branch-assembly' as const }]
    const { gatheringIds } = must(await secretary.tell(convenePlan, convening(run, { title: '选举大会', purposes })))
    const named = await house.db
      .selectFrom('gatherings.expected')
      .select('person_id')
      .where('gathering_id', 'in', gatheringIds)
      .execute()
    assert.deepEqual(named, [])
    await free(gatheringIds)
  })
})

test('the plan goes on the notice board and into a workbook, crew by crew', async () => {
  const run = await planned({ hours: ['10:00'] })
  const paper = must(await secretary.ask(printPlan, { id: run.id }))
  assert.match(
    Buffer.from(paper.body as Uint8Array)
      .subarray(0, 5)
      .toString(),
    /%PDF-/,
  )
  const file = must(await secretary.ask(exportPlan, { id: run.id }))
  const book = await readWorkbook(file.fileName, file.body as Uint8Array)
  assert.ok(book.ok)
  assert.equal(book.value[0]?.rows.length, 3)
  assert.equal(book.value[1]?.rows.length, 16)
  assert.ok(book.value[1]?.rows.some((cells) => cells.includes('当班离岗')))
})
