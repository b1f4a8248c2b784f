import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser, signIn, type Visit, visit } from './browser.ts'
import { fetched } from './steps.ts'

let browser: Browser
let secretary: Visit

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser)
  secretary.page.setDefaultTimeout(15_000)
  await signIn(secretary.page, 'shiquan')
})
after(() => browser.close())

const pack = (over: object = {}) => ({
  id: 'branch-rules',
  version: '1',
  title: ['支部补充规定', 'Rules of the branch'],
  author: '支部委员会',
  from: '2026-01-01',
  until: null,
  terms: { 'VT-04': { majority: { times: 3, of: 2, strict: false } } },
  settings: { 'ordinary-decision': { nearEvenTenths: 2 } },
  reminders: [],
  ...over,
})

test('a rule is found by its number, and its question tells article, numbers and worked cases', async () => {
  const { page } = secretary
  await page.goto('/regulations')
  await page.getByRole('searchbox', { name: '规则号、词、第几条' }).fill('VT-04')
  await page.getByText('找到 2 个问题').waitFor()
  await page.getByRole('link', { name: '支部党员大会的一般决定是否通过？' }).click()
  await page.getByRole('heading', { name: '支部党员大会的一般决定是否通过？', level: 1 }).waitFor()
  const rule = page.locator('#VT-04')
  assert.match(
    (await rule.textContent()) ?? '',
    /赞成超过应到会有表决权党员的 1\/2.*全国\s*《中国共产党支部工作条例（试行）》第十一条/s,
  )
  const worked = page.getByRole('article').filter({ hasText: 'C34' })
  assert.match((await worked.textContent()) ?? '', /不通过.*赞成 9 票，没有超过应到 20 人的半数/s)
  await worked.getByRole('button', { name: 'C34 告诉它的事实' }).click()
  await worked.getByText('"voters": 20').waitFor()
  await page.goto('/regulations?find=%E6%B2%A1%E6%9C%89%E8%BF%99%E6%A0%B7%E7%9A%84%E8%AF%8D')
  await page.getByText('没有问题用到').waitFor()
  await page.goto('/regulations/ordinary-descision')
  await page.getByRole('link', { name: /支部党员大会的一般决定/ }).waitFor()
})

test('the law is that of the day chosen', async () => {
  const { page } = secretary
  await page.goto('/regulations?part=texts&on=2026-05-10')
  const row = page.getByRole('row', { name: /^中国共产党发展党员工作细则（2026）/ })
  assert.match((await row.textContent()) ?? '', /尚未施行/)
  await page.goto('/regulations/public-notice?on=2026-05-10')
  assert.match((await page.locator('#DV-07').textContent()) ?? '', /本地\s*《党务工作手册》/)
})

test('local rules that loosen are refused with the rule; stricter ones are adopted, shown with the rule, taken out, withdrawn', async () => {
  const { page } = secretary
  await page.goto('/regulations?part=local&do=adopt')
  const dialog = page.getByRole('dialog', { name: /采用本地规定/ })
  const paste = dialog.getByRole('textbox', { name: '或粘贴内容' })
  const take = dialog.getByRole('button', { name: '采用', exact: true })
  await paste.fill('{')
  await dialog.getByText(/^不是 JSON/).waitFor()
  await paste.fill(JSON.stringify(pack({ more: 1 })))
  await dialog.getByText('整个文件：多出 more').waitFor()
  await paste.fill(JSON.stringify(pack({ terms: { 'DV-07': { workingDaysAtLeast: 3 } } })))
  await dialog.getByText('本地规定不能放宽 DV-07：workingDaysAtLeast 全国为 5，这里是 3。').waitFor()
  assert.ok(await take.isDisabled())
  await paste.fill(JSON.stringify(pack()))
  await dialog.getByText(/一般决议：赞成不少于应到会有表决权党员的 2\/3/).waitFor()
  await take.click()
  await dialog.waitFor({ state: 'detached' })
  const entry = page.getByRole('region', { name: /支部补充规定/ })
  await entry.getByText('现行').waitFor()

  await page.goto('/regulations/ordinary-decision')
  await page
    .locator('#VT-04')
    .getByText(/赞成不少于应到会有表决权党员的 2\/3（支部补充规定，第 1 版）/)
    .waitFor()
  assert.match((await page.getByRole('row', { name: /双方相差多少/ }).textContent()) ?? '', /1\s*–\s*2$/)

  await page.goto('/regulations?part=local')
  const href = (await entry.getByRole('link', { name: '导出' }).getAttribute('href')) ?? ''
  const file = await fetched(page, href)
  assert.equal(file.name, 'branch-rules-1.json')
  assert.deepEqual(JSON.parse(new TextDecoder().decode(file.body)), pack())
  await entry.getByRole('button', { name: '撤回' }).click()
  const asking = page.getByRole('dialog', { name: '撤回“支部补充规定”第 1 版' })
  await asking.getByRole('textbox', { name: '原因' }).fill('误采用')
  await asking.getByRole('button', { name: '撤回', exact: true }).click()
  await asking.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /支部补充规定 第 1 版.*已撤回/ }).click()
  await page.getByText(/撤回：误采用/).waitFor()
})

test('a year of working days is loaded once it is in order', async () => {
  const { page } = secretary
  await page.goto('/regulations?part=days&do=load')
  const dialog = page.getByRole('dialog', { name: '装入一年的工作日表' })
  const year = { year: 2031, off: [['2031-01-01', '2031-01-01']], worked: ['2031-01-06'], source: '国务院办公厅通知' }
  const paste = dialog.getByRole('textbox', { name: '或粘贴内容' })
  await paste.fill(JSON.stringify(year))
  await dialog.getByText('2031-01-06 不是周六、周日，不必写为调休上班日。').waitFor()
  await paste.fill(JSON.stringify({ ...year, worked: ['2031-01-05'] }))
  await dialog.getByText(/2031 年：放假 1 段，调休上班 1 天，全年工作日 261 天/).waitFor()
  await dialog.getByRole('button', { name: '装入', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('row', { name: /2031 261/ }).waitFor()
})

test('on paper there is the book and nothing to press; who sees no unit still reads a question', async () => {
  const { page } = secretary
  await page.goto('/regulations')
  await page.getByRole('heading', { name: '发展党员', level: 2 }).waitFor()
  await page.emulateMedia({ media: 'print' })
  assert.ok(!(await page.getByRole('searchbox', { name: '规则号、词、第几条' }).isVisible()))
  assert.ok(await page.getByRole('heading', { name: '发展党员', level: 2 }).isVisible())
  await page.emulateMedia({ media: 'screen' })
  const member = await visit(browser)
  await signIn(member.page, 'muye')
  assert.equal(await member.page.getByRole('link', { name: '规定', exact: true }).count(), 0)
  await member.page.goto('/regulations/ordinary-decision')
  await member.page.locator('#VT-04').waitFor()
})
