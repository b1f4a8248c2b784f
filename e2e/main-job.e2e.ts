import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { assertAccessible, openBrowser, signIn, type Visit, visit } from './browser.ts'
import { affirm, choose, find, holds, pick, printed, tickOf, typeCount, wordsOf } from './steps.ts'

const subject = '审议明年党员责任区划分'
const theme = '清理废钢料场'

let browser: Browser
let secretary: Visit
let recorder: Visit
let record: string

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser)
  recorder = await visit(browser)
  for (const { page } of [secretary, recorder]) page.setDefaultTimeout(20_000)
})
after(() => browser.close())

test('the secretary signs in and home is the pattern, with what becomes a breach first beside it', async () => {
  const { page } = secretary
  await signIn(page, 'shiquan')
  await page.getByRole('heading', { level: 1, name: '一个支部 · 三条主线 · 一项融合 · 四个小组' }).waitFor()
  for (const band of ['一 支部', '三 主线', '一 融合', '四 小组'])
    await page.getByRole('heading', { level: 2, name: band }).waitFor()
  await page.getByRole('link', { name: /37\s*党员/ }).waitFor()
  for (const group of ['炼钢党小组', '轧钢党小组', '钢包党小组', '除尘党小组'])
    await page.getByRole('heading', { name: group }).waitFor()
  await page.getByRole('heading', { name: '本周要办' }).waitFor()
})

test('from the duties board the form to convene opens already filled in', async () => {
  const { page } = secretary
  await page.getByRole('link', { name: '全部义务' }).click()
  await page.waitForURL(/\/duties$/)
  await page.goto('/duties?rule=MT-01')
  const owed = page.getByRole('row', { name: /运行车间党支部 支部党员大会/ }).first()
  await owed.getByRole('link', { name: '召集' }).click()
  await page.getByRole('heading', { level: 1, name: '召集会议' }).waitFor()
  await page.getByText(/^履行 .*季度的支部党员大会$/).waitFor()
  assert.ok(await page.getByRole('checkbox', { name: '支部党员大会' }).isChecked())
  await holds(page, '主持人', '石泉')
  assert.ok(await page.getByRole('radio', { name: /三楼会议室/ }).isChecked())
  assert.ok(await page.getByRole('radio', { name: /钢包热修值班室.*不得聚集人员/ }).isDisabled())
})

test('an assembly with a theme Party day is convened for today, and everyone invited is told', async () => {
  const { page } = secretary
  await page.getByRole('checkbox', { name: '主题党日' }).check({ force: true })
  await page.getByRole('textbox', { name: '主题', exact: true }).fill(theme)
  await page.getByRole('textbox', { name: '没有在固定日举行的原因' }).fill('检修窗口在今天')
  await page
    .getByRole('button', { name: /14:00，能到 \d+ 人/ })
    .first()
    .click()
  await page.getByText(/表决可行：至少到 17 人，赞成至少 18 票/).waitFor()
  await find(page, '记录人', 'siqi', '思齐')
  const agenda = (kind: string) => page.getByRole('region', { name: kind, exact: true })
  for (const [kind, item] of [
    ['支部党员大会', subject],
    ['主题党日', '分段清理，过磅入库'],
  ] as const) {
    await agenda(kind).getByRole('button', { name: '加一项议题' }).click()
    await agenda(kind).getByRole('textbox', { name: '议题 1' }).fill(item)
  }
  await page.getByRole('button', { name: '排入日程' }).click()
  await page.waitForURL(/\/gatherings\/[0-9a-f-]{36}$/)
  record = new URL(page.url()).pathname
  await page.getByRole('heading', { level: 1, name: /季度支部党员大会暨.*主题党日/ }).waitFor()
  await pick(page, '更多', '发出通知')
  const notice = page.getByRole('dialog', { name: '发出会议通知' })
  const words = notice.getByRole('textbox', { name: '通知内容' })
  assert.match(await words.inputValue(), new RegExp(`14:00.*三楼会议室.*思齐[\\s\\S]*${subject}`))
  await assertAccessible(page, 'the notice dialog')
  await notice.getByRole('button', { name: '发出通知' }).click()
  await page.getByText('通知已发出，37 人可见').waitFor()
  await affirm(page, '开会', '现在开会？')
  await page.getByText('记录中').waitFor()
})

