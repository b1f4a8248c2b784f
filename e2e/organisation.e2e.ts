import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addMonths } from '#core/day.ts'
import { readWorkbook } from '#print/workbook.ts'
import { assertAccessible, openBrowser, settled, signIn, type Visit, visit } from './browser.ts'
import { choose, fetched, pick, save, setDay } from './steps.ts'

let browser: Browser
let secretary: Visit
/** Far enough ahead that no other story looks at it. */
const month = addMonths(`${new Date().toISOString().slice(0, 7)}-01`, 2).slice(0, 7)

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser)
  secretary.page.setDefaultTimeout(15_000)
  await signIn(secretary.page, 'shiquan')
})
after(() => browser.close())

test('a crew is set up under the workshop, renamed, and closed; it stays in the tree of who asks for closed ones', async () => {
  const { page } = secretary
  await page.goto('/units')
  const tree = page.getByRole('table', { name: '组织' })
  await tree.getByText('运行车间', { exact: true }).click()
  await pick(page, '设下级', '设班组')
  const setting = page.getByRole('dialog', { name: /设班组/ })
  await setting.getByRole('textbox', { name: /名称/ }).fill('戊班')
  await setting.getByRole('textbox', { name: /简称/ }).fill('戊')
  await save(setting, '设立')
  await tree.getByText('戊班', { exact: true }).click()
  await page.getByRole('button', { name: '改名、排序或移动' }).click()
  const renaming = page.getByRole('dialog', { name: /戊班.*改名/ })
  await renaming.getByRole('textbox', { name: /名称/ }).fill('检修班')
  await save(renaming, '保存')
  await tree.getByText('检修班', { exact: true }).waitFor()
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await save(page.getByRole('alertdialog', { name: '撤销「检修班」' }), '撤销')
  await tree.getByText('检修班', { exact: true }).waitFor({ state: 'detached' })
  await page.getByText('含已撤销', { exact: true }).click()
  await tree.getByText('检修班', { exact: true }).waitFor()
})

test('a post is set up in a new area with the fewest it needs, corrected and closed', async () => {
  const { page } = secretary
  await page.goto('/units')
  await pick(page, '区域', '新增区域')
  const area = page.getByRole('dialog', { name: '新增区域' })
  await area.getByRole('textbox', { name: /名称/ }).fill('污泥压滤')
  await save(area, '保存')
  await page.getByRole('button', { name: '新增岗位' }).click()
  const adding = page.getByRole('dialog', { name: '新增岗位' })
  await adding.getByRole('textbox', { name: /名称/ }).fill('压滤机')
  await choose(adding, /区域/, '污泥压滤')
  await adding.getByRole('textbox', { name: /最低配员/ }).fill('2')
  await page.keyboard.press('Tab')
  await adding.getByText(/通常配员 ?1 ?人.*最低配员 ?2 ?人/).waitFor()
  await adding.getByRole('textbox', { name: /通常配员/ }).fill('3')
  await page.keyboard.press('Tab')
  await assertAccessible(page, 'the dialog that adds a post')
  await save(adding, '保存')
  const posts = page.getByRole('table', { name: '岗位' })
  const row = posts.getByRole('row', { name: /压滤机 倒班 2/ })
  await row.waitFor()
  await row.getByRole('button', { name: /^改/ }).click()
  const amending = page.getByRole('dialog', { name: '改岗位' })
  await amending.getByRole('textbox', { name: /最低配员/ }).fill('1')
  await save(amending, '保存')
  const corrected = posts.getByRole('row', { name: /压滤机 倒班 1/ })
  await corrected.getByRole('button', { name: /^撤销/ }).click()
  await save(page.getByRole('alertdialog', { name: '撤销「压滤机」' }), '撤销')
  await corrected.waitFor({ state: 'detached' })
})

test('a venue under molten metal, or near the limit of its lifting, is refused for a gathering, whoever asks', async () => {
  const { page } = secretary
  await page.getByRole('button', { name: '新增会场' }).click()
  const adding = page.getByRole('dialog', { name: '新增会场' })
  await adding.getByRole('textbox', { name: /名称/ }).fill('渣跨值班室')
  await adding.getByRole('checkbox', { name: /吊运铁水、钢水、液渣的跨内/ }).check({ force: true })
  await adding
    .getByText(/不得聚集|禁止聚集|不能作会场/)
    .first()
    .waitFor()
  await save(adding, '保存')
  const row = page.getByRole('table', { name: '会场' }).getByRole('row', { name: /渣跨值班室/ })
  await row.getByText('禁止聚集', { exact: true }).waitFor()
  await row.getByRole('button', { name: /^改/ }).click()
  const amending = page.getByRole('dialog', { name: '改会场' })
  await amending.getByRole('checkbox', { name: /吊运铁水、钢水、液渣的跨内/ }).uncheck({ force: true })
  await amending.getByRole('textbox', { name: /距吊运跨/ }).fill('49')
  await save(amending, '保存')
  await row.getByText('49 m', { exact: true }).waitFor()
  await row.getByText('禁止聚集', { exact: true }).waitFor()
  await page.goto('/gatherings/plan?purpose=branch-assembly')
  assert.ok(await page.getByRole('radio', { name: /渣跨值班室.*49 米，不足 50 米/ }).isDisabled())
  await page.goto('/units')
  await row.getByRole('button', { name: /^撤销/ }).click()
  await save(page.getByRole('alertdialog', { name: '撤销「渣跨值班室」' }), '撤销')
  await row.waitFor({ state: 'detached' })
})

