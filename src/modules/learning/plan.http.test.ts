import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { after, describe, test } from 'node:test'
import type { AskOf } from '#core/operation.ts'
import { rehearse } from '#modules/gatherings/rehearsal.ts'
import { readPdf } from '#print/read-pdf.ts'
import { readWorkbook } from '#print/sheet.ts'
import { actorOf } from '#server/access.ts'
import { upload } from '#server/uploads.ts'
import { confirmEntry, exportHours, listMissed, myHours, recordEntry, showPerson } from './learning.contract.ts'
import {
  addMaterial,
  addVersion,
  listMaterials,
  readMaterial,
  recordUse,
  retireMaterial,
} from './materials.contract.ts'
import { exportLectures, exportRecord, printHours, printLectures, printRecord } from './papers.contract.ts'
import {
  copyPlan,
  dropLine,
  exportPlan,
  linkLine,
  listStudied,
  printPlan,
  retireStream,
  setLine,
  setStream,
  settlePlan,
  showPlan,
  tagTopic,
} from './plan.contract.ts'
import { addStory, amendStory, listStories, playStory, showStory, withdrawStory } from './stories.contract.ts'
import { wavOf } from './wav.rules.ts'

const stage = await rehearse()
after(() => stage.close())
const { house, cast, must, codeOf } = stage
const { branchId, people } = cast
const [secretary, member] = [house.as('secretary'), house.as('member')]
const id = () => randomUUID()
const year = 2026
const plan = async (of = year) => must(await secretary.ask(showPlan, { branchId, year: of }))
const streamOf = async (kind: string) => (await plan()).streams.find((one) => one.kind === kind)?.id ?? ''
const lineOf = async (lineId: string) => (await plan()).lines.find((one) => one.id === lineId)

async function lined(more: Partial<AskOf<typeof setLine>> = {}) {
  const streamId = await streamOf('theory')
  const line = {
    id: id(),
    branchId,
    year,
    month: 10,
    streamId,
    subject: '学习条例',
    form: 'lecture' as const,
    minutes: 60,
  }
  must(await secretary.tell(setLine, { ...line, ...more }))
  return line.id
}

const close = (gatheringId: string) =>
  house.db
    .insertInto('gatherings.milestone')
    .values(
      (['recorder-closed', 'chair-closed'] as const).map((kind) => ({
        gathering_id: gatheringId,
        kind,
        person_id: people.secretary,
        at: house.now,
      })),
    )
    .execute()

let days = 0
/** A lecture of an hour on a day of October, recorded and closed; the last `away` of the grid stayed away. */
async function lectured(away = 0, sittingsId: string | null = null, shut = true) {
  days += 1
  const heldOn = `2026-10-${String(days).padStart(2, '0')}`
  const gatheringId = await stage.open({
    title: '十月党课',
    heldOn,
    startsAt: '14:00',
    endsAt: '15:00',
    lateReason: '演练',
    purposes: [{ kind: 'lecture', theme: `条例解读 ${days}`, lecturer: '石泉 书记' }],
  })
  await house.db
    .updateTable('gatherings.gathering')
    .set({ sittings_id: sittingsId })
    .where('id', '=', gatheringId)
    .execute()
  await stage.attend(gatheringId, away)
  if (shut) await close(gatheringId)
  return { gatheringId, heldOn }
}

async function brought(bytes: Uint8Array, name: string) {
  const actor = await actorOf(house.db, people.secretary, house.today)
  const body = Readable.from([Buffer.from(bytes)])
  return must(await upload(house.house, { actor, name, unmarked: true, bytes: bytes.length, body })).id
}
const place = async (words: string) => ({
  fileId: await brought(new TextEncoder().encode(words), '提纲.txt'),
  unmarked: true as const,
})

