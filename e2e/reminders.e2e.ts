import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { address, assertAccessible, assertFits, openBrowser, phone, signIn, visit } from './browser.ts'
import { affirm } from './steps.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

test('a member makes a calendar address on the phone, sees it once, makes it anew and revokes it', async () => {
  const { page, complaints } = await visit(browser, { viewport: phone })
  await signIn(page, 'muye')
  await page.goto('/my')
  const reminders = page.getByRole('region', { name: '提醒' })
  await reminders.getByText('本系统没有设置邮件服务器，不发邮件。').waitFor()
  await reminders.getByRole('button', { name: '生成日历地址' }).click()
  const shown = reminders.locator('code')
  const first = (await shown.textContent()) ?? ''
  assert.ok(first.startsWith(`${address}/calendar/`))
  await reminders.getByRole('button', { name: '怎样添加' }).click()
  await assertAccessible(page, 'a new calendar address', reminders)
  await assertFits(page, 'a new calendar address')
  const calendar = await (await fetch(first)).text()
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n/)
  assert.match(calendar, /SUMMARY:主题党日 · 运行车间党支部/)

  await page.reload()
  await reminders.getByText(/地址只在生成时显示一次/).waitFor()
  assert.equal(await shown.count(), 0)
  await affirm(page, '重新生成', '重新生成日历地址')
  await shown.waitFor()
  const second = (await shown.textContent()) ?? ''
  assert.notEqual(second, first)
  assert.deepEqual([(await fetch(first)).status, (await fetch(second)).status], [404, 200])
  await affirm(page, '作废', '作废日历地址')
  await reminders.getByRole('button', { name: '生成日历地址' }).waitFor()
  assert.equal((await fetch(second)).status, 404)
  assert.deepEqual(complaints, [])
})

test('on the home page one quiet line says what is new since the last visit', async () => {
  const { page, context } = await visit(browser)
  await signIn(page, 'muye')
  await page.goto('/')
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('yanzhen.seen.')))
  assert.equal(await page.getByText(/上次来/).count(), 0, 'a first visit has nothing to compare with')
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((kept) => kept.startsWith('yanzhen.seen.')) ?? ''
    localStorage.setItem(key, JSON.stringify({ before: null, latest: { at: '2026-01-05T00:15:00Z', marks: {} } }))
  })
  await page.reload()
  await page.getByText(/上次来（.*）以后：.*主题党日.*，已通知/).waitFor()
  await context.close()
})
