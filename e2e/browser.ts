import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { RunOnly } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Locator, type Page, type Request } from 'playwright-core'

export const address = process.env.YANZHEN_STORIES_AT ?? ''
export const demoPassword = 'yanzhen-demo-2026'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.YANZHEN_CHROMIUM ?? '/usr/bin/chromium', args: flags })
}

export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Whatever the page complained of: a story ends with none. */
  readonly complaints: string[]
}

/** A fresh visitor in a language, on a desk or a phone, at the demo workshop or another address. */
export async function visit(
  browser: Browser,
  options: { viewport?: typeof desk; language?: 'zh' | 'en'; dark?: boolean; address?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: options.viewport ?? desk,
    colorScheme: options.dark ? 'dark' : 'light',
    baseURL: options.address ?? address,
  })
  await context.addInitScript(`localStorage.setItem('yanzhen.language', '${options.language ?? 'zh'}')`)
  const page = await context.newPage()
  countRequests(page)
  const complaints: string[] = []
  page.on('pageerror', (fault) => complaints.push(String(fault)))
  page.on('console', (message) => {
    // A refusal is a 4xx the browser also writes to the console; the page deals with it.
    if (message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(message.text()))
      complaints.push(message.text())
  })
  return { page, context, complaints }
}

const underWay = new WeakMap<Page, Set<Request>>()

function countRequests(page: Page): void {
  const requests = new Set<Request>()
  underWay.set(page, requests)
  page.on('request', (request) => requests.add(request))
  page.on('requestfinished', (request) => requests.delete(request))
  page.on('requestfailed', (request) => requests.delete(request))
}

/** A page that has said everything it had to ask for: no request is under way, twice in a row. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).or(page.locator('input')).first().waitFor()
  for (let still = 0; still < 2; still = underWay.get(page)?.size ? 0 : still + 1)
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 40)))')
}

/** Signs in with the demo password. */
export async function signIn(
  page: Page,
  login: string,
  language: 'zh' | 'en' = 'zh',
  password = demoPassword,
): Promise<void> {
  await page.goto('/')
  await page.getByLabel(language === 'zh' ? '账号' : 'Login').fill(login)
  await page.getByLabel(language === 'zh' ? '密码' : 'Password').fill(password)
  await page.getByRole('button', { name: language === 'zh' ? '登录' : 'Sign in' }).click()
  await page.getByRole('navigation').first().waitFor()
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const rules: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }

/** No violation of WCAG 2.2 A and AA, by axe: on the page, or in a part of it alone. */
export function assertAccessible(page: Page, what: string, part?: Locator): Promise<void> {
  return examine(page, what, rules, part)
}

/** The same in the other colours: only contrast can differ. */
export function assertContrast(page: Page, what: string, part?: Locator): Promise<void> {
  return examine(page, what, { type: 'rule', values: ['color-contrast'] }, part)
}

async function examine(page: Page, what: string, runOnly: RunOnly, part = page.locator('html')): Promise<void> {
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(axeSource)
  await stillness(page)
  // What React Aria reads aloud for seven seconds names an element that may be gone by then.
  const found = await part.evaluate(
    (element, only) =>
      (window as unknown as { axe: typeof import('axe-core') }).axe
        .run({ include: element, exclude: [['[data-live-announcer]']] }, { runOnly: only })
        .then(({ violations }) =>
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ target }) => target.join(' '))
                .slice(0, 3)
                .join(' | ')}`,
          ),
        ),
    runOnly,
  )
  assert.deepEqual(found, [], what)
}

/**
 * What fades in or slides has its own colours only when it is there: waits for whatever moves and will stop. Asked again and
 * again: the promise of an animation that a change of colours put aside is never kept.
 */
async function stillness(page: Page): Promise<void> {
  const still = `document.getAnimations().every((one) => one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity)`
  assert.ok(await soon(page, still), 'something on the page does not stop moving')
}

/** Asked from outside the page, which lets nobody inside evaluate words. @returns whether it came to hold within three seconds */
async function soon(page: Page, expression: string): Promise<boolean> {
  for (let asked = 0; asked < 60; asked++) {
    if (await page.evaluate(expression)) return true
    await page.waitForTimeout(50)
  }
  return false
}

/** Nothing is wider than the window, once it has taken its place in it, and no text is smaller than 12 px. */
export async function assertFits(page: Page, what: string): Promise<void> {
  await soon(page, 'document.documentElement.scrollWidth <= window.innerWidth')
  const measured = (await page.evaluate(measure)) as { sideways: number; wide: string[]; small: string[] }
  assert.ok(measured.sideways <= 0, `${what} is ${measured.sideways} px too wide: ${measured.wide.join(' | ')}`)
  assert.deepEqual(measured.small, [], `${what} has text below 12 px`)
}

const measure = `({
  sideways: document.documentElement.scrollWidth - window.innerWidth,
  wide: [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1).map((element) => element.tagName + '.' + element.className + ' ' + element.textContent.trim().slice(0, 30)).slice(-3),
  small: [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()) && parseFloat(getComputedStyle(element).fontSize) < 12).map((element) => element.textContent.trim().slice(0, 20)).slice(0, 5),
})`
