import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addMonths } from '#core/day.ts'
import { listBoard } from '#modules/duties/duties.contract.ts'
import { assertAccessible, assertFits, openBrowser, phone, signIn, visit } from './browser.ts'
import { ask, choose, find, setDay } from './steps.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('the secretary sees what becomes a breach first, is told why, and goes to the form already filled in', async () => {
  const { page, complaints } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/duties')
  const row = page.getByRole('row', { name: /除尘党小组 党小组会/ }).first()
  await row.waitFor()
  await assertAccessible(page, 'the duties board')
  const why = row.getByRole('button', { name: /为什么/ })
  await why.focus()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('complementary', { name: '为什么是这个结论' })
  await drawer.getByText('《中国共产党支部工作条例（试行）》第十三条').waitFor()
  await drawer.getByText('到 ', { exact: false }).first().waitFor()
  await assertAccessible(page, 'the explanation of a duty')
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'detached' })
  assert.match(String(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))), /为什么/)

  await row.getByRole('link', { name: '召集' }).click()
  await page.getByRole('heading', { level: 1 }).getByText('召集').waitFor()
  const asked = new URL(page.url()).searchParams
  assert.equal(asked.get('purpose'), 'group-meeting')
  assert.ok(asked.get('unitId'))
  await page
    .getByText(/除尘党小组/)
    .first()
    .waitFor()
  assert.ok(await page.getByRole('checkbox', { name: /党小组会/ }).isChecked())
  assert.deepEqual(complaints, [])
})

test('the filters of the board are its address, and its counts open what they count', async () => {
  const { page, context } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/duties')
  const met = page.getByRole('link', { name: /^\d+\s*已履行/ })
  const count = Number.parseInt((await met.textContent()) ?? '', 10)
  await met.click()
  await page.waitForURL(/state=met/)
  await page.getByText(new RegExp(`共 ${count}`)).waitFor()
  await page.reload()
  await page.getByText(new RegExp(`共 ${count}`)).waitFor()
  assert.ok((await page.getByRole('row').count()) > 20)
  await context.close()
})

test('the year is a picture the arrow keys walk through, and Enter explains', async () => {
  const { page, context } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/duties?view=year')
  const table = page.getByRole('table', { name: /运行车间党支部/ })
  await table.waitFor()
  await assertAccessible(page, 'the year of duties')
  assert.equal(await table.getByRole('row').count(), 2 + 6 + 4)
  await table.getByRole('button').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  const words = String(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
  assert.match(words, /2 月 ?运行车间党支部 支部委员会会议|2月 运行车间党支部 支部委员会会议/)
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: '为什么是这个结论' }).getByText('第十二条').waitFor()
  await context.close()
})

test('the board is arranged by month and narrowed to one person, and both are its address', async () => {
  const { page, context, complaints } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/duties?state=all&family=cadence')
  await page.getByText('按月', { exact: true }).click()
  await page.waitForURL(/by=month/)
  const heads = page.getByRole('table').getByRole('rowheader', { name: /年 ?\d+ ?月/ })
  await heads.first().waitFor()
  const months = (await heads.allTextContents()).map((words) => {
    const [year, month] = words.match(/\d+/g) ?? []
    return `${year}-${month?.padStart(2, '0')}`
  })
  assert.ok(months.length > 1)
  assert.deepEqual(months, [...new Set(months)].toSorted())

  await page.goto('/duties?state=all&by=month')
  await find(page, '人员', '沐野', '沐野')
  await page.waitForURL(/person=/)
  await page.reload()
  await page.getByRole('table').getByText('沐野 党员学时').first().waitFor()
  assert.equal(await page.getByRole('table').getByText('运行车间党支部').count(), 0)
  await assertAccessible(page, 'the duties about one person')
  assert.deepEqual(complaints, [])
  await context.close()
})

test('by person each stands under his name, and his line opens the form with him in it', async () => {
  const { page, context, complaints } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/duties?by=person')
  await choose(page, '类别', /^学时与培训/)
  await page.waitForURL(/family=learning/)
  const line = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: '记学时' }) })
    .first()
  await line.waitFor()
  const why = String(await line.getByRole('button', { name: /^为什么/ }).getAttribute('aria-label'))
  const name = /：(?:\d+ ?年 )?(\S+) /.exec(why)?.[1] ?? ''
  assert.ok(await page.getByRole('rowheader', { name }).count())
  await assertAccessible(page, 'the board by person')
  await line.getByRole('link', { name: '记学时' }).click()
  await page.waitForURL(/\/learning\?/)
  await page.getByRole('dialog').getByText(name).first().waitFor()
  assert.deepEqual(complaints, [])
  await context.close()
})

