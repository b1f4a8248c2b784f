import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { listMembers } from '#modules/appraisal/grades.contract.ts'
import { showYear } from '#modules/appraisal/life-year.contract.ts'
import { myAppraisal } from '#modules/appraisal/mine.contract.ts'
import { showTree } from '#modules/organisation/unit.contract.ts'
import { assertAccessible, openBrowser, settled, signIn, type Visit, visit } from './browser.ts'
import { ask, choose, fetched, picture, printed, save, setDay, today, wordsOf } from './steps.ts'

let browser: Browser
let secretary: Visit
let year: number

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser)
  secretary.page.setDefaultTimeout(15_000)
  await signIn(secretary.page, 'shiquan')
  year = Number(today.slice(0, 4))
})
after(() => browser.close())

async function branchOf(page: Page): Promise<string> {
  const { units } = await ask(page, showTree, {})
  return units.find(({ name }) => name === '运行车间党支部')?.id ?? ''
}

/** Records a step on the path; at a gathering where it needs one. */
async function record(page: Page, step: string, gathering?: RegExp): Promise<void> {
  await page.getByRole('button', { name: `登记${step}`, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: step })
  if (gathering && (await dialog.getByRole('button', { name: /^撤回/ }).count()) === 0)
    await choose(dialog, /在哪次会议上/, gathering)
  await setDay(dialog, /日期/, today)
  await save(dialog, '保存')
}

const entry = (page: Page, column: string) => page.locator(`[data-column="${column}"]`)

/** Types one number under another, as from the tally on paper. */
async function typeColumn(page: Page, column: string, numbers: readonly number[]): Promise<void> {
  await entry(page, column).first().focus()
  for (const number of numbers) {
    await page.keyboard.type(String(number))
    await page.keyboard.press('Enter')
  }
}

async function pressGrades(page: Page, keys: readonly string[], from = 0): Promise<void> {
  await entry(page, 'grade').nth(from).getByRole('radio').first().focus()
  for (const [at, key] of keys.entries()) {
    await page.keyboard.press(key)
    // The focus has gone on to the next once this one is marked.
    const marked = entry(page, 'grade')
      .nth(from + at)
      .getByRole('radio', { checked: true })
    await marked.waitFor({ state: 'attached' })
  }
}

test('last year stands complete, with a line of its list late', async () => {
  const { page } = secretary
  await page.goto(`/appraisal?year=${year - 1}`)
  await page.getByRole('heading', { name: '组织生活与民主评议' }).waitFor()
  await page.getByRole('row').filter({ hasText: '报上级' }).getByText('已办').waitFor()
  await settled(page)
  await assertAccessible(page, 'a year that is over')
  await picture(page, 'appraisal-path')
  const record = await printed(page, '打印', '组织生活会记录')
  const words = await wordsOf(record.body)
  assert.ok(words.includes('夜班党员补学拖得久') && words.includes('逾期未完成'))
  const href = await page.getByRole('link', { name: '导出表格' }).getAttribute('href')
  assert.match((await fetched(page, href as string)).name, /\.xlsx$/)
  await page.getByRole('tab', { name: '整改清单' }).click()
  await page
    .getByRole('row')
    .filter({ hasText: '夜班党员补学' })
    .getByText(/逾期 \d+ 天/)
    .waitFor()
  await page.getByRole('button', { name: '列入清单' }).click()
  const listing = page.getByRole('dialog', { name: '列入整改清单' })
  await listing.getByRole('textbox', { name: /问题/ }).fill('石泉到班组少')
  await listing.getByText(/写到了党员姓名（石泉）/).waitFor()
  await page.keyboard.press('Escape')
  await picture(page, 'appraisal-list')
})

