import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { extractText } from 'unpdf'
import { exifOf, fromTelephone, jpeg, png } from '../../../test/pictures.ts'
import { bring } from '../../../test/upload.ts'
import { addPhoto, amendPhoto, listPhotos, removePhoto, showPhoto } from './photo.contract.ts'
import { printMinutes } from './print.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, secretary } = stage

async function brought(content: Uint8Array = png, name = '现场.png') {
  return (await bring(stage.house, 'secretary', name, content)).id
}

async function add(gatheringId: string, more: { uploadId?: string; printed?: boolean } = {}) {
  const id = randomUUID()
  const uploadId = more.uploadId ?? (await brought())
  return { id, reply: await secretary().tell(addPhoto, { id, gatheringId, caption: '拾废钢', ...more, uploadId }) }
}

const listed = async (gatheringId: string) => stage.must(await secretary().ask(listPhotos, { gatheringId }))

test('a photo is stored without the place it was taken at, and no more than the configured number (C143)', async () => {
  const gatheringId = await stage.open()
  const { id, reply } = await add(gatheringId, { uploadId: await brought(fromTelephone(1), '现场.jpg') })
  stage.must(reply)
  const file = stage.must(await secretary().ask(showPhoto, { id }))
  const kept = await buffer(file.body as never)
  for (const text of ['GPS', 'Exif', 'HUAWEI']) assert.equal(kept.includes(text), false, text)
  assert.ok(kept.includes(Buffer.from(jpeg.subarray(-60, -2))), 'the pixels are those of the picture')
  assert.ok(Buffer.from(fromTelephone(1)).includes(Buffer.from(exifOf(1))), 'the telephone had written it')
  stage.must((await add(gatheringId)).reply)
  stage.must((await add(gatheringId)).reply)
  const fourth = (await add(gatheringId)).reply
  assert.deepEqual(!fourth.ok && [fourth.code, fourth.numbers.most], ['gatherings.photos-full', 3])
  assert.equal((await listed(gatheringId)).photos.length, 3)
})

test('two who add the last one at the same moment: one of them is told', async () => {
  const gatheringId = await stage.open()
  for (let place = 0; place < 2; place++) stage.must((await add(gatheringId)).reply)
  const both = await Promise.all([add(gatheringId), add(gatheringId)])
  assert.deepEqual(both.map(({ reply }) => codeOf(reply)).sort(), ['done', 'gatherings.photos-full'])
})

test('a caption is changed, and whether it is printed', async () => {
  const gatheringId = await stage.open()
  const { id } = await add(gatheringId)
  stage.must(await secretary().tell(amendPhoto, { id, caption: '三号泵房', printed: true }))
  const [photo] = (await listed(gatheringId)).photos
  assert.deepEqual([photo?.caption, photo?.printed, photo?.by.id], ['三号泵房', true, stage.cast.people.secretary])
})

test('one taken out leaves who, when and why; its content is nobody’s any more and is swept', async () => {
  const gatheringId = await stage.open()
  const { id } = await add(gatheringId)
  stage.must(await secretary().tell(removePhoto, { id, reason: '拍到了配方' }))
  const { photos, removed } = await listed(gatheringId)
  assert.deepEqual([photos, removed.map(({ reason }) => reason)], [[], ['拍到了配方']])
  assert.equal(codeOf(await secretary().ask(showPhoto, { id })), 'gatherings.unknown-photo')
  assert.equal(codeOf(await secretary().tell(removePhoto, { id, reason: '再来' })), 'gatherings.unknown-photo')
  const { count } = await stage.house.db
    .selectFrom('gatherings.photo')
    .select((row) => row.fn.count<number>('sha256').as('count'))
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  assert.equal(count, 0)
})

test('a photo somebody refers to outlives the sweeping', async () => {
  const gatheringId = await stage.open()
  const { id } = await add(gatheringId)
  const job = stage.house.house.modules.jobs.find(({ name }) => name === 'core.sweep-files')
  const later = new Date(stage.house.now.getTime() + 25 * 3_600_000)
  await job?.work({ db: stage.house.db, files: stage.house.house.files, now: later } as never, {})
  assert.equal(codeOf(await secretary().ask(showPhoto, { id })), 'done')
})

