import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { closeAsChair, closeAsRecorder } from '#modules/gatherings/closing.contract.ts'
import { setAgenda, writeMinutes } from '#modules/gatherings/minutes.contract.ts'
import { openGathering, planGathering } from '#modules/gatherings/plan.contract.ts'
import { showGathering } from '#modules/gatherings/reading.contract.ts'
import { whoAmI } from '#modules/identity/identity.contract.ts'
import { searchPeople } from '#modules/people/roster.contract.ts'
import { fromTelephone } from '../test/pictures.ts'
import { assertAccessible, openBrowser, phone, settled, signIn, type Visit, visit } from './browser.ts'
import { ask, fetched, picture, wordsOf } from './steps.ts'

let browser: Browser
let secretary: Visit
const id = randomUUID()
const title = '集体学习：签到试验'
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

/** Seconds between keys of someone who types with two fingers. */
const perKeyMs = 180

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser)
  secretary.page.setDefaultTimeout(15_000)
  await signIn(secretary.page, 'shiquan')
})
after(() => browser.close())

const personOf = async (page: Page, name: string) =>
  (await ask(page, searchPeople, { text: name })).people[0] as { id: string }

test('opened, the rota has marked who cannot come, and says that it was the rota', async () => {
  const { page } = secretary
  const [chair, recorder] = [await personOf(page, '石泉'), await personOf(page, '思齐')]
  const unitId = (await ask(page, whoAmI, {})).home?.branchId ?? ''
  await ask(page, planGathering, {
    id,
    unitId,
    title,
    heldOn: today,
    // Five minutes of learning change nobody's year.
    startsAt: '07:10',
    endsAt: '07:15',
    place: '三楼会议室东侧',
    chairId: chair.id,
    recorderId: recorder.id,
    purposes: [{ kind: 'collective-study' }],
  })
  await ask(page, openGathering, { id })
  const { attendees, totals } = await ask(page, showGathering, { id })
  const byRota = attendees.filter(({ how }) => how === 'rota')
  assert.equal(totals.expected, 37)
  assert.ok(byRota.length > 0, 'one crew always works')
  assert.ok(byRota.every(({ state }) => state === 'on-shift' || state === 'excused'))
  await page.goto(`/gatherings/${id}`)
  await settled(page)
  const [first] = byRota
  assert.ok(first)
  await page.getByRole('button', { name: /未到会 \d+ 人/ }).click()
  const away = page
    .getByRole('table', { name: /未到会/ })
    .getByRole('row')
    .filter({ hasText: first.person.name })
  await away.getByRole('cell', { name: /^依排班：/ }).waitFor()
  await picture(page, 'attendance-rota')
})

test('a member enters the code of the room on his own telephone, for himself alone', async () => {
  const { page } = secretary
  await page.getByRole('button', { name: '会场到会码' }).click()
  const dialog = page.getByRole('dialog', { name: '会场到会码' })
  await dialog.getByText('现在没有显示到会码').waitFor()
  await dialog.getByRole('button', { name: '显示到会码' }).click()
  const code = await dialog.getByRole('img', { name: /^到会码/ }).textContent()
  assert.match(code ?? '', /^\d{5}$/)
  await assertAccessible(page, 'the code in the room')
  await picture(page, 'attendance-code')

  const member = await visit(browser, { viewport: phone })
  member.page.setDefaultTimeout(15_000)
  await member.page.goto('/floor')
  await member.page.getByLabel('账号').fill('muye')
  await member.page.getByLabel('密码').fill('yanzhen-demo-2026')
  await member.page.getByRole('button', { name: '登录' }).click()
  await member.page.getByText(title).waitFor()
  const send = async (typed: string) => {
    await member.page.getByRole('button', { name: '输入会场到会码' }).click()
    await member.page.getByLabel('会场到会码').fill(typed)
    await member.page.getByRole('button', { name: '记我到会' }).click()
  }
  await send(code === '00000' ? '00001' : '00000')
  await member.page.getByText('到会码不对，还可以试 4 次。').waitFor()
  await member.page.getByRole('button', { name: '知道了' }).click()
  await send(code ?? '')
  await member.page.getByText('已记您到会').waitFor()
  await assertAccessible(member.page, 'the phone after the code')
  await picture(member.page, 'attendance-phone')
  assert.deepEqual(member.complaints, [])
  await member.context.close()

  await dialog.getByText('已输入 1 人').waitFor()
  await dialog.getByRole('button', { name: '停用' }).click()
  await dialog.getByText('现在没有显示到会码').waitFor()
  await page.keyboard.press('Escape')
  const { attendees } = await ask(page, showGathering, { id })
  const own = attendees.filter(({ how }) => how === 'code')
  assert.deepEqual(
    own.map(({ person, state }) => [person.name, state]),
    [['沐野', 'present']],
  )
})

