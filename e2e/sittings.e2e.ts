import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { addDays } from '#core/day.ts'
import { cancelGathering } from '#modules/gatherings/plan.contract.ts'
import { showGathering } from '#modules/gatherings/reading.contract.ts'
import { showTree } from '#modules/organisation/unit.contract.ts'
import { showRun } from '#modules/sittings/sittings.contract.ts'
import { readWorkbook } from '#print/workbook.ts'
import { assertAccessible, openBrowser, settled, signIn, type Visit, visit } from './browser.ts'
import { ask, fetched, picture, today, wordsOf } from './steps.ts'

let browser: Browser
let secretary: Visit

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser)
  secretary.page.setDefaultTimeout(30_000)
  await signIn(secretary.page, 'shiquan')
})
after(() => browser.close())

async function branchOf(page: Page): Promise<string> {
  const { units } = await ask(page, showTree, {})
  return units.find(({ name }) => name === '运行车间党支部')?.id ?? ''
}

/** Hours at which no other story holds anything, ahead of what they plan. */
async function open(page: Page, more: Readonly<Record<string, string>>): Promise<void> {
  const asked = new URLSearchParams({ unit: await branchOf(page), hours: '08:35.10:10.19:10', ...more })
  await page.goto(`/sittings?${asked}`)
  await page.getByRole('heading', { name: '每个时段至多能到' }).waitFor()
}

async function solve(page: Page): Promise<void> {
  await page.getByRole('button', { name: '求解', exact: true }).click()
  await page.waitForURL(/run=/)
}

/** Until each of the other plans was searched. */
async function compared(page: Page): Promise<Locator> {
  const table = page.getByRole('table').filter({ hasText: '结论' })
  await table.waitFor()
  await page.waitForFunction(() => !/等待求解|求解中/.test(document.body.textContent))
  return table
}

