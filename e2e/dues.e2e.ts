import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { showYear } from '#modules/dues/ledger.contract.ts'
import { whoAmI } from '#modules/identity/identity.contract.ts'
import { assertAccessible, assertFits, openBrowser, phone, signIn, visit } from './browser.ts'
import { ask, pick } from './steps.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('whoever keeps the dues collects for this month, takes one payment back, and tells the members', async () => {
  const { page, complaints } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/dues?do=collect')
  const collecting = page.getByRole('dialog', { name: '登记收缴' })
  await collecting.getByRole('checkbox', { name: '全部' }).click({ force: true })
  await collecting.getByText(/^\d+ 人，共 \d+\.\d\d 元$/).waitFor()
  await assertAccessible(page, 'collecting dues', collecting)
  await collecting.getByRole('button', { name: '登记', exact: true }).click()
  await collecting.waitFor({ state: 'detached' })
  const { now, home } = await ask(page, whoAmI, {})
  const asked = { branchId: home?.branchId ?? '', year: now.slice(0, 4) }
  const dueIn = async () =>
    (await ask(page, showYear, asked)).months.find(({ month }) => month === now.slice(0, 7))?.open ?? -1
  assert.equal(await dueIn(), 0)

  await page.getByRole('button', { name: '柏舟', exact: true }).click()
  await page
    .getByRole('button', { name: /^撤回柏舟/ })
    .first()
    .click()
  const striking = page.getByRole('dialog', { name: /^撤回柏舟/ })
  await striking.getByRole('textbox', { name: '原因' }).fill('记错人')
  await striking.getByRole('button', { name: '撤回', exact: true }).click()
  await page.getByText('石泉撤回：记错人').waitFor()
  assert.equal(await dueIn(), 1)

  await pick(page, '更多', '登记公布')
  const telling = page.getByRole('dialog', { name: /^公布\d{4}年党费收缴情况$/ })
  await telling.getByText('已履行').waitFor()
  await telling.getByRole('button', { name: '保存' }).click()
  await telling.waitFor({ state: 'detached' })
  assert.equal((await ask(page, showYear, asked)).publications.length, 1)
  assert.deepEqual(complaints, [])
})

test('a base stays in the form: the amount is worked out as it is typed and only the amount is sent', async () => {
  const { page } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/dues?do=standards')
  const row = page.getByRole('dialog', { name: '核定每月标准' }).getByRole('group', { name: '思齐', exact: true })
  await row.getByRole('button', { name: '替换 思齐' }).click()
  await row.getByRole('textbox', { name: '月基数' }).fill('5490')
  await row.getByText(/5490\.00 × 1\.5% = 82\.35/).waitFor()
  await row.getByText(/要替换，请写明原因/).waitFor()
  await row.getByRole('textbox', { name: '替换原因' }).fill('年初核错')
  const sent = page.waitForRequest(/dues\.fix-standards/)
  await page.getByRole('button', { name: '核定', exact: true }).click()
  const body = (await sent).postData() ?? ''
  assert.match(body, /"amountFen":8235/)
  assert.doesNotMatch(body, /549000/)
  await page.getByRole('dialog', { name: '核定每月标准' }).waitFor({ state: 'detached' })
})

test('a member sees his own dues on the phone and no page of dues; a group leader neither', async () => {
  const { page, context } = await visit(browser, { viewport: phone })
  await signIn(page, 'muye')
  await page.goto('/my')
  const mine = page.getByRole('region', { name: '我的党费' })
  await mine
    .getByText(/^交\d+月/)
    .first()
    .waitFor()
  await assertAccessible(page, 'my dues', mine)
  await assertFits(page, 'my dues')
  await context.close()
  const leader = await visit(browser)
  await signIn(leader.page, 'siqi')
  await leader.page.goto('/dues')
  await leader.page.getByRole('heading', { name: '这一页不对您开放' }).waitFor()
})
