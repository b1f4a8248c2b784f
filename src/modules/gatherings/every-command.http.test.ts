import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import type { Operation } from '#core/operation.ts'
import type { CastName } from '../../../test/cast.ts'
import { png } from '../../../test/pictures.ts'
import { bring } from '../../../test/upload.ts'
import {
  addActionItem,
  amendActionItem,
  completeActionItem,
  completeMyActionItem,
  dropActionItem,
} from './action-item.contract.ts'
import {
  addAttendee,
  addGuest,
  clearAttendance,
  recordAttendance,
  recordAttendances,
  removeAttendee,
  removeGuest,
} from './attendance.contract.ts'
import { amendRecord, closeAsChair, closeAsRecorder } from './closing.contract.ts'
import { endLeading, flagLeading } from './leading.contract.ts'
import { adoptResolution, setAgenda, setOutcomes, withdrawResolution, writeMinutes } from './minutes.contract.ts'
import { addPhoto, amendPhoto, removePhoto } from './photo.contract.ts'
import { amendPlan, cancelGathering, copyGathering, openGathering, planGathering, sendNotice } from './plan.contract.ts'
import { rehearse } from './rehearsal.ts'
import { endCode, enterCode, showCode } from './room-code.contract.ts'
import { countVote, deferVote, excludeVoter, includeVoter, openVote, withdrawVote } from './vote.contract.ts'

const stage = await rehearse()
after(() => stage.close())
const { secretary } = stage

interface Case {
  readonly command: Operation<'command'>
  /** Who does it; the secretary unless told. */
  readonly by?: CastName
  /** Sets the stage and answers with an input that will be done. */
  readonly prepare: () => Promise<Record<string, unknown>>
}

const purpose = 'branch-assembly'
const id = () => randomUUID()
const versionOf = async (gatheringId: string) => (await stage.show(gatheringId)).version

async function uncounted() {
  const gatheringId = await stage.open()
  const voteId = id()
  stage.must(await secretary().tell(openVote, { id: voteId, gatheringId, purpose, subject: '议题', ballot: 'open' }))
  return { gatheringId, voteId }
}

async function excluded() {
  const { voteId } = await uncounted()
  const personId = stage.cast.people.member
  stage.must(await secretary().tell(excludeVoter, { voteId, personId, reason: 'd' }))
  return { voteId, personId }
}

async function withGuest() {
  const gatheringId = await stage.open()
  const guest = { id: id(), gatheringId, name: '厂党委组织员', origin: '厂党委' }
  stage.must(await secretary().tell(addGuest, guest))
  return { id: guest.id, gatheringId }
}

async function withSitter() {
  const gatheringId = await stage.open()
  const personId = stage.cast.people.crew
  stage.must(await secretary().tell(addAttendee, { gatheringId, personId, capacity: 'non-voting' }))
  return { gatheringId, personId }
}

async function withPhoto() {
  const gatheringId = await stage.open()
  const uploadId = (await bring(stage.house, 'secretary', '会场.png', png)).id
  const photo = { id: id(), gatheringId, uploadId, caption: '会场' }
  stage.must(await secretary().tell(addPhoto, photo))
  return photo.id
}

const leaders = [stage.cast.people.leader, stage.cast.people.secretary]
const leading = (personId: string) => ({
  id: id(),
  branchId: stage.cast.branchId,
  personId,
  post: '分厂副厂长',
  fromOn: '2026-01-01',
})

