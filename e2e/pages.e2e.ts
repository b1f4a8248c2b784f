import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { everyAddress, type Known, known, type Opening, open, openings, shut } from './addresses.ts'
import {
  assertAccessible,
  assertContrast,
  assertFits,
  desk,
  openBrowser,
  phone,
  settled,
  signIn,
  type Visit,
  visit,
} from './browser.ts'
import { picture } from './steps.ts'

const windowsOf = { desk, phone }

let browser: Browser
/** The secretary at two windows: two pages are looked at at the same time. */
let windows: Visit[]
let records: Known

before(async () => {
  browser = await openBrowser()
  windows = await Promise.all(['zh', 'zh'].map(() => secretary()))
  records = await known((windows[0] as Visit).page)
})
after(() => browser.close())

test('before anyone signs in: the page to sign in, the phone, and the page to set up', async () => {
  await Promise.all(
    ['/?signed-out', '/floor?signed-out', '/set-up#no-such-token'].map(async (address) => {
      const { page, context, complaints } = await visit(browser)
      await page.goto(address)
      await inEveryLook(page, address)
      assert.deepEqual(complaints, [])
      await context.close()
    }),
  )
})

test('every page of the office reads at a desk and on a phone, by day and by night', async () => {
  await share([...everyAddress(records), '/floor'], async (page, address) => {
    await page.goto(address)
    await inEveryLook(page, address)
  })
})

test('what opens before a page reads at a desk and on a phone', async () => {
  const byAddress = Map.groupBy(openings(records), ({ address }) => address)
  await share([...byAddress], async (page, [address, found]) => {
    await page.setViewportSize(desk)
    await page.goto(address)
    await settled(page)
    for (const opening of found) await openedInTwoLooks(page, opening)
  })
})

test('whoever may not do a thing is told so on a sensible page, and nothing fails', async () => {
  await Promise.all(['bingwen', 'muye', 'xinyi'].map(walksEverywhere))
})

test('an address that is none says so and leads home', async () => {
  const { page } = windows[0] as Visit
  await page.goto('/no-such-page')
  await page.getByRole('link', { name: '回首页', exact: true }).waitFor()
  await inEveryLook(page, 'a missing page')
})

async function secretary(): Promise<Visit> {
  const visitor = await visit(browser)
  await signIn(visitor.page, 'shiquan')
  return visitor
}

/** Both windows take the next of the work until there is none. */
async function share<Work>(work: readonly Work[], look: (page: Page, one: Work) => Promise<void>): Promise<void> {
  const rest = [...work]
  await Promise.all(
    windows.map(async ({ page, complaints }) => {
      for (let one = rest.shift(); one !== undefined; one = rest.shift()) await look(page, one)
      assert.deepEqual(complaints, [])
    }),
  )
}

/** At a desk and on a phone; in the other colours only contrast can differ. */
async function inEveryLook(page: Page, address: string): Promise<void> {
  for (const [name, viewport] of Object.entries(windowsOf)) {
    const what = `${address} ${name}`
    await page.setViewportSize(viewport)
    await settled(page)
    await picture(page, `${what} light`)
    await assertFits(page, what)
    await assertAccessible(page, what)
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(page, `${what} dark`)
    await assertContrast(page, `${what} dark`)
    await page.emulateMedia({ colorScheme: 'light' })
  }
}

async function openedInTwoLooks(page: Page, opening: Opening): Promise<void> {
  const opened = await open(page, opening)
  for (const [name, viewport, look] of [
    ['desk', desk, assertAccessible],
    ['phone', phone, assertContrast],
  ] as const) {
    const what = `${opening.address} ${opening.press.join(' ')} ${name}`
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme: name === 'desk' ? 'light' : 'dark' })
    await settled(page)
    await picture(page, what, { fullPage: false })
    await assertFits(page, what)
    await look(page, what, opened)
  }
  await page.setViewportSize(desk)
  await page.emulateMedia({ colorScheme: 'light' })
  await shut(page, opened)
}

/** Every address, typed by someone who may do little of what it offers. */
async function walksEverywhere(login: string): Promise<void> {
  const { page, context, complaints } = await visit(browser)
  await signIn(page, login)
  for (const address of everyAddress(records).filter((address) => address !== '/ui')) {
    const what = `${login} ${address}`
    await page.goto(address)
    await page.getByRole('main').filter({ hasText: /\S{4}/ }).waitFor()
    await settled(page)
    await picture(page, what)
    assert.equal(await page.getByRole('heading', { name: '页面出错' }).count(), 0, what)
    assert.equal(await page.getByText('正在读取…').count(), 0, what)
    await assertFits(page, what)
  }
  await assertAccessible(page, `${login} at the end`)
  assert.deepEqual(complaints, [], login)
  await context.close()
}
