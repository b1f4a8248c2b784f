import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { assertAccessible, assertFits, openBrowser, phone, signIn, visit } from './browser.ts'
import { choose, fetched, setDay, wordsOf } from './steps.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

async function secretary() {
  const visitor = await visit(browser)
  visitor.page.setDefaultTimeout(20_000)
  await signIn(visitor.page, 'shiquan')
  return visitor
}

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })
const ledger = (page: Page, name: string) => page.getByRole('table', { name, exact: true })

test('the roster is found by initials, kept in its address, walked by keyboard, printed and exported', async () => {
  const { page, context, complaints } = await secretary()
  await page.goto('/roster')
  await page.getByText(/共 \d+ 人，其中党员 37 人/).waitFor()
  await assertAccessible(page, 'the roster')
  await choose(page, '党员类别', /^党员/)
  await page.waitForURL(/kind=members/)
  await page.getByRole('searchbox', { name: '姓名、拼音、首字母' }).fill('cg')
  await page.waitForURL(/search=cg/)
  const rows = page.getByRole('table', { name: '人员名册' }).getByRole('row')
  await rows.filter({ hasText: '长庚' }).waitFor()
  await page.reload()
  await rows.filter({ hasText: '长庚' }).waitFor()
  const printed = await fetched(
    page,
    String(await page.getByRole('link', { name: '打印党员花名册' }).getAttribute('href')),
  )
  const words = await wordsOf(printed.body)
  assert.match(words, /长庚/)
  assert.doesNotMatch(words, /晓岚/)
  const sheet = await fetched(page, String(await page.getByRole('link', { name: '导出表格' }).getAttribute('href')))
  assert.match(sheet.name, /\.xlsx$/)
  assert.equal(Buffer.from(sheet.body.slice(0, 2)).toString(), 'PK')
  await page.getByRole('button', { name: '清除全部' }).click()
  await rows.nth(5).waitFor()
  await rows.nth(1).getByRole('link').focus()
  await page.keyboard.press('ArrowDown')
  const second = (await rows.nth(2).getByRole('link').textContent()) ?? ''
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/people\/[0-9a-f-]{36}$/)
  await page.getByRole('heading', { level: 1 }).getByText(second.trim().replace(/预.*$/, '')).waitFor()
  assert.deepEqual(complaints, [])
  await context.close()
})

test('the roster of another day is that day’s, and says so', async () => {
  const { page, context } = await secretary()
  await page.goto('/roster?kind=members')
  const year = new Date().getFullYear() - 1
  await page.goto(`/roster?kind=members&on=${year}-03-01`)
  await page.getByText(`这是 ${year}-03-01 当日的名册`).waitFor()
  await page.getByText(/其中党员 3[0-6] 人/).waitFor()
  await page.getByRole('button', { name: '回到今天' }).click()
  await page.getByText(/其中党员 37 人/).waitFor()
  await context.close()
})

test('someone is added by hand: what would be refused is said while it is written', async () => {
  const { page, context } = await secretary()
  await page.goto('/roster')
  await page.getByRole('button', { name: '添加人员' }).click()
  const form = dialog(page, '添加人员')
  await form.getByRole('textbox', { name: '姓名' }).fill('麦冬')
  await form.getByRole('textbox', { name: '出生日期' }).fill('2009年5月')
  await form.getByText('读作 2009-05').waitFor()
  await form.getByText('请写明所在党支部或班组').waitFor()
  await choose(form, /党员类别/, '入党申请人')
  await setDay(form, /类别起始日/, '2026-06-01')
  await form.getByText(/年满十八岁方可申请入党：2027-05-01/).waitFor()
  const add = form.getByRole('button', { name: '添加', exact: true })
  assert.ok(await add.isDisabled())
  await form.getByRole('textbox', { name: '出生日期' }).fill('1996.5')
  await choose(form, /班组$/, '乙班')
  await choose(form, /岗位$/, '除尘')
  await assertAccessible(page, 'the dialog that adds a person')
  await add.click()
  await form.getByText(/已有 1 位同名人员：麦冬/).waitFor()
  await form.getByRole('checkbox', { name: '是同名的另一人' }).check({ force: true })
  await add.click()
  await page.waitForURL(/\/people\/[0-9a-f-]{36}$/)
  await page.getByRole('heading', { level: 1, name: /麦冬/ }).waitFor()
  await ledger(page, '党员类别').getByText('入党申请人').waitFor()
  await ledger(page, '班组岗位').getByText('乙班').waitFor()
  await assertAccessible(page, 'the page of a person')
  await becomesActivist(page)
  await isCorrected(page)
  await isMoved(page)
  await context.close()
})

