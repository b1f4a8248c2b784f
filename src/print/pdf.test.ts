import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { exampleFoot, exampleMinutes } from './examples.ts'
import { printMinutes } from './minutes.ts'
import { officialPage } from './page.ts'
import { makePdf } from './pdf.ts'
import { fontsUsed } from './press.ts'
import { type Piece, readPdf } from './read-pdf.ts'

const fullPage = (text: string) => makePdf('grid', { title: '版心', foot: exampleFoot, text })
const body = (pieces: readonly Piece[]) => pieces.filter(({ text }) => text.includes('雁'))
const near = (actual: number, expected: number, tolerance: number) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected} ± ${tolerance}`)

test('a page full of one character holds 22 lines of 28, and 616 characters are one page', async () => {
  const pages = await readPdf(await fullPage('雁'.repeat(617)))
  const lines = body(pages[0]?.pieces ?? [])
  assert.deepEqual([lines.length, new Set(lines.map(({ text }) => [...text].length))], [22, new Set([28])])
  assert.equal(pages.length, 2)
  assert.equal(body(pages[1]?.pieces ?? [])[0]?.text, '雁')
  assert.equal((await readPdf(await fullPage('雁'.repeat(616)))).length, 1)
})

test('the type area stands 37 mm from the top, 28 from the left, 26 from the right, at an exact pitch of 225/22 mm', async () => {
  const [page] = await readPdf(await fullPage('雁'.repeat(616)))
  const lines = body(page?.pieces ?? [])
  near(page?.widthMm ?? 0, 210, 0.1)
  near(page?.heightMm ?? 0, 297, 0.1)
  for (const [index, line] of lines.entries()) {
    near(line.leftMm, officialPage.leftMm, 0.01)
    near(line.rightMm, officialPage.widthMm - officialPage.rightMm, 0.05)
    near(line.baselineMm, (lines[0]?.baselineMm ?? 0) + (index * 225) / 22, 0.02)
  }
  // The em box is centred in its line: 0.88 of it above the baseline, 0.12 below.
  const size = 156 / 28
  near((lines[0]?.baselineMm ?? 0) - 0.88 * size, officialPage.topMm + (225 / 22 - size) / 2, 0.05)
  near((lines[21]?.baselineMm ?? 0) + 0.12 * size, 297 - officialPage.bottomMm - (225 / 22 - size) / 2, 0.05)
})

const hostile = [
  '#panic("x")',
  '*粗* _斜_ `码`',
  '\\u{41} \\ "引" \'号\'',
  '$x^2$ <标签> @引用',
  '// 注释 /* 注 */',
  '= 标题',
  '[内容]#let a = 1',
  '~—--- ...',
]

test('names with the signs of the template language print as they are written', async () => {
  for (const name of hostile) {
    const pages = await readPdf(await printMinutes({ ...exampleMinutes, chair: name }))
    assert.ok(pages[0]?.text.includes(`主持：${name.replace(/\s/g, '')}记录：晓岚`), name)
  }
})

test('any text at all prints, whatever is in it', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(text, text, async (name, reason) => {
      const pdf = await printMinutes({ ...exampleMinutes, title: name, absent: [{ name, reason }], agenda: [reason] })
      assert.equal(new TextDecoder().decode(pdf.subarray(0, 5)), '%PDF-')
    }),
    { numRuns: 40 },
  )
})

test('rare characters of names print as themselves, also in the faces of headings', async () => {
  const names = '𠅤䶮㛃喆堃淼'
  const pages = await readPdf(await printMinutes({ ...exampleMinutes, title: names, chair: names, agenda: [names] }))
  assert.equal(pages[0]?.text.split(names).length, 4)
  assert.ok(!pages.some(({ text }) => text.includes('〔U+')))
})

test('a character no face can draw prints as its code point, never as an empty box', async () => {
  const pages = await readPdf(
    await printMinutes({ ...exampleMinutes, chair: '石\u{e863}', recorder: '\u{e863}\u{10fffd}' }),
  )
  assert.ok(pages[0]?.text.includes('主持：石〔U+E863〕记录：〔U+E863〕〔U+10FFFD〕'))
})

test('prints asked for at the same time do not mix, and the same contents give the same bytes', async () => {
  const names = ['甲一', '乙二', '丙三', '丁四']
  const pdfs = await Promise.all(names.map((chair) => printMinutes({ ...exampleMinutes, chair })))
  for (const [index, name] of names.entries()) {
    const [page] = await readPdf(pdfs[index] ?? new Uint8Array())
    assert.ok(page?.text.includes(`主持：${name}记录`))
  }
  assert.deepEqual(await printMinutes({ ...exampleMinutes, chair: '甲一' }), pdfs[0])
})

test('the PDF is the archive format with its fonts inside and its structure tagged', async () => {
  const pdf = new TextDecoder('latin1').decode(await printMinutes(exampleMinutes))
  assert.match(pdf, /<pdfaid:part>2<\/pdfaid:part>/)
  assert.match(pdf, /<pdfaid:conformance>A<\/pdfaid:conformance>/)
  assert.match(pdf, /\/Marked true/)
})

test('the print dialog can say which face each part is set in', () => {
  const uses = fontsUsed()
  assert.deepEqual(
    uses.map(({ role }) => role),
    ['body', 'kai', 'hei', 'title', 'latin'],
  )
  for (const { face, asked, wanted } of uses) {
    assert.notEqual(face, '')
    if (face === wanted) assert.ok(asked)
    if (face.startsWith('Noto ')) assert.ok(!asked)
  }
})

test('a long print leaves the thread that answers free, and a failed one the press', async () => {
  const page = '雁'.repeat(616)
  let [last, longest, ticks] = [performance.now(), 0, 0]
  const clock = setInterval(() => {
    const now = performance.now()
    ;[last, longest, ticks] = [now, Math.max(longest, now - last), ticks + 1]
  }, 5)
  const begun = performance.now()
  await fullPage(page.repeat(300))
  const took = performance.now() - begun
  clearInterval(clock)
  assert.ok(ticks > 0 && longest < took / 3, `held for ${longest} of ${took} ms`)
  await assert.rejects(makePdf('no-such-template', {}))
  assert.ok((await fullPage(page)).length > 0)
})
