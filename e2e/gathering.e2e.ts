import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { assertAccessible, assertFits, openBrowser, phone, signIn, visit } from './browser.ts'
import { find, pick, setDay } from './steps.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('the ledger of gatherings is filtered in its address, can be gone back to, and is exported', async () => {
  const { page, complaints } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/gatherings')
  const table = page.getByRole('table', { name: '会议台账' })
  await table.getByRole('row').nth(5).waitFor()
  await assertAccessible(page, 'the ledger of gatherings')
  await page.getByRole('button', { name: /种类/ }).click()
  await page.getByRole('option', { name: /支部委员会会议/ }).click()
  await page.waitForURL(/kind=committee-meeting/)
  await page.getByRole('searchbox', { name: /找标题/ }).fill('没有这样的会')
  await page.waitForURL(/search=/)
  await page.getByText('没有符合条件的会议。').waitFor()
  await page.getByRole('button', { name: '清除全部' }).click()
  await table.getByRole('link').first().waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出表格' }).click()
  assert.match((await download).suggestedFilename(), /\.xlsx$/)
  assert.deepEqual(complaints, [])
})

test('what would be refused is said before it is sent: the past, the small room, the unusual chair', async () => {
  const { page, complaints } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/gatherings/plan?purpose=branch-assembly')
  await page.getByText('表决可行').waitFor()
  await assertAccessible(page, 'the page that convenes')
  await page.getByText('水处理控制室学习角').click()
  await page.getByText(/14 座，应到 37 人/).waitFor()
  await page.getByRole('combobox', { name: '主持人' }).click()
  await find(page, '主持人', 'mingxi', '明溪')
  await page.getByText(/应由书记、副书记、委员.*请写明原因/).waitFor()
  await setDay(page, /日期/, '2026-01-15')
  const late = page.getByRole('textbox', { name: /补录原因/ })
  await late.waitFor()
  await page.getByText(/2026-01-15 早于建立记录/).waitFor()
  await late.fill('当时没有系统')
  await page.getByText(/2026-01-15 早于建立记录/).waitFor({ state: 'detached' })
  assert.deepEqual(complaints, [])
})

test('two who write in one section are shown both texts, and nothing is lost or doubled', async () => {
  const one = await visit(browser)
  const other = await visit(browser)
  await signIn(one.page, 'siqi')
  await signIn(other.page, 'siqi')
  const record = await conveneForGroup(one.page, '讨论班前会怎么开')
  await other.page.goto(record)
  const [mine, theirs] = [editorOf(one.page), editorOf(other.page)]
  await mine.waitFor()
  await theirs.waitFor()
  await mine.fill('明溪：先讲昨天的异常。')
  await savedMark(one.page).waitFor()
  await theirs.fill('秋实：五分钟够了。')
  const choice = other.page.getByRole('button', { name: '合在一起再改' })
  await choice.waitFor()
  await other.page.getByRole('heading', { name: '别人存的' }).waitFor()
  await assertAccessible(other.page, 'two texts of one section')
  await choice.click()
  await savedMark(other.page).waitFor()
  await one.page.reload()
  await mine.waitFor()
  assert.equal(await mine.inputValue(), '明溪：先讲昨天的异常。\n秋实：五分钟够了。')
  assert.deepEqual([...one.complaints, ...other.complaints], [])
})

test('a group meeting has no vote; guests sit in; it is copied to another day and cancelled with a reason', async () => {
  const { page, complaints } = await visit(browser)
  await signIn(page, 'siqi')
  const record = await conveneForGroup(page, '学习安全规程')
  await page.getByRole('heading', { name: '二、记录' }).waitFor()
  assert.equal(await page.getByRole('heading', { name: /表决/ }).count(), 0)
  await page.getByRole('button', { name: '添加', exact: true }).click()
  const adding = page.getByRole('dialog', { name: '添加列席或来宾' })
  await adding.getByRole('radio', { name: '外来的人' }).click()
  await adding.getByRole('textbox', { name: /姓名/ }).fill('安全科来人')
  await adding.getByRole('textbox', { name: '单位或职务' }).fill('安全科')
  await adding.getByRole('button', { name: '添加', exact: true }).click()
  await page.getByText('安全科来人').waitFor()
  await pick(page, '更多', '照此再开一次')
  const copying = page.getByRole('dialog', { name: '照此再开一次' })
  await copying.getByRole('button', { name: '排入日程' }).click()
  await page.waitForURL((address) => address.pathname !== record && /[0-9a-f-]{36}$/.test(address.pathname))
  await page.getByText('已排期').first().waitFor()
  await pick(page, '更多', '取消会议')
  const cancelling = page.getByRole('alertdialog', { name: '取消这次会议' })
  assert.ok(await cancelling.getByRole('button', { name: '取消会议' }).isDisabled())
  await cancelling.getByRole('textbox', { name: /原因/ }).fill('检修提前')
  await cancelling.getByRole('button', { name: '取消会议' }).click()
  await page.getByText('会议已取消：检修提前').waitFor()
  assert.equal(await page.getByRole('button', { name: '发出通知' }).count(), 0)
  assert.deepEqual(complaints, [])
})