test('who came is ticked with the keyboard and the mouse, a whole crew at once', async () => {
  const { page } = secretary
  const grid = page.getByRole('table', { name: '到会情况' })
  await page.getByRole('button', { name: '常白班其余都到会' }).click()
  for (const name of ['石泉', '闻樵', '晓岚']) assert.ok(await tickOf(page, name).isChecked(), name)
  await tickOf(page, '青禾').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  assert.ok(await tickOf(page, '青禾').isChecked())
  assert.ok(await tickOf(page, '砚舟').isChecked())
  // A digit says why someone did not come: 3 is leave, 4 travel; 0 takes it back.
  await page.keyboard.press('ArrowDown')
  const leave = grid.getByText('假', { exact: true })
  for (const key of ['3', '0', '3']) {
    await page.keyboard.press(key)
    await leave.waitFor({ state: key === '0' ? 'detached' : 'visible' })
  }
  await tickOf(page, '思齐').check({ force: true })
  await takeRest(page)
  await page.getByText('都已登记').waitFor()
  assert.equal(await numberOf(page, '应到有表决权'), 34)
  await page
    .getByText(/^实到有表决权\s*(1[89]|2\d)$/)
    .first()
    .waitFor()
  await page
    .getByRole('status')
    .filter({ hasText: /已存 \d\d:\d\d/ })
    .waitFor()
})

test('a vote says what it needs before the count, and judges the count while it is typed: half is not more than half', async () => {
  const { page } = secretary
  await page.getByText('按现在到会').waitFor()
  await page.getByRole('button', { name: '付诸表决' }).click()
  const putting = page.getByRole('dialog', { name: '付诸表决' })
  await choose(putting, /议题/, subject)
  assert.equal(await putting.getByRole('textbox', { name: '表决事项' }).inputValue(), subject)
  await assertAccessible(page, 'the dialog that puts an item to the vote')
  await putting.getByRole('button', { name: '付诸表决' }).click()
  const vote = page.getByRole('article', { name: subject })
  await vote.getByText('表决之前').waitFor()
  await vote.getByText('可以表决').waitFor()
  const present = await numberOf(page, '实到有表决权')
  await typeCount(vote, { 赞成: 17, 不赞成: 0, 弃权: present - 17 })
  await vote.getByText('随填随判，尚未记下').waitFor()
  await vote.getByText('不通过', { exact: true }).waitFor()
  await vote.getByText('未过半').waitFor()
  await vote.getByRole('button', { name: '解释' }).click()
  const why = page.getByRole('complementary', { name: '为什么是这个结论' })
  await why.getByText('恰为一半').first().waitFor()
  await why
    .getByText(/2 × 17\s*=\s*34/)
    .first()
    .waitFor()
  await why
    .getByText(/《中国共产党支部工作条例（试行）》第十一条/)
    .first()
    .waitFor()
  await assertAccessible(page, 'the explained vote')
  await typeCount(vote, { 赞成: 18, 不赞成: 0, 弃权: present - 18 })
  await vote.getByText('通过', { exact: true }).waitFor()
  await why
    .getByText(/2 × 18.*>\s*34/)
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
  await why.waitFor({ state: 'detached' })
  await vote.getByRole('button', { name: '记下票数' }).click()
  await vote.getByText('已记下').waitFor()
})

test('the recorder writes the minutes, and a cut network loses nothing', async () => {
  const { page, context } = recorder
  await signIn(page, 'siqi')
  await page.goto(record)
  const parts = page.getByRole('navigation', { name: '记录的各节' })
  await parts.getByRole('button', { name: subject }).click()
  const minutes = page.getByRole('textbox', { name: `${subject}的记录` })
  await minutes.fill('长庚：方案写清了谁来做。')
  const saved = page.getByRole('status').filter({ hasText: /已存 \d\d:\d\d/ })
  await saved.waitFor()
  await context.setOffline(true)
  await minutes.press('End')
  await minutes.pressSequentially('\n听澜：活动提前三天通知。')
  await page.getByRole('status').filter({ hasText: '待发送 1 处' }).waitFor()
  await context.setOffline(false)
  await saved.waitFor()
  await page.reload()
  await parts.getByRole('button', { name: subject }).click()
  assert.equal(await minutes.inputValue(), '长庚：方案写清了谁来做。\n听澜：活动提前三天通知。')
  await parts.getByRole('button', { name: '分段清理，过磅入库' }).click()
  await page.getByRole('textbox', { name: '分段清理，过磅入库的记录' }).fill('河山：三段同时清理，当班过磅。')
  await saved.waitFor()
})

test('the resolution is drafted from the vote, and a task gets an owner and a day', async () => {
  const { page } = recorder
  const parts = page.getByRole('navigation', { name: '记录的各节' })
  await parts.getByRole('button', { name: /决议/ }).click()
  await page.getByText(`已通过而没有写成决议：${subject}`).waitFor()
  await page.getByRole('button', { name: '写成决议' }).first().click()
  const adopting = page.getByRole('dialog', { name: '写成决议' })
  assert.match(
    await adopting.getByRole('textbox', { name: '决议内容' }).inputValue(),
    /应到会有表决权党员34人.*赞成18票.*会议同意明年党员责任区划分。/,
  )
  await adopting.getByRole('button', { name: '写成决议' }).click()
  await adopting.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '交办', exact: true }).click()
  const task = page.getByRole('dialog', { name: '交办一件事' })
  await task.getByRole('textbox', { name: /交办事项/ }).fill('责任区图张贴到班组')
  await find(task, '办理人', '沐野', '沐野')
  await task.getByRole('button', { name: '交办', exact: true }).click()
  const row = page.getByRole('table', { name: '交办事项' }).getByRole('row', { name: /责任区图张贴到班组/ })
  await row.getByText('沐野').waitFor()
  await row.getByText(/余 7 天/).waitFor()
})

