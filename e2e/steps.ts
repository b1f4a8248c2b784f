import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { extractText } from 'unpdf'
import type { AskOf, Operation, OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'

/** Today where the demo workshop stands. */
export const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

/** Chooses from a select: the button that bears its label, then the entry. */
export async function choose(within: Page | Locator, label: string | RegExp, entry: string | RegExp): Promise<void> {
  await within.getByRole('button', { name: label }).first().click()
  await pageOf(within).getByRole('option', { name: entry }).first().click()
}

/** Finds someone by typing into a combo box and takes the entry. */
export async function find(within: Page | Locator, label: string, typed: string, entry: string): Promise<void> {
  await within.getByRole('combobox', { name: label }).fill(typed)
  // The search has answered when who was sought stands first.
  await pageOf(within).getByRole('option').first().filter({ hasText: entry }).click()
}

/** Waits until a combo box holds these words. */
export async function holds(within: Page | Locator, label: string, words: string): Promise<void> {
  await pageOf(within).waitForFunction(([field, wanted]) => (field as HTMLInputElement).value === wanted, [
    await within.getByRole('combobox', { name: label }).elementHandle(),
    words,
  ] as const)
}

/** Opens a menu and presses one of its entries. */
export async function pick(within: Page | Locator, menu: string, entry: string): Promise<void> {
  await within.getByRole('button', { name: menu, exact: true }).first().click()
  await pageOf(within).getByRole('menuitem', { name: entry }).click()
}

/** Presses a command that asks before it is done, and says yes. */
export async function affirm(page: Page, command: string, question: string): Promise<void> {
  await page.getByRole('button', { name: command, exact: true }).click()
  const asking = page.getByRole('alertdialog', { name: question })
  await asking.getByRole('button', { name: command, exact: true }).click()
  await asking.waitFor({ state: 'detached' })
}

/** Presses the command of a dialog, which is gone once it is done. */
export async function save(dialog: Locator, command: string): Promise<void> {
  await dialog.getByRole('button', { name: command, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** The first row of a table with these words in it. */
export function rowOf(within: Page | Locator, words: string): Locator {
  return within.getByRole('row').filter({ hasText: words }).first()
}

/** Someone in the grid of who came. */
export function tickOf(page: Page, name: string): Locator {
  return page.getByRole('table', { name: '到会情况' }).getByRole('checkbox', { name: new RegExp(`^${name}`) })
}

/** Types the count of a vote, by the labels of its fields. */
export async function typeCount(vote: Locator, count: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, number] of Object.entries(count))
    await vote.getByRole('textbox', { name, exact: true }).fill(String(number))
}

/** Opens a printing menu, takes the document behind an entry and answers with its name and content. */
export async function printed(page: Page, menu: string, entry: string): Promise<{ name: string; body: Uint8Array }> {
  await page.getByRole('button', { name: menu, exact: true }).first().click()
  const link = page.getByRole('menuitem', { name: entry })
  const href = await link.getAttribute('href')
  assert.ok(href?.startsWith('/api/'), `${entry} is a document`)
  await page.keyboard.press('Escape')
  return await fetched(page, href as string)
}

/** A document as the browser of who is signed in gets it. */
export async function fetched(page: Page, href: string): Promise<{ name: string; body: Uint8Array }> {
  const reply = await page.request.get(href)
  assert.equal(reply.status(), 200, href)
  const name = /filename\*=UTF-8''([^;]+)/.exec(reply.headers()['content-disposition'] ?? '')?.[1] ?? ''
  return { name: decodeURIComponent(name), body: new Uint8Array(await reply.body()) }
}

/** Asks the server something as who is signed in, as the pages do. */
export async function ask<O extends Operation>(page: Page, operation: O, input: AskOf<O>): Promise<Wire<OutputOf<O>>> {
  const { origin } = new URL(page.url())
  const reply = await page.request.post(`/api/${operation.name}`, { data: input, headers: { origin } })
  const answer = (await reply.json()) as { ok: boolean; value: Wire<OutputOf<O>> }
  assert.ok(answer.ok, `${operation.name}: ${JSON.stringify(answer)}`)
  return answer.value
}

/** The words of a PDF, without the spaces between Chinese characters that setting type puts there. */
export async function wordsOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(pdf, { mergePages: true })
  return text.replace(/\s+/g, '')
}

/** Puts a day into a date field by its three parts. */
export async function setDay(within: Page | Locator, label: string | RegExp, day: string): Promise<void> {
  const group = within.getByRole('group', { name: label })
  const [year, month, date] = day.split('-')
  for (const [part, typed] of [year, month, date].entries()) {
    await group.getByRole('spinbutton').nth(part).focus()
    await pageOf(within).keyboard.type(String(Number(typed)).padStart(part === 0 ? 4 : 2, '0'))
  }
}

/** Keeps a picture where YANZHEN_PICTURES says, to be looked at. */
export async function picture(
  page: Page,
  name: string,
  how: { fullPage: boolean } = { fullPage: true },
): Promise<void> {
  const folder = process.env.YANZHEN_PICTURES
  if (folder) await page.screenshot({ path: join(folder, `${name.match(/[^\s/?#]+/g)?.join('-')}.png`), ...how })
}

function pageOf(within: Page | Locator): Page {
  return 'goto' in within ? within : within.page()
}
