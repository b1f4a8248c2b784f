/**
 * Lets the phone's page open without a network: keeps the page and everything it is made of, under one name per build. Faces are kept
 * as they are used, for there are hundreds of cuts. Answers of the server are not its business: the page keeps its own.
 */
interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends LongEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  addEventListener(type: 'install' | 'activate', listen: (event: LongEvent) => void): void
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void
  addEventListener(type: 'message', listen: (event: LongEvent & MessageEvent<{ keep: string[] }>) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}

// Written in by the build: what the page is made of, and a name that changes with it.
declare const __FLOOR_FILES__: readonly string[]
declare const __FLOOR_BUILD__: string

const worker = self as unknown as Worker
const build = `floor ${__FLOOR_BUILD__}`
const faces = 'floor faces'
const page = '/floor'

worker.addEventListener('install', (event) => {
  event.waitUntil(keepBuild().then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldBuilds().then(() => worker.clients.claim()))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return
  if (request.mode === 'navigate') event.respondWith(kept(page, request))
  else event.respondWith(kept(pathname, request))
})

worker.addEventListener('message', (event) => {
  const wanted = event.data.keep.filter(
    (name) => name.startsWith(`${location.origin}/assets/`) && name.endsWith('.woff2'),
  )
  event.waitUntil(keepFaces(wanted))
})

async function keepBuild(): Promise<void> {
  const cache = await caches.open(build)
  await cache.addAll([page, ...__FLOOR_FILES__].map((path) => new Request(path, { cache: 'no-cache' })))
}

async function dropOldBuilds(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith('floor ') && name !== build && name !== faces)
  await Promise.all(old.map((name) => caches.delete(name)))
}

async function keepFaces(names: readonly string[]): Promise<void> {
  const cache = await caches.open(faces)
  await Promise.all(names.map(async (name) => (await cache.match(name)) ?? cache.add(name)))
}

/** What is kept, else from the network; a face from the network is kept for the next time. */
async function kept(path: string, request: Request): Promise<Response> {
  const found = (await caches.match(path)) ?? (await caches.match(request))
  if (found) return found
  const fetched = await fetch(request)
  if (fetched.ok && path.endsWith('.woff2')) await (await caches.open(faces)).put(path, fetched.clone())
  return fetched
}