/** The next stage only; the one after it waits for its year. */
async function becomesActivist(page: Page): Promise<void> {
  await page.getByRole('button', { name: '变更类别' }).click()
  const form = dialog(page, /变更类别/)
  await form.getByRole('radio').first().waitFor()
  assert.equal(await form.getByRole('radio').count(), 2)
  assert.ok(await form.getByRole('radio', { name: '入党积极分子' }).isChecked())
  await form.getByRole('button', { name: '变更类别' }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '变更类别' }).click()
  await form.getByText(/不晚于已有记录的开始日/).waitFor()
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })
}

/** A wrong first day is put right; what it said stays to be read, with the reason and the name. */
async function isCorrected(page: Page): Promise<void> {
  const row = ledger(page, '党员类别').getByRole('row', { name: /入党申请人/ })
  await row.getByRole('button', { name: '更正' }).click()
  const form = dialog(page, /更正/)
  await setDay(form, /^自/, '2026-05-20')
  const done = form.getByRole('button', { name: '更正', exact: true })
  assert.ok(await done.isDisabled(), 'a correction has a reason')
  await form.getByRole('textbox', { name: '改动理由' }).fill('申请书落款为 5 月 20 日')
  await assertAccessible(page, 'the dialog that corrects')
  await done.click()
  await form.waitFor({ state: 'detached' })
  await ledger(page, '党员类别').getByText('2026-05-20').waitFor()
  const corrections = page.getByRole('region', { name: '更正' })
  await corrections.getByText(/入党申请人，2026-06-01–/).waitFor()
  await corrections.getByText('申请书落款为 5 月 20 日').waitFor()
  await corrections.getByText(/石泉 \d{4}-\d\d-\d\d/).waitFor()
}

async function isMoved(page: Page): Promise<void> {
  await page.getByRole('button', { name: '调班组、调岗' }).click()
  const form = dialog(page, /班组岗位/)
  const change = form.getByRole('button', { name: '调整' })
  await form.getByText(/不晚于已有记录的开始日/).waitFor()
  assert.ok(await change.isDisabled(), 'posted today: what was recorded wrongly is corrected')
  await page.keyboard.press('Escape')
  await page.getByRole('region', { name: '经过' }).getByText('到乙班·除尘').waitFor()
}

test('a member’s rights are suspended and restored, with from, until and reference only', async () => {
  const { page, context } = await secretary()
  await openPerson(page, '守拙')
  await page.getByText('正式党员，权利未中止').waitFor()
  await page.getByRole('button', { name: '中止权利' }).click()
  const form = dialog(page, /中止权利/)
  await setDay(form, '生效日', '2026-09-01')
  await form.getByRole('textbox', { name: '决定文号' }).fill('演示党〔2026〕9号')
  await form.getByRole('button', { name: '中止权利' }).click()
  await page.getByText('权利中止期间').waitFor()
  await ledger(page, '权利中止').getByRole('button', { name: '恢复' }).click()
  const back = dialog(page, /恢复权利/)
  await setDay(back, '恢复日', '2026-08-01')
  await back.getByText('结束（2026-08-01）须晚于开始（2026-09-01）。').waitFor()
  await setDay(back, '恢复日', '2026-10-01')
  await back.getByRole('button', { name: '恢复权利' }).click()
  await page.getByText('正式党员，权利未中止').waitFor()
  await page.getByRole('region', { name: '经过' }).getByText('权利恢复（演示党〔2026〕9号）').waitFor()
  await context.close()
})

test('an office held by one is handed over by name, and may be ended again', async () => {
  const { page, context } = await secretary()
  await openPerson(page, '若谷')
  await page.getByRole('button', { name: '任命' }).click()
  const form = dialog(page, /任命/)
  await choose(form, /任职单位/, '轧钢党小组')
  await choose(form, /^.*职务/, '党小组组长')
  await form.getByText(/望川 自 .* 起担任此职/).waitFor()
  const appoint = form.getByRole('button', { name: '任命' })
  assert.ok(await appoint.isDisabled())
  await form.getByRole('checkbox', { name: /接替 望川/ }).check({ force: true })
  await assertAccessible(page, 'the dialog that appoints')
  await appoint.click()
  await form.waitFor({ state: 'detached' })
  const offices = ledger(page, '职务')
  await offices.getByText('轧钢党小组').waitFor()
  await openPerson(page, '望川')
  await page.getByRole('region', { name: '经过' }).getByText('卸任轧钢党小组党小组组长').waitFor()
  await context.close()
})

async function openPerson(page: Page, name: string): Promise<void> {
  await page.goto(`/roster?search=${encodeURIComponent(name)}`)
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1 }).getByText(name).waitFor()
}