const cases: readonly Case[] = [
  { command: showCode, prepare: async () => ({ gatheringId: await stage.open() }) },
  { command: endCode, prepare: async () => ({ gatheringId: await stage.open() }) },
  {
    command: enterCode,
    by: 'member',
    prepare: async () => {
      const gatheringId = await stage.open()
      return { gatheringId, code: stage.must(await secretary().tell(showCode, { gatheringId })).code }
    },
  },
  {
    command: addPhoto,
    prepare: async () => ({
      id: id(),
      gatheringId: await stage.open(),
      uploadId: (await bring(stage.house, 'secretary', '会场.png', png)).id,
      caption: '会场',
    }),
  },
  { command: amendPhoto, prepare: async () => ({ id: await withPhoto(), caption: '会后合影', printed: true }) },
  { command: removePhoto, prepare: async () => ({ id: await withPhoto(), reason: '拍到了生产数据' }) },
  { command: planGathering, prepare: async () => stage.assembly() },
  {
    command: amendPlan,
    prepare: async () => {
      const { unitId: _, ...plan } = stage.assembly()
      return { ...plan, id: await stage.plan(), version: 1 }
    },
  },
  { command: cancelGathering, prepare: async () => ({ id: await stage.plan(), version: 1, reason: '停炉抢修' }) },
  {
    command: copyGathering,
    prepare: async () => ({ id: id(), fromId: await stage.plan(), heldOn: nextDay() }),
  },
  { command: sendNotice, prepare: async () => ({ id: id(), gatheringId: await stage.plan(), body: '定于今日召开。' }) },
  { command: openGathering, prepare: async () => ({ id: await stage.plan() }) },
  {
    command: recordAttendance,
    prepare: async () => ({ gatheringId: await stage.open(), personId: stage.cast.people.member, state: 'present' }),
  },
  {
    command: recordAttendances,
    prepare: async () => ({
      gatheringId: await stage.open(),
      marks: [{ personId: stage.cast.people.member, state: 'on-shift' }],
    }),
  },
  {
    command: addAttendee,
    prepare: async () => ({
      gatheringId: await stage.open(),
      personId: stage.cast.people.crew,
      capacity: 'non-voting',
    }),
  },
  { command: clearAttendance, prepare: withSitter },
  { command: removeAttendee, prepare: withSitter },
  { command: addGuest, prepare: async () => ({ id: id(), gatheringId: await stage.open(), name: '组织员' }) },
  { command: removeGuest, prepare: withGuest },
  {
    command: setAgenda,
    prepare: async () => ({ gatheringId: await stage.plan(), purpose, items: [{ id: id(), title: '学习条例' }] }),
  },
  {
    command: writeMinutes,
    prepare: async () => ({ gatheringId: await stage.open(), purpose, text: '到会情况良好。', version: 1 }),
  },
  {
    command: setOutcomes,
    prepare: async () => ({
      gatheringId: await stage.open(),
      outcomes: [{ id: id(), measure: '拾废钢', quantity: 320.5, unit: '千克' }],
    }),
  },
  {
    command: openVote,
    prepare: async () => ({ id: id(), gatheringId: await stage.open(), purpose, subject: '议题', ballot: 'secret' }),
  },
  {
    command: withdrawVote,
    prepare: async () => ({ id: (await uncounted()).voteId, version: 1 }),
  },
  {
    command: countVote,
    prepare: async () => {
      const { voteId, gatheringId } = await uncounted()
      await stage.attend(gatheringId)
      return { id: voteId, version: 1, inFavour: 12, against: 0, abstain: 1 }
    },
  },
  {
    command: deferVote,
    prepare: async () => ({ id: (await uncounted()).voteId, version: 1, reason: '先调查' }),
  },
  {
    command: excludeVoter,
    prepare: async () => ({ voteId: (await uncounted()).voteId, personId: stage.cast.people.member, reason: 'd' }),
  },
  { command: includeVoter, prepare: excluded },
  {
    command: adoptResolution,
    prepare: async () => {
      const gatheringId = await stage.open()
      await stage.attend(gatheringId)
      return { id: id(), gatheringId, purpose, voteId: await stage.vote(gatheringId, 12), text: '通过。' }
    },
  },
  {
    command: withdrawResolution,
    prepare: async () => {
      const held = await stage.hold()
      return { id: held.resolutionId, gatheringId: held.id }
    },
  },
  {
    command: addActionItem,
    prepare: async () => ({
      id: id(),
      gatheringId: await stage.open(),
      text: '通知到班',
      ownerId: stage.cast.people.leader,
      dueOn: '2026-12-01',
    }),
  },
  {
    command: amendActionItem,
    prepare: async () => ({
      id: (await stage.hold()).actionItemId,
      version: 1,
      text: '通知到班到人',
      ownerId: stage.cast.people.leader,
      dueOn: '2026-12-03',
    }),
  },
  {
    command: completeActionItem,
    prepare: async () => ({ id: (await stage.hold()).actionItemId, version: 1, doneOn: stage.house.today }),
  },
  {
    command: dropActionItem,
    prepare: async () => ({ id: (await stage.hold()).actionItemId, version: 1, reason: '合并办理' }),
  },
  {
    command: completeMyActionItem,
    by: 'member',
    prepare: async () => ({ id: (await stage.hold()).actionItemId, version: 1 }),
  },
  {
    command: closeAsRecorder,
    by: 'leader',
    prepare: async () => {
      const held = await stage.hold()
      return { id: held.id, version: await versionOf(held.id) }
    },
  },
  {
    command: closeAsChair,
    prepare: async () => {
      const held = await stage.hold()
      const version = await versionOf(held.id)
      stage.must(await stage.house.as('leader').tell(closeAsRecorder, { id: held.id, version }))
      return { id: held.id, version: version + 1 }
    },
  },
  { command: flagLeading, prepare: async () => leading(stage.cast.people.member) },
  {
    command: endLeading,
    prepare: async () => {
      const flag = leading(leaders.shift() ?? '')
      stage.must(await secretary().tell(flagLeading, flag))
      return { id: flag.id, untilOn: '2026-02-01' }
    },
  },
  {
    command: amendRecord,
    prepare: async () => {
      const held = await stage.hold()
      await stage.finish(held.id)
      const correction = { field: 'title', after: '四季度党员大会' }
      return { id: id(), gatheringId: held.id, correction, before: '四季度支部党员大会', reason: '名称写错' }
    },
  },
]

