import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { assertAccessible, assertFits, demoPassword, openBrowser, phone, visit } from './browser.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

const task = '3 号室脉冲阀换后复查'

/** Speaks to the server as whoever is signed in on the page. */
async function speak<T = { value: never }>(page: Page, name: string, input: unknown): Promise<T> {
  const reply = (await page.evaluate(
    async ([operation, given]) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
      const response = await fetch(`/api/${operation}`, { method: 'POST', headers, body: JSON.stringify(given) })
      return response.json()
    },
    [name, input] as const,
  )) as { ok: boolean; value: T }
  assert.ok(reply.ok, `${name}: ${JSON.stringify(reply)}`)
  return reply.value
}

/** The secretary holds a theme Party day today and gives Muye something to do. @returns the task's id */
async function handOutTask(): Promise<string> {
  const { page, context } = await visit(browser)
  await page.goto('/floor')
  const { personId } = await speak<{ personId: string }>(page, 'identity.sign-in', {
    login: 'shiquan',
    password: demoPassword,
  })
  const me = await speak<{ home: { branchId: string }; today: string }>(page, 'identity.who-am-i', {})
  const { people } = await speak<{ people: { id: string }[] }>(page, 'people.search-people', { text: '沐野' })
  const id = crypto.randomUUID()
  // Before anything else of the branch is held that day; an open gathering is shown whatever the hour.
  const [startsAt, endsAt] = ['06:00', '06:09']
  await speak(page, 'gatherings.plan-gathering', {
    id,
    unitId: me.home.branchId,
    title: '除尘现场主题党日',
    heldOn: me.today,
    startsAt,
    endsAt,
    place: '除尘控制室',
    chairId: personId,
    recorderId: personId,
    purposes: [{ kind: 'theme-party-day', theme: '查隐患' }],
  })
  await speak(page, 'gatherings.open-gathering', { id })
  const taskId = crypto.randomUUID()
  const given = { id: taskId, gatheringId: id, text: task, ownerId: people[0]?.id, dueOn: me.today }
  await speak(page, 'gatherings.add-action-item', given)
  await context.close()
  return taskId
}

async function enter(page: Page, login: string, language: 'zh' | 'en' = 'zh'): Promise<void> {
  const words = { zh: ['账号', '密码', '登录'], en: ['Login', 'Password', 'Sign in'] }[language]
  await page.goto('/floor')
  await page.getByLabel(words[0] ?? '').fill(login)
  await page.getByLabel(words[1] ?? '').fill(demoPassword)
  await page.getByRole('button', { name: words[2] ?? '', exact: true }).click()
  await page.getByRole('navigation').waitFor()
}

/** The worker holds the page, so that the next visit needs no network. */
async function workerReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while ((await caches.keys()).length === 0) await new Promise((done) => setTimeout(done, 50))
  })
}

test('on a phone Muye sees shift, gathering and tasks; without a network the page opens, and what is done there is sent once', async () => {
  const taskId = await handOutTask()
  const { page, context, complaints } = await visit(browser, { viewport: phone })
  await page.goto('/floor')
  await assertAccessible(page, 'the door of the phone')
  await enter(page, 'muye')
  await page.getByText('沐野').waitFor()
  await page
    .getByText(/[早中夜]班 /)
    .first()
    .waitFor()
  await page.getByRole('heading', { name: /除尘现场主题党日/ }).waitFor()
  await page.getByText('除尘控制室，约 9 分钟').waitFor()
  await assertAccessible(page, 'the phone')
  await assertFits(page, 'the phone')
  await workerReady(page)

  await context.setOffline(true)
  await page.reload()
  await page.getByText(/断网·内容截至 \d\d:\d\d/).waitFor()
  await page.getByRole('heading', { name: /除尘现场主题党日/ }).waitFor()
  await page.getByRole('button', { name: new RegExp(`^${task}`) }).click()
  await page.getByLabel('办理情况').fill('阀片已换，压差正常')
  await assertAccessible(page, 'a task opened without a network')
  await page.getByRole('button', { name: '办完了' }).click()
  await page.getByText('待发送 1').waitFor()
  await page.reload()
  await page.getByText('1 条存在本机，联网后自动发送').waitFor()
  await assertFits(page, 'the phone without a network')

  const arrived: number[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('complete-my-action-item')) arrived.push(response.status())
  })
  await context.setOffline(false)
  await page.getByText('已发送').waitFor()
  await page.getByText('断网').waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('heading', { name: '我要办的' }).waitFor()
  assert.deepEqual(arrived, [200])
  const mine = await speak<{ actionItems: { id: string; state: string; outcome: string }[] }>(
    page,
    'gatherings.my-action-items',
    { over: true },
  )
  const done = mine.actionItems.find(({ id }) => id === taskId)
  assert.deepEqual({ state: done?.state, outcome: done?.outcome }, { state: 'done', outcome: '阀片已换，压差正常' })

  await page.getByRole('link', { name: '本机' }).click()
  await assertAccessible(page, 'the page about the phone')
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByLabel('账号').waitFor()
  const kept = (await page.evaluate(async () => {
    const open = indexedDB.open('yanzhen-floor')
    const database = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result)
    })
    const stores = ['kept', 'outbox'].map(
      (name) =>
        new Promise<number>((done) => {
          const counting = database.transaction(name).objectStore(name).count()
          counting.onsuccess = () => done(counting.result)
        }),
    )
    return Promise.all(stores)
  })) as number[]
  assert.deepEqual(kept, [0, 0], 'signing out leaves nothing on the phone')
  assert.deepEqual(complaints, [])
})

