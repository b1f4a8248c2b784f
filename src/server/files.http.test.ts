import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, beforeEach, describe, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import type { CastName } from '../../test/cast.ts'
import { openTestHouse } from '../../test/house.ts'
import { fromTelephone, jpeg, png } from '../../test/pictures.ts'
import { bring } from '../../test/upload.ts'
import { hashToken } from './access.ts'
import { FileStore } from './files.ts'
import { servedFile, takeUpload } from './uploads.ts'

const folder = await mkdtemp(join(tmpdir(), 'yanzhen-files-'))
const limits = { paperMb: 1, audioMb: 2, photos: 3 }
const house = await openTestHouse({ files: new FileStore(folder, limits) })
const app = await house.http()
after(async () => {
  await app.close()
  await house.close()
  await rm(folder, { recursive: true, force: true })
})

const mebibyte = 1_048_576
const tokens = new Map<string, string>()

async function cookieOf(who: CastName): Promise<string> {
  const token = tokens.get(who) ?? randomUUID()
  if (!tokens.has(who)) {
    const row = {
      id: randomUUID(),
      token_hash: hashToken(token),
      person_id: house.cast.people[who],
      opened_at: house.now,
      seen_at: house.now,
    }
    await house.db
      .insertInto('identity.session')
      .values({ ...row, expires_at: new Date('2027-01-01') })
      .execute()
    tokens.set(who, token)
  }
  return `yanzhen_session=${token}`
}

const octets = { 'content-type': 'application/octet-stream' }

async function put(
  content: Uint8Array,
  more: { by?: CastName | null; query?: string; headers?: Record<string, string> } = {},
) {
  const { by = 'secretary', query = 'name=x.jpg&unmarked=yes', headers = octets } = more
  const cookie = by ? { cookie: await cookieOf(by) } : {}
  const reply = await app.inject({
    method: 'PUT',
    url: `/files?${query}`,
    payload: Buffer.from(content),
    headers: { ...cookie, ...headers },
  })
  return { status: reply.statusCode, ...reply.json() }
}

