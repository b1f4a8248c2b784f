import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { exifOf, fromTelephone, jpeg, png, webp } from '../../../test/pictures.ts'
import { bytesOf, joined, viewOf } from './bytes.rules.ts'
import { strippedJpeg } from './jpeg.rules.ts'
import { kindOf, officeTypeOf } from './media-type.rules.ts'
import { strippedPng } from './png.rules.ts'
import { strippedWebp } from './webp.rules.ts'

const has = (bytes: Uint8Array | null, text: string) => Buffer.from(bytes ?? []).includes(Buffer.from(text, 'latin1'))
const told = ['GPS', '31.2304', 'HUAWEI', 'xmpmeta', 'Photoshop', 'gate 3', 'ICC_PROFILE', 'Google']
const be = (value: number) => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)
const le = (value: number) => be(value).reverse()

describe('a JPEG', () => {
  const scanOf = (bytes: Uint8Array) => {
    const from = Buffer.from(bytes).indexOf(Buffer.of(0xff, 0xda))
    return bytes.subarray(from, Buffer.from(bytes).indexOf(Buffer.of(0xff, 0xd9)) + 2)
  }

  test('from a telephone keeps its pixels and loses the place, the maker, the comment and what hangs behind', () => {
    const kept = strippedJpeg(fromTelephone())
    for (const text of told) assert.equal(has(kept, text), false, text)
    assert.deepEqual(scanOf(kept ?? new Uint8Array()), scanOf(jpeg))
  })

  test('says of EXIF only which way up it stands, and nothing when it stands upright', () => {
    assert.ok(has(strippedJpeg(fromTelephone(6)), 'Exif'))
    assert.equal(Buffer.from(strippedJpeg(fromTelephone(6)) ?? []).readUInt16BE(2 + 4 + 6 + 8 + 2 + 8), 6)
    assert.equal(has(strippedJpeg(fromTelephone(1)), 'Exif'), false)
    assert.equal(has(strippedJpeg(fromTelephone(99)), 'Exif'), false)
  })

  test('is stripped once for all: a second time changes nothing', () => {
    const once = strippedJpeg(fromTelephone()) ?? new Uint8Array()
    assert.deepEqual(strippedJpeg(once), once)
  })

  test('cut off anywhere is refused', () => {
    for (let length = 0; length < jpeg.length; length += 7) assert.equal(strippedJpeg(jpeg.subarray(0, length)), null)
  })

  test('whatever segments stand between its tables, none of their content stays, and tables and scans all do', () => {
    const segments = fc.array(fc.tuple(fc.integer({ min: 0xe0, max: 0xfe }), fc.uint8Array({ maxLength: 40 })), {
      maxLength: 8,
    })
    const scans = fc.array(fc.uint8Array({ minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(segments, scans, (extra, contents) => {
        const segment = (marker: number, content: Uint8Array) =>
          joined([Uint8Array.of(0xff, marker, 0, content.length + 2), content])
        const noise = extra.map(([marker, content]) => segment(marker, joined([bytesOf('Exif\0\0GPS'), content])))
        // Stuffed, as an encoder would.
        const pixels = contents.map((content) =>
          joined([
            segment(0xda, Uint8Array.of(1)),
            Uint8Array.from([...content].flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte]))),
          ]),
        )
        const table = segment(0xdb, Uint8Array.of(1, 2, 3))
        const kept = strippedJpeg(
          joined([
            Uint8Array.of(0xff, 0xd8),
            ...noise,
            table,
            ...pixels.flatMap((scan) => [scan, ...noise]),
            Uint8Array.of(0xff, 0xd9),
          ]),
        )
        const start = kept?.subarray(has(kept, 'Exif') ? 38 : 2) ?? new Uint8Array()
        assert.deepEqual(start, joined([table, ...pixels, Uint8Array.of(0xff, 0xd9)]))
        assert.equal(has(start, 'GPS'), false)
      }),
    )
  })
})