describe('streams', () => {
  test('are six before a branch wrote anything, and its own to rename, add to, retire and bring back', async () => {
    const before = must(await house.as('outsider').ask(showPlan, { branchId: cast.otherBranchId, year }))
    assert.deepEqual(
      before.streams.map(({ kind }) => kind),
      ['theory', 'history', 'affairs', 'plant', 'discipline', 'veterans'],
    )
    const theory = await streamOf('theory')
    must(await secretary.tell(setStream, { id: theory, branchId, nameZh: '理论武装', nameEn: 'Theory' }))
    const own = id()
    must(await secretary.tell(setStream, { id: own, branchId, nameZh: '安全', nameEn: 'Safety' }))
    const { streams } = await plan()
    assert.deepEqual([streams[0]?.nameZh, streams.at(-1)?.nameZh, streams.length], ['理论武装', '安全', 7])
    const taken = { id: id(), branchId, nameZh: '安全', nameEn: 'Safety' }
    assert.equal(codeOf(await secretary.tell(setStream, taken)), 'learning.name-taken')
    must(await secretary.tell(retireStream, { id: own, branchId, retired: true }))
    const line = {
      id: id(),
      branchId,
      year,
      month: 3,
      streamId: own,
      subject: '安全',
      form: 'self' as const,
      minutes: 60,
    }
    assert.equal(codeOf(await secretary.tell(setLine, line)), 'learning.unknown-stream')
    must(await secretary.tell(setStream, taken))
    assert.equal(
      codeOf(await secretary.tell(retireStream, { id: own, branchId, retired: false })),
      'learning.name-taken',
    )
  })
})

describe('the plan', () => {
  test('is met by what is linked to it, and the balance moves', async () => {
    const lineId = await lined()
    assert.equal((await lineOf(lineId))?.state, 'missed')
    const { gatheringId } = await lectured(0, null, false)
    const to = { gatheringId, purpose: 'lecture' as const }
    must(await secretary.tell(linkLine, { id: id(), lineId, to }))
    assert.equal((await lineOf(lineId))?.state, 'convened')
    const heldOf = async () =>
      (await plan()).balance.find((cell) => cell.month === 10 && cell.streamId !== null)?.held ?? null
    assert.deepEqual(await heldOf(), { sittings: 0, minutes: 0 })
    await close(gatheringId)
    assert.equal((await lineOf(lineId))?.state, 'held')
    assert.deepEqual(await heldOf(), { sittings: 1, minutes: 60 })
    const { studied } = must(await member.ask(listStudied, { branchId, year }))
    const row = studied.find((one) => one.gatheringId === gatheringId)
    assert.deepEqual(
      [row?.streamId, row?.lineIds, row?.lecturer, row?.state, row?.present],
      [await streamOf('theory'), [lineId], '石泉 书记', 'held', 15],
    )
  })

  test('is met by a session that was entered, and by nothing once that is struck out', async () => {
    const lineId = await lined({ form: 'self' })
    const learned = { mode: 'self' as const, title: '自学党章', length: 'half-day' as const }
    const entries = [people.member, people.leader].map((personId) => ({ id: id(), personId }))
    must(await secretary.tell(recordEntry, { entries, heldOn: '2026-10-20', learned }))
    const { sessions } = must(await secretary.ask(listStudied, { branchId, year }))
    const session = sessions.find(({ title }) => title === '自学党章')
    assert.equal(session?.people, 2)
    assert.deepEqual(must(await member.ask(listStudied, { branchId, year })).sessions, [])
    must(await secretary.tell(linkLine, { id: id(), lineId, to: { session: session?.session ?? '' } }))
    assert.equal((await lineOf(lineId))?.state, 'held')
    await house.db
      .updateTable('learning.entry')
      .set({ struck_by: people.secretary, struck_at: house.now, struck_reason: '登记错' })
      .where('title', '=', '自学党章')
      .execute()
    assert.equal((await lineOf(lineId))?.state, 'missed')
  })

  test('refuses what is not there, what was changed since, and what was called off', async () => {
    const lineId = await lined()
    const link = (to: AskOf<typeof linkLine>['to']) => secretary.tell(linkLine, { id: id(), lineId, to })
    assert.equal(codeOf(await link({ gatheringId: id(), purpose: 'lecture' })), 'learning.unknown-purpose')
    assert.equal(codeOf(await link({ session: '2026-01-01 没有' })), 'learning.unknown-session')
    const { gatheringId } = await lectured(0, null, false)
    assert.equal(codeOf(await link({ gatheringId, purpose: 'collective-study' })), 'learning.unknown-purpose')
    await house.db
      .insertInto('gatherings.milestone')
      .values({ gathering_id: gatheringId, kind: 'cancelled', person_id: people.secretary, at: house.now })
      .execute()
    assert.equal(codeOf(await link({ gatheringId, purpose: 'lecture' })), 'learning.unknown-purpose')
    const streamId = await streamOf('theory')
    const line = { id: lineId, branchId, year, month: 9, streamId, subject: '改', form: 'self' as const, minutes: 60 }
    must(await secretary.tell(setLine, { ...line, version: 1 }))
    assert.equal(codeOf(await secretary.tell(setLine, { ...line, version: 1 })), 'learning.changed-since')
    assert.equal(
      codeOf(await secretary.tell(dropLine, { id: lineId, version: 1, reason: '不讲了' })),
      'learning.changed-since',
    )
    assert.equal(
      codeOf(await secretary.tell(setLine, { ...line, version: 2, materialId: id() })),
      'learning.unknown-material',
    )
    must(await secretary.tell(dropLine, { id: lineId, version: 2, reason: '不讲了' }))
    const dropped = await lineOf(lineId)
    assert.deepEqual([dropped?.state, dropped?.dropped?.reason], ['dropped', '不讲了'])
    assert.equal(codeOf(await link({ session: 'x' })), 'learning.dropped-already')
  })

  test('of last year is copied as drafts that say nothing yet, each line once', async () => {
    const before = (await plan()).lines.filter(({ dropped }) => dropped === null).length
    assert.equal((await plan(2027)).lastYear, before)
    const { copied } = must(await secretary.tell(copyPlan, { branchId, year: 2027 }))
    assert.equal(copied, before)
    const drafts = await plan(2027)
    assert.ok(drafts.lines.every(({ state, copied: from, links }) => state === 'draft' && from && links.length === 0))
    assert.deepEqual(drafts.balance, [])
    assert.equal(codeOf(await secretary.tell(copyPlan, { branchId, year: 2027 })), 'learning.nothing-to-copy')
    assert.equal(must(await secretary.tell(settlePlan, { branchId, year: 2027 })).settled, copied)
    const settled = await plan(2027)
    assert.ok(settled.lines.every(({ state }) => state === 'ahead'))
    assert.equal(
      settled.balance.reduce((sum, { planned }) => sum + planned.sittings, 0),
      copied,
    )
  })
})