test('a paper is no photo, an upload of somebody else or used before is gone', async () => {
  const gatheringId = await stage.open()
  const paper = await brought(Buffer.from('%PDF-1.7 '.padEnd(80, 'x')), '方案.pdf')
  assert.equal(codeOf((await add(gatheringId, { uploadId: paper })).reply), 'gatherings.not-a-photo')
  const theirs = (await bring(stage.house, 'leader', 'x.png', png)).id
  assert.equal(codeOf((await add(gatheringId, { uploadId: theirs })).reply), 'gatherings.upload-gone')
  const mine = await brought()
  stage.must((await add(gatheringId, { uploadId: mine })).reply)
  assert.equal(codeOf((await add(gatheringId, { uploadId: mine })).reply), 'gatherings.upload-gone')
})

test('the recorder named for the day holds no office and adds the photos of his gathering, and of no other', async () => {
  const gatheringId = await stage.open({ recorderId: stage.cast.people.member })
  const uploadId = (await bring(stage.house, 'member', '现场.jpg', fromTelephone(1))).id
  const photo = { id: randomUUID(), gatheringId, uploadId, caption: '拾废钢' }
  stage.must(await stage.house.as('member').tell(addPhoto, photo))
  stage.must(await stage.house.as('member').tell(amendPhoto, { id: photo.id, caption: '三号泵房', printed: false }))
  stage.must(await stage.house.as('member').tell(removePhoto, { id: photo.id, reason: '重拍' }))
  const other = (await bring(stage.house, 'member', '现场.jpg', png)).id
  const elsewhere = { id: randomUUID(), gatheringId: await stage.open(), uploadId: other, caption: '拾废钢' }
  assert.equal(codeOf(await stage.house.as('member').tell(addPhoto, elsewhere)), 'gatherings.unknown-gathering')
})

test('a closed record takes none in and gives none out', async () => {
  const { id: gatheringId } = await stage.hold()
  const { id } = await add(gatheringId)
  await stage.finish(gatheringId)
  assert.equal(codeOf((await add(gatheringId)).reply), 'gatherings.sealed')
  assert.equal(codeOf(await secretary().tell(removePhoto, { id, reason: '迟了' })), 'gatherings.sealed')
})

test('the record of a theme Party day shows those that were ticked, no other record does', async () => {
  const pages = async (purposes: { kind: 'theme-party-day' | 'branch-assembly' }[], printed: boolean) => {
    const id = await stage.open({ purposes })
    for (const uploadId of [await brought(fromTelephone(6), 'a.jpg'), await brought(png)]) {
      const photo = { id: randomUUID(), gatheringId: id, uploadId, caption: '拾废钢现场', printed }
      stage.must(await secretary().tell(addPhoto, photo))
    }
    const file = stage.must(await secretary().ask(printMinutes, { id }))
    const pdf = file.body as Uint8Array
    const drawn = /\/Subtype *\/Image/.test(Buffer.from(pdf).toString('latin1'))
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
    return [text.includes('拾废钢现场'), drawn]
  }
  assert.deepEqual(await pages([{ kind: 'theme-party-day' }], true), [true, true])
  assert.deepEqual(await pages([{ kind: 'theme-party-day' }], false), [false, false])
  assert.deepEqual(await pages([{ kind: 'branch-assembly' }], true), [false, false])
})

test('whoever does not see the record sees no photo of it', async () => {
  const gatheringId = await stage.open()
  const { id } = await add(gatheringId)
  for (const name of ['outsider', 'member', 'crew'] as const) {
    assert.equal(codeOf(await stage.house.as(name).ask(showPhoto, { id })), 'gatherings.unknown-photo')
    assert.equal(codeOf(await stage.house.as(name).ask(listPhotos, { gatheringId })), 'gatherings.unknown-gathering')
  }
  assert.equal(codeOf(await stage.house.as('superior').ask(showPhoto, { id })), 'done')
})

test('looking at one leaves no line in the record chain; it is part of a page', async () => {
  const gatheringId = await stage.open()
  const { id } = await add(gatheringId)
  const seen = async () =>
    (
      await stage.house.db
        .selectFrom('audit.entry')
        .select('key')
        .where('operation', '=', 'gatherings.show-photo')
        .execute()
    ).length
  stage.must(await secretary().ask(showPhoto, { id }))
  assert.equal(await seen(), 0)
})