/** Everything that lies in the folder. */
async function lying(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

const rows = async () => (await house.db.selectFrom('core.file').select('sha256').execute()).map(({ sha256 }) => sha256)

beforeEach(async () => {
  await house.db.deleteFrom('core.upload').execute()
  await house.db.deleteFrom('core.file').execute()
  await rm(folder, { recursive: true, force: true })
})

describe('a file sent by who keeps something', () => {
  test('lies under the hash of what is kept, and the reply names the upload', async () => {
    const reply = await put(png, { query: `name=${encodeURIComponent('现场.png')}&unmarked=yes` })
    assert.equal(reply.status, 200)
    const { id, sha256, ...what } = reply.value
    assert.deepEqual(what, { fileName: '现场.png', mediaType: 'image/png', bytes: png.length })
    assert.deepEqual([await lying(), await rows()], [[sha256], [sha256]])
    assert.match(id, /^[0-9a-f-]{36}$/)
  })

  test('is stored without the place it was taken at (C143)', async () => {
    const { value } = await put(fromTelephone(1))
    const kept = Buffer.from((await house.house.files.bytes(value.sha256)) ?? [])
    for (const text of ['GPS', 'Exif', 'HUAWEI', 'xmpmeta']) assert.equal(kept.includes(text), false, text)
    assert.ok(kept.includes(Buffer.from(jpeg.subarray(-40, -2))))
  })

  test('sent twice lies once, and each sender has an upload of his own', async () => {
    const first = await put(png)
    const second = await put(png, { by: 'leader' })
    assert.equal(first.value.sha256, second.value.sha256)
    assert.notEqual(first.value.id, second.value.id)
    assert.equal((await lying()).length, 1)
  })

  test('of sound may be larger than a picture', async () => {
    const sound = (size: number) => Buffer.concat([Buffer.from('ID3\x04'), randomBytes(size)])
    assert.equal((await put(sound(1.5 * mebibyte))).value.mediaType, 'audio/mpeg')
    const refused = await put(sound(2.1 * mebibyte))
    assert.deepEqual([refused.status, refused.code, refused.numbers.limitMb], [413, 'core.too-large', 2])
    assert.equal((await lying()).length, 1)
  })

  test('is a text when it is UTF-8, subtitles when it begins so', async () => {
    const typeOf = async (content: Uint8Array) => (await put(content)).value?.mediaType ?? 'refused'
    assert.deepEqual(
      [
        await typeOf(Buffer.from('老党员讲述：一九八六年第一炉钢')),
        await typeOf(Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\n好')),
        await typeOf(Buffer.of(0xd6, 0xd0)),
      ],
      ['text/plain', 'text/vtt', 'refused'],
    )
  })
})

describe('a file that has to be looked at as a whole', () => {
  const box = (kind: string, ...content: Buffer[]) => {
    const inside = Buffer.concat(content)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(inside.length + 8)
    head.write(kind, 4, 'latin1')
    return Buffer.concat([head, inside])
  }
  const handler = (kind: string) => box('hdlr', Buffer.alloc(8), Buffer.from(kind), Buffer.alloc(12))
  const recording = (...inside: Buffer[]) =>
    Buffer.concat([
      box('ftyp', Buffer.from('M4A \0\0\0\0M4A mp42')),
      box('mdat', randomBytes(500)),
      box('moov', ...inside),
    ])

  test('an Excel paper is one by its parts', async () => {
    const sheet = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') })
    assert.match((await put(sheet)).value.mediaType, /spreadsheetml\.sheet$/)
  })

  test('a recording loses the place a telephone wrote into it, and plays as before', async () => {
    const place = box('\xa9xyz', Buffer.from('\0\x12\x15\xc7+31.2304+121.4737/', 'latin1'))
    const made = recording(handler('soun'), box('udta', place), Buffer.from('+31.2304+121.4737'))
    const { value } = await put(made)
    const kept = Buffer.from((await house.house.files.bytes(value.sha256)) ?? [])
    assert.equal(value.mediaType, 'audio/mp4')
    assert.equal(kept.includes('31.2304'), false)
    assert.equal(kept.length, made.length)
    assert.deepEqual(kept.subarray(0, 530), made.subarray(0, 530))
  })

  test('a film is refused', async () => {
    assert.equal((await put(recording(handler('vide')))).code, 'core.file-unsupported')
  })
})

describe('refused, with nothing left on the disk', () => {
  const cases: [string, Uint8Array, string][] = [
    [
      'a program by the name of a picture',
      Buffer.from('MZ\x90\0'.padEnd(100, '\0'), 'latin1'),
      'core.file-unsupported',
    ],
    ['a picture cut off', jpeg.subarray(0, 500), 'core.file-broken'],
    ['a zip that is no paper', Buffer.from('PK\x03\x04'.padEnd(200, 'x')), 'core.file-unsupported'],
    ['nothing at all', new Uint8Array(), 'core.file-empty'],
    ['a picture over the limit', Buffer.concat([jpeg, randomBytes(1.2 * mebibyte)]), 'core.too-large'],
    ['a page that calls itself sound', Buffer.from('OggS'.padEnd(100, '<')), 'core.file-unsupported'],
  ]
  for (const [what, content, code] of cases)
    test(what, async () => {
      const reply = await put(content)
      assert.deepEqual([reply.ok, reply.code], [false, code])
      assert.ok(reply.zh.length > 5 && reply.en.length > 5)
      assert.deepEqual([await lying(), await rows()], [[], []])
    })

  test('whoever has not said that it bears no mark, names nothing, or comes from elsewhere', async () => {
    assert.equal((await put(png, { query: 'name=x.png' })).code, 'core.file-marked')
    assert.equal((await put(png, { query: 'unmarked=yes' })).code, 'core.malformed')
    assert.equal((await put(png, { query: 'name=..%2Fx&unmarked=yes' })).code, 'core.malformed')
    const foreign = await put(png, { headers: { ...octets, origin: 'https://elsewhere.example' } })
    assert.deepEqual([foreign.status, foreign.code], [403, 'core.foreign-request'])
    assert.deepEqual(await lying(), [])
  })

  test('a visitor; and what is no picture, from whoever keeps nothing in the house', async () => {
    const paper = Buffer.from('%PDF-1.7 '.padEnd(80, 'x'))
    assert.deepEqual(
      [
        (await put(png, { by: null })).status,
        (await put(paper, { by: 'member' })).status,
        (await put(paper, { by: 'auditor' })).status,
      ],
      [401, 403, 403],
    )
    assert.deepEqual(await lying(), [])
  })

  test('a fourth picture of whoever keeps nothing, while three of his wait to be used', async () => {
    const codes = []
    for (let place = 0; place < 4; place++) codes.push((await put(fromTelephone(place + 1), { by: 'member' })).code)
    assert.deepEqual(codes, [undefined, undefined, undefined, 'core.uploads-waiting'])
    assert.equal((await put(png, { by: 'auditor' })).ok, true, 'each for himself')
  })

  test('a disk that takes nothing more says so in a sentence', async () => {
    let room = 1000
    const full = () =>
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          room -= chunk.length
          done(room < 0 ? Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }) : null)
        },
      })
    const body = Readable.from([jpeg, jpeg])
    const said = console.error
    console.error = () => {}
    const refused = await new FileStore(folder, limits, full).receive(body)
    console.error = said
    assert.equal('code' in refused && refused.code, 'core.file-not-kept')
    assert.deepEqual(await lying(), [])
  })

  test('a connection cut half-way', async () => {
    await app.listen({ port: 0, host: '127.0.0.1' })
    const bound = app.server.address()
    const port = typeof bound === 'object' && bound ? bound.port : 0
    const head = `PUT /files?name=x.jpg&unmarked=yes HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: ${await cookieOf('secretary')}\r\ncontent-type: application/octet-stream\r\ncontent-length: 90000\r\n\r\n`
    const socket = connect(port, '127.0.0.1')
    socket.write(head)
    socket.write(Buffer.concat([jpeg, randomBytes(20_000)]))
    for (let waited = 0; waited < 200 && (await lying()).length === 0; waited++)
      await new Promise((on) => setTimeout(on, 10))
    assert.equal((await lying()).length, 1, 'it was on its way')
    socket.destroy()
    for (let waited = 0; waited < 200 && (await lying()).length > 0; waited++)
      await new Promise((on) => setTimeout(on, 10))
    assert.deepEqual([await lying(), await rows()], [[], []])
  })
})

