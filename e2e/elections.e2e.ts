import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { addDays } from '#core/day.ts'
import { assertAccessible, openBrowser, settled, signIn, type Visit, visit } from './browser.ts'
import { choose, fetched, find, picture, save, setDay, today, wordsOf } from './steps.ts'

let browser: Browser
let secretary: Visit

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser)
  secretary.page.setDefaultTimeout(15_000)
  await signIn(secretary.page, 'shiquan')
})
after(() => browser.close())

const press = (within: Page | Locator, name: string | RegExp) => within.getByRole('button', { name }).first().click()

async function typeCount(dialog: Locator, inFavour: number): Promise<void> {
  for (const paper of ['发出', '收回', '有效']) await dialog.getByRole('textbox', { name: new RegExp(paper) }).fill('5')
  for (const [what, count] of [
    ['赞成', inFavour],
    ['不赞成', 5 - inFavour],
    ['弃权', 0],
  ] as const)
    await dialog.getByRole('textbox', { name: `砚舟 ${what}`, exact: true }).fill(String(count))
}

test('the committee elects its deputy: roll, candidate, tellers, two counts that must agree, and only then a result', async () => {
  const { page } = secretary
  await page.goto('/elections')
  await press(page, '启动选举')
  const opening = page.getByRole('dialog', { name: '启动选举' })
  await opening.getByText('选举副书记', { exact: true }).click()
  await opening.getByRole('textbox', { name: /事由/ }).fill('副书记任职确认')
  await assertAccessible(page, 'the form that opens an election')
  await save(opening, '启动')
  await page.getByText('由支部委员会选举').waitFor()

  await press(page, '固定名单')
  const freezing = page.getByRole('dialog', { name: '固定选举人名单' })
  // Far enough back that one of the meetings since had everybody there.
  await setDay(freezing, /以哪一天为准/, addDays(today, -200))
  await save(freezing, '固定')
  await page.getByText(/有选举权 5 人，应到会 5 人/).waitFor()

  await press(page, '提名')
  const nominating = page.getByRole('dialog', { name: '提名候选人' })
  await find(nominating, '党员', '砚舟', '砚舟')
  await setDay(nominating, /本人同意日期/, today)
  await save(nominating, '提名')
  await press(page, '确定候选人')
  await save(page.getByRole('dialog', { name: '确定候选人' }), '确定')
  await page.getByText(/支委会研究确定/).waitFor()
  await press(page, '指定')
  const naming = page.getByRole('dialog', { name: '监票人、计票人' })
  await find(naming, '添加监票人', '若谷', '若谷')
  await find(naming, '添加计票人', '长庚', '长庚')
  await setDay(naming, /大会通过日期/, today)
  await save(naming, '保存')
  await page.getByText(/经大会通过/).waitFor()

  await press(page, '开始一轮投票')
  const beginning = page.getByRole('dialog', { name: '开始一轮投票' })
  await choose(beginning, /在哪次会议上/, /到会 5 人/)
  await save(beginning, '开始')
  await page.getByText('应到会 5 人，实到 5 人').waitFor()

  await press(page, '录入 第 1 次清点')
  const first = page.getByRole('dialog', { name: '第 1 次清点' })
  await typeCount(first, 5)
  await assertAccessible(page, 'the form of a count')
  await picture(page, 'elections-count')
  await save(first, '登记')
  await page.getByText(/先录的不给后录的看/).waitFor()
  assert.equal(await page.getByText(/当选：/).count(), 0)

  await press(page, '录入 第 2 次清点')
  const second = page.getByRole('dialog', { name: '第 2 次清点' })
  await typeCount(second, 4)
  await choose(second, /念票复核人/, '若谷')
  await save(second, '登记')
  await page.getByText('两次清点不一致，都不作数').first().waitFor()
  assert.ok(await page.getByRole('button', { name: '确认清点' }).isDisabled())
  await press(page, '更正 第 2 次清点')
  const again = page.getByRole('dialog', { name: '第 2 次清点' })
  await typeCount(again, 5)
  await choose(again, /念票复核人/, '若谷')
  await save(again, '登记')
  await page.getByRole('button', { name: '确认清点' }).click()
  const confirming = page.getByRole('alertdialog', { name: '确认清点' })
  await save(confirming, '确认清点')
  await page.getByText('当选：砚舟').waitFor()

  await press(page, '为什么 第 1 轮的结果')
  const why = page.locator('aside[aria-labelledby]')
  await why
    .getByText(/2×5 > 5/)
    .first()
    .waitFor()
  await assertAccessible(page, 'why the result is as it is')
  await page.keyboard.press('Escape')
  await settled(page)
  await assertAccessible(page, 'the page of an election')
  await picture(page, 'elections-case')
  assert.deepEqual(secretary.complaints, [])
})

test('the file of the past by-election is complete, its papers print, and the superior reads it without a button', async () => {
  const { page } = secretary
  await page.goto('/elections?kind=by-election')
  await page.getByRole('link', { name: '补选委员' }).first().click()
  await page.getByText('当选：若谷').waitFor()
  await page.getByText('各步都已办').waitFor()
  await page.getByRole('button', { name: '打印', exact: true }).click()
  const href = await page.getByRole('menuitem', { name: '全部档案' }).getAttribute('href')
  await page.keyboard.press('Escape')
  const words = await wordsOf((await fetched(page, href as string)).body)
  for (const paper of ['请示', '选举人名单', '选举选票|选票', '计票报告', '结果的报告', '工作交接单'])
    assert.match(words, new RegExp(paper))
  const above = await visit(browser)
  await signIn(above.page, 'bingwen')
  await above.page.goto(new URL(page.url()).pathname)
  await above.page.getByText('当选：若谷').waitFor()
  assert.equal(await above.page.getByRole('button', { name: /录入|确认清点|提名/ }).count(), 0)
  assert.deepEqual(above.complaints, [])
  await above.context.close()
})