test('a leave is entered in the rota, shows who is short, and is taken back', async () => {
  const { page } = secretary
  await page.goto(`/rota?month=${month}`)
  await page.getByRole('button', { name: '登记调班' }).click()
  const entering = page.getByRole('dialog', { name: '登记调班' })
  await entering.getByRole('radio', { name: '请假' }).click()
  await entering.getByRole('combobox', { name: '人员' }).fill('连翘')
  await page.getByRole('option', { name: /连翘/ }).click()
  await setDay(entering, '从', `${month}-12`)
  await setDay(entering, '到（含）', `${month}-11`)
  assert.ok(await entering.getByRole('button', { name: '登记', exact: true }).isDisabled(), 'it ends before it begins')
  await setDay(entering, '到（含）', `${month}-14`)
  await entering.getByRole('textbox', { name: '事由' }).fill('探亲')
  await save(entering, '登记')
  const changes = page.getByRole('table', { name: '调班记录' })
  const row = changes.getByRole('row', { name: /请假 连翘 探亲/ })
  await row.waitFor()
  await page.goto(`/rota?month=${month}&day=${month}-13`)
  await page.getByText('请假：连翘').first().waitFor()
  await row.getByRole('button', { name: /^取消/ }).click()
  const taking = page.getByRole('alertdialog', { name: '取消这条调班？' })
  await save(taking, '取消调班')
  await row.waitFor({ state: 'detached' })
})

test('the month is checked, exported, and a sheet with one departure comes back as one change', async () => {
  const { page } = secretary
  await page.getByRole('button', { name: '校验本月' }).click()
  const check = page.getByRole('dialog', { name: '校验结果' })
  await check.getByText('各班首尾相接，每班恰好一个班组').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '导入导出' }).click()
  const href = await page.getByRole('menuitem', { name: '导出本月（xlsx）' }).getAttribute('href')
  await page.keyboard.press('Escape')
  const { name, body } = await fetched(page, String(href))
  const workbook = await readWorkbook(name, body)
  assert.ok(workbook.ok)
  const rows = workbook.value[0]?.rows.map((row) => row.map((cell) => String(cell ?? ''))) ?? []
  const dayCrew = rows.find(([crew]) => crew === '常白班') ?? []
  const workday = dayCrew.indexOf('白')
  assert.ok(workday > 0, 'the day crew works on some day of the month')
  dayCrew[workday] = '休'
  await preview(page, rows)
  const dialog = page.getByRole('dialog', { name: '导入排班表' })
  await dialog.getByRole('heading', { name: '其中 1 处不同，将登记为调班' }).waitFor()
  await assertAccessible(page, 'the preview of a rota sheet')
  await save(dialog, '确认导入')
  const row = page.getByRole('table', { name: '调班记录' }).getByRole('row', { name: /常白班/ })
  await row.getByRole('button', { name: /^取消/ }).click()
  await save(page.getByRole('alertdialog', { name: '取消这条调班？' }), '取消调班')
  await row.waitFor({ state: 'detached' })
})

test('what a rota sheet says and nobody understands is named by its cell, and nothing is written', async () => {
  const { page, complaints } = secretary
  await preview(page, [
    ['班组', '1', '2', '3'],
    ['甲班', '早', '早', '？'],
    ['己班', '夜', '夜', '休'],
  ])
  const dialog = page.getByRole('dialog', { name: '导入排班表' })
  await dialog.getByRole('row', { name: /第 ?2 ?行 ?D ?列 [?？] 不认识的班次/ }).waitFor()
  await dialog.getByRole('row', { name: /己班 没有这个班组/ }).waitFor()
  assert.ok(await dialog.getByRole('button', { name: '确认导入' }).isDisabled())
  await page.keyboard.press('Escape')
  assert.deepEqual(complaints, [])
})

/** Presses the command at the foot and waits until the dialog is gone. */
async function preview(page: Page, rows: string[][]): Promise<void> {
  await pick(page, '导入导出', '导入排班表')
  const csv = rows.map((row) => row.join(',')).join('\n')
  await page
    .getByRole('dialog', { name: '导入排班表' })
    .locator('input[type=file]')
    .setInputFiles({ name: `${month} 排班.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await settled(page)
}