describe('several sittings of one thing', () => {
  test('count once, and who came to one has missed none', async () => {
    const sittingsId = id()
    const first = await lectured(2, sittingsId)
    const second = await lectured(15, sittingsId, false)
    const missing = async () => {
      const { gatherings } = must(await secretary.ask(listMissed, { unitId: branchId, year }))
      return gatherings
        .filter((one) => [first.gatheringId, second.gatheringId].includes(one.gatheringId))
        .map((one) => [one.gatheringId, one.missing.length])
    }
    const away = await house.db
      .selectFrom('gatherings.attendance')
      .select('person_id')
      .where('gathering_id', '=', first.gatheringId)
      .where('state', '=', 'absent')
      .execute()
    assert.equal(away.length, 2)
    // The second is over, as far as its day goes, and nobody of them was there.
    await close(second.gatheringId)
    await house.db
      .updateTable('gatherings.gathering')
      .set({ sealed_at: house.now })
      .where('sittings_id', '=', sittingsId)
      .execute()
    assert.deepEqual(await missing(), [[second.gatheringId, 2]])
    const [one] = away
    const minutesOf = async () =>
      must(await secretary.ask(showPerson, { personId: one?.person_id ?? '', year })).answer?.values?.minutes ?? 0
    const before = await minutesOf()
    const come = (gatheringId: string) =>
      house.db
        .updateTable('gatherings.attendance')
        .set({ state: 'present', reason: null })
        .where('gathering_id', '=', gatheringId)
        .where('person_id', '=', one?.person_id ?? '')
        .execute()
    await come(second.gatheringId)
    assert.deepEqual(await missing(), [[second.gatheringId, 1]])
    assert.equal(await minutesOf(), before + 60)
    await come(first.gatheringId)
    assert.equal(await minutesOf(), before + 60)
    const made = (personId: string) =>
      secretary.tell(recordEntry, {
        entries: [{ id: id(), personId }],
        heldOn: '2026-11-01',
        learned: { mode: 'make-up', gatheringId: first.gatheringId },
      })
    assert.equal(codeOf(await made(one?.person_id ?? '')), 'learning.was-present')
    must(await made(away[1]?.person_id ?? ''))
    assert.deepEqual(await missing(), [])
  })

  test('are one in the balance, in the month of the first', async () => {
    const history = await streamOf('history')
    const sittingsId = id()
    for (const { gatheringId } of [await lectured(0, sittingsId), await lectured(0, sittingsId)])
      must(await secretary.tell(tagTopic, { gatheringId, purpose: 'lecture', streamId: history }))
    const cells = (await plan()).balance.filter(({ streamId }) => streamId === history)
    assert.deepEqual(
      cells.map(({ held }) => held),
      [{ sittings: 1, minutes: 60 }],
    )
  })
})