async function confirm(dialog: Locator, command: string): Promise<void> {
  await dialog.getByRole('button', { name: command, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('a lecture for everyone within ten days: planned, one man moved, convened as a whole, and undone', async () => {
  const { page } = secretary
  await open(page, { from: addDays(today, 2), to: addDays(today, 11), minutes: '45' })
  await page
    .getByText(/不得聚集人员/)
    .first()
    .waitFor()
  await assertAccessible(page, 'the conditions of a plan')
  await picture(page, 'sittings-conditions')
  await solve(page)
  await page.getByRole('heading', { name: /^\d+ 场，\d+ 人各到一次$/ }).waitFor()
  await page.getByRole('heading', { name: '这样安排的代价' }).waitFor()
  await page.getByText('已证最少').first().waitFor()
  const table = await compared(page)
  await table.getByRole('row', { name: /本方案 .*现用/ }).waitFor()
  await page.getByRole('heading', { name: '要表决时' }).waitFor()
  await page
    .getByText(/换届选举须到 \d+ 人/)
    .first()
    .waitFor()
  await settled(page)
  await assertAccessible(page, 'a plan on the rota')
  await picture(page, 'sittings-plan')

  const runId = new URL(page.url()).searchParams.get('run') ?? ''
  const planned = await ask(page, showRun, { id: runId })
  assert.ok(planned.plan && planned.plan.sittings.length >= 1)

  // One man goes to another sitting, by the keyboard; a sitting more is there for him where one was enough.
  if (planned.plan.sittings.length === 1) {
    await page.getByRole('button', { name: '加开一场' }).click()
    await page.getByRole('dialog', { name: '加开一场' }).locator('button[aria-pressed="false"]').first().click()
  }
  await page.getByText(/^第2场，/).waitFor()
  const moved = await movable(page, runId)
  const row = page
    .getByRole('listitem')
    .filter({ hasText: `第${moved.from}场，` })
    .last()
  await row.getByRole('button', { name: moved.name, exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: new RegExp(`^第${moved.to}场`) }).click()
  await page.getByRole('button', { name: '保存调整' }).click()
  await page.getByText(/石泉 .* 调整/).waitFor()

  const paper = await fetched(page, (await page.getByRole('link', { name: '打印张贴' }).getAttribute('href')) ?? '')
  assert.match(await wordsOf(paper.body), new RegExp(`${moved.name}第${moved.to}场`))
  const file = await fetched(page, (await page.getByRole('link', { name: '导出表格' }).getAttribute('href')) ?? '')
  const book = await readWorkbook(file.name, file.body)
  assert.ok(book.ok && book.value[1]?.rows.some((cells) => cells.includes(moved.name)))

  await page.getByRole('button', { name: '采用并发通知' }).click()
  const dialog = page.getByRole('dialog', { name: /召集 \d+ 场并发通知/ })
  await dialog.getByRole('textbox', { name: /会议名称/ }).fill('安全生产专题党课')
  await assertAccessible(page, 'the dialog that convenes')
  await picture(page, 'sittings-convene')
  await confirm(dialog, '召集并发通知')
  await page.getByText('已按此方案召集：').waitFor()
  const { gatherings } = await ask(page, showRun, { id: runId })
  assert.ok(gatherings.length >= 2)
  await page
    .getByRole('link', { name: /安全生产专题党课/ })
    .first()
    .click()
  await page
    .getByRole('heading', { name: /安全生产专题党课/ })
    .first()
    .waitFor()

  // Other stories are not to find them: cancelled as any gathering is.
  const { origin } = new URL(page.url())
  for (const { id } of gatherings) {
    const { version } = await ask(page, showGathering, { id })
    const reply = await page.request.post(`/api/${cancelGathering.name}`, {
      data: { id, version, reason: '演练' },
      headers: { origin, 'idempotency-key': crypto.randomUUID() },
    })
    assert.equal(reply.status(), 200)
  }
  assert.ok((await ask(page, showRun, { id: runId })).gatherings.every(({ cancelled }) => cancelled))
  assert.deepEqual(secretary.complaints, [])
})

/** Somebody who could as well come to another sitting, off duty there, so that no post is touched. */
async function movable(page: Page, runId: string) {
  const { picture: drawn } = await ask(page, showRun, { id: runId })
  const heads = await page.getByText(/^第\d+场，\d+ 人$/).count()
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('ol > li')].map((item) => ({
      when: `${item.querySelector('b')?.textContent} ${item.querySelector('b + span')?.textContent?.match(/\d\d:\d\d/)?.[0]}`,
      names: [...item.querySelectorAll('button span')].map((name) => name.textContent ?? ''),
    })),
  )
  const sittings = shown.slice(0, heads)
  for (const [from, { names }] of sittings.entries())
    for (const [to, { when }] of sittings.entries()) {
      if (from === to) continue
      const at = drawn.hours.findIndex(({ on, startsAt }) => `${on.slice(5)} ${startsAt}` === when)
      const name = names.find((one) =>
        /[EF]/.test(drawn.people.find((person) => person.name === one)?.letters[at] ?? ''),
      )
      if (name && names.length > 2) return { name, from: from + 1, to: to + 1 }
    }
  throw new Error('nobody can be moved')
}

test('from a duty to the sittings it takes, with another plan looked at and taken', async () => {
  const { page } = secretary
  await page.goto('/duties')
  const duty = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: '规划场次' }) })
    .first()
  await duty.getByRole('link', { name: '规划场次' }).click()
  await page.getByText(/须在 \d{4}-\d\d-\d\d 前开/).waitFor()
  const asked = new URL(page.url()).searchParams
  assert.ok(asked.get('purpose') && asked.get('unit') && asked.get('due'))
  // At working hours only, so that one sitting is not enough for everybody and there is something to choose.
  await open(page, { purpose: 'lecture', from: addDays(today, 2), to: addDays(today, 11), hours: '08:35.10:10' })
  await solve(page)
  await page.getByRole('heading', { name: /^\d+ 场，\d+ 人各到一次$/ }).waitFor()
  const table = await compared(page)
  await table.getByRole('row', { name: /少开一场 .*差 \d+ 人/ }).waitFor()
  await table.getByRole('button', { name: '多开一场' }).click()
  await page.getByText('图上和名单是“多开一场”。').waitFor()
  await settled(page)
  await assertAccessible(page, 'another plan on the rota')
  await picture(page, 'sittings-other-plan')
  const runId = new URL(page.url()).searchParams.get('run') ?? ''
  const before = await ask(page, showRun, { id: runId })
  await page.getByRole('button', { name: '改用这个方案' }).click()
  await table.getByRole('row', { name: /最优方案/ }).waitFor()
  const after = await ask(page, showRun, { id: runId })
  assert.equal(after.plan?.sittings.length, (before.plan?.sittings.length ?? 0) + 1)
  assert.deepEqual(secretary.complaints, [])
})

