import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { type Program, runProgram, temporaryHome } from '../test/program.ts'
import { assertAccessible, assertFits, openBrowser, phone, settled, type Visit, visit } from './browser.ts'
import { rosterFile, voters } from './own-roster.ts'
import { affirm, choose, find, holds, pick, picture, printed, tickOf, typeCount, wordsOf } from './steps.ts'

const subject = '审议明年主题党日安排'
const first = '头一回登录用的那个密码'
const password = '净环水泵房一号泵换油'
let browser: Browser
let program: Program
let place: Awaited<ReturnType<typeof temporaryHome>>
let address: string
let token: string
let secretary: Visit
let recorder: Visit
let record: string

before(async () => {
  place = await temporaryHome()
  program = runProgram(['start'], { YANZHEN_HOME: place.home, PORT: '0' })
  ;[, address = '', token = ''] = await program.until(/(http:\/\/127\.0\.0\.1:\d+)\/set-up#(\S+)/)
  browser = await openBrowser()
  secretary = await visit(browser, { address })
  secretary.page.setDefaultTimeout(20_000)
})
after(async () => {
  await browser.close()
  program.child.kill('SIGTERM')
  await program.ended
  await place.remove()
})

test('the one-time address makes the branch, its groups and its secretary, who is signed in at once', async () => {
  const { page } = secretary
  await page.goto(`/set-up#${token}`)
  for (const [label, typed] of [
    ['上级党组织', '炼铁厂党委'],
    ['党支部', '净环水车间党支部'],
    ['支部所在车间', '净环水车间'],
    ['党小组', '水处理党小组\n空压党小组'],
    ['姓名', '陆衡'],
    ['账号', 'luheng'],
    ['密码', password],
    ['再输一次', password],
  ] as const)
    await page.getByRole('textbox', { name: label, exact: true }).fill(typed)
  await assertAccessible(page, 'the set-up filled in')
  await page.getByRole('button', { name: '建立' }).click()
  await page.getByRole('heading', { name: '从这里开始' }).waitFor()
  await settled(page)
  await picture(page, 'blank home')
  await assertAccessible(page, 'the home of a new branch')
})

test('a roster of one’s own is read as it is kept, settled cell by cell, and written', async () => {
  const { page } = secretary
  await page.getByRole('link', { name: '导入花名册' }).first().click()
  await settled(page)
  await page.locator('input[type=file]').setInputFiles({
    name: '2026年花名册（最新）.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await rosterFile(),
  })
  await page.getByRole('button', { name: '读取文件' }).click()
  await page.getByRole('table', { name: '读到的各行' }).waitFor()
  await settled(page)
  const unknown = page.getByRole('table', { name: '不认识的名称' })
  await unknown.getByRole('button', { name: /^同“甲班”/ }).waitFor()
  await assertAccessible(page, 'a roster of one’s own being checked')
  await page.getByRole('button', { name: '照此办理并重新比对' }).click()
  await unknown.waitFor({ state: 'detached' })
  const rows = page.getByRole('table', { name: '读到的各行' })
  await rows.getByText('没有“1998.13”这一天。').waitFor()
  await page.getByText('不收：身份证号').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: '有错的 1 行都不导入' }).click()
  await page.getByRole('button', { name: '写入：新增 10，变更 1' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '写入名册' }).click()
  await page.getByRole('heading', { name: '已写入名册' }).waitFor()
  await page.goto('/roster?kind=members')
  await page.getByText(`其中党员 ${voters + 1} 人`).waitFor()
  await page.goto('/')
  await settled(page)
})