test('the signed sheet of thirty-seven is typed in under a minute, is shown before it is written, and is undone in one', async () => {
  const { page } = secretary
  const before = (await ask(page, showGathering, { id })).attendees
  const free = before.flatMap(({ state }, at) => (state === null ? [at + 1] : []))
  const [one = 0, two = 0, three = 0] = [free[2], free[8], free.at(-1)]
  let keys = 0
  const type = async (text: string) => {
    keys += text.length
    await page.keyboard.type(text, { delay: perKeyMs })
  }
  const began = Date.now()
  await page.getByRole('button', { name: '签到表录入' }).click()
  const dialog = page.getByRole('dialog', { name: '录入签到表' })
  // The field has the keys at once, and begins with whom the rota has named.
  await type(`${one} ${two}j ${three}c`)
  await dialog.getByText(new RegExp(`^${two} .+：准假`)).waitFor()
  await dialog.getByText(/^到会 \d+ 人$/).waitFor()
  await page.keyboard.press('Control+Enter')
  keys += 2
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(/已按签到表写入 \d+ 人/).waitFor()
  const seconds = (Date.now() - began) / 1000
  console.log(`  签到表 37 人：${keys} 键，${seconds.toFixed(1)} 秒（每键 ${perKeyMs} 毫秒）`)
  assert.ok(seconds < 60, `${seconds} s`)
  assert.ok(keys < 40, `${keys} keys`)

  const written = await waitFor(page, (attendees) => attendees.every(({ state }) => state !== null))
  assert.deepEqual(
    [one, two, three].map((number) => markOf(written[number - 1])),
    ['absent unexplained', 'excused leave', 'excused travel'],
  )
  const stayed = before.filter(({ how }) => how === 'rota' || how === 'code')
  for (const { person, how } of stayed) assert.equal(written.find((line) => line.person.id === person.id)?.how, how)
  await picture(page, 'attendance-sheet-written')

  await page.getByRole('button', { name: '撤回这次录入' }).click()
  const undone = await waitFor(
    page,
    (attendees) => attendees.filter(({ state }) => state === null).length === free.length,
  )
  assert.deepEqual(undone.map(markOf), before.map(markOf))
})

