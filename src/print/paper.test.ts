import assert from 'node:assert/strict'
import test from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { paperDocx } from './docx.ts'
import { exampleFoot } from './examples.ts'
import { type Paper, printPaper } from './paper.ts'
import { readPdf } from './read-pdf.ts'

const notice: Paper = {
  title: '关于召开党员大会的通知',
  foot: exampleFoot,
  marks: { demo: true, draft: false },
  blocks: [
    { kind: 'title', text: '关于召开党员大会的通知' },
    { kind: 'blank' },
    { kind: 'addressee', text: '各党小组、全体党员：' },
    { kind: 'paragraph', text: '定于2026年11月25日14:00在三楼会议室召开党员大会，请按时参加。' },
    { kind: 'closing', by: '运行车间党支部', on: '2026年11月20日' },
  ],
}

test('a notice has its addressee flush left and, centred on each other at the right, who issues it and when', async () => {
  const [page] = await readPdf(await printPaper(notice))
  const body = page?.pieces.filter(({ sizePt }) => sizePt > 15) ?? []
  const on = body.slice(body.findIndex(({ text }) => text === '运行车间党支部') + 1)
  const issuer = body.find(({ text }) => text === '运行车间党支部')
  const addressee = body.find(({ text }) => text.startsWith('各党小组'))
  assert.ok(Math.abs((addressee?.leftMm ?? 0) - 28) < 0.1)
  const middle = ((issuer?.leftMm ?? 0) + (issuer?.rightMm ?? 0)) / 2
  assert.ok(Math.abs(middle - ((on[0]?.leftMm ?? 0) + (on.at(-1)?.rightMm ?? 0)) / 2) < 0.3)
  assert.ok(Math.abs(Math.max(issuer?.rightMm ?? 0, on.at(-1)?.rightMm ?? 0) - (184 - (2 * 156) / 28)) < 0.3)
  assert.ok(page?.text.includes('请按时参加。运行车间党支部2026年11月20日'))
})

test('the same notice in Word says the same', async () => {
  const xml = strFromU8(unzipSync(await paperDocx(notice))['word/document.xml'] ?? new Uint8Array())
  const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, part]) => part).join('')
  assert.ok(text.endsWith('请按时参加。运行车间党支部2026年11月20日'))
  assert.match(xml, /<w:jc w:val="right"\/>/)
})

test('who issues a paper and when never stand alone on a page: the last words go with them', async () => {
  for (let lines = 14; lines <= 22; lines += 1) {
    const filling = Array.from({ length: lines }, () => ({ kind: 'paragraph' as const, text: '报告情况。' }))
    const blocks = notice.blocks.toSpliced(3, 1, ...filling, { kind: 'paragraph', text: '特此报告。' })
    const last = (await readPdf(await printPaper({ ...notice, blocks }))).at(-1)
    assert.ok(last?.text.includes('特此报告。运行车间党支部'), `${lines}: ${last?.text}`)
  }
  const xml = strFromU8(unzipSync(await paperDocx(notice))['word/document.xml'] ?? new Uint8Array())
  assert.match(xml.match(/<w:p>(?:(?!<\/w:p>).)*请按时参加。.*?<\/w:p>/)?.[0] ?? '', /<w:keepNext\/>/)
})
