import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import type { Operation } from '#core/operation.ts'
import { openTestHouse } from '../../../test/house.ts'
import { recordBallot, setGrades } from './grades.contract.ts'
import { amendYear, openYear, recordPapers, recordStep, strikeStep } from './life-year.contract.ts'
import { correctGrade, correctTotals, publishGrades, recordReport } from './publishing.contract.ts'
import {
  amendRectification,
  completeRectification,
  listRectification,
  strikeRectification,
} from './rectification.contract.ts'
import { codeOf, gradesWith, must, rehearse, ticks } from './rehearsal.ts'

const house = await openTestHouse()
after(() => house.close())
const { branchId, full, stepOf, opened, took, appraised } = await rehearse(house)
const secretary = house.as('secretary')
const [first = '', second = ''] = full

async function line() {
  const lifeYearId = await opened()
  const input = {
    id: randomUUID(),
    lifeYearId,
    body: 'committee' as const,
    problem: '到夜班班组去得少',
    measure: '每月到夜班班组不少于两次',
    ownerId: null,
    listedOn: '2026-11-10',
    dueOn: '2026-12-20',
  }
  must(await secretary.tell(listRectification, input))
  return input
}

async function graded() {
  const lifeYearId = await appraised()
  const { version } = must(await secretary.tell(setGrades, { lifeYearId, version: 1, grades: gradesWith(full, 4) }))
  return { lifeYearId, version }
}

async function published() {
  const { lifeYearId, version } = await graded()
  return must(await secretary.tell(publishGrades, { lifeYearId, version, publishedOn: '2026-11-20' }))
}

interface Case {
  readonly command: Operation<'command'>
  readonly prepare: () => Promise<Record<string, unknown>>
  /** Told a second time with the same input under another key. */
  readonly again: string
}

let year = 1930
const cases: readonly Case[] = [
  {
    command: openYear,
    prepare: async () => ({
      id: randomUUID(),
      branchId,
      year: year++,
      hasLife: true,
      hasAppraisal: true,
      scale: 'four',
    }),
    again: 'appraisal.id-taken',
  },
  {
    command: amendYear,
    prepare: async () => ({
      lifeYearId: await opened(),
      version: 1,
      hasLife: true,
      hasAppraisal: false,
      scale: 'four',
    }),
    again: 'appraisal.changed-meanwhile',
  },
  { command: recordStep, prepare: async () => stepOf(await opened(), 'theme'), again: 'appraisal.id-taken' },
  {
    command: strikeStep,
    prepare: async () => ({ id: await took(await opened(), 'study'), reason: '日期写错' }),
    again: 'appraisal.struck-already',
  },
  {
    command: recordPapers,
    prepare: async () => ({
      lifeYearId: await appraised(),
      marks: [{ memberId: first, checkListOn: '2026-11-10', selfAppraisalOn: null, ownLines: 3, ownDone: 1 }],
    }),
    // Ticks say how it stands: the same said again changes nothing.
    again: 'done',
  },
  {
    command: recordBallot,
    prepare: async () => ({
      lifeYearId: await appraised(),
      version: 1,
      sheets: { issued: 15, returned: 15, valid: 14 },
      members: [{ memberId: first, totals: ticks(14, 9) }],
    }),
    again: 'appraisal.changed-meanwhile',
  },
  {
    command: setGrades,
    prepare: async () => ({
      lifeYearId: await appraised(),
      version: 1,
      grades: [{ memberId: first, grade: 'qualified' }],
    }),
    again: 'appraisal.changed-meanwhile',
  },
  {
    command: publishGrades,
    prepare: async () => ({ ...(await graded()), publishedOn: '2026-11-20' }),
    again: 'appraisal.published-already',
  },
  {
    command: correctGrade,
    prepare: async () => {
      const { id: lifeYearId, version } = await published()
      return { lifeYearId, version, memberId: first, grade: 'qualified', reason: '核对会议记录后更正' }
    },
    again: 'appraisal.changed-meanwhile',
  },
  {
    command: correctTotals,
    prepare: async () => {
      const { id: lifeYearId, version } = await published()
      const sheets = { issued: 15, returned: 15, valid: 14 }
      return { lifeYearId, version, sheets, members: [{ memberId: first, totals: ticks(14, 9) }], reason: '复核计票' }
    },
    again: 'appraisal.changed-meanwhile',
  },
  {
    command: recordReport,
    prepare: async () => ({ lifeYearId: (await published()).id, number: '运支〔2026〕7号', reportedOn: '2026-11-21' }),
    again: 'appraisal.reported-already',
  },
  {
    command: listRectification,
    prepare: async () => ({ ...(await line()), id: randomUUID() }),
    again: 'appraisal.id-taken',
  },
  {
    command: completeRectification,
    prepare: async () => ({ id: (await line()).id, version: 1, doneOn: '2026-11-20', outcome: '已去四次，记入台账' }),
    again: 'appraisal.changed-meanwhile',
  },
  {
    command: amendRectification,
    prepare: async () => {
      const { id, body, problem, measure } = await line()
      return { id, body, problem, measure, version: 1, ownerId: second, dueOn: '2026-12-31', reason: '检修顺延' }
    },
    again: 'appraisal.changed-meanwhile',
  },
  {
    command: strikeRectification,
    prepare: async () => ({ id: (await line()).id, version: 1, reason: '与第二条重复' }),
    again: 'appraisal.struck-already',
  },
]