test('who can see a record is said with the office and the reason; others see nothing of it', async () => {
  const { page, context } = await secretary()
  await openPerson(page, '长庚')
  const address = page.url()
  await page.getByRole('link', { name: '谁能看到' }).click()
  const table = page.getByRole('table', { name: '能看到这份记录的人' })
  await table.getByRole('row', { name: /鹤汀 党小组组长 钢包党小组 本人编入钢包党小组/ }).waitFor()
  await assertAccessible(page, 'who can see')
  const crew = await visit(browser)
  await signIn(crew.page, 'xinyi')
  await crew.page.goto(address)
  await crew.page.getByText('没有这个人，或不在您的范围内。').waitFor()
  await crew.context.close()
  await context.close()
})

test('a crew member outside the Party reads and exports what is held about him, and signs out elsewhere', async () => {
  const other = await visit(browser)
  await signIn(other.page, 'xinyi')
  const { page, context } = await visit(browser, { viewport: phone })
  await signIn(page, 'xinyi')
  await page.goto('/my')
  await page.getByText('甲班·废钢跨', { exact: true }).waitFor()
  await page.getByRole('button', { name: /班组岗位/ }).click()
  await assertFits(page, 'my page')
  await assertAccessible(page, 'my page')
  await page.getByRole('button', { name: '导出关于我的全部' }).click()
  const json = page.getByRole('menuitem', { name: '导出全部（JSON）' })
  const held = await fetched(page, String(await json.getAttribute('href')))
  assert.match(new TextDecoder().decode(held.body), /辛夷/)
  await page.keyboard.press('Escape')
  const sessions = page.getByRole('region', { name: '我的登录' })
  await sessions.getByText('本机').waitFor()
  const elsewhere = sessions.getByRole('button', { name: /^退出 / })
  // The one just now; those of other stories stay.
  await elsewhere.first().click()
  await page.getByText('该登录已退出。').waitFor()
  await other.page.goto('/my')
  await other.page.getByRole('button', { name: '登录' }).waitFor()
  await other.context.close()
  await context.close()
})

const file = `运行车间人员名册,,,,,,,,
序号,姓　名,性别,身份证号,出生年月,班组,岗位,政治面貌,备注
1,辛夷,男,11010119820801001X,1982年8月,甲班,废钢跨,群众,
2,连翘,男,,1984.05,乙班,铸造吊车,群众,
3,张　三,男,,1999-13,甲班,除尘,群众,
4,明溪,男,,1991-04,乙班,除尘,群众,
5,李　四,女,,87.3,甲,热修值守,群众,
合计,5人,,,,,,,
`

test('a roster is imported: refused columns, odd values by cell, unknown names and namesakes are settled before it is written', async () => {
  const { page, context, complaints } = await secretary()
  await page.goto('/roster/import')
  await assertAccessible(page, 'choosing a file')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '名册.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
  await page.getByRole('button', { name: '读取文件' }).click()
  await page.getByText(/还不能写入：1 行有错，1 行待确认/).waitFor()
  const rows = page.getByRole('table', { name: '读到的各行' })
  await rows.getByText('没有“1999-13”这一天。').waitFor()
  await rows.getByText('E5', { exact: true }).waitFor()
  await rows.getByRole('row', { name: /连翘.*变更.*甲班 → 乙班/ }).waitFor()
  await page.getByRole('button', { name: /^列的对应/ }).click()
  await page.getByText('不收：身份证号').waitFor()
  await assertAccessible(page, 'checking an import')
  const unknown = page.getByRole('table', { name: '不认识的名称' })
  await unknown.getByRole('cell', { name: '热修值守', exact: true }).waitFor()
  await choose(unknown, /热修值守/, '钢包热修')
  await page.getByRole('button', { name: '照此办理并重新比对' }).click()
  await unknown.waitFor({ state: 'detached' })
  await choose(rows, /处理 6/, '同名的另一人')
  await page.getByRole('button', { name: /行待确认|待确认的/ }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '有错的 1 行都不导入' }).click()
  await page.getByRole('button', { name: '写入：新增 2，变更 1' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '写入名册' }).click()
  await page.getByRole('heading', { name: '已写入名册' }).waitFor()
  await page.getByRole('link', { name: '看花名册' }).click()
  await openPerson(page, '李四')
  await ledger(page, '班组岗位').getByText('钢包热修').waitFor()
  assert.deepEqual(complaints, [])
  await context.close()
})

test('an import that is cancelled leaves the roster as it was', async () => {
  const { page, context } = await secretary()
  await page.goto('/roster/import')
  const extra = file.replace('2,连翘', '2,丁香')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '另一份.csv', mimeType: 'text/csv', buffer: Buffer.from(extra) })
  await page.getByRole('button', { name: '读取文件' }).click()
  await page.getByRole('button', { name: '取消导入' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '取消导入' }).click()
  await page.getByRole('button', { name: '读取文件' }).waitFor()
  await page.getByRole('row', { name: /另一份\.csv.*已取消/ }).waitFor()
  await page.goto('/roster?search=丁香')
  await page.getByText('没有符合条件的人。').waitFor()
  await context.close()
})
