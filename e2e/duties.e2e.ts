import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible, assertFits, openBrowser, phone, signIn, visit } from './browser.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('the secretary sees what becomes a breach first, is told why, and goes to the form already filled in', async () => {
  const { page, complaints } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/duties')
  const row = page.getByRole('row', { name: /除尘党小组 党小组会/ }).first()
  await row.waitFor()
  await assertAccessible(page, 'the duties board')
  const why = row.getByRole('button', { name: /为什么/ })
  await why.focus()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('complementary', { name: '为什么是这个结论' })
  await drawer.getByText('《中国共产党支部工作条例（试行）》第十三条').waitFor()
  await drawer.getByText('到 ', { exact: false }).first().waitFor()
  await assertAccessible(page, 'the explanation of a duty')
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'detached' })
  assert.match(String(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))), /为什么/)

  await row.getByRole('link', { name: '召集' }).click()
  await page.getByRole('heading', { level: 1 }).getByText('召集').waitFor()
  const asked = new URL(page.url()).searchParams
  assert.equal(asked.get('purpose'), 'group-meeting')
  assert.ok(asked.get('unitId'))
  await page
    .getByText(/除尘党小组/)
    .first()
    .waitFor()
  assert.ok(await page.getByRole('checkbox', { name: /党小组会/ }).isChecked())
  assert.deepEqual(complaints, [])
})

test('the filters of the board are its address, and its counts open what they count', async () => {
  const { page, context } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/duties')
  const met = page.getByRole('link', { name: /^\d+\s*已履行/ })
  const count = Number.parseInt((await met.textContent()) ?? '', 10)
  await met.click()
  await page.waitForURL(/state=met/)
  await page.getByText(new RegExp(`共 ${count}`)).waitFor()
  await page.reload()
  await page.getByText(new RegExp(`共 ${count}`)).waitFor()
  assert.ok((await page.getByRole('link', { name: /党小组会|支委会|党员大会|党日/ }).count()) > 0)
  await context.close()
})

test('the year is a picture the arrow keys walk through, and Enter explains', async () => {
  const { page, context } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/duties?view=year')
  const table = page.getByRole('table', { name: /运行车间党支部/ })
  await table.waitFor()
  await assertAccessible(page, 'the year of duties')
  assert.equal(await table.getByRole('row').count(), 2 + 3 + 4)
  await table.getByRole('button').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  const words = String(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
  assert.match(words, /2 月 ?运行车间党支部 支部委员会会议|2月 运行车间党支部 支部委员会会议/)
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: '为什么是这个结论' }).getByText('第十二条').waitFor()
  await context.close()
})

test('on paper the board is a ledger with its foot, and the year reads in black and white', async () => {
  const { page, context } = await visit(browser)
  await context.addInitScript('window.print = () => { window.printed = (window.printed ?? 0) + 1 }')
  await signIn(page, 'shiquan')
  for (const [address, title] of [
    ['/duties?period=2026&state=all', '支部组织生活义务台账'],
    ['/duties?view=year', '支部组织生活义务年表'],
  ] as const) {
    await page.goto(address)
    await page.getByRole('button', { name: '打印' }).click()
    await page.waitForFunction('window.printed === 1')
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByText(/^链头 /).waitFor()
    assert.equal(await page.getByRole('button', { name: '打印' }).isVisible(), false)
    await page.emulateMedia({ media: null })
  }
  await context.close()
})

test('the board and the year fit a phone, in English and in the dark', async () => {
  const { page, context } = await visit(browser, { viewport: phone, language: 'en', dark: true })
  await signIn(page, 'siqi', 'en')
  for (const address of ['/duties', '/duties?view=year']) {
    await page.goto(address)
    await page.getByRole('table').first().waitFor()
    await assertFits(page, address)
    await assertAccessible(page, address)
  }
  await context.close()
})