let days = 0
function nextDay(): string {
  days += 1
  return `2026-12-${String(days).padStart(2, '0')}`
}

async function entries(): Promise<number> {
  const { count } = await stage.house.db
    .selectFrom('audit.entry')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

for (const { command, by = 'secretary', prepare } of cases)
  describe(command.name, () => {
    test('is done once, however often it is sent', async () => {
      const input = await prepare()
      const before = await entries()
      const key = randomUUID()
      const first = await stage.house.as(by).send(command.name, input, key)
      assert.ok(first.ok, JSON.stringify(first))
      const again = await stage.house.as(by).send(command.name, input, key)
      assert.ok(again.ok && again.replayed, JSON.stringify(again))
      assert.deepEqual(JSON.parse(JSON.stringify(again.value)), JSON.parse(JSON.stringify(first.value)))
      assert.equal(await entries(), before + 1)
    })

    test('refuses what is malformed', async () => {
      const empty = await stage.house.as(by).send(command.name, {})
      assert.equal(!empty.ok && empty.code, 'core.malformed')
    })

    test('is nothing to an outsider, an auditor, a superior or a visitor: no trace of what exists', async () => {
      const input = await prepare()
      const before = await entries()
      for (const name of ['outsider', 'auditor', 'superior'] as const) {
        const reply = await stage.house.as(name).send(command.name, input)
        assert.ok(!reply.ok, `${name} did ${command.name}`)
        assert.match(reply.code, /^gatherings\.unknown-|^identity\.not-permitted$/)
        if (reply.code === 'identity.not-permitted') continue
        const nowhere = Object.fromEntries(
          Object.entries(input).map(([key, value]) => [
            key,
            /^(id|fromId|unitId|gatheringId|voteId)$/.test(key) ? randomUUID() : value,
          ]),
        )
        const missing = await stage.house.as(name).send(command.name, nowhere)
        assert.deepEqual(missing, reply)
      }
      const visitor = await stage.house.as('visitor').send(command.name, input)
      assert.equal(!visitor.ok && visitor.code, 'identity.sign-in-first')
      assert.equal(await entries(), before)
    })
  })
