import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { after, describe, test } from 'node:test'
import type { Operation } from '#core/operation.ts'
import { rehearse } from '#modules/gatherings/rehearsal.ts'
import { actorOf } from '#server/access.ts'
import { upload } from '#server/uploads.ts'
import type { CastName } from '../../../test/cast.ts'
import { confirmEntry, recordEntry } from './learning.contract.ts'
import { addMaterial, addVersion, amendMaterial, recordUse, removeUse, retireMaterial } from './materials.contract.ts'
import {
  copyPlan,
  dropLine,
  linkLine,
  retireStream,
  setLine,
  setStream,
  settlePlan,
  showPlan,
  tagTopic,
  unlinkLine,
} from './plan.contract.ts'
import { addStory, amendStory, withdrawStory } from './stories.contract.ts'
import { wavOf } from './wav.rules.ts'

const stage = await rehearse()
after(() => stage.close())
const { house, cast, must, codeOf } = stage
const { branchId, people } = cast
const secretary = house.as('secretary')
const id = () => randomUUID()
const year = 2026

const { streams } = must(await secretary.ask(showPlan, { branchId, year }))
const streamOf = (kind: string) => streams.find((one) => one.kind === kind)?.id ?? ''
const theory = streamOf('theory')

const line = (more: object = {}) => ({
  id: id(),
  branchId,
  year,
  month: 10,
  streamId: theory,
  subject: '学习条例',
  form: 'lecture' as const,
  minutes: 60,
  ...more,
})

async function lined(more: object = {}) {
  const input = line(more)
  must(await secretary.tell(setLine, input))
  return input.id
}

const lecture = () =>
  stage.plan({ title: '党课', purposes: [{ kind: 'lecture', theme: '条例解读', lecturer: '石泉 书记' }] })

async function brought(bytes: Uint8Array, name: string) {
  const actor = await actorOf(house.db, people.secretary, house.today)
  const body = Readable.from([Buffer.from(bytes)])
  return must(await upload(house.house, { actor, name, unmarked: true, bytes: bytes.length, body })).id
}
const paper = () => brought(new TextEncoder().encode(`学习提纲 ${id()}`), '提纲.txt')
const sound = () => brought(wavOf([[440, 0.2]]), '讲述.wav')

const place = async () => ({ fileId: await paper(), unmarked: true as const })

async function material() {
  const input = { id: id(), branchId, title: '条例', streamId: theory, versionId: id(), place: await place() }
  must(await secretary.tell(addMaterial, input))
  return input
}

const story = (more: object = {}) => ({
  id: id(),
  branchId,
  title: '老泵房的冬天',
  streamId: streamOf('veterans'),
  teller: { name: '沈师傅' },
  tellerPost: '退休热工',
  toldOn: '2026-06-20',
  recordedById: people.secretary,
  consentedOn: '2026-06-20',
  transcript: '回水管冻了，我们轮着用热水浇。',
  unmarked: true as const,
  ...more,
})

async function told() {
  const input = story()
  must(await secretary.tell(addStory, input))
  return input
}

async function entered(mode: 'self' | 'together' = 'self') {
  const learned = { mode, title: `学习 ${id()}`, length: { minutes: 60 } }
  const entries = [{ id: id(), personId: people.member }]
  must(await secretary.tell(recordEntry, { entries, heldOn: '2026-10-12', learned }))
  return { id: entries[0]?.id ?? '', session: `2026-10-12 ${learned.title}` }
}

interface Case {
  readonly command: Operation<'command'>
  readonly by?: CastName
  readonly prepare: () => Promise<object>
  /** What doing it twice is answered with; `done` where that changes nothing. */
  readonly again: string
}