describe('a PNG', () => {
  const chunk = (kind: string, content: Uint8Array) => joined([be(content.length), bytesOf(kind), content, be(0)])
  const from = 33

  test('loses text, EXIF, time and unknown chunks and keeps the rest as it is', () => {
    const noise = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME', 'iCCP', 'acTL', 'prVt'].map((kind) => chunk(kind, exifOf(1)))
    const dressed = joined([png.subarray(0, from), ...noise, png.subarray(from), bytesOf('GPS behind')])
    assert.deepEqual(strippedPng(dressed), png)
    assert.deepEqual(strippedPng(png), png)
  })

  test('cut off, or without a head, is refused', () => {
    for (let length = 8; length < png.length; length += 3) assert.equal(strippedPng(png.subarray(0, length)), null)
    assert.equal(strippedPng(joined([png.subarray(0, 8), png.subarray(from)])), null)
  })
})

describe('a WebP', () => {
  const chunk = (kind: string, content: Uint8Array) =>
    joined([bytesOf(kind), le(content.length), content, new Uint8Array(content.length % 2)])
  const riff = (...chunks: Uint8Array[]) => {
    const content = joined([bytesOf('WEBP'), ...chunks])
    return joined([bytesOf('RIFF'), le(content.length), content])
  }
  const extended = Uint8Array.of(0b0010_1100, 0, 0, 0, 15, 0, 0, 7, 0, 0)
  const pixels = chunk('VP8 ', Uint8Array.of(1, 2, 3))

  test('loses EXIF, XMP and the profile, says so in its head, and keeps its pixels', () => {
    const dressed = riff(
      chunk('VP8X', extended),
      chunk('ICCP', exifOf(1)),
      pixels,
      chunk('EXIF', exifOf(1)),
      chunk('XMP ', bytesOf('GPS')),
    )
    const bare = Uint8Array.from(extended, (byte, at) => (at === 0 ? 0 : byte))
    assert.deepEqual(strippedWebp(dressed), riff(chunk('VP8X', bare), pixels))
  })

  test('as a browser makes it stays a picture without its profile', () => {
    const kept = strippedWebp(webp) ?? new Uint8Array()
    assert.equal(has(kept, 'ICCP'), false)
    assert.ok(has(kept, 'VP8 '))
    assert.equal(viewOf(kept).getUint32(4, true), kept.length - 8)
  })

  test('of moving frames loses what hides between them', () => {
    const frame = (content: Uint8Array) => chunk('ANMF', joined([new Uint8Array(16), content]))
    const dressed = riff(chunk('VP8X', extended), frame(joined([pixels, chunk('EXIF', exifOf(1))])))
    assert.equal(has(strippedWebp(dressed), 'GPS'), false)
  })

  test('cut off is refused', () => {
    for (let length = 12; length < webp.length; length += 5) assert.equal(strippedWebp(webp.subarray(0, length)), null)
  })
})

test('the content says what a file is, whatever its name', () => {
  const kinds = (...starts: string[]) => starts.map((start) => kindOf(bytesOf(start)))
  assert.deepEqual([kindOf(jpeg), kindOf(png), kindOf(webp)], ['jpeg', 'png', 'webp'])
  assert.deepEqual(kinds('%PDF-1.7', 'PK\x03\x04', 'ID3\x04', '\xff\xfb\x90', '\0\0\0\x20ftypM4A '), [
    'pdf',
    'zip',
    'mp3',
    'mp3',
    'iso-media',
  ])
  assert.deepEqual(kinds('RIFF\0\0\0\0WAVEfmt ', 'OggS\0\x02________OpusHead', 'OggS\0\x02________theora'), [
    'wav',
    'ogg',
    null,
  ])
  assert.deepEqual(kinds('WEBVTT\n', 'MZ\x90\0', '\x7fELF', '', 'GIF89a\0'), ['text', null, null, null, null])
})

test('a zip is a paper by the names of its parts, and none with programs in it', () => {
  assert.match(officeTypeOf('[Content_Types].xml word/document.xml') ?? '', /wordprocessingml/)
  assert.match(officeTypeOf('xl/workbook.xml') ?? '', /spreadsheetml/)
  assert.equal(officeTypeOf('word/document.xml word/vbaProject.bin'), 'macros')
  assert.equal(officeTypeOf('photos/1.jpg'), null)
})