test('a crew member outside the Party has shifts and no gathering, in English and in the dark', async () => {
  const { page, context } = await visit(browser, { viewport: phone, language: 'en', dark: true })
  await enter(page, 'xinyi', 'en')
  await page
    .getByText(/shift|Day hours/)
    .first()
    .waitFor()
  assert.equal(await page.getByText('Next gathering').count(), 0)
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(27, 26, 23)')
  await assertAccessible(page, 'the phone in the dark')
  await assertFits(page, 'the phone in English')
  await context.close()
})

const learned = '自学除尘风机检修规程'

/** The secretary enters something Muye learned on his own. */
async function enterLearned(): Promise<void> {
  const { page, context } = await visit(browser)
  await page.goto('/floor')
  await speak(page, 'identity.sign-in', { login: 'shiquan', password: demoPassword })
  const { today } = await speak<{ today: string }>(page, 'identity.who-am-i', {})
  const { people } = await speak<{ people: { id: string }[] }>(page, 'people.search-people', { text: '沐野' })
  await speak(page, 'learning.record-entry', {
    entries: [{ id: crypto.randomUUID(), personId: people[0]?.id }],
    heldOn: today,
    learned: { mode: 'self', title: learned, length: { minutes: 45 } },
  })
  await context.close()
}

test('what was entered as learned on my own is confirmed on the phone, without a network too, and sent once', async () => {
  await enterLearned()
  const { page, context } = await visit(browser, { viewport: phone })
  await enter(page, 'muye')
  const entry = page.getByRole('button', { name: new RegExp(`^${learned}`) })
  await entry.waitFor()
  await workerReady(page)
  await context.setOffline(true)
  await page.reload()
  await entry.click()
  await assertAccessible(page, 'something learned, opened without a network')
  await assertFits(page, 'something learned')
  await page.getByRole('button', { name: '属实，确认' }).click()
  await page.getByText('待发送 1').waitFor()
  await page.reload()
  await page.getByText('1 条存在本机，联网后自动发送').waitFor()

  const arrived: number[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('confirm-entry')) arrived.push(response.status())
  })
  await context.setOffline(false)
  await entry.waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('heading', { name: '我要办的' }).waitFor()
  assert.equal(await entry.count(), 0)
  assert.deepEqual(arrived, [200])
  await context.close()
})

test('everything on the phone can be pressed with a glove: 48 px and more', async () => {
  const { page, context } = await visit(browser, { viewport: phone })
  await enter(page, 'siqi')
  for (const place of ['我的', '本机']) {
    await page.getByRole('link', { name: place }).click()
    const low = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, input, textarea')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 48)
        .map((element) => element.textContent),
    )
    assert.deepEqual(low, [], place)
  }
  await context.close()
})

test('the floor can be installed: a manifest with icons that exist', async () => {
  const { page, context } = await visit(browser, { viewport: phone })
  await page.goto('/floor')
  const manifest = await page.evaluate(async () => {
    const address = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? ''
    const response = await fetch(address)
    return { type: response.headers.get('content-type'), ...(await response.json()) }
  })
  assert.match(String(manifest.type), /application\/manifest\+json/)
  assert.equal(manifest.start_url, '/floor')
  for (const { src } of manifest.icons)
    assert.equal(await page.evaluate(async (address) => (await fetch(address)).status, src), 200, src)
  await context.close()
})