test('what is called for about one person is explained by article, with what would change it', async () => {
  const { page, context, complaints } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/duties?family=talks')
  await page.getByRole('button', { name: /为什么：沐野 必谈/ }).click()
  const drawer = page.getByRole('complementary', { name: '为什么是这个结论' })
  await drawer.getByText('《中国共产党支部工作条例（试行）》第十九条', { exact: false }).first().waitFor()
  await drawer.getByText('生活遇到困难', { exact: false }).waitFor()
  await drawer.getByRole('heading', { name: '什么会改变结论' }).waitFor()
  await assertAccessible(page, 'the explanation of a duty about a person')
  assert.deepEqual(complaints, [])
  await context.close()
})

test('the election put off moves its duty in thought only: without consent a person has to look at it', async () => {
  const { page, context, complaints } = await visit(browser)
  await signIn(page, 'shiquan')
  await page.goto('/duties?view=forecast')
  await page.getByText('换届改期').click()
  const due = addMonths(await firstDue(page), 3)
  await setDay(page, '改到', due)
  const turn = page.getByRole('listitem').filter({ hasText: '会变成' })
  await turn.getByText('支部委员会换届').waitFor()
  await turn.getByText('须人工').waitFor()
  await page.getByText('上级已同意').click()
  await turn.getByText('须人工').waitFor({ state: 'detached' })
  await turn.getByText(`最迟 ${due}`).waitFor()
  await assertAccessible(page, 'what if the election is put off')
  await page.goto('/duties?family=terms&state=all')
  await page
    .getByRole('row', { name: /支部委员会换届/ })
    .getByText(await firstDue(page), { exact: false })
    .first()
    .waitFor()
  assert.deepEqual(complaints, [])
  await context.close()
})

/** The day the term of the branch's committee ends. */
async function firstDue(page: Page): Promise<string> {
  const { duties } = await ask(page, listBoard, { rules: ['CM-03'] })
  const due = duties.find(({ branch }) => branch.name === '运行车间党支部')?.dueOn
  assert.ok(due, 'the demo has a term of office')
  return due
}

test('a member reads what is owed about him on his own page, and why', async () => {
  const { page, context } = await visit(browser, { viewport: phone })
  await signIn(page, 'muye')
  await page.goto('/my')
  const mine = page.getByRole('region', { name: '关于我的义务' })
  await mine
    .getByRole('button', { name: /^为什么/ })
    .first()
    .waitFor()
  assert.equal(await mine.getByText('必谈').count(), 0)
  await mine
    .getByRole('button', { name: /^为什么/ })
    .first()
    .click()
  await page.getByRole('heading', { name: '为什么是这个结论' }).waitFor()
  await page.getByText('按', { exact: false }).first().waitFor()
  await assertAccessible(page, 'what is owed about oneself, explained')
  await context.close()
})

test('on paper the board is a ledger with its foot, and the year reads in black and white', async () => {
  const { page, context } = await visit(browser)
  await context.addInitScript('window.print = () => { window.printed = (window.printed ?? 0) + 1 }')
  await signIn(page, 'shiquan')
  for (const [address, title] of [
    ['/duties?period=2026&state=all&by=person', '支部组织生活义务台账'],
    ['/duties?view=year', '支部组织生活义务年表'],
  ] as const) {
    await page.goto(address)
    await page.getByRole('button', { name: '打印' }).click()
    await page.waitForFunction(() => (window as { printed?: number }).printed === 1)
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByText(/^链头 /).waitFor()
    assert.equal(await page.getByRole('button', { name: '打印' }).isVisible(), false)
    await page.emulateMedia({ media: null })
  }
  await context.close()
})

test('the board and the year fit a phone, in English and in the dark', async () => {
  const { page, context } = await visit(browser, { viewport: phone, language: 'en', dark: true })
  await signIn(page, 'siqi', 'en')
  for (const address of ['/duties', '/duties?by=person', '/duties?view=year']) {
    await page.goto(address)
    await page.getByRole('table').first().waitFor()
    await assertFits(page, address)
    await assertAccessible(page, address)
  }
  await context.close()
})
