import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addDays, addMonths } from '#core/day.ts'
import { searchPeople } from '#modules/people/roster.contract.ts'
import { readWorkbook } from '#print/workbook.ts'
import { assertAccessible, openBrowser, settled, signIn, type Visit, visit } from './browser.ts'
import { ask, choose, fetched, picture, rowOf, save, setDay, today } from './steps.ts'

let browser: Browser
let secretary: Visit

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser)
  secretary.page.setDefaultTimeout(15_000)
  await signIn(secretary.page, 'shiquan')
})
after(() => browser.close())

async function courseOf(page: Page, name: string, task = ''): Promise<void> {
  const { people } = await ask(page, searchPeople, { text: name })
  await page.goto(`/development/${people[0]?.id}${task}`)
}

test('the list says by stage who comes next and what is late, and is narrowed by its address', async () => {
  const { page } = secretary
  await page.goto('/development')
  await rowOf(page, '白芷').getByText(/逾期/).waitFor()
  await rowOf(page, '杜衡')
    .getByText(/余 \d 天/)
    .waitFor()
  await settled(page)
  await assertAccessible(page, 'the list of those in development')
  await picture(page, 'development-list')
  await page.getByRole('checkbox', { name: '只看逾期' }).press('Space')
  await rowOf(page, '杜衡').waitFor({ state: 'detached' })
  await page.goto('/development?stage=3')
  await rowOf(page, '竹青').waitFor()
  assert.equal(await rowOf(page, '白芷').count(), 0)
  const href = await page.getByRole('link', { name: '导出' }).getAttribute('href')
  const { name, body } = await fetched(page, href as string)
  const book = await readWorkbook(name, body)
  assert.ok(book.ok)
  assert.deepEqual(
    book.value[0]?.rows.slice(1).map(([who]) => who),
    ['竹青'],
  )
})

test('a late talk is recorded with a word about it, shown as late with its article, and taken back with a reason', async () => {
  const { page } = secretary
  await courseOf(page, '白芷', '?do=record&step=talk')
  const recording = page.getByRole('dialog', { name: '登记发展党员步骤' })
  await recording.getByText(/第七条/).waitFor()
  await recording.getByRole('textbox', { name: /文号/ }).fill('谈话记录 7 号')
  await assertAccessible(page, 'the form of a step')
  await save(recording, '登记')
  const row = page.getByRole('table', { name: '二十五步' }).getByRole('row').filter({ hasText: '派人同申请人谈话' })
  await row.getByText(/迟 \d+ 天办/).waitFor()
  await row.getByRole('button').click()
  const why = page.locator('aside[aria-labelledby]')
  await why
    .getByText(/第七条/)
    .first()
    .waitFor()
  await why.getByText('谈话记录', { exact: true }).waitFor()
  await assertAccessible(page, 'why a step stands as it does')
  await picture(page, 'development-why')
  await page.keyboard.press('Escape')
  const records = page.getByRole('table', { name: '登记记录' })
  await records
    .getByRole('row', { name: /谈话记录 7 号/ })
    .getByRole('button', { name: '撤回' })
    .click()
  const asking = page.getByRole('alertdialog', { name: /撤回/ })
  await asking.getByRole('textbox', { name: /原因/ }).fill('演练')
  await save(asking, '撤回')
  await row.getByText(/逾期/).waitFor()
  await records.getByText(/已撤回：演练/).waitFor()
  assert.deepEqual(secretary.complaints, [])
})

test('what would not count is refused before it is sent: a vote before the probation ended, a step before the admission', async () => {
  const { page } = secretary
  await courseOf(page, '临川', '?do=record&step=conversion-request')
  const recording = page.getByRole('dialog', { name: '登记发展党员步骤' })
  await save(recording, '登记')
  await courseOf(page, '临川', '?do=record&step=conversion')
  await recording.getByText(/第 23 步最早/).waitFor()
  assert.ok(await recording.getByRole('button', { name: '登记', exact: true }).isDisabled())
  await courseOf(page, '竹青', '?do=record&step=superior-talk')
  await recording.getByText(/第 15 步还没有办理/).waitFor()
  await recording.getByRole('link', { name: /人员页/ }).waitFor()
  await choose(recording, /步骤/, /支部委员会审查/)
  await recording.getByRole('button', { name: '登记', exact: true, disabled: false }).waitFor()
  await page.keyboard.press('Escape')
})

test('an aim is set, put off, and never stands where what was done stands', async () => {
  const { page } = secretary
  await courseOf(page, '竹青', '?do=target&step=committee-examination')
  const aiming = page.getByRole('dialog', { name: '内部目标日期' })
  const aim = addDays(addMonths(today, 1), 3)
  await setDay(aiming, /目标日期/, aim)
  await save(aiming, '定为目标')
  const row = page.getByRole('table', { name: '二十五步' }).getByRole('row').filter({ hasText: '支部委员会审查' })
  await row.getByText(aim, { exact: true }).waitFor()
  await row.getByText('可以办理').waitFor()
  await settled(page)
  await assertAccessible(page, 'the path of 25 steps')
  await picture(page, 'development-path')
})

test('a contact is named from the voters of the branch, and is one no more', async () => {
  const { page } = secretary
  await courseOf(page, '茯苓', '?do=sponsor&kind=contact')
  const naming = page.getByRole('dialog', { name: '指定培养联系人' })
  await naming.getByText('现有：望川').waitFor()
  await naming.getByRole('combobox', { name: /姓名/ }).fill('明溪')
  await page.getByRole('option', { name: /明溪/ }).first().click()
  await assertAccessible(page, 'the form of a contact')
  await save(naming, '指定')
  const sponsors = page.getByRole('table', { name: '联系人和介绍人' })
  const row = sponsors.getByRole('row').filter({ hasText: '明溪' })
  await row.getByRole('button', { name: '撤回' }).click()
  const asking = page.getByRole('alertdialog', { name: /撤回/ })
  await asking.getByRole('textbox', { name: /原因/ }).fill('指定有误')
  await save(asking, '撤回')
  await row.getByText(/已撤回：指定有误/).waitFor()
  await sponsors.getByRole('row').filter({ hasText: '望川' }).getByRole('button', { name: '不再担任' }).click()
  await save(page.getByRole('dialog', { name: /望川/ }), '确定')
  await sponsors.getByRole('row').filter({ hasText: '望川' }).getByText(today).waitFor()
  assert.deepEqual(secretary.complaints, [])
})

test('a group leader has no such page', async () => {
  const leader = await visit(browser)
  await signIn(leader.page, 'siqi')
  assert.equal(await leader.page.getByRole('link', { name: '发展党员' }).count(), 0)
  await leader.page.goto('/development')
  assert.equal(await rowOf(leader.page, '白芷').count(), 0)
  await leader.context.close()
})
