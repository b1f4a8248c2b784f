import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible, assertFits, openBrowser, phone, signIn, type Visit, visit } from './browser.ts'
import { affirm, pick } from './steps.ts'

const title = '班前会放在几点'
const wish = '夜班也要有热水'

let browser: Browser
let secretary: Visit
let member: Visit
let poll: string

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser)
  member = await visit(browser, { viewport: phone })
})
after(() => browser.close())

test('the secretary writes a poll with usual choices, keeps the draft and opens it', async () => {
  const { page } = secretary
  await signIn(page, 'shiquan')
  await page.goto('/polls')
  await page.getByRole('link', { name: '新建' }).click()
  await page.getByRole('textbox', { name: '标题' }).fill(title)
  await page.getByRole('textbox', { name: '用来做什么' }).fill('安排下月的班前会')
  const first = page.getByRole('region', { name: '第 1 题' })
  await first.getByRole('textbox', { name: '题目' }).fill('对现在的钟点')
  await pick(first, '常用选项', '满意、比较满意、一般、不满意')
  await page.getByRole('button', { name: '加一题' }).click()
  const second = page.getByRole('region', { name: '第 2 题' })
  await second.getByRole('textbox', { name: '题目' }).fill('还想说什么')
  await second.getByRole('radio', { name: '填写' }).click()
  await page.getByRole('button', { name: '存草稿' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.waitForURL(/\/polls\/[0-9a-f-]{36}$/)
  poll = new URL(page.url()).pathname
  await affirm(page, '开始征求', '开始征求意见')
  await page.getByText('正在征求').waitFor()
  await page.getByText('结束之前没有合计，谁也看不到。').waitFor()
})

test('a member answers on the phone, once, and is told that nobody can find his answer', async () => {
  const { page } = member
  await signIn(page, 'muye')
  await page.goto('/polls')
  await page.getByRole('link', { name: title }).click()
  await page.getByText(/^不记名：系统只记您答过/).waitFor()
  const hand = page.getByRole('button', { name: '交上去' })
  assert.ok(await hand.isDisabled())
  await page.getByRole('radio', { name: '比较满意' }).check({ force: true })
  await page.getByRole('textbox', { name: '还想说什么' }).fill(wish)
  await assertFits(page, 'a poll on the phone')
  await assertAccessible(page, 'a poll on the phone')
  await hand.click()
  await page.getByText(/^您已经答过，谢谢/).waitFor()
  assert.equal(await page.getByText(wish).count(), 0)
})

test('what came back on paper is judged as it is typed and added once', async () => {
  const { page } = secretary
  await page.goto(poll)
  await page.getByText(/^1\s*\/ 37$/).waitFor()
  await pick(page, '更多', '录入纸质表')
  const dialog = page.getByRole('dialog', { name: '录入纸质意见表' })
  await dialog.getByRole('textbox', { name: '收回几份' }).fill('5')
  await dialog.getByRole('textbox', { name: '满意', exact: true }).fill('4')
  await dialog.getByRole('textbox', { name: '不满意', exact: true }).fill('2')
  await dialog.getByText(/第 1 题的份数对不上：共 5 份，作答 6 份/).waitFor()
  await dialog.getByRole('textbox', { name: '不满意', exact: true }).fill('1')
  await dialog.getByRole('button', { name: '并入合计' }).click()
  await page.getByText('纸质表已并入').waitFor()
  await page.getByText(/^6\s*\/ 37$/).waitFor()
})

test('closed, the totals are there for the secretary and, once published, for the member', async () => {
  const { page } = secretary
  await affirm(page, '结束', '结束征求意见')
  await page.getByText('4 份，占 67%').waitFor()
  await page.getByText(wish).waitFor()
  await assertAccessible(page, 'the totals of a poll')
  await member.page.goto(poll)
  await member.page.getByRole('heading', { name: /对现在的钟点/ }).waitFor()
  assert.equal(await member.page.getByText(/占 67%/).count(), 0)
  await affirm(page, '公布合计', '公布合计')
  await member.page.reload()
  await member.page.getByText('4 份，占 67%').waitFor()
  assert.deepEqual(secretary.complaints, [])
  assert.deepEqual(member.complaints, [])
})