describe('materials', () => {
  test('keep each version readable, and say which was read at what', async () => {
    const theory = await streamOf('theory')
    const [materialId, first, second] = [id(), id(), id()]
    const about = { id: materialId, branchId, title: '条例学习提纲', streamId: theory, source: '厂党委宣传部' }
    must(await secretary.tell(addMaterial, { ...about, versionId: first, place: await place('第一版') }))
    const { gatheringId } = await lectured()
    const use = { gatheringId, purpose: 'lecture' as const }
    must(await secretary.tell(recordUse, { ...use, versionId: first }))
    const more = { id: second, materialId, note: '补第三节', place: await place('第二版') }
    assert.deepEqual(must(await secretary.tell(addVersion, more)), { id: second, number: 2 })
    const [shown] = must(await member.ask(listMaterials, { branchId, search: '条例 学习' })).materials
    assert.deepEqual(
      shown?.versions.map(({ number, note, used, fileName }) => [number, note, used.length, fileName]),
      [
        [2, '补第三节', 0, '提纲.txt'],
        [1, '', 1, '提纲.txt'],
      ],
    )
    for (const [versionId, words] of [[first, '第一版'] as const, [second, '第二版'] as const]) {
      const file = must(await member.ask(readMaterial, { versionId }))
      assert.equal(await text(file.body as Readable), words)
    }
    must(await secretary.tell(retireMaterial, { id: materialId, reason: '新条例施行' }))
    assert.equal(must(await member.ask(listMaterials, { branchId, search: '提纲' })).total, 0)
    const { materials } = must(await member.ask(listMaterials, { branchId, retired: true, streamId: theory }))
    assert.equal(materials[0]?.retired?.reason, '新条例施行')
    must(await member.ask(readMaterial, { versionId: first }))
    const late = { ...more, id: id(), place: await place('第三版') }
    assert.equal(codeOf(await secretary.tell(addVersion, late)), 'learning.retired-already')
    assert.equal(codeOf(await house.as('outsider').ask(readMaterial, { versionId: first })), 'learning.unknown-version')
    assert.equal(codeOf(await house.as('crew').ask(readMaterial, { versionId: first })), 'identity.not-permitted')
  })

  test('are links too, by http alone, and never without a word about security marks', async () => {
    const link = (where: object) =>
      secretary.send(addMaterial.name, {
        id: id(),
        branchId,
        title: '共产党员网',
        streamId: theoryId,
        versionId: id(),
        place: where,
      })
    const theoryId = await streamOf('theory')
    assert.equal(codeOf((await link({ url: 'https://example.org/a', unmarked: true })) as never), 'done')
    for (const where of [{ url: 'javascript:alert(1)', unmarked: true }, { url: 'https://example.org/a' }, {}])
      assert.equal(codeOf((await link(where)) as never), 'core.malformed')
  })
})

