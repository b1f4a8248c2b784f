import assert from 'node:assert/strict'
import test from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { minutesDocx } from './docx.ts'
import { exampleMinutes } from './examples.ts'
import { type MinutesSheet, printMinutes } from './minutes.ts'
import { minutesPaper } from './minutes-paper.ts'
import { readPdf } from './read-pdf.ts'

async function partsOf(sheet: MinutesSheet) {
  const parts = unzipSync(await minutesDocx(sheet))
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array())
}

const textOf = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
const paragraphWith = (xml: string, text: string) =>
  xml.match(/<w:p>.*?<\/w:p>/g)?.find((paragraph) => textOf(paragraph).includes(text)) ?? ''

test('the Word page is A4 with margins of 37, 35, 28 and 26 mm and a grid of 22 lines of 28 characters', async () => {
  const xml = (await partsOf(exampleMinutes))('word/document.xml')
  const number = (name: string) =>
    Number(new RegExp(`w:${name}="(-?\\d+)"`).exec(xml.slice(xml.indexOf('<w:sectPr')))?.[1])
  const mm = (name: string) => Math.round((number(name) / 1440) * 25.4)
  assert.deepEqual(['w', 'h', 'top', 'bottom', 'left', 'right'].map(mm), [210, 297, 37, 35, 28, 26])
  assert.match(xml, /<w:docGrid w:type="linesAndChars" w:linePitch="579"/)
  const width = number('w') - number('left') - number('right')
  const height = number('h') - number('top') - number('bottom')
  assert.equal(Math.floor(height / 579), 22)
  assert.equal(Math.floor(width / 20 / (16 + number('charSpace') / 4096)), 28)
})

test('body, heading, title and number stand in styles that ask for the official faces at an exact 28.95 pt', async () => {
  const styles = (await partsOf(exampleMinutes))('word/styles.xml')
  const style = (id: string) => styles.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`))?.[0] ?? ''
  for (const [id, face, halfPoints] of [
    ['Body', '仿宋_GB2312', 32],
    ['Heading1', '黑体', 32],
    ['Title', '方正小标宋简体', 44],
    ['Number', '楷体_GB2312', 32],
  ] as const) {
    assert.ok(style(id).includes(`w:eastAsia="${face}"`), id)
    assert.ok(style(id).includes(`<w:sz w:val="${halfPoints}"/>`), id)
    assert.ok(style(id).includes('w:line="579" w:lineRule="exact"'), id)
  }
})

test('a computer without the faces is told which to take instead', async () => {
  const table = (await partsOf(exampleMinutes))('word/fontTable.xml')
  assert.match(table, /w:name="仿宋_GB2312"><w:altName w:val="FangSong_GB2312,仿宋,FangSong[^"]*宋体"/)
  for (const face of ['楷体_GB2312', '黑体', '方正小标宋简体']) assert.ok(table.includes(`w:name="${face}"`))
})

test('paragraphs carry real styles and actions stand in a real table whose head repeats', async () => {
  const xml = (await partsOf(exampleMinutes))('word/document.xml')
  assert.ok(paragraphWith(xml, '一、讨论青禾').includes('w:pStyle w:val="Heading1"'))
  assert.ok(paragraphWith(xml, '（三）决议。').includes('w:pStyle w:val="Body"'))
  assert.ok(paragraphWith(xml, '时　间').includes('w:pStyle w:val="Field"'))
  const table = xml.match(/<w:tbl>.*?<\/w:tbl>/)?.[0] ?? ''
  assert.match(table, /<w:tblHeader/)
  assert.equal(table.match(/<w:tr>/g)?.length, 1 + exampleMinutes.actions.length)
  assert.ok(textOf(table).includes('修复输灰管线两处伴热，恢复后测温并记录河山2026年12月2日'))
})

test('odd pages are numbered right, even pages left, with dashes and the foot of the ledger', async () => {
  const part = await partsOf(exampleMinutes)
  assert.match(part('word/settings.xml'), /<w:evenAndOddHeaders\/>/)
  const footers = Object.fromEntries(
    [...part('word/document.xml').matchAll(/<w:footerReference w:type="(\w+)" r:id="(\w+)"/g)].map(([, type, id]) => {
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(
        part('word/_rels/document.xml.rels'),
      )
      return [type, part(`word/${target?.[1] ?? target?.[2]}`)]
    }),
  )
  assert.match(footers.default ?? '', /<w:jc w:val="right"\/>/)
  assert.match(footers.even ?? '', /<w:jc w:val="left"\/>/)
  for (const xml of [footers.default ?? '', footers.even ?? '']) {
    assert.ok(
      textOf(xml).startsWith('—  —运行车间党支部　2026年第4次党员大会第页，共页　打印 2026-11-25　链头 7f3a91c0　校核'),
    )
    assert.ok(xml.includes('PAGE') && xml.includes('NUMPAGES'))
  }
})

test('Word and PDF say the same words in the same order', async () => {
  const pages = await readPdf(await printMinutes(exampleMinutes))
  const body = pages
    .map(({ pieces }) =>
      pieces
        .filter(({ baselineMm }) => baselineMm > 37 && baselineMm < 263)
        .map(({ text }) => text)
        .join(''),
    )
    .join('')
  const word = textOf((await partsOf(exampleMinutes))('word/document.xml'))
  const bare = (text: string) =>
    text
      .replace(/[\s—]/g, '')
      .replaceAll('主持人签字：记录人签字：年月日年月日', '')
      .replaceAll('主持人签字：年月日记录人签字：年月日', '')
  assert.equal(bare(word), bare(body))
  assert.ok(minutesPaper(exampleMinutes).blocks.length > 20)
})

test('drafts and invented minutes are marked in the head of every page', async () => {
  const part = await partsOf({ ...exampleMinutes, closed: false })
  for (const name of ['word/header1.xml', 'word/header2.xml'])
    assert.equal(textOf(part(name)).trim(), '演示　草稿（未定稿）')
})

test('no sign in a name can break the file', async () => {
  const part = await partsOf({ ...exampleMinutes, chair: '<w:p>&"\u0000\u0008\ud800石', recorder: '𠅤䶮' })
  const xml = part('word/document.xml')
  assert.ok(xml.includes('&lt;w:p&gt;&amp;') && xml.includes('𠅤䶮'))
  assert.doesNotMatch(xml, /[\p{Cc}--[\n]]/v)
})
