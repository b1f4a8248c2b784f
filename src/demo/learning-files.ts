import { Readable } from 'node:stream'
import { addDays, type Day, dayIn, yearOf } from '#core/day.ts'
import { addMaterial, addVersion, recordUse } from '#modules/learning/materials.contract.ts'
import { listStudied, showPlan } from '#modules/learning/plan.contract.ts'
import { addStory } from '#modules/learning/stories.contract.ts'
import { wavOf } from '#modules/learning/wav.rules.ts'
import { actorOf } from '#server/access.ts'
import { newId } from '#server/handler.ts'
import { upload } from '#server/uploads.ts'
import { firstShift, outline, outlineAgain, plantHistory, situation, winterNights } from './learning-words.ts'
import type { People } from './people.ts'
import type { Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

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

/** Four materials, one of them in two versions, read at the last lecture. */
export async function fileMaterials(
  stage: Stage,
  branchId: string,
  keeperId: string,
  on: Day,
  today: Day,
): Promise<void> {
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

/** Two stories; tones stand for the voice. */
export async function tellStories(stage: Stage, { branchId, secretaryId }: Workshop, people: People, today: Day) {
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
