// Browser stories in a real Chromium against a real server with the demo workshop. Arguments: story files; none means all.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { glob, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDemo } from '#demo/load.ts'
import { serve } from '#server/serve.ts'
import { readSettings } from '#server/settings.ts'

const chromium = await findChromium()
const folder = await mkdtemp(join(tmpdir(), 'yanzhen-e2e-'))
const stories = process.argv.slice(2).length ? process.argv.slice(2) : await allStories()
const settings = readSettings({ PORT: '0', YANZHEN_HOME: join(folder, 'demo') })
const running = await serve(settings, { prepare: ({ house }) => loadDemo(house, () => {}) })
console.log(`演示车间已装入 demo workshop at ${running.address}`)
let code = 1
try {
  code = await run(['--test', '--test-reporter=spec', '--test-concurrency=1', '--test-timeout=180000', ...stories])
} finally {
  await running.stop()
  await rm(folder, { recursive: true, force: true })
}
process.exit(code)

async function allStories(): Promise<string[]> {
  const found: string[] = []
  for await (const file of glob('e2e/*.e2e.ts')) found.push(file)
  return found.sort()
}

function run(args: string[]): Promise<number> {
  const env = { ...process.env, YANZHEN_STORIES_AT: running.address, YANZHEN_CHROMIUM: chromium }
  return new Promise((done) => {
    spawn(process.execPath, args, { stdio: 'inherit', env }).on('exit', (status) => done(status ?? 1))
  })
}

/** Debian's Chromium, installed where that is possible; any other by YANZHEN_CHROMIUM. */
async function findChromium(): Promise<string> {
  const known = [
    process.env.YANZHEN_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ]
  const found = known.find((path) => path && existsSync(path))
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    for (const words of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    ])
      await new Promise((done) => spawn('apt-get', words, { stdio: ['ignore', 2, 2] }).on('exit', done))
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  }
  throw new Error(
    '没有 Chromium：请安装，或用 YANZHEN_CHROMIUM 指明。No Chromium: install it, or name it with YANZHEN_CHROMIUM.',
  )
}