test('line by line one key each, and what cannot be read is said', async () => {
  const { page } = secretary
  await page.getByRole('button', { name: '签到表录入' }).click()
  const dialog = page.getByRole('dialog', { name: '录入签到表' })
  const field = dialog.getByRole('textbox', { name: /没有签名的序号/ })
  await field.fill('99')
  await dialog.getByText('「99」不在 1 至 37 之内').waitFor()
  assert.ok(await dialog.getByRole('button', { name: '写入' }).isDisabled())
  await field.fill('')
  await dialog.getByRole('button', { name: /^1 .+：到会$/ }).focus()
  await page.keyboard.press('g')
  await page.keyboard.press('Enter')
  await page.keyboard.press('x')
  assert.equal(await field.inputValue(), '1岗 3休')
  await assertAccessible(page, 'the sheet typed in')
  await picture(page, 'attendance-sheet')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

test('a photo is kept without the place it was taken at, and leaves with a reason', async () => {
  const { page } = secretary
  await page.getByRole('button', { name: '添加照片' }).click()
  const dialog = page.getByRole('dialog', { name: '添加照片' })
  const file = { name: '内部学习现场.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(fromTelephone(1)) }
  assert.ok(file.buffer.includes('GPS'))
  await page.locator('input[type=file]').setInputFiles(file)
  await dialog.getByText(/文件名里有「内部」/).waitFor()
  await dialog.getByText('无密级标志，不是内部文件').click()
  await dialog.getByText(/已传好：内部学习现场/).waitFor()
  await dialog.getByRole('textbox', { name: /说明/ }).fill('三楼会议室')
  await assertAccessible(page, 'a photo to add')
  await dialog.getByRole('button', { name: '保存' }).click()
  await dialog.waitFor({ state: 'detached' })
  const shown = page.getByRole('img', { name: '三楼会议室' })
  await shown.waitFor()
  await shown.scrollIntoViewIfNeeded()
  await page.waitForFunction((image) => (image as HTMLImageElement).naturalWidth === 16, await shown.elementHandle())
  const kept = Buffer.from((await fetched(page, (await shown.getAttribute('src')) ?? '')).body)
  for (const text of ['GPS', 'Exif', 'HUAWEI', '31.2304']) assert.equal(kept.includes(text), false, text)
  await picture(page, 'attendance-photo')
  await page.getByRole('button', { name: '撤下 三楼会议室' }).click()
  const asking = page.getByRole('alertdialog')
  await asking.getByRole('textbox', { name: /原因/ }).fill('拍到了看板数据')
  await asking.getByRole('button', { name: '撤下' }).click()
  await page.getByText(/撤下「三楼会议室」：拍到了看板数据/).waitFor()
})

test('closed, the record has a make-up pack for who could not come, and leads to where it is recorded', async () => {
  const { page } = secretary
  const itemId = randomUUID()
  const purpose = 'collective-study' as const
  await ask(page, setAgenda, { gatheringId: id, purpose, items: [{ id: itemId, title: '学习条例' }] })
  const { purposes } = await ask(page, showGathering, { id })
  const version = purposes[0]?.agenda[0]?.version ?? 1
  const text = '石泉：逐条学习第三章。'
  await ask(page, writeMinutes, { gatheringId: id, purpose, agendaItemId: itemId, text, version })
  await page.reload()
  await page.getByRole('button', { name: /其余都到会（\d+）/ }).click()
  await waitFor(page, (attendees) => attendees.every(({ state }) => state !== null))
  const recorder = await visit(browser)
  await signIn(recorder.page, 'siqi')
  const open = await ask(recorder.page, showGathering, { id })
  await ask(recorder.page, closeAsRecorder, { id, version: open.version, endsAt: '07:15' })
  await recorder.context.close()
  await ask(page, closeAsChair, { id, version: (await ask(page, showGathering, { id })).version })
  await page.reload()
  await page.getByText(/\d+ 人未到，要补课/).waitFor()
  const href = await page.getByRole('link', { name: '打印补课材料' }).getAttribute('href')
  const pack = await wordsOf((await fetched(page, href ?? '')).body)
  assert.match(pack, /石泉：逐条学习第三章/)
  assert.match(pack, /补课签名/)
  await assertAccessible(page, 'the closed record')
  await picture(page, 'attendance-closed')
  await page.getByRole('link', { name: '登记补课' }).click()
  await page.getByRole('dialog').waitFor()
  assert.deepEqual(secretary.complaints, [])
})

type Line = { state: string | null; reason: string | null }
const markOf = (line: Line | undefined) => [line?.state, line?.reason].filter(Boolean).join(' ')

/** The server has what was told when it says so itself. */
async function waitFor(page: Page, holds: (attendees: Awaited<ReturnType<typeof read>>) => boolean) {
  for (let tries = 0; tries < 60; tries++) {
    const attendees = await read(page)
    if (holds(attendees)) return attendees
    await page.waitForTimeout(100)
  }
  throw new Error('the marks did not arrive')
}

async function read(page: Page) {
  return (await ask(page, showGathering, { id })).attendees
}