test('a lecture of a group opens filled from its duty, brings its usual steps, and takes in another purpose, on a phone', async () => {
  const { page, complaints } = await visit(browser, { viewport: phone })
  await signIn(page, 'siqi')
  await page.goto('/gatherings/plan?purpose=lecture')
  assert.ok(await page.getByRole('checkbox', { name: '党课' }).isChecked())
  assert.equal(await page.getByRole('checkbox', { name: '民主评议党员' }).count(), 0, 'an appraisal is the branch’s')
  await page.getByRole('textbox', { name: '议题 2' }).waitFor()
  await assertFits(page, 'the page that convenes on a phone')
  await assertAccessible(page, 'the page that convenes on a phone')
  await page.getByRole('textbox', { name: '党课题目' }).fill('一块废钢的账')
  await page.getByRole('textbox', { name: '主讲人' }).fill('思齐（党小组组长）')
  await setTime(page, '开始', '0640')
  await setTime(page, '预计结束', '0720')
  await page.getByRole('button', { name: '排入日程' }).click()
  await page.waitForURL(/\/gatherings\/[0-9a-f-]{36}$/)
  await page.getByText('一块废钢的账；主讲 思齐（党小组组长）').waitFor()
  await pick(page, '再加一项', '组织生活会')
  await page.getByText('主题未定').waitFor()
  await page.getByRole('button', { name: /批评和自我批评/ }).waitFor()
  await assertFits(page, 'a record with two purposes on a phone')
  await page.getByRole('checkbox', { name: '组织生活会' }).click({ force: true })
  await page.getByRole('button', { name: /批评和自我批评/ }).waitFor({ state: 'detached' })
  assert.deepEqual(complaints, [])
})

for (const [language, dark] of [
  ['zh', false],
  ['en', true],
] as const)
  test(`a closed record is read on a phone, ${language}${dark ? ', at night' : ''}`, async () => {
    const { page, complaints } = await visit(browser, { viewport: phone, language, dark })
    await signIn(page, 'shiquan', language)
    await page.goto('/gatherings?state=closed&kind=branch-assembly')
    const first = page.getByRole('table').getByRole('link').first()
    await first.waitFor()
    await assertFits(page, 'the ledger on a phone')
    await first.click()
    await page.getByRole('heading', { name: language === 'zh' ? '三、记录' : '3. Minutes' }).waitFor()
    await assertFits(page, 'a record on a phone')
    await assertAccessible(page, 'a record on a phone')
    assert.equal(await page.locator('textarea').count(), 0, 'a closed record is only read')
    assert.deepEqual(complaints, [])
  })

/** Convenes a meeting of the leader's own group for today, in the evening, and goes to it. */
async function conveneForGroup(page: Page, item: string): Promise<string> {
  await page.goto('/gatherings/plan?purpose=group-meeting')
  await page.getByRole('combobox', { name: '主持人' }).waitFor()
  await page.getByRole('textbox', { name: /会议名称/ }).fill(item)
  await setTime(page, '开始', item === '学习安全规程' ? '2030' : '1830')
  await setTime(page, '预计结束', item === '学习安全规程' ? '2110' : '1910')
  await page.getByRole('button', { name: '加一项议题' }).click()
  await page.getByRole('textbox', { name: '议题 1' }).fill(item)
  await page.getByRole('button', { name: '排入日程' }).click()
  await page.waitForURL(/\/gatherings\/[0-9a-f-]{36}$/)
  await page.getByRole('heading', { level: 1, name: item }).waitFor()
  return new URL(page.url()).pathname
}

async function setTime(page: Page, label: string, typed: string): Promise<void> {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus()
  await page.keyboard.type(typed)
}

function editorOf(page: Page) {
  return page.getByRole('textbox', { name: '讨论班前会怎么开的记录' })
}

function savedMark(page: Page) {
  return page.getByRole('status').filter({ hasText: /已存 \d\d:\d\d/ })
}