for (const { command, prepare, again } of cases)
  describe(command.name, () => {
    test('is done once, however often it is sent, and says of which branch', async () => {
      const [input, key] = [await prepare(), randomUUID()]
      const done = await secretary.send(command.name, input, key)
      assert.ok(done.ok, JSON.stringify(done))
      const replay = await secretary.send(command.name, input, key)
      assert.ok(replay.ok && replay.replayed)
      assert.deepEqual(replay.value, done.value)
      const entry = await house.db
        .selectFrom('audit.entry')
        .select('id')
        .where('key', '=', key)
        .executeTakeFirstOrThrow()
      const [event] = await house.db.selectFrom('audit.event').selectAll().where('entry_id', '=', entry.id).execute()
      assert.equal(event?.name, 'appraisal.year-changed')
      assert.deepEqual(Object(event?.payload).branchId, branchId)
    })

    test('told again it does not happen twice', async () => {
      const input = await prepare()
      assert.equal(codeOf(await secretary.send(command.name, input)), 'done')
      assert.equal(codeOf(await secretary.send(command.name, input)), again)
    })

    test('refuses what is malformed', async () =>
      assert.equal(codeOf(await secretary.send(command.name, {})), 'core.malformed'))

    test('is nothing to others, whether it exists or not', async () => {
      const input = await prepare()
      for (const name of ['outsider', 'superior', 'auditor', 'leader', 'member', 'crew'] as const) {
        const reply = await house.as(name).send(command.name, input)
        assert.match(String(codeOf(reply)), /^appraisal\.unknown-|^identity\.not-permitted$/, name)
        const nowhere = Object.fromEntries(
          Object.entries(input).map(([key, value]) => [
            key,
            ['branchId', 'lifeYearId', 'id'].includes(key) ? randomUUID() : value,
          ]),
        )
        assert.deepEqual(await house.as(name).send(command.name, nowhere), reply)
      }
      assert.equal(codeOf(await house.as('visitor').send(command.name, input)), 'identity.sign-in-first')
    })
  })

test('what is said of steps and lines stays out of the record chain', async () => {
  const lifeYearId = await opened()
  const key = randomUUID()
  const step = { ...stepOf(lifeYearId, 'opinions'), words: '不进操作记录的归纳' }
  must(await secretary.tell(recordStep, step, { key }))
  const entry = await house.db.selectFrom('audit.entry').selectAll().where('key', '=', key).executeTakeFirstOrThrow()
  assert.ok(!JSON.stringify(entry).includes('不进操作记录的归纳'))
})