test('the recorder completes the record, the chair confirms it, and it takes its number', async () => {
  await recorder.page.getByText('必备的都有了，可以完成。').waitFor()
  await recorder.page.getByRole('button', { name: '完成记录' }).click()
  const closing = recorder.page.getByRole('alertdialog', { name: '完成这份记录' })
  await assertAccessible(recorder.page, 'the dialog that completes a record')
  await closing.getByRole('button', { name: '完成记录' }).click()
  await recorder.page.getByText('等主持人石泉确认').waitFor()
  assert.equal(await recorder.page.getByRole('button', { name: '确认记录' }).count(), 0, 'the recorder cannot confirm')
  const { page } = secretary
  await page.reload()
  await affirm(page, '确认记录', '确认这份记录')
  await page.getByText('已完成', { exact: true }).first().waitFor()
  await page
    .getByText(/第 \d+ 次/)
    .first()
    .waitFor()
})

test('the minutes print with title, names, vote and resolution; Word and the sign-in sheet as well', async () => {
  const { page } = secretary
  const minutes = await printed(page, '打印', '会议记录（PDF）')
  const words = await wordsOf(minutes.body)
  for (const wanted of [
    '运行车间党支部党员大会暨主题党日会议记录',
    '石泉',
    '思齐',
    '长庚：方案写清了谁来做。',
    '听澜：活动提前三天通知。',
    subject,
    '赞成18票',
    theme,
    '责任区图张贴到班组',
  ])
    assert.ok(words.includes(wanted.replace(/\s+/g, '')), `the printed minutes say ${wanted}: ${words.slice(0, 2000)}`)
  const sheet = await wordsOf((await printed(page, '打印', '签到表（PDF）')).body)
  for (const wanted of ['石泉', '沐野', '青禾']) assert.ok(sheet.includes(wanted), wanted)
  await page.getByRole('button', { name: '打印', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: '会议记录（Word）' }).click()
  assert.match((await download).suggestedFilename(), /\.docx$/)
})

test('the board knows: both duties are met, and the explanation leads to the record', async () => {
  const { page } = secretary
  for (const [rule, name] of [
    ['MT-01', '支部党员大会'],
    ['TP-01', '主题党日'],
  ] as const) {
    await page.goto(`/duties?rule=${rule}&state=met`)
    const row = page.getByRole('row', { name: new RegExp(`运行车间党支部 ${name}`) }).first()
    await row.getByText('已履行').waitFor()
    await row.getByRole('button', { name: /为什么/ }).click()
    const why = page.getByRole('complementary', { name: '为什么是这个结论' })
    await why.locator(`a[href="${record}"]`).waitFor()
    await row.locator('a[href^="/gatherings/"]').first().waitFor()
  }
})

test('a correction after closing stays visible beside what it corrected', async () => {
  const { page } = secretary
  await page.goto(record)
  await pick(page, '更多', '更正')
  const amending = page.getByRole('dialog', { name: '更正记录' })
  await choose(amending, /更正何处/, '地点')
  await amending.getByRole('textbox', { name: '改为' }).fill('水处理控制室学习角')
  await amending.getByRole('textbox', { name: /更正原因/ }).fill('三楼停电，改在学习角')
  await assertAccessible(page, 'the dialog that amends')
  await amending.getByRole('button', { name: '更正', exact: true }).click()
  const row = page.getByRole('table', { name: '更正' }).getByRole('row', { name: /三楼停电/ })
  await row.getByText('三楼会议室').waitFor()
  await row.getByText('水处理控制室学习角').waitFor()
  const words = await wordsOf((await printed(page, '打印', '会议记录（PDF）')).body)
  assert.ok(words.includes('三楼停电'), 'the correction is printed')
  assert.deepEqual(secretary.complaints, [])
  assert.deepEqual(recorder.complaints, [])
})

test('the owner of the task finds it on his own page', async () => {
  const member = await visit(browser)
  await signIn(member.page, 'muye')
  await member.page.goto('/floor')
  await member.page.getByText('责任区图张贴到班组').first().waitFor()
  assert.deepEqual(member.complaints, [])
})

/** What the rota says of those who cannot come, then everyone else is here. */
async function takeRest(page: Page) {
  const byRota = page.getByRole('button', { name: /按排班记不能到的/ })
  if (await byRota.isVisible()) await byRota.click()
  const rest = page.getByRole('button', { name: /其余都到会（\d+）/ })
  if (await rest.isVisible()) await rest.click()
}

async function numberOf(page: Page, label: string): Promise<number> {
  const found = page.getByText(new RegExp(`^${label}\\s*\\d+$`)).first()
  return Number((await found.textContent())?.replace(/\D/g, ''))
}
