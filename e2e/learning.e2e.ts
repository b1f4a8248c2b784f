import assert from 'node:assert/strict'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { planGathering } from '#modules/gatherings/plan.contract.ts'
import { recordEntry } from '#modules/learning/learning.contract.ts'
import { showPlan } from '#modules/learning/plan.contract.ts'
import { wavOf } from '#modules/learning/wav.rules.ts'
import { showTree } from '#modules/organisation/unit.contract.ts'
import { searchPeople } from '#modules/people/roster.contract.ts'
import { assertAccessible, openBrowser, settled, signIn, type Visit, visit } from './browser.ts'
import { ask, choose, fetched, picture, save, today, wordsOf } from './steps.ts'

let browser: Browser
let secretary: Visit
let folder: string

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser)
  secretary.page.setDefaultTimeout(15_000)
  await signIn(secretary.page, 'shiquan')
  folder = await mkdtemp(join(tmpdir(), 'yanzhen-learning-'))
})
after(() => browser.close())

async function branchOf(page: Page): Promise<string> {
  const { units } = await ask(page, showTree, {})
  return units.find(({ name }) => name === '运行车间党支部')?.id ?? ''
}

async function brought(dialog: Locator, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name)
  await writeFile(path, content)
  await dialog.locator('input[type=file]').first().setInputFiles(path)
  await dialog.getByText('无密级标志，不是内部文件').click()
  await dialog.getByText(`已传好：${name}`).waitFor()
}

test('a line is planned, a lecture convened for it is linked, and its balance changes', async () => {
  const { page } = secretary
  const branchId = await branchOf(page)
  const year = Number(today.slice(0, 4))
  await page.goto('/learning/plan?do=line')
  const planning = page.getByRole('dialog', { name: '安排一项学习' })
  await planning.getByRole('textbox', { name: /内容/ }).fill('演练：泵房的规程')
  await choose(planning, /方向/, '厂史与企业历史')
  await assertAccessible(page, 'the form of a line')
  await save(planning, '保存')
  const row = page.getByRole('row').filter({ hasText: '演练：泵房的规程' }).first()
  await row.getByText('本月').waitFor()
  const month = Number(today.slice(5, 7))
  const { streams } = await ask(page, showPlan, { branchId, year })
  const history = streams.find(({ kind }) => kind === 'history')?.id
  const cellNow = async () =>
    (await ask(page, showPlan, { branchId, year })).balance.find(
      (cell) => cell.streamId === history && cell.month === month,
    )
  assert.equal((await cellNow())?.planned.sittings, 1)

  // Convened early on a morning of its own, in a place of its own.
  const gatheringId = crypto.randomUUID()
  await ask(page, planGathering, {
    id: gatheringId,
    unitId: branchId,
    title: '演练党课',
    heldOn: today,
    startsAt: '05:10',
    endsAt: '05:40',
    lateReason: '演练',
    place: '净环水泵房值班室',
    purposes: [{ kind: 'lecture', theme: '泵房的规程', lecturer: '长庚 泵工' }],
  })
  await page.reload()
  await row.getByRole('button', { name: /^关联/ }).click()
  const linking = page.getByRole('dialog', { name: /^由什么完成/ })
  await choose(linking, /党课、学习/, /泵房的规程/)
  await save(linking, '关联')
  await row.getByText('已召集').waitFor()
  const held = page.getByRole('table', { name: '党课和学习' }).getByRole('row').filter({ hasText: '泵房的规程' })
  await held.getByText('厂史与企业历史').waitFor()
  await settled(page)
  await assertAccessible(page, 'the plan of the year')
  await picture(page, 'learning-plan')
  assert.deepEqual(await cellNow(), {
    streamId: history,
    month,
    planned: { sittings: 1, minutes: 60 },
    held: { sittings: 0, minutes: 0 },
  })
  await page.getByRole('button', { name: '打印', exact: true }).click()
  const href = await page.getByRole('menuitem', { name: '全年计划' }).getAttribute('href')
  await page.keyboard.press('Escape')
  const words = await wordsOf((await fetched(page, href as string)).body)
  assert.ok(words.includes('演练：泵房的规程') && words.includes('已召集'))
  // Off the plan again, with the reason: the balance follows.
  await row.getByRole('button', { name: /^修改/ }).click()
  await page.getByRole('dialog', { name: '修改这一项' }).getByRole('button', { name: '取消这一项' }).click()
  const dropping = page.getByRole('alertdialog', { name: '取消这一项' })
  await dropping.getByRole('textbox', { name: /原因/ }).fill('演练完毕')
  await save(dropping, '取消这一项')
  await row.getByText(/石泉取消：演练完毕/).waitFor()
  assert.equal(await cellNow(), undefined)
  assert.deepEqual(secretary.complaints, [])
})