let copies = 2030
const cases: readonly Case[] = [
  {
    command: setStream,
    prepare: async () => ({ id: id(), branchId, nameZh: `方向${id()}`.slice(0, 20), nameEn: 'Stream' }),
    again: 'done',
  },
  {
    command: retireStream,
    prepare: async () => {
      const input = { id: id(), branchId, nameZh: id().slice(0, 12), nameEn: 'Stream' }
      must(await secretary.tell(setStream, input))
      return { id: input.id, branchId, retired: true }
    },
    again: 'learning.unknown-stream',
  },
  { command: setLine, prepare: async () => line(), again: 'learning.id-taken' },
  {
    command: dropLine,
    prepare: async () => ({ id: await lined(), version: 1, reason: '讲课人出差' }),
    again: 'learning.dropped-already',
  },
  {
    command: copyPlan,
    prepare: async () => {
      copies += 2
      await lined({ year: copies })
      return { branchId, year: copies + 1 }
    },
    again: 'learning.nothing-to-copy',
  },
  {
    command: settlePlan,
    prepare: async () => {
      copies += 2
      await lined({ year: copies })
      must(await secretary.tell(copyPlan, { branchId, year: copies + 1 }))
      return { branchId, year: copies + 1 }
    },
    again: 'learning.nothing-to-settle',
  },
  {
    command: linkLine,
    prepare: async () => ({
      id: id(),
      lineId: await lined(),
      to: { gatheringId: await lecture(), purpose: 'lecture' },
    }),
    again: 'learning.linked-already',
  },
  {
    command: unlinkLine,
    prepare: async () => {
      const { session } = await entered()
      const link = { id: id(), lineId: await lined(), to: { session } }
      must(await secretary.tell(linkLine, link))
      return { id: link.id }
    },
    again: 'learning.unknown-link',
  },
  {
    command: tagTopic,
    prepare: async () => ({ gatheringId: await lecture(), purpose: 'lecture', streamId: theory }),
    again: 'done',
  },
  {
    command: addMaterial,
    prepare: async () => ({
      id: id(),
      branchId,
      title: '条例',
      streamId: theory,
      versionId: id(),
      place: await place(),
    }),
    again: 'learning.id-taken',
  },
  {
    command: addVersion,
    prepare: async () => ({ id: id(), materialId: (await material()).id, place: await place() }),
    again: 'learning.unknown-file',
  },
  {
    command: amendMaterial,
    prepare: async () => ({ id: (await material()).id, title: '条例（修订）', streamId: theory, source: '厂党委' }),
    again: 'done',
  },
  {
    command: retireMaterial,
    prepare: async () => ({ id: (await material()).id, reason: '已废止' }),
    again: 'learning.retired-already',
  },
  {
    command: recordUse,
    prepare: async () => ({
      gatheringId: await lecture(),
      purpose: 'lecture',
      versionId: (await material()).versionId,
    }),
    again: 'learning.used-already',
  },
  {
    command: removeUse,
    prepare: async () => {
      const use = {
        gatheringId: await lecture(),
        purpose: 'lecture' as const,
        versionId: (await material()).versionId,
      }
      must(await secretary.tell(recordUse, use))
      return use
    },
    again: 'learning.unknown-use',
  },
  {
    command: addStory,
    prepare: async () => story({ sound: { fileId: await sound() } }),
    again: 'learning.unknown-file',
  },
  {
    command: amendStory,
    prepare: async () => {
      const { branchId: _, ...content } = await told()
      return { ...content, version: 1, title: '老泵房的冬夜' }
    },
    again: 'learning.changed-since',
  },
  {
    command: withdrawStory,
    prepare: async () => ({ id: (await told()).id, reason: '本人不愿再播放' }),
    again: 'learning.withdrawn-already',
  },
  {
    command: confirmEntry,
    by: 'member',
    prepare: async () => ({ id: (await entered()).id }),
    again: 'learning.confirmed-already',
  },
]

for (const { command, by = 'secretary', prepare, again } of cases)
  describe(command.name, () => {
    const doer = house.as(by)
    test('is done once, however often it is sent, and is on the record of its branch', async () => {
      const [input, key] = [await prepare(), id()]
      const first = await doer.send(command.name, input, key)
      assert.ok(first.ok, JSON.stringify(first))
      const replay = await doer.send(command.name, input, key)
      assert.ok(replay.ok && replay.replayed)
      assert.deepEqual(replay.value, first.value)
      const { operation, unit_id: unitId } = await house.db
        .selectFrom('audit.entry')
        .select(['operation', 'unit_id'])
        .where('key', '=', key)
        .executeTakeFirstOrThrow()
      assert.equal(operation, command.name)
      if (by === 'secretary') assert.equal(unitId, branchId)
    })

    test('told again is answered with what is so', async () => {
      const input = await prepare()
      assert.equal(codeOf(await doer.send(command.name, input)), 'done')
      assert.equal(codeOf((await doer.send(command.name, input)) as never), again)
    })

    test('refuses what is malformed', async () =>
      assert.equal(codeOf((await doer.send(command.name, {})) as never), 'core.malformed'))

    test('is nothing to an outsider or to whoever only reads, whether it exists or not', async () => {
      const input = await prepare()
      const others = ['outsider', 'leader', 'member', 'superior', 'auditor', 'crew', 'administrator'] as const
      for (const name of others.filter((other) => other !== by)) {
        const reply = await house.as(name).send(command.name, input)
        assert.match(String(codeOf(reply as never)), /^learning\.unknown-|^identity\.not-permitted$/, name)
      }
      assert.equal(codeOf((await house.as('visitor').send(command.name, input)) as never), 'identity.sign-in-first')
      // Nobody of them did anything: it can still be done.
      assert.equal(codeOf((await doer.send(command.name, input)) as never), 'done')
    })
  })
