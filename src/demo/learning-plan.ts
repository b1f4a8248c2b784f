import { Readable } from 'node:stream'
import { addDays, type Day, dayIn, monthOf, yearOf } from '#core/day.ts'
import { confirmEntry } from '#modules/learning/learning.contract.ts'
import { addMaterial, addVersion, recordUse } from '#modules/learning/materials.contract.ts'
import {
  copyPlan,
  dropLine,
  linkLine,
  listStudied,
  setLine,
  settlePlan,
  showPlan,
} from '#modules/learning/plan.contract.ts'
import { addStory } from '#modules/learning/stories.contract.ts'
import { wavOf } from '#modules/learning/wav.rules.ts'
import { actorOf } from '#server/access.ts'
import { newId } from '#server/handler.ts'
import { upload } from '#server/uploads.ts'
import {
  firstShift,
  outline,
  outlineAgain,
  plannedLines,
  plantHistory,
  situation,
  winterNights,
} from './learning-words.ts'
import type { People } from './people.ts'
import type { Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

/**
 * The plan of each year since `since`, written down in January and linked to the lectures, the study and the entries the demo
 * holds; four materials, two stories. The story of August was never told, and December is still to come: the gaps stay.
 */
export async function playLearningPlan(
  stage: Stage,
  workshop: Workshop,
  people: People,
  since: Day,
  today: Day,
): Promise<void> {
  const { branchId, secretaryId } = workshop
  for (let year = yearOf(since); year <= yearOf(today); year++) {
    const begun = `${year}-01-08` < since ? addDays(since, 1) : `${year}-01-08`
    if (begun >= today) break
    stage.at(begun, '16:00')
    await plan(stage, workshop, year, year === yearOf(since) ? monthOf(since) : 1)
    const lastDay = `${year}-12-30` < today ? `${year}-12-30` : addDays(today, -1)
    stage.at(lastDay, '16:30')
    await linkYear(stage, workshop, year)
    if (year < yearOf(today)) await dropUntold(stage, workshop, year)
  }
  await fileMaterials(stage, branchId, secretaryId, addDays(today, -40), today)
  await tellStories(stage, workshop, people, today)
  await confirmOwn(stage, branchId, today)
}

async function plan(stage: Stage, { branchId, secretaryId }: Workshop, year: number, from: number): Promise<void> {
  const { streams, lastYear } = await stage.as(secretaryId, showPlan, { branchId, year })
  const copied = lastYear > 0 ? (await stage.as(secretaryId, copyPlan, { branchId, year })).copied : 0
  const { lines } = await stage.as(secretaryId, showPlan, { branchId, year })
  const known = new Set(lines.map(({ subject, month }) => `${month} ${subject}`))
  for (const [month, kind, subject, form, lead, minutes] of plannedLines) {
    if (month < from || known.has(`${month} ${subject}`)) continue
    const streamId = streams.find((one) => one.kind === kind)?.id ?? ''
    const line = { id: newId(), branchId, year, month, streamId, subject, form, lead, minutes }
    await stage.as(secretaryId, setLine, line)
  }
  if (copied > 0) await stage.as(secretaryId, settlePlan, { branchId, year })
}

/** Each line to what was held for it: a lecture or the groups' study of its month, or the session of its words. */
async function linkYear(stage: Stage, { branchId, secretaryId }: Workshop, year: number): Promise<void> {
  const [{ lines }, { studied, sessions }] = await Promise.all([
    stage.as(secretaryId, showPlan, { branchId, year }),
    stage.as(secretaryId, listStudied, { branchId, year }),
  ])
  const link = (
    lineId: string,
    to: { gatheringId: string; purpose: 'lecture' | 'collective-study' } | { session: string },
  ) => stage.as(secretaryId, linkLine, { id: newId(), lineId, to })
  const linked = new Set<string>()
  for (const line of lines) {
    if (line.form === 'lecture' || line.form === 'collective-study') {
      const purpose = line.form
      for (const one of studied.filter((found) => found.purpose === purpose && monthOf(found.heldOn) === line.month)) {
        // What the dedusting group studied last is left to whoever tries the demo.
        if (linked.has(one.gatheringId + purpose) || (one.unit === '除尘党小组' && line.month === 10)) continue
        linked.add(one.gatheringId + purpose)
        await link(line.id, { gatheringId: one.gatheringId, purpose })
      }
    }
    const session = sessions.find(({ title, heldOn }) => monthOf(heldOn) === line.month && title === line.subject)
    if (session) await link(line.id, { session: session.session })
  }
}

/** Of a year that is over, what never came to pass was dropped with the reason; this year's is still open. */
async function dropUntold(stage: Stage, { branchId, secretaryId }: Workshop, year: number): Promise<void> {
  const { lines } = await stage.as(secretaryId, showPlan, { branchId, year })
  const untold = lines.find(({ subject, state }) => subject === '请老热工讲抢修那几夜' && state !== 'held')
  if (untold) {
    const { id, version } = untold
    await stage.as(secretaryId, dropLine, { id, version, reason: '沈师傅住院，改到明年请' })
  }
}

/** Through the product's own store, as a page would bring it. */
async function bring(stage: Stage, personId: string, name: string, bytes: Uint8Array): Promise<string> {
  const today = dayIn(stage.house.zone, stage.house.clock())
  const actor = await actorOf(stage.db, personId, today)
  const body = Readable.from([Buffer.from(bytes)])
  const kept = await upload(stage.house, { actor, name, unmarked: true, bytes: bytes.length, body })
  if (!kept.ok) throw new Error(`demo: ${name} was refused: ${kept.code}`)
  return kept.value.id
}

const written = (text: string) => new TextEncoder().encode(text)

async function fileMaterials(stage: Stage, branchId: string, keeperId: string, on: Day, today: Day): Promise<void> {
  const year = yearOf(today)
  stage.at(on, '15:00')
  const { streams } = await stage.as(keeperId, showPlan, { branchId, year })
  const streamOf = (kind: string) => streams.find((one) => one.kind === kind)?.id ?? ''
  const file = async (kind: string, title: string, text: string, name: string) => {
    const versionId = newId()
    const id = newId()
    const place = { fileId: await bring(stage, keeperId, name, written(text)), unmarked: true as const }
    await stage.as(keeperId, addMaterial, {
      id,
      branchId,
      title,
      streamId: streamOf(kind),
      source: '支部自编（演示）',
      versionId,
      place,
    })
    return { id, versionId }
  }
  const theory = await file('theory', '支部工作条例学习提纲', outline, '支部工作条例学习提纲.txt')
  await file('plant', '公辅系统降本形势', situation, '公辅系统降本形势.txt')
  await file('history', '老泵房的来历', plantHistory, '老泵房的来历.txt')
  await stage.as(keeperId, addMaterial, {
    id: newId(),
    branchId,
    title: '共产党员网党课栏目',
    streamId: streamOf('affairs'),
    source: '公开网站',
    versionId: newId(),
    place: { url: 'https://www.12371.cn/', unmarked: true },
  })
  const { studied } = await stage.as(keeperId, listStudied, { branchId, year })
  const lecture = studied.findLast(({ purpose, state }) => purpose === 'lecture' && state === 'held')
  if (lecture)
    await stage.as(keeperId, recordUse, {
      gatheringId: lecture.gatheringId,
      purpose: 'lecture',
      versionId: theory.versionId,
    })
  stage.at(addDays(on, 12), '15:00')
  const fileId = await bring(stage, keeperId, '支部工作条例学习提纲（二）.txt', written(outlineAgain))
  await stage.as(keeperId, addVersion, {
    id: newId(),
    materialId: theory.id,
    note: '补第五节',
    place: { fileId, unmarked: true },
  })
}

async function tellStories(stage: Stage, { branchId, secretaryId }: Workshop, people: People, today: Day) {
  const toldOn = addDays(today, -30)
  stage.at(toldOn, '17:10')
  const { streams } = await stage.as(secretaryId, showPlan, { branchId, year: yearOf(today) })
  const shared = {
    branchId,
    streamId: streams.find((one) => one.kind === 'veterans')?.id ?? '',
    recordedById: people.get('晓岚') ?? secretaryId,
    toldOn,
    consentedOn: toldOn,
    unmarked: true as const,
  }
  const winter = await bring(
    stage,
    secretaryId,
    '样例音（不是真人录音）.wav',
    wavOf([
      [262, 1.5],
      [330, 1.5],
      [392, 1.5],
    ]),
  )
  await stage.as(secretaryId, addStory, {
    ...shared,
    id: newId(),
    title: '腊月里抢通回水管',
    teller: { name: '沈师傅' },
    tellerPost: '退休热工（演示人物）',
    consentNote: '同意书在支部文件柜',
    tags: ['抢修', '样例音'],
    transcript: winterNights,
    sound: { fileId: winter },
  })
  const shift = await bring(
    stage,
    secretaryId,
    '样例音二（不是真人录音）.wav',
    wavOf([
      [392, 2],
      [262, 2],
    ]),
  )
  const tellerId = people.get('长庚')
  await stage.as(secretaryId, addStory, {
    ...shared,
    id: newId(),
    title: '头一个夜班',
    teller: tellerId ? { personId: tellerId } : { name: '长庚' },
    tellerPost: '钢包作业区',
    tags: ['带徒', '样例音'],
    transcript: firstShift,
    sound: { fileId: shift },
  })
}

/** Some have said themselves that they read what they were to read; the others still may. */
async function confirmOwn(stage: Stage, branchId: string, today: Day): Promise<void> {
  const own = await stage.db
    .selectFrom('learning.entry as entry')
    .innerJoin('people.membership as membership', 'membership.person_id', 'entry.person_id')
    .select(['entry.id', 'entry.person_id as personId'])
    .where('entry.mode', '=', 'self')
    .where('entry.struck_at', 'is', null)
    .where('entry.held_on', '>=', `${yearOf(today)}-01-01`)
    .where('membership.branch_id', '=', branchId)
    .where('membership.until_on', 'is', null)
    .orderBy('entry.id')
    .execute()
  stage.at(addDays(today, -3), '19:00')
  for (const [at, { id, personId }] of own.entries()) if (at % 3 === 0) await stage.as(personId, confirmEntry, { id })
}