describe('veterans’ stories', () => {
  const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\n那年冬天，回水管冻了。\n\n00:02.000 --> 00:04.000\n我们轮着用热水浇。'
  const story = async (more: object = {}) => ({
    id: id(),
    branchId,
    title: '老泵房的冬天',
    streamId: await streamOf('veterans'),
    teller: { name: '沈师傅' },
    tellerPost: '退休热工',
    toldOn: '2026-06-20',
    recordedById: people.leader,
    consentedOn: '2026-06-20',
    transcript: vtt,
    unmarked: true as const,
    tags: ['抢修'],
    ...more,
  })

  test('are found by two characters of what was said, and played to the branch', async () => {
    const wav = wavOf([[440, 0.5]])
    const told = await story({ sound: { fileId: await brought(wav, '讲述（样例音）.wav') } })
    must(await secretary.tell(addStory, told))
    const found = async (search: string) => must(await member.ask(listStories, { branchId, search })).stories
    const [hit] = await found('水管')
    assert.deepEqual([hit?.id, hit?.found], [told.id, '那年冬天，回水管冻了。 我们轮着用热水浇。'])
    for (const search of ['凍了', '沈师', '抢修', '退休 泵房']) assert.equal((await found(search)).length, 1, search)
    assert.deepEqual(await found('管水'), [])
    const shown = must(await member.ask(showStory, { id: told.id }))
    assert.deepEqual(
      shown.cues?.map(({ from }) => from),
      [0, 2],
    )
    assert.deepEqual([shown.recordedBy.name, shown.may.keep], ['思齐', false])
    const sound = must(await member.ask(playStory, { id: told.id }))
    assert.deepEqual([sound.mediaType, sound.fileName], ['audio/wav', '讲述（样例音）.wav'])
    for (const operation of [showStory, playStory] as const) {
      assert.equal(codeOf(await house.as('outsider').ask(operation, { id: told.id })), 'learning.unknown-story')
      assert.equal(codeOf(await house.as('crew').ask(operation, { id: told.id })), 'identity.not-permitted')
    }
    const { branchId: _, ...content } = told
    const words = { ...content, version: 1, sound: null, transcript: '只剩这一句', teller: { personId: people.leader } }
    must(await secretary.tell(amendStory, words))
    const amended = must(await secretary.ask(showStory, { id: told.id }))
    assert.deepEqual([amended.cues, amended.sound?.name, amended.teller.name], [null, '讲述（样例音）.wav', '思齐'])
    assert.deepEqual(await found('水管'), [])
    must(await secretary.tell(withdrawStory, { id: told.id, reason: '本人不愿再播放' }))
    const gone = must(await member.ask(showStory, { id: told.id }))
    assert.deepEqual(
      [gone.transcript, gone.sound, gone.cues, gone.withdrawn?.reason],
      ['', null, null, '本人不愿再播放'],
    )
    assert.equal(codeOf(await member.ask(playStory, { id: told.id })), 'learning.no-sound')
    const rows = await house.db.selectFrom('learning.story').select(['audio_sha256', 'search_text']).execute()
    assert.deepEqual(rows, [{ audio_sha256: null, search_text: '' }])
  })

  test('are kept with the teller’s consent, by people of the branch, with sound and nothing else', async () => {
    const tell = async (more: object) => codeOf(await secretary.tell(addStory, (await story(more)) as never))
    assert.equal(await tell({ consentedOn: '2026-11-23' }), 'learning.consent-later')
    assert.equal(await tell({ toldOn: '2026-11-23' }), 'learning.told-later')
    assert.equal(await tell({ teller: { personId: cast.otherPersonId } }), 'learning.unknown-person')
    assert.equal(await tell({ sound: { fileId: id() } }), 'learning.unknown-file')
    const paper = await brought(new TextEncoder().encode('不是录音'), '讲述.txt')
    assert.equal(await tell({ sound: { fileId: paper } }), 'learning.not-sound')
    assert.equal(await tell({ unmarked: false }), 'core.malformed')
    assert.equal(await tell({ consentedOn: undefined }), 'core.malformed')
  })
})

describe('what one learned alone', () => {
  test('is confirmed by himself and by nobody else; whoever keeps it sees both', async () => {
    const learned = { mode: 'self' as const, title: '自学准则', length: { minutes: 60 } }
    const entries = [{ id: id(), personId: people.member }]
    must(await secretary.tell(recordEntry, { entries, heldOn: '2026-10-12', learned }))
    const entryId = entries[0]?.id ?? ''
    const seen = async () =>
      must(await secretary.ask(showPerson, { personId: people.member, year })).sessions.find(
        (one) => one.entryId === entryId,
      )
    assert.deepEqual([(await seen())?.confirmedAt, (await seen())?.may.confirm], [null, false])
    const mine = must(await member.ask(myHours, { year })).sessions.find((one) => one.entryId === entryId)
    assert.equal(mine?.may.confirm, true)
    assert.equal(codeOf(await secretary.tell(confirmEntry, { id: entryId })), 'learning.unknown-entry')
    must(await member.tell(confirmEntry, { id: entryId }))
    assert.deepEqual((await seen())?.confirmedAt, house.now)
  })
})

