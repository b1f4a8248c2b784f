import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import type { AskOf, Operation, OutputOf } from '#core/operation.ts'
import { showElection } from '#modules/elections/elections.contract.ts'
import { enterCount } from '#modules/elections/poll.contract.ts'
import { showGathering } from '#modules/gatherings/reading.contract.ts'
import { listOffices } from '#modules/people/office.contract.ts'
import { type Running, serve } from '#server/serve.ts'
import { readSettings } from '#server/settings.ts'
import type { Wire } from '#web/api.ts'
import { assertAccessible, assertFits, openBrowser, phone, settled, signIn, type Visit, visit } from './browser.ts'
import { type Own, prepareOwn } from './own-election.ts'
import { ask, choose, fetched, picture, typeCount, wordsOf } from './steps.ts'

/** A house of its own: nobody else's committee is elected away. */
let folder: string
let running: Running
let own: Own
let browser: Browser
let secretary: Visit

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yanzhen-votes-'))
  const settings = readSettings({ PORT: '0', YANZHEN_HOME: join(folder, 'own') })
  running = await serve(settings, {
    prepare: async ({ house }) => {
      own = await prepareOwn(house)
    },
  })
  browser = await openBrowser()
  secretary = await visit(browser, { address: running.address })
  secretary.page.setDefaultTimeout(15_000)
  await signIn(secretary.page, 'shiquan')
})
after(async () => {
  await browser?.close()
  await running?.stop()
  await rm(folder, { recursive: true, force: true })
})

const press = (within: Page | Locator, name: string | RegExp) => within.getByRole('button', { name }).first().click()

