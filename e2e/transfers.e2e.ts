import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addMonths } from '#core/day.ts'
import { searchPeople } from '#modules/people/roster.contract.ts'
import { readWorkbook } from '#print/workbook.ts'
import { assertAccessible, openBrowser, settled, signIn, type Visit, visit } from './browser.ts'
import { ask, fetched, picture, rowOf, save, setDay, today } from './steps.ts'

let browser: Browser
let secretary: Visit

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser)
  secretary.page.setDefaultTimeout(15_000)
  await signIn(secretary.page, 'shiquan')
})
after(() => browser.close())

const idOf = async (page: Page, name: string) => {
  const { people } = await ask(page, searchPeople, { text: name })
  return people[0]?.id ?? ''
}

test('a letter goes out by a link that names its man, is received, and moves nobody by itself', async () => {
  const { page } = secretary
  await page.goto(`/transfers?do=letter&person=${await idOf(page, '沐野')}`)
  const issuing = page.getByRole('dialog', { name: '开具组织关系介绍信' })
  await issuing.getByRole('combobox', { name: /姓名/ }).waitFor()
  assert.equal(await issuing.getByRole('combobox', { name: /姓名/ }).inputValue(), '沐野')
  await issuing.getByRole('textbox', { name: /转往/ }).fill('演示钢厂动力厂党委')
  await issuing.getByRole('textbox', { name: /有效天数/ }).fill('120')
  await issuing.getByText(/超过通常最长的 90 天/).waitFor()
  await issuing.getByText('能否直接互转').click()
  await issuing.getByText('接收方有审批预备党员的权限', { exact: true }).click()
  await issuing.getByText('不能直接互转').waitFor()
  await assertAccessible(page, 'the form of a letter')
  await save(issuing, '开具')
  const row = rowOf(page, '沐野')
  await row.getByText('在途').waitFor()
  await row.getByRole('button', { name: /^为什么/ }).click()
  const why = page.locator('aside[aria-labelledby]')
  await why.getByText(/接收前仍由原支部管理/).waitFor()
  await why
    .getByText(/第二十五条/)
    .first()
    .waitFor()
  await assertAccessible(page, 'why a letter stands as it does')
  await picture(page, 'transfers-why')
  await page.keyboard.press('Escape')

  await row.getByRole('button', { name: /^登记接收/ }).click()
  await save(page.getByRole('dialog', { name: /登记接收/ }), '登记')
  await row.getByText('对方已接收，组织关系还在本支部。').waitFor()
  await row.getByRole('button', { name: /^变更组织关系/ }).click()
  const changing = page.getByRole('dialog', { name: /沐野/ })
  await changing.getByRole('radio', { name: /离开/ }).waitFor()
  await page.keyboard.press('Escape')
  await changing.waitFor({ state: 'detached' })
  await row.getByRole('button', { name: /^登记回执/ }).click()
  await save(page.getByRole('dialog', { name: /回执/ }), '登记')
  await row.getByText('已了结').waitFor()
  assert.deepEqual(secretary.complaints, [])
})

test('the member finds his letter on his own page and none of the register', async () => {
  const member = await visit(browser)
  await signIn(member.page, 'muye')
  await member.page.goto('/my')
  await member.page.getByRole('heading', { name: '我的组织关系转接' }).waitFor()
  await member.page
    .getByText(/演示钢厂动力厂党委/)
    .first()
    .waitFor()
  await assertAccessible(member.page, 'one’s own page with a letter')
  assert.equal(await member.page.getByRole('link', { name: '组织关系', exact: true }).count(), 0)
  await member.context.close()
})

test('an entry made by mistake is struck with a reason and stays to be read', async () => {
  const { page } = secretary
  await page.goto('/transfers')
  const row = rowOf(page, '沐野')
  await row.getByRole('button', { name: /^更多/ }).click()
  await page.getByRole('menuitem', { name: '撤回登记' }).click()
  const asking = page.getByRole('alertdialog', { name: /撤回介绍信登记/ })
  await asking.getByRole('textbox', { name: /原因/ }).fill('演练')
  await save(asking, '撤回')
  await row.getByText(/由石泉撤回：演练/).waitFor()
  const href = await page.getByRole('link', { name: '导出' }).getAttribute('href')
  const { name, body } = await fetched(page, href as string)
  const book = await readWorkbook(name, body)
  assert.ok(book.ok)
  const line = book.value[0]?.rows.find((cells) => cells.includes('沐野'))
  assert.ok(line?.includes('已撤回') && line.includes('撤回：演练'))
})

test('six months at one place call for a transfer, unless he is kept as a mobile member and spoken with', async () => {
  const { page } = secretary
  await page.goto(`/transfers?do=away&person=${await idOf(page, '清野')}`)
  const entering = page.getByRole('dialog', { name: '登记党员外出' })
  await entering.getByRole('textbox', { name: /去向/ }).fill('演示总承包项目部')
  const begun = addMonths(today, -7)
  await setDay(entering, /外出日期/, begun)
  await entering.getByText(/应当转移组织关系/).waitFor()
  await entering.getByText('列为流动党员管理', { exact: true }).click()
  await entering.getByText(/支部定期联系/).waitFor()
  await assertAccessible(page, 'the form of an absence')
  await picture(page, 'transfers-away')
  await save(entering, '登记')
  const row = rowOf(page, '清野')
  await row.getByText(/已过，请联系/).waitFor()
  await row.getByRole('button', { name: /^登记联系/ }).click()
  const speaking = page.getByRole('dialog', { name: /联系外出党员/ })
  await save(speaking, '登记')
  await row.getByText(/下次不晚于/).waitFor()
  await row.getByRole('button', { name: /^登记联系/ }).click()
  await speaking.getByText(/的联系已登记/).waitFor()
  await speaking.getByRole('button', { name: `删去 ${today} 的联系` }).click()
  await speaking.getByRole('heading', { name: '以前的联系' }).waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await row.getByText(/已过，请联系/).waitFor()
  await row.getByRole('button', { name: /^更多/ }).click()
  await page.getByRole('menuitem', { name: '登记失去联系' }).click()
  await save(page.getByRole('dialog', { name: /失去联系/ }), '登记')
  await row.getByText('失去联系满期，待组织研究').waitFor()
  await settled(page)
  await assertAccessible(page, 'the register of members away')
  assert.deepEqual(secretary.complaints, [])
})