test('this year is opened, its steps are taken, totals and grades are typed, and the share is kept', async () => {
  const { page } = secretary
  await page.goto('/appraisal')
  await page.getByRole('button', { name: `启动${year}年度` }).click()
  await save(page.getByRole('dialog', { name: `启动${year}年度` }), '启动')
  await page.getByText('下一步：个人自评').waitFor()
  await record(page, '个人自评')
  await record(page, '党员互评')
  await record(page, '民主测评', /党员大会|党日|支委会|党小组/)
  await record(page, '评定意见', /党员大会|党日|支委会|党小组/)

  await page.getByRole('tab', { name: '党员与等次' }).click()
  await page.getByRole('radio', { name: '录入票数' }).click()
  for (const [name, count] of [
    ['发出', '32'],
    ['收回', '31'],
    ['有效', '30'],
  ] as const)
    await page.getByRole('textbox', { name, exact: true }).fill(count)
  const full = await entry(page, 'excellent').count()
  const most = Math.floor(full / 3)
  const ticked = Array.from({ length: full }, (_, at) => (at <= most ? 20 : 5))
  await typeColumn(page, 'excellent', ticked)
  await page.getByText('20，应为 30').first().waitFor()
  await typeColumn(
    page,
    'qualified',
    ticked.map((excellent) => 30 - excellent),
  )
  await page
    .getByText(/，应为 30/)
    .first()
    .waitFor({ state: 'detached' })
  await picture(page, 'appraisal-totals')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('已保存').first().waitFor()

  await page.getByRole('radio', { name: '评定等次' }).click()
  await page.getByText(`还可评优 ${most} 名`).waitFor()
  await pressGrades(
    page,
    Array.from({ length: full }, (_, at) => (at <= most ? '1' : '2')),
  )
  await page.getByText('超过 1 名').waitFor()
  await assertAccessible(page, 'grades over the share')
  await picture(page, 'appraisal-grades')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('radio', { name: '评定等次' }).waitFor()
  await page.getByText(/未保存/).waitFor({ state: 'detached' })

  await page.goto('/appraisal?do=publish')
  const publishing = page.getByRole('dialog', { name: '公布评议等次' })
  await publishing.getByText(`优秀 ${most + 1} 人，一般不超过 ${most} 人；确需超过的，写明上级同意的文号。`).waitFor()
  assert.ok(await publishing.getByRole('button', { name: '公布', exact: true }).isDisabled())
  await page.keyboard.press('Escape')

  await page.goto('/appraisal?tab=members&mode=grades')
  await page.getByText('超过 1 名').waitFor()
  await pressGrades(page, ['2'], most)
  await page.getByText('评优名额已满').waitFor()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText(/未保存/).waitFor({ state: 'detached' })
  await page.goto('/appraisal?do=publish')
  await publishing.getByRole('button', { name: '公布', exact: true }).click()
  await publishing.waitFor({ state: 'detached' })
  await page.getByText('下一步：报上级').waitFor()
  assert.deepEqual(secretary.complaints, [])
})

test('a total that was counted wrongly is corrected, and the corrected report goes up beside the first', async () => {
  const { page } = secretary
  const report = async (title: string, number: string) => {
    await page.goto('/appraisal?do=report')
    const dialog = page.getByRole('dialog', { name: title })
    await dialog.getByRole('textbox', { name: /文号/ }).fill(number)
    await save(dialog, '保存')
  }
  await report('登记报上级', '运支〔试〕1号')
  await page.goto('/appraisal?tab=members&mode=ballot')
  const button = page.getByRole('button', { name: '更正票数', exact: true })
  await entry(page, 'excellent').first().fill('19')
  await page.getByText('29，应为 30').waitFor()
  await entry(page, 'qualified').first().fill('11')
  assert.ok(await button.isDisabled(), 'a correction says why')
  await page.getByRole('textbox', { name: /更正原因/ }).fill('复核计票单')
  await picture(page, 'appraisal-correcting')
  await button.click()
  await page.getByText(/票数原为 20\/10\/0\/0：复核计票单/).waitFor()
  await page.goto('/appraisal')
  await page.getByText('下一步：报上级').waitFor()
  const draft = await wordsOf((await printed(page, '打印', '更正报告（草稿）PDF')).body)
  assert.ok(draft.includes('更正测评票数1人') && draft.includes('运支〔试〕1号'))
  await report('登记更正报告', '运支〔试〕2号')
  await page.getByText('运支〔试〕2号').waitFor()
  const first = await wordsOf((await printed(page, '打印', '评议情况报告（运支〔试〕1号）PDF')).body)
  assert.ok(!first.includes('更正'))
  const register = await wordsOf((await printed(page, '打印', '评议登记表（更正后）')).body)
  assert.ok(register.includes('更正后重印') && register.includes('复核计票单'))
  const former = await wordsOf((await printed(page, '打印', '评议登记表（公布时）')).body)
  assert.ok(!former.includes('复核计票单'))
})

test('the member reads his own grade and who is praised, and nobody else’s', async () => {
  const branchId = await branchOf(secretary.page)
  const { opened } = await ask(secretary.page, showYear, { branchId, year })
  const { members } = await ask(secretary.page, listMembers, { lifeYearId: opened?.id ?? '' })
  const own = members.find(({ person }) => person.name === '沐野')
  const member = await visit(browser)
  await signIn(member.page, 'muye')
  await member.page.goto('/my')
  await member.page.getByRole('heading', { name: '我的民主评议' }).waitFor()
  await assertAccessible(member.page, 'one’s own appraisal')
  await picture(member.page, 'appraisal-mine')
  const { years } = await ask(member.page, myAppraisal, {})
  const mine = years.find((one) => one.year === year)
  assert.equal(mine?.grade, own?.grade)
  assert.deepEqual(mine?.totals, own?.totals)
  const { origin } = new URL(member.page.url())
  const asked = { data: { lifeYearId: opened?.id }, headers: { origin } }
  const refused = await (await member.page.request.post('/api/appraisal.list-members', asked)).json()
  assert.equal(refused.code, 'identity.not-permitted')
  await member.page.goto(`/appraisal?year=${year}`)
  await member.page.getByRole('tab', { name: '进程' }).waitFor()
  assert.equal(await member.page.getByRole('tab', { name: '党员与等次' }).count(), 0)
  await member.context.close()
})
