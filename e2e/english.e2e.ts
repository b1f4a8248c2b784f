import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { everyAddress, known } from './addresses.ts'
import { assertFits, desk, openBrowser, phone, settled, signIn, type Visit, visit } from './browser.ts'
import { Answers } from './chinese.ts'
import { affirm, choose, find, holds, pick, picture, printed, typeCount, wordsOf } from './steps.ts'

const subject = 'Rooms for the winter lectures'

let browser: Browser
let secretary: Visit
let answers: Answers
let record: string

before(async () => {
  browser = await openBrowser()
  secretary = await visit(browser, { language: 'en' })
  answers = new Answers(secretary.page)
  await signIn(secretary.page, 'shiquan', 'en')
})
after(() => browser.close())

test('every page speaks English; Chinese are only names and what was written in it', async () => {
  const { page } = secretary
  const found: Record<string, string[]> = {}
  for (const address of everyAddress(await known(page)).filter((address) => address !== '/ui')) {
    await page.setViewportSize(desk)
    await page.goto(address)
    await settled(page)
    const words = await answers.interfaceWords(page)
    if (words.length) found[address] = words
    for (const viewport of [desk, phone]) {
      await page.setViewportSize(viewport)
      await settled(page)
      await assertFits(page, `${address} in English`)
    }
    await picture(page, `en ${address}`)
  }
  assert.deepEqual(found, {})
})

test('a committee meeting is convened, noticed and opened', async () => {
  const { page } = secretary
  await page.setViewportSize(desk)
  await page.goto('/gatherings/plan?purpose=committee-meeting')
  await holds(page, 'Chair', '石泉')
  await page
    .getByRole('button', { name: /16:30, \d+ can come/ })
    .first()
    .click()
  await page.getByText(/With a vote \d of 5 can come/).waitFor()
  await find(page, 'Recorder', 'shiquan', '石泉')
  await page.getByRole('button', { name: 'Add an item' }).click()
  await page.getByRole('textbox', { name: 'Item 1' }).fill(subject)
  await onlyEnglish(page)
  await page.getByRole('button', { name: 'Put it in the calendar' }).click()
  await page.waitForURL(/\/gatherings\/[0-9a-f-]{36}$/)
  record = new URL(page.url()).pathname
  await pick(page, 'More', 'Send the notice')
  const notice = page.getByRole('dialog', { name: 'Send the notice' })
  await notice.getByRole('textbox', { name: 'Words of the notice' }).waitFor()
  await onlyEnglish(page)
  await notice.getByRole('button', { name: 'Send', exact: true }).click()
  await notice.waitFor({ state: 'detached' })
  await affirm(page, 'Open the meeting', 'Open the meeting now?')
})

test('attendance, the vote judged as it is typed, minutes and resolution', async () => {
  const { page } = secretary
  await everyoneIsHere(page)
  await page.getByRole('button', { name: 'Put to the vote' }).click()
  const putting = page.getByRole('dialog', { name: 'Put an item to the vote' })
  await choose(putting, /Agenda item/, subject)
  await onlyEnglish(page)
  await putting.getByRole('button', { name: 'Put to the vote' }).click()
  const vote = page.getByRole('article', { name: subject })
  await typeCount(vote, { 'In favour': 3, Against: 0, Abstain: 0 })
  await vote.getByRole('button', { name: 'Explain' }).click()
  await onlyEnglish(page)
  await picture(page, 'en vote')
  await page.keyboard.press('Escape')
  await vote.getByRole('button', { name: 'Keep the count' }).click()
  await vote.getByText('kept').waitFor()
})

test('minutes, a resolution drafted in English, a task; the record is completed, confirmed, printed and amended', async () => {
  const { page } = secretary
  const parts = page.getByRole('navigation', { name: 'Sections of the minutes' })
  await parts.getByRole('button', { name: subject }).click()
  await page.getByRole('textbox', { name: `Minutes of ${subject}` }).fill('Shi Quan: two rooms, one for each shift.')
  await page
    .getByRole('status')
    .filter({ hasText: /Saved \d\d:\d\d/ })
    .waitFor()
  await parts.getByRole('button', { name: /Resolutions/ }).click()
  await page.getByRole('button', { name: 'Record as a resolution' }).first().click()
  const adopting = page.getByRole('dialog', { name: 'Record a resolution' })
  assert.match(await adopting.getByRole('textbox', { name: 'Words' }).inputValue(), /voted on.*3 in favour.*resolved/)
  await onlyEnglish(page)
  await adopting.getByRole('button', { name: 'Record as a resolution' }).click()
  await adopting.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Hand out', exact: true }).click()
  const task = page.getByRole('dialog', { name: 'Hand out a task' })
  await task.getByRole('textbox', { name: 'Task' }).fill('Put the plan up in both rooms')
  await find(task, 'Owner', 'muye', '沐野')
  await onlyEnglish(page)
  await task.getByRole('button', { name: 'Hand out', exact: true }).click()
  await task.waitFor({ state: 'detached' })
  await picture(page, 'en record')
  await page.getByRole('button', { name: 'Complete the record' }).click()
  await onlyEnglish(page)
  const closing = page.getByRole('alertdialog', { name: 'Complete this record' })
  await closing.getByRole('button', { name: 'Complete the record' }).click()
  await closing.waitFor({ state: 'detached' })
  await affirm(page, 'Confirm the record', 'Confirm this record')
  await page
    .getByText(/No\. \d+ of \d{4}/)
    .first()
    .waitFor()
  const minutes = await printed(page, 'Print', 'Minutes (PDF)')
  assert.ok((await wordsOf(minutes.body)).includes('tworooms,oneforeachshift.'))
  await pick(page, 'More', 'Amend')
  await page.getByRole('dialog', { name: 'Amend the record' }).waitFor()
  await onlyEnglish(page)
  await page.keyboard.press('Escape')
  await pick(page, 'More', 'Who can see this record')
  await onlyEnglish(page)
  assert.equal(new URL(page.url()).pathname, record)
  assert.deepEqual(secretary.complaints, [])
})

/** Whom the rota keeps away is marked so, everyone else is here. */
async function everyoneIsHere(page: Page): Promise<void> {
  const rest = page.getByRole('button', { name: /^Everyone else is here/ })
  await rest.waitFor()
  const away = page.getByRole('button', { name: /^Take over who cannot come/ })
  if (await away.isVisible()) await away.click()
  await rest.click()
  await rest.waitFor({ state: 'detached' })
}

async function onlyEnglish(page: Page): Promise<void> {
  await settled(page)
  assert.deepEqual(await answers.interfaceWords(page), [])
}
