// Runs tests on a throw-away PostgreSQL. Arguments: files; none means all. YANZHEN_TEST_POSTGRES: folder of another server's programs;
// TEST_DATABASE_URL: a running server; YANZHEN_TEST_ONLY=http: only the tests that use a database.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { glob, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '#db/embedded.ts'
import { makeTemplate } from '../test/database.ts'

const named = process.argv.slice(2)
const files = named.length ? named : await allTests()
const folder = await mkdtemp(join(tmpdir(), 'yanzhen-test-'))
const given = process.env.TEST_DATABASE_URL
const programs = process.env.YANZHEN_TEST_POSTGRES
const server = given
  ? null
  : await startEmbedded({ folder: join(folder, 'postgres'), throwAway: true, ...(programs ? { programs } : {}) })
const url = given ?? server?.urlOf('postgres') ?? ''
let code = 1
try {
  // Rules are pure: all of them in one process, so that starting Node two hundred times is not what they cost.
  const rules = files.filter(isOfRules)
  const others = files.filter((file) => !rules.includes(file))
  code = rules.length > 0 ? await runNode(['--test', '--test-isolation=none', ...rules], {}) : 0
  if (others.length > 0) {
    await makeTemplate(url)
    const status = await runNode(['--test', '--test-reporter=spec', '--test-concurrency=2', ...others], {
      TEST_DATABASE_URL: url,
    })
    code = code || status
  }
} finally {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}
process.exit(code)

function isOfRules(file: string): boolean {
  return /^src\/(regulations|core)\/|\.rules\.test\.ts$/.test(file) && !withDatabase(file)
}

function withDatabase(file: string): boolean {
  return readFileSync(file, 'utf8').includes('openTest')
}

async function allTests(): Promise<string[]> {
  const found: string[] = []
  for await (const file of glob(['src/**/*.test.ts', 'test/*.test.ts'])) found.push(file)
  return found.sort().filter((file) => process.env.YANZHEN_TEST_ONLY !== 'http' || withDatabase(file))
}

function runNode(args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('exit', (status) => done(status ?? 1))
  })
}
