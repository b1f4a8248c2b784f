import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { listBinders, makeBinder } from '#modules/ledgers/binder.contract.ts'
import { printLedger } from '#modules/ledgers/ledgers.contract.ts'
import { showTree } from '#modules/organisation/unit.contract.ts'
import { readPdf } from '#print/read-pdf.ts'
import { link } from '#web/api.ts'
import { assertAccessible, openBrowser, signIn, type Visit, visit } from './browser.ts'
import { ask, fetched, picture } from './steps.ts'

let browser: Browser
let secretary: Visit
let unitId = ''
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
const thisYear = Number(today.slice(0, 4))
/** The months of a demo begin at its start day: a year that is young has no whole month yet, and last year's last month has. */
const last = new Date(Date.UTC(thisYear, Number(today.slice(5, 7)) - 2, 15))
const [year, month] = [last.getUTCFullYear(), last.getUTCMonth() + 1]

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser)
  secretary.page.setDefaultTimeout(20_000)
  await signIn(secretary.page, 'shiquan')
  const { units } = await ask(secretary.page, showTree, {})
  unitId = units.find(({ name }) => name === '运行车间党支部')?.id ?? ''
})
after(() => browser.close())

test('the minutes of a month are printed from the catalogue, narrowed in the address', async () => {
  const { page } = secretary
  await page.goto(`/ledgers?year=%22${year}%22&month=%22${month}%22`)
  await page.getByRole('button', { name: new RegExp(`(^|[^\\d])${month} 月`) }).waitFor()
  await page.getByRole('row').filter({ hasText: 'L05' }).waitFor()
  await page.getByRole('button', { name: /^打印\s?会议记录/ }).click()
  const href = await page.getByRole('menuitem', { name: '打印（PDF）' }).getAttribute('href')
  await page.keyboard.press('Escape')
  const { name, body } = await fetched(page, href as string)
  const pages = await readPdf(body)
  assert.ok(decodeURIComponent(name).includes('会议记录'), name)
  assert.ok(pages[0]?.text.includes(`${year}年${month}月`) && pages[0].text.includes('会议记录'))
  await assertAccessible(page, 'the catalogue of ledgers')
  await picture(page, 'ledgers')
  assert.deepEqual(secretary.complaints, [])
})

test('the year is bound while one watches, taken away with its contents, and issued', async () => {
  const { page } = secretary
  // The year before this one is whole, whatever day it is.
  const whole = thisYear - 1
  await page.goto(`/ledgers?year=%22${whole}%22`)
  await page.getByRole('button', { name: `装订 ${whole} 年` }).click()
  await page.getByRole('progressbar').first().waitFor()
  const download = page.getByRole('link', { name: /^下载装订册/ }).first()
  await download.waitFor({ timeout: 60_000 })
  const { body } = await fetched(page, (await download.getAttribute('href')) as string)
  const pages = await readPdf(body)
  assert.ok(pages.length > 20, `${pages.length} pages`)
  const contents = pages
    .slice(1, 8)
    .map(({ text }) => text)
    .join('')
  for (const section of [
    '支部基本情况（L01）',
    '会议记录（L05）',
    '签到登记（L07）',
    '义务履行情况',
    '未尽事项与说明',
    '记录链与核验',
  ])
    assert.ok(contents.includes(section), section)
  assert.ok(!pages.some(({ text }) => text.includes('〔U+')))
  await page.getByRole('button', { name: '印发', exact: true }).first().click()
  const issuing = page.getByRole('dialog', { name: '印发装订册' })
  await issuing.getByRole('button', { name: '印发', exact: true }).click()
  await issuing.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '再次打印第 1 版' }).click()
  await page.getByText('与印发时逐字节相同').waitFor({ timeout: 60_000 })
  await assertAccessible(page, 'binders and issues')
  await picture(page, 'ledgers-binder')
  assert.deepEqual(secretary.complaints, [])
})

test('a crew member finds no ledgers, and nothing answers him', async () => {
  const crew = await visit(browser)
  await signIn(crew.page, 'xinyi')
  assert.equal(await crew.page.getByRole('link', { name: '台账与装订' }).count(), 0)
  const href = link(printLedger, { unitId, year, ledger: 'L05' })
  for (const path of [href, link(listBinders as never, { unitId, year } as never)]) {
    const status = await crew.page.evaluate(async (address) => (await fetch(address)).status, path)
    assert.ok(status >= 400, `${path} answers ${status}`)
  }
  assert.equal(makeBinder.access, 'keep-gatherings')
  await crew.context.close()
})
