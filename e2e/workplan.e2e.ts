import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { readWorkbook } from '#print/workbook.ts'
import { assertAccessible, openBrowser, settled, signIn, type Visit, visit } from './browser.ts'
import { choose, fetched, picture, save } from './steps.ts'

let browser: Browser
let secretary: Visit
/** A year no other story plans for. */
let year: number

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser)
  secretary.page.setDefaultTimeout(20_000)
  await signIn(secretary.page, 'shiquan')
  year = new Date().getFullYear() + 1
})
after(() => browser.close())

test('the next year is drafted from its duties, changed before it is kept, and adopted', async () => {
  const { page } = secretary
  await page.goto(`/workplan?year=${year}`)
  await page.getByRole('button', { name: '从义务生成年度计划' }).click()
  const draft = page.getByRole('table', { name: '年度计划草稿' })
  await draft.waitFor()
  assert.equal(await draft.getByRole('row').filter({ hasText: '党小组会' }).count(), 48)
  await assertAccessible(page, 'the draft of a year')
  await draft.getByRole('row').filter({ hasText: '党课' }).first().getByRole('button', { name: '去掉' }).click()
  await page.getByRole('button', { name: '增加一项' }).click()
  const adding = page.getByRole('dialog', { name: '增加一项' })
  await adding.getByText('请选会议，或写明做什么。').waitFor()
  await adding.getByRole('textbox', { name: /具体内容/ }).fill('走访困难党员')
  await assertAccessible(page, 'the form of a line')
  await save(adding, '保存')
  await page.getByRole('button', { name: '保存计划' }).click()
  await page.getByText('计划还没有登记通过').waitFor()
  const lines = page.getByRole('table', { name: '计划事项' })
  await lines.getByText('走访困难党员').waitFor()
  await page.getByRole('button', { name: '登记通过' }).click()
  const adopting = page.getByRole('dialog', { name: '计划由哪次会议通过' })
  await choose(adopting, /会议/, /./)
  await save(adopting, '登记通过')
  await page.getByText(/通过，登记人石泉/).waitFor()
  await picture(page, 'workplan-year')
})

test('once adopted a change says why and stays to be read; the plan is taken out as a table', async () => {
  const { page } = secretary
  const row = page.getByRole('row').filter({ hasText: '走访困难党员' }).first()
  await row.getByRole('button', { name: /^更多|更多$/ }).click()
  await page.getByRole('menuitem', { name: '取消这一项' }).click()
  const dropping = page.getByRole('alertdialog', { name: /走访困难党员/ })
  await dropping.getByRole('textbox', { name: /取消原因/ }).fill('并入七一走访')
  await save(dropping, '取消这一项')
  await page.getByRole('table', { name: '通过后的变更' }).getByText('并入七一走访').waitFor()
  await settled(page)
  await assertAccessible(page, 'a plan with a change')
  const href = await page.getByRole('link', { name: '导出' }).getAttribute('href')
  const { name, body } = await fetched(page, href as string)
  const book = await readWorkbook(name, body)
  assert.ok(book.ok && book.value[0]?.rows.some((cells) => cells.includes('并入七一走访')))
})

test('a line is convened from the plan, filled in, and follows its gathering', async () => {
  const { page } = secretary
  await page.goto(`/workplan?view=month&month=${year}-03`)
  const row = page.getByRole('row').filter({ hasText: '支部委员会会议' }).first()
  await row.getByRole('button', { name: /更多/ }).click()
  await page.getByRole('menuitem', { name: '召集' }).click()
  await page.getByRole('checkbox', { name: '支部委员会会议' }).waitFor()
  assert.ok(await page.getByRole('checkbox', { name: '支部委员会会议' }).isChecked())
  await page.getByRole('button', { name: '排入日程' }).click()
  await page.waitForURL(/\/gatherings\/[\w-]{36}$/)
  await page.goto(`/workplan?view=month&month=${year}-03`)
  await page.getByRole('row').filter({ hasText: '支部委员会会议' }).first().getByText('已召集').waitFor()
})

test('two months of a fixed day are convened together, and its notice goes into a calendar', async () => {
  const { page } = secretary
  await page.goto('/workplan?view=series')
  const series = page.getByRole('article', { name: '炼钢党小组会' })
  for (const month of [`${year}-04`, `${year}-05`]) {
    const asked = series.getByRole('listitem').filter({ hasText: month })
    await asked.getByText('排入日程').click()
    assert.ok(await asked.getByRole('checkbox').isChecked(), month)
  }
  await series.getByRole('button', { name: /把选中的 2 次排入日程/ }).click()
  const held = series.getByRole('listitem').filter({ hasText: `${year}-04` })
  await held.getByRole('link').waitFor()
  await settled(page)
  await assertAccessible(page, 'series and their months')
  await picture(page, 'workplan-series')
  await held.getByRole('link').click()
  await page.waitForURL(/\/gatherings\/[\w-]{36}$/)
  await page.getByRole('button', { name: '发出通知' }).click()
  const notice = page.getByRole('dialog', { name: '发出会议通知' })
  await save(notice, '发出通知')
  await page.getByRole('button', { name: '打印', exact: true }).first().click()
  const href = await page.getByRole('menuitem', { name: '日历文件（ics）' }).getAttribute('href')
  const { name, body } = await fetched(page, href as string)
  assert.match(name, /\.ics$/)
  assert.match(new TextDecoder().decode(body), /METHOD:PUBLISH[\s\S]*BEGIN:VEVENT/)
  assert.deepEqual(secretary.complaints, [])
})