describe('the papers', () => {
  const wordsIn = async (body: unknown) => (await readPdf(body as Uint8Array)).map((page) => page.text).join('')

  test('of the plan and of lectures say what the pages say, of a year, a month or one', async () => {
    const { gatheringId, heldOn } = await lectured()
    const words = await wordsIn(must(await member.ask(printPlan, { branchId, year })).body)
    for (const part of ['2026年学习计划', '学习条例', '未开展', '各方向已学']) assert.ok(words.includes(part), part)
    const month = await wordsIn(must(await member.ask(printPlan, { branchId, year, month: 3 })).body)
    assert.ok(!month.includes('学习条例'))
    const one = await wordsIn(must(await member.ask(printLectures, { branchId, year, gatheringId })).body)
    for (const part of [heldOn, '石泉书记', '正式党员13人', '1学时', '主讲人：']) assert.ok(one.includes(part), part)
    const all = must(await member.ask(exportLectures, { branchId, year, month: 10 }))
    const [sheet] = must(await readWorkbook(all.fileName, all.body as Uint8Array))
    assert.equal(sheet?.rows.length, 1 + days - 1)
    const made = must(await member.ask(exportPlan, { branchId, year }))
    const pages = must(await readWorkbook(made.fileName, made.body as Uint8Array))
    assert.deepEqual(
      pages.map(({ name }) => name),
      ['学习计划', '各方向学时'],
    )
    for (const operation of [printPlan, exportPlan, printLectures, exportLectures] as const) {
      assert.equal(codeOf(await house.as('outsider').ask(operation, { branchId, year })), 'learning.unknown-branch')
      assert.equal(codeOf(await house.as('crew').ask(operation, { branchId, year })), 'identity.not-permitted')
    }
  })

  test('of one person are his own, or his keeper’s', async () => {
    const mine = await wordsIn(must(await member.ask(printRecord, { year })).body)
    for (const part of ['明溪2026年学习记录', '自学准则', '确认', '到会']) assert.ok(mine.includes(part), part)
    const asked = { personId: people.member, year, month: 10 }
    const kept = must(await secretary.ask(exportRecord, asked))
    const [sheet] = must(await readWorkbook(kept.fileName, kept.body as Uint8Array))
    assert.ok(JSON.stringify(sheet).includes('自学准则'))
    for (const operation of [printRecord, exportRecord] as const)
      for (const name of ['outsider', 'crew'] as const)
        assert.equal(codeOf(await house.as(name).ask(operation, asked)), 'learning.unknown-person')
  })

  test('of a branch set the months across in the order of the roster', async () => {
    const words = await wordsIn(must(await secretary.ask(printHours, { unitId: branchId, year })).body)
    for (const part of ['2026年学习记录', '明溪', '10月', '合计']) assert.ok(words.includes(part), part)
    const made = must(await secretary.ask(exportHours, { unitId: branchId, year }))
    const pages = must(await readWorkbook(made.fileName, made.body as Uint8Array))
    assert.deepEqual([pages[1]?.name, pages[1]?.rows.length], ['各月学时', 16])
    assert.equal(
      codeOf(await house.as('outsider').ask(printHours, { unitId: branchId, year })),
      'learning.unknown-unit',
    )
    assert.equal(codeOf(await member.ask(printHours, { unitId: branchId, year })), 'identity.not-permitted')
  })
})

test('nothing of a branch is seen from outside it', async () => {
  for (const operation of [showPlan, listStudied, listMaterials, listStories] as const) {
    const input = { branchId, year } as never
    assert.equal(codeOf(await house.as('outsider').ask(operation, input)), 'learning.unknown-branch')
    assert.equal(codeOf(await house.as('crew').ask(operation, input)), 'identity.not-permitted')
    // A story was told to the branch: nobody above it listens.
    const above = operation.name === 'learning.list-stories' ? 'learning.unknown-branch' : 'done'
    assert.equal(codeOf(await house.as('superior').ask(operation, input)), above)
  }
})