describe('an upload', () => {
  const context = (who: CastName) =>
    ({ db: house.db, actor: { personId: house.cast.people[who], name: '', holdings: [] } }) as never

  test('is attached by who brought it, once; nobody else can', async () => {
    const { id } = await bring(house, 'secretary', 'x.png', png)
    assert.equal(await takeUpload(context('leader'), id), null)
    assert.equal((await takeUpload(context('secretary'), id))?.mediaType, 'image/png')
    assert.equal(await takeUpload(context('secretary'), id), null)
  })

  test('is served by who proved the right to its row, as it is', async () => {
    const { sha256, fileName, mediaType } = await bring(house, 'secretary', 'x.png', png)
    const served = await servedFile({ files: house.house.files }, { sha256, fileName, mediaType })
    assert.ok(!('code' in served))
    assert.deepEqual(new Uint8Array(await buffer(served.body as never)), png)
    const missing = await servedFile({ files: house.house.files }, { sha256: 'a'.repeat(64), fileName, mediaType })
    assert.equal('code' in missing && missing.code, 'core.file-missing')
  })

  test('has no address of its own: nothing answers to its hash', async () => {
    const { sha256 } = await bring(house, 'secretary', 'x.png', png)
    for (const path of [`/files/${sha256}`, `/files?name=${sha256}`, `/${sha256.slice(0, 2)}/${sha256}`])
      assert.equal((await app.inject({ url: path, headers: { cookie: await cookieOf('secretary') } })).statusCode, 404)
  })
})

describe('what nobody refers to', () => {
  const sweep = async () => {
    const job = house.house.modules.jobs.find(({ name }) => name === 'core.sweep-files')
    const later = new Date(house.now.getTime() + 25 * 3_600_000)
    await house.db
      .transaction()
      .execute(async (db) => job?.work({ db, files: house.house.files, now: later } as never, {}))
  }

  test('stays a day and is then swept, row and content', async () => {
    await bring(house, 'secretary', 'x.png', png)
    const job = house.house.modules.jobs.find(({ name }) => name === 'core.sweep-files')
    await job?.work({ db: house.db, files: house.house.files, now: house.now } as never, {})
    assert.equal((await lying()).length, 1)
    await sweep()
    assert.deepEqual([await lying(), await rows()], [[], []])
  })

  test('is what a cut-off upload left in the folder; what is on its way is left alone', async () => {
    await bring(house, 'secretary', 'x.png', png)
    const old = join(folder, 'incoming', randomUUID())
    await writeFile(old, 'half')
    await writeFile(join(folder, 'incoming', 'fresh'), 'half')
    await utimes(old, new Date('2026-11-01'), new Date('2026-11-01'))
    const future = new Date('2027-06-01')
    await utimes(join(folder, 'incoming', 'fresh'), future, future)
    await sweep()
    assert.deepEqual(await lying(), ['fresh'])
  })
})