test('a material gets a second version; the first stays readable, for a member on the phone too', async () => {
  const { page } = secretary
  await page.goto('/learning/materials?do=material')
  const adding = page.getByRole('dialog', { name: '登记学习资料' })
  await adding.getByRole('textbox', { name: /名称/ }).fill('演练规程')
  await brought(adding, '规程一.txt', '第一版：先看压力表。')
  await assertAccessible(page, 'the form of a material')
  await save(adding, '保存')
  const row = page.getByRole('row').filter({ hasText: '演练规程' }).first()
  await row.getByRole('button', { name: '更新 演练规程' }).click()
  const updating = page.getByRole('dialog', { name: /^更新 演练规程/ })
  await brought(updating, '规程二.txt', '第二版：先听声音。')
  await save(updating, '保存')
  await row.getByRole('button', { name: /以前的/ }).click()
  const links = await row.getByRole('link').all()
  const texts = await Promise.all(
    links.map(async (link) =>
      new TextDecoder().decode((await fetched(page, (await link.getAttribute('href')) ?? '')).body),
    ),
  )
  assert.deepEqual(texts, ['第二版：先听声音。', '第一版：先看压力表。'])
  await picture(page, 'learning-materials')

  const phone = await visit(browser, { viewport: { width: 390, height: 844 } })
  await signIn(phone.page, 'muye')
  await phone.page.goto('/learning/materials?search=规程')
  await phone.page.getByRole('row').filter({ hasText: '演练规程' }).first().waitFor()
  assert.equal(await phone.page.getByRole('button', { name: '登记资料' }).count(), 0)
  await assertAccessible(phone.page, 'the materials on a phone')
  await phone.context.close()
})

test('a story is told with its sound, found by two characters of it, and heard from the middle', async () => {
  const { page } = secretary
  await page.goto('/learning/stories?do=story')
  const telling = page.getByRole('dialog', { name: '登记老党员讲述' })
  await telling.getByRole('textbox', { name: /题目/ }).fill('演练：炉前一夜')
  await telling.getByRole('textbox', { name: /讲述人姓名/ }).fill('演练师傅')
  const agreed = telling.getByRole('group', { name: /同意日期/ })
  for (const [part, typed] of today.split('-').entries()) {
    await agreed.getByRole('spinbutton').nth(part).focus()
    await page.keyboard.type(typed)
  }
  await brought(telling, '样例音.wav', wavOf([[330, 4]]))
  const words =
    'WEBVTT\n\n00:00.000 --> 00:02.000\n炉前那一夜没有合眼。\n\n00:02.000 --> 00:04.000\n天亮时蒸汽压力回来了。'
  await telling.getByRole('textbox', { name: /^文字/ }).fill(words)
  await telling.getByText('没有密级标志，不涉及内部事项').click()
  await save(telling, '保存')
  await page.getByRole('searchbox', { name: /讲了什么/ }).fill('蒸汽')
  await page.getByText(/天亮时蒸汽压力/).waitFor()
  await page.getByRole('link', { name: '演练：炉前一夜' }).click()
  const audio = page.locator('audio')
  await audio.waitFor()
  await page.waitForFunction(() => (document.querySelector('audio')?.duration ?? 0) > 3)
  await page.getByRole('button', { name: /从 0:02 听/ }).click()
  await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) >= 2)
  await settled(page)
  await assertAccessible(page, 'a story')
  await picture(page, 'learning-story')
  await page.getByRole('button', { name: '修改', exact: true }).click()
  await page.getByRole('menuitem', { name: '按本人意愿撤下' }).click()
  const withdrawing = page.getByRole('alertdialog', { name: '按本人意愿撤下' })
  await withdrawing.getByRole('textbox', { name: /原因/ }).fill('演练完毕')
  await save(withdrawing, '按本人意愿撤下')
  await page.getByText(/录音和文字已删除/).waitFor()
  assert.equal(await audio.count(), 0)
  assert.deepEqual(secretary.complaints, [])
})

test('a member says on the phone that he learned what was entered for him', async () => {
  const { page } = secretary
  const { people } = await ask(page, searchPeople, { text: '沐野' })
  const learned = { mode: 'self' as const, title: '演练自学', length: { minutes: 30 } }
  const entries = [{ id: crypto.randomUUID(), personId: people[0]?.id ?? '' }]
  await ask(page, recordEntry, { entries, heldOn: today, learned })
  const phone = await visit(browser, { viewport: { width: 390, height: 844 } })
  await signIn(phone.page, 'muye')
  await phone.page.goto('/my')
  await phone.page.getByRole('button', { name: '确认学过 演练自学' }).click()
  await phone.page
    .getByRole('listitem')
    .filter({ hasText: '演练自学' })
    .getByText(/本人已确认/)
    .waitFor()
  await assertAccessible(phone.page, 'one’s own hours on a phone')
  await phone.context.close()
  await page.goto(`/learning?person=${people[0]?.id}`)
  await page
    .getByRole('listitem')
    .filter({ hasText: '演练自学' })
    .getByText(/本人已确认/)
    .waitFor()
})