test('the rota is set: four crews in turn, checked before it holds', async () => {
  const { page } = secretary
  await page.getByRole('link', { name: '排定班组与排班' }).click()
  await settled(page)
  await page
    .getByRole('button', { name: /倒班方式/ })
    .first()
    .click()
  await settled(page)
  const dialog = page.getByRole('dialog', { name: '改倒班方式' })
  for (const [place, crew] of ['甲班', '乙班', '丙班', '丁班'].entries())
    await dialog.getByRole('button', { name: new RegExp(`${crew} ?第 ${place + 1} 个班`) }).waitFor()
  await dialog.getByText('各班首尾相接，每班恰好一个班组').waitFor()
  await dialog.getByRole('button', { name: '执行', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page
    .getByText(/四班三运转/)
    .first()
    .waitFor()
})

test('the one who will keep the minutes is given an account, and chooses a password of his own', async () => {
  const { page } = secretary
  await page.goto('/accounts')
  await page.getByRole('searchbox').last().fill('xl')
  const row = page.getByRole('row', { name: /许澜/ })
  await row.getByRole('button', { name: '开设账号' }).click()
  const opening = page.getByRole('dialog', { name: /开设账号/ })
  await opening.getByRole('textbox', { name: '账号' }).fill('xulan')
  await opening.getByRole('textbox', { name: '初始密码' }).fill(first)
  await opening.getByRole('button', { name: '开设账号' }).click()
  await opening.waitFor({ state: 'detached' })
  recorder = await visit(browser, { address })
  recorder.page.setDefaultTimeout(20_000)
  await recorder.page.goto('/')
  await recorder.page.getByLabel('账号').fill('xulan')
  await recorder.page.getByLabel('密码').fill(first)
  await recorder.page.getByRole('button', { name: '登录' }).click()
  await recorder.page.getByRole('heading', { name: '先改密码' }).waitFor()
  for (const [label, typed] of [
    ['当前密码', first],
    ['新密码', password],
    ['新密码再输一次', password],
  ] as const)
    await recorder.page.getByLabel(label, { exact: true }).fill(typed)
  await recorder.page.getByRole('button', { name: '改好并继续' }).click()
  await recorder.page.getByRole('navigation').first().waitFor()
  await settled(recorder.page)
})

test('the assembly that falls due is convened for today, noticed and opened', async () => {
  const { page } = secretary
  await page.goto('/duties?rule=MT-01')
  await page
    .getByRole('row', { name: /支部党员大会/ })
    .first()
    .getByRole('link', { name: '召集' })
    .click()
  await page.getByRole('heading', { level: 1, name: '召集会议' }).waitFor()
  await holds(page, '主持人', '陆衡')
  await settled(page)
  await page.getByRole('textbox', { name: /地点/ }).fill('净环水车间会议室')
  await page
    .getByRole('button', { name: /14:00，能到 \d+ 人/ })
    .first()
    .click()
  await find(page, '记录人', 'xl', '许澜')
  await page.getByRole('button', { name: '加一项议题' }).click()
  await page.getByRole('textbox', { name: '议题 1' }).fill(subject)
  await assertAccessible(page, 'convening in a new branch')
  await page.getByRole('button', { name: '排入日程' }).click()
  await page.waitForURL(/\/gatherings\/[0-9a-f-]{36}$/)
  record = new URL(page.url()).pathname
  await pick(page, '更多', '发出通知')
  await page.getByRole('dialog', { name: '发出会议通知' }).getByRole('button', { name: '发出通知' }).click()
  await page.getByText(/通知已发出/).waitFor()
  await affirm(page, '开会', '现在开会？')
  await page.getByText('记录中').waitFor()
})

test('who came is ticked, the item is put to the vote and carried', async () => {
  const { page } = secretary
  for (const name of ['陆衡', '沈砚', '顾岚', '程野', '许澜', '季舟', '白露'])
    await tickOf(page, name).check({ force: true })
  await page
    .getByText(/^实到有表决权\s*6$/)
    .first()
    .waitFor()
  await leave(page, '方竹', '1')
  await leave(page, '宋禾', '3')
  await leave(page, '秦越', '2')
  await page.getByText('都已登记').waitFor()
  await page.getByRole('button', { name: '付诸表决' }).click()
  const putting = page.getByRole('dialog', { name: '付诸表决' })
  await choose(putting, /议题/, subject)
  await putting.getByRole('button', { name: '付诸表决' }).click()
  const vote = page.getByRole('article', { name: subject })
  await typeCount(vote, { 赞成: 5, 不赞成: 0, 弃权: 1 })
  await vote.getByText('通过', { exact: true }).waitFor()
  await vote.getByRole('button', { name: '记下票数' }).click()
  await vote.getByText('已记下').waitFor()
})

test('the recorder writes and completes the record, the chair confirms it', async () => {
  const { page } = recorder
  await page.goto('/gatherings/mine')
  await page.getByRole('link', { name: /支部党员大会/ }).click()
  await page.waitForURL(new RegExp(record))
  const parts = page.getByRole('navigation', { name: '记录的各节' })
  await parts.getByRole('button', { name: subject }).click()
  await page
    .getByRole('textbox', { name: `${subject}的记录` })
    .fill('顾岚：每月一次放在检修日下午。\n季舟：空压站轮流派人。')
  await page.getByRole('status').filter({ hasText: /已存/ }).waitFor()
  await parts.getByRole('button', { name: /决议/ }).click()
  await page.getByRole('button', { name: '写成决议' }).first().click()
  const adopting = page.getByRole('dialog', { name: '写成决议' })
  await adopting.getByRole('button', { name: '写成决议' }).click()
  await adopting.waitFor({ state: 'detached' })
  await picture(page, 'blank record')
  await affirm(page, '完成记录', '完成这份记录')
  await page.getByText(/等主持人 ?陆衡 ?确认/).waitFor()
  await secretary.page.reload()
  await affirm(secretary.page, '确认记录', '确认这份记录')
  await secretary.page
    .getByText(/第 ?1 ?次/)
    .first()
    .waitFor()
})

test('the duty is met, and the minutes print', async () => {
  const { page } = secretary
  const words = await wordsOf((await printed(page, '打印', '会议记录（PDF）')).body)
  for (const wanted of [
    '净环水车间党支部党员大会会议记录',
    '陆衡',
    '许澜',
    '顾岚：每月一次放在检修日下午。',
    '赞成5票',
    '宋禾（准假）',
  ])
    assert.ok(words.includes(wanted), `the printed minutes say ${wanted}: ${words.slice(0, 1500)}`)
  await page.goto('/duties?rule=MT-01&state=met')
  await page
    .getByRole('row', { name: /支部党员大会/ })
    .getByText('已履行')
    .waitFor()
  await page.goto('/')
  await page
    .getByText(/^1\s*\/\s*\d+$/)
    .first()
    .waitFor()
  assert.equal(await page.getByRole('heading', { name: '从这里开始' }).count(), 0, 'the first steps are done')
})

test('the same record is read on a phone', async () => {
  const { page, context, complaints } = await visit(browser, { address, viewport: phone })
  await page.goto(record)
  await page.getByLabel('账号').fill('luheng')
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { level: 1, name: /支部党员大会/ }).waitFor()
  await settled(page)
  await picture(page, 'blank record on a phone')
  await page.getByText('顾岚：每月一次放在检修日下午。').waitFor()
  await page.getByText('通过', { exact: true }).first().waitFor()
  await assertFits(page, 'the record on a phone')
  await assertAccessible(page, 'the record on a phone')
  for (const visitor of [complaints, secretary.complaints, recorder.complaints]) assert.deepEqual(visitor, [])
  await context.close()
})

/** A digit says why someone did not come. */
async function leave(page: Page, name: string, digit: string): Promise<void> {
  await tickOf(page, name).focus()
  await page.keyboard.press(digit)
}