test('the next assembly: the one sitting with most voters, and why so many are needed', async () => {
  const { page } = secretary
  await open(page, { goal: 'ordinary', purpose: 'branch-assembly', from: addDays(today, 2), to: addDays(today, 9) })
  await solve(page)
  await page.getByRole('heading', { name: /^一场，有表决权的到会 \d+ 人$/ }).waitFor()
  await page.getByText('已证最多').waitFor()
  await compared(page)
  await page.getByRole('button', { name: /^为什么须 \d+ 人$/ }).click()
  const drawer = page.getByRole('complementary')
  await drawer.getByText('《中国共产党支部工作条例（试行）》第十一条').first().waitFor()
  await page.keyboard.press('Escape')
  const { plan, picture: drawn } = await ask(page, showRun, { id: new URL(page.url()).searchParams.get('run') ?? '' })
  assert.equal(plan?.sittings.length, 1)
  assert.ok((plan?.sittings[0]?.personIds.length ?? 0) >= (drawn.vote?.need ?? Number.POSITIVE_INFINITY))
  assert.deepEqual(secretary.complaints, [])
})

test('everyone at one hour cannot be: who rests after the night, and as many as can come instead', async () => {
  const { page } = secretary
  const on = addDays(today, 3)
  await open(page, { from: on, to: on, hours: '10:10', off: 'true' })
  await page.getByRole('button', { name: '列为另行补课' }).waitFor()
  await solve(page)
  await page.getByRole('heading', { name: '照此条件安排不了' }).waitFor()
  await page
    .getByText(/其余时段：.*夜班后休息/)
    .first()
    .waitFor()
  const table = await compared(page)
  await table.getByRole('row', { name: /尽量多到 .*差 \d+ 人/ }).waitFor()
  await table.getByRole('button', { name: '尽量多到' }).click()
  await page.getByText(/到不了的：.*已证不能再少/).waitFor()
  await page.getByRole('button', { name: '改用这个方案' }).click()
  await page.getByRole('heading', { name: /^1 场，\d+ 人各到一次$/ }).waitFor()
  await page.getByText(/^未安排，\d+ 人$/).waitFor()
  assert.deepEqual(secretary.complaints, [])
})

test('an election within two days that cannot be held says how many are short, why, and which relief would do', async () => {
  const { page } = secretary
  await open(page, { goal: 'election', from: addDays(today, 3), to: addDays(today, 4), hours: '10:10', off: 'true' })
  await page.getByText(/须在同一场到 \d+ 人/).waitFor()
  await solve(page)
  await page.getByRole('heading', { name: '照此条件安排不了' }).waitFor()
  await page.getByText(/须到 \d+ 人，照此条件最多 \d+ 人（.*），差 \d+ 人。/).waitFor()
  await page.getByText(/那一场不能来的/).waitFor()
  await page
    .getByText(/替班可行|没有能解决问题的替班办法/)
    .first()
    .waitFor()
  await settled(page)
  await assertAccessible(page, 'why an election cannot be held')
  await picture(page, 'sittings-impossible')
  await page.getByRole('button', { name: '改条件重算' }).first().click()
  await page.getByRole('heading', { name: '条件', exact: true }).waitFor()
  await page.getByRole('heading', { name: '最近的规划' }).waitFor()
  assert.deepEqual(secretary.complaints, [])
})
