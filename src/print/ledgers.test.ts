import assert from 'node:assert/strict'
import test from 'node:test'
import { exampleRoster, exampleSignIn } from './examples.ts'
import { readPdf } from './read-pdf.ts'
import { printRoster } from './roster.ts'
import { printSignIn } from './sign-in.ts'

test('a sign-in sheet for 37 fits two pages, by group, with its head on both', async () => {
  const pages = await readPdf(await printSignIn(exampleSignIn))
  assert.equal(pages.length, 2)
  for (const { text } of pages) assert.ok(text.includes('序号姓名班组身份到会签名备注'))
  const text = pages.map((page) => page.text).join('')
  for (const part of [
    '名单：37人，其中正式34人，预备3人',
    '炼钢党小组（12人）',
    '除尘党小组（8人）',
    '青禾甲班预备',
    '守拙丁班正式准假',
  ])
    assert.ok(text.includes(part), part)
  for (const { people } of exampleSignIn.groups) for (const { name } of people) assert.ok(text.includes(name), name)
})

test('a group that runs over the page is named again at the top of the next', async () => {
  const people = Array.from({ length: 30 }, (_, index) => ({
    name: `党员${index + 1}`,
    crew: '甲班',
    status: 'full' as const,
  }))
  const pages = await readPdf(await printSignIn({ ...exampleSignIn, groups: [{ name: '炼钢党小组', people }] }))
  assert.equal(pages.length, 2)
  for (const { text } of pages) assert.ok(text.includes('炼钢党小组（30人）'))
})

test('the sign-in rows are high enough for a pen and the empty lines are numbered on', async () => {
  const pages = await readPdf(await printSignIn(exampleSignIn))
  const at = (name: string) => pages.flatMap(({ pieces }) => pieces).find(({ text }) => text === name)?.baselineMm ?? 0
  assert.ok(at('云岫') - at('青禾') >= 8.7)
  assert.ok(pages.at(-1)?.pieces.some(({ text }) => text === '40'))
})

test('a roster lies across, with every column, its head on each page and a dash for what is not known', async () => {
  const pages = await readPdf(await printRoster(exampleRoster(37)))
  const [first] = pages
  assert.deepEqual(
    [first?.widthMm, first?.heightMm].map((mm) => Math.round(mm ?? 0)),
    [297, 210],
  )
  for (const { text } of pages)
    for (const title of [
      '姓名',
      '出生日期',
      '学历',
      '岗位',
      '班组',
      '党小组',
      '类别',
      '申请入党',
      '入党日期',
      '党龄起算',
      '转入支部',
      '备注',
    ])
      assert.ok(text.includes(title), title)
  assert.ok(first?.text.includes('截至2026年11月25日共37人，其中正式党员34人，预备党员3人'))
  assert.ok(first?.text.includes('2青禾男1971-02-11大学本科钢包热修甲班炼钢预备2011-03-052014-11-18–2018-07-01–'))
})

test('a roster of 200 has every one of them once, on pages counted to the last', async () => {
  const pages = await readPdf(await printRoster(exampleRoster(200)))
  const numbers = pages.flatMap(({ pieces }) =>
    pieces.filter(({ leftMm, sizePt, text }) => leftMm < 43 && sizePt === 9 && /^\d+$/.test(text)),
  )
  assert.deepEqual(
    numbers.map(({ text }) => Number(text)),
    Array.from({ length: 200 }, (_, index) => index + 1),
  )
  for (const [index, { text }] of pages.entries())
    assert.ok(text.includes(`第${index + 1}页，共${pages.length}页制表晓岚`))
})

test('nothing on a ledger leaves the type area, however long a name or remark is', async () => {
  const roster = exampleRoster(3)
  const people = roster.people.map((person) => ({
    ...person,
    name: '买买提·吐尔逊·阿不都热依木',
    post: '炼钢净环水与浊环水综合泵房高级运行工',
    remarks: '流动党员，外派至沿海基地检修队，预计2027年返回',
  }))
  const pages = await readPdf(await printRoster({ ...roster, people }))
  for (const { text, leftMm, rightMm } of pages.flatMap(({ pieces }) => pieces))
    assert.ok(leftMm > 34.9 && rightMm < 297 - 36.5, `${text} ${leftMm} ${rightMm}`)
})