async function save(dialog: Locator, command: string): Promise<void> {
  await dialog.getByRole('button', { name: command, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function tell<O extends Operation>(page: Page, operation: O, input: AskOf<O>): Promise<Wire<OutputOf<O>>> {
  const { origin } = new URL(page.url())
  const headers = { origin, 'idempotency-key': randomUUID() }
  const reply = await page.request.post(`/api/${operation.name}`, { data: input, headers })
  const answer = (await reply.json()) as { ok: boolean; value: Wire<OutputOf<O>> }
  assert.ok(answer.ok, `${operation.name}: ${JSON.stringify(answer)}`)
  return answer.value
}

/** Opens the round that is next at an assembly, and enters its two counts, the second as read out by the supervisor. */
async function vote(electionId: string, meeting: string, present: number, votes: Readonly<Record<string, number>>) {
  const { page } = secretary
  await press(page, '开始一轮投票')
  const beginning = page.getByRole('dialog', { name: '开始一轮投票' })
  await choose(beginning, /在哪次会议上/, new RegExp(meeting))
  await save(beginning, '开始')
  const { polls } = await ask(page, showElection, { electionId })
  const lines = Object.entries(votes).map(([name, inFavour]) => ({
    personId: own.people.get(name) ?? '',
    inFavour,
    against: present - inFavour,
  }))
  const count = {
    electionId,
    pollId: polls.at(-1)?.id ?? '',
    sawVersion: 0,
    issued: present,
    returned: present,
    valid: present,
    lines,
  }
  await tell(page, enterCount, { ...count, which: 1 })
  await tell(page, enterCount, { ...count, which: 2, checkedBy: own.people.get('听澜') ?? '' })
  await page.reload()
  await press(page, '确认清点')
  await save(page.getByRole('alertdialog', { name: '确认清点' }), '确认清点')
}

test('exactly half of those due is not adopted, and what may be done about it is a press away', async () => {
  const { page } = secretary
  const half = own.voters / 2
  assert.equal(own.voters % 2, 0)
  await page.goto(`/gatherings/${own.full.id}`)
  await press(page, '付诸表决')
  const putting = page.getByRole('dialog', { name: '付诸表决' })
  await putting.getByRole('textbox', { name: /表决事项/ }).fill('四季度工作安排')
  await save(putting, '付诸表决')
  const block = page.getByRole('article', { name: /四季度工作安排/ })
  await block.getByText('可以表决').waitFor()
  await typeCount(block, { 赞成: half, 不赞成: half - 2 })
  await block.getByText('未表态').waitFor()
  await block.getByText('说明情况后再次表决').waitFor()
  await press(block, '记下票数')
  await press(block, '说明情况后再次表决')
  const again = page.getByRole('dialog', { name: '付诸表决' })
  assert.equal(await again.getByRole('textbox', { name: /表决事项/ }).inputValue(), '四季度工作安排')
  await assertAccessible(page, 'a matter put to the vote again')
  await save(again, '付诸表决')
  const blocks = page.getByRole('article', { name: /四季度工作安排/ })
  await blocks.nth(1).waitFor()
  await typeCount(blocks.nth(1), { 赞成: half + 1, 不赞成: 0, 弃权: half - 1 })
  await press(blocks.nth(1), '记下票数')
  await settled(page)
  const { votes } = await ask(page, showGathering, { id: own.full.id })
  assert.deepEqual(
    votes.map(({ judgement }) => judgement?.outcome),
    ['FAIL', 'PASS'],
  )
  await press(blocks.first(), '解释')
  await page.locator('aside[aria-labelledby]').getByText('恰为一半').first().waitFor()
  await picture(page, 'votes-half')
  await page.keyboard.press('Escape')
})

test('three with equal votes for two seats are voted on again, and the new committee is recorded with its term', async () => {
  const { page } = secretary
  const { general, full, voters } = own
  await page.goto(`/elections/${general}`)
  await vote(general, full.title, voters, { 石泉: 30, 砚舟: 28, 晓岚: 26, 若谷: 20, 长庚: 20, 望川: 20 })
  await page
    .getByText('长庚、若谷、望川 得票相等，须再次投票')
    .or(page.getByText(/得票相等，须再次投票/))
    .first()
    .waitFor()
  await picture(page, 'votes-tie')
  await vote(general, full.title, voters, { 若谷: 12, 长庚: 22, 望川: 18 })
  await page.getByText('当选：石泉、砚舟、晓岚、长庚、望川').waitFor()

  await press(page, '登记届期和任职')
  const offices = page.getByRole('dialog', { name: '登记届期和任职' })
  await choose(offices, /望川 的职务/, '宣传委员')
  await assertAccessible(page, 'the form that records term and offices')
  await picture(page, 'votes-offices')
  await save(offices, '登记')
  await page.getByText(/新一届自/).waitFor()
  for (const name of ['石泉', '砚舟', '晓岚', '长庚', '望川'])
    await page.getByText(new RegExp(`${name}：.*起任职`)).waitFor()
  assert.equal(await page.getByRole('button', { name: '登记届期和任职' }).count(), 0)

  await press(page, '填写交接单')
  const handing = page.getByRole('dialog', { name: '工作交接单' })
  await handing.getByRole('combobox', { name: '移交人' }).fill('若谷')
  await page.getByRole('option').first().click()
  await assertAccessible(page, 'the hand-over sheet')
  await picture(page, 'votes-handover')
  await save(handing, '保存')
  await page.getByText(/若谷 移交 石泉/).waitFor()
  const { recorded, branch } = await ask(page, showElection, { electionId: general })
  assert.ok(recorded.termOn)
  const { offices: now } = await ask(page, listOffices, { unitId: branch.id })
  // The secretary stays until the committee elects one; of the others everybody has what he was elected to.
  assert.deepEqual(
    now
      .filter(({ unit, role }) => unit.id === branch.id && role !== 'administrator')
      .map(({ person, role, duty }) => [person.name, role, duty].filter(Boolean).join(' '))
      .sort(),
    [
      '晓岚 committee-member organisation',
      '望川 committee-member publicity',
      '石泉 committee-member',
      '石泉 secretary',
      '砚舟 committee-member',
      '砚舟 deputy-secretary',
      '长庚 committee-member discipline',
    ].sort(),
  )
  await settled(page)
  await assertAccessible(page, 'an election that is over')
  await picture(page, 'votes-general')
  const words = await wordsOf(
    (
      await fetched(
        page,
        `/api/elections.print-paper?input=${encodeURIComponent(JSON.stringify({ electionId: general, paper: 'file' }))}`,
      )
    ).body,
  )
  for (const paper of [/再次投票/, /得票相等/, /工作交接单/]) assert.match(words, paper)
})

test('who has half of those present only waits for the ruling from above; what stays open may stay empty', async () => {
  const { page } = secretary
  const { by, scant } = own
  await page.goto(`/elections/${by}`)
  await vote(by, scant.title, scant.present, { 明溪: 25, 行远: 16, 云帆: 3 })
  await page
    .getByText(/由上级认定/)
    .first()
    .waitFor()
  await picture(page, 'votes-contested')
  await press(page, '登记上级认定')
  const ruling = page.getByRole('dialog', { name: '登记上级认定' })
  await ruling.getByRole('textbox', { name: /文号/ }).fill('演示厂党组复〔2026〕9号')
  await assertAccessible(page, 'the form of a ruling')
  await save(ruling, '登记')
  await page.getByText('还有 1 名未选出').waitFor()
  await press(page, '登记同意减少名额')
  const agreeing = page.getByRole('dialog', { name: '同意减少名额' })
  await agreeing.getByRole('textbox', { name: /同意人数/ }).fill('17')
  await agreeing.getByRole('textbox', { name: /记在哪里/ }).fill('大会记录')
  await agreeing.getByText(/未过选举人/).waitFor()
  await agreeing.getByRole('textbox', { name: /同意人数/ }).fill('18')
  await assertAccessible(page, 'the form of fewer seats')
  await save(agreeing, '登记')
  await page.getByText('当选：明溪').waitFor()
  await press(page, '登记届期和任职')
  const offices = page.getByRole('dialog', { name: '登记届期和任职' })
  await save(offices, '登记')
  await page.getByText(/明溪：.*起任职/).waitFor()
  await settled(page)
  await picture(page, 'votes-by')

  const pocket = await visit(browser, { viewport: phone, address: running.address, dark: true, language: 'en' })
  await signIn(pocket.page, 'shiquan', 'en')
  await pocket.page.goto(`/elections/${by}`)
  await settled(pocket.page)
  await assertFits(pocket.page, 'an election on a phone')
  await assertAccessible(pocket.page, 'an election on a phone')
  await picture(pocket.page, 'votes-phone')
  await pocket.context.close()
  assert.deepEqual(secretary.complaints, [])
})
