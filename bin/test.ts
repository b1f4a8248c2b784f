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
  await makeTemplate(url)
  code = await runNode(['--test', '--test-reporter=spec', '--test-concurrency=2', ...files], { TEST_DATABASE_URL: url })
} finally {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}
process.exit(code)

async function allTests(): Promise<string[]> {
  const found: string[] = []
  for await (const file of glob(['src/**/*.test.ts', 'test/*.test.ts'])) found.push(file)
  const withDatabase = (file: string) => readFileSync(file, 'utf8').includes('openTest')
  return found.sort().filter((file) => process.env.YANZHEN_TEST_ONLY !== 'http' || withDatabase(file))
}

function runNode(args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('exit', (status) => done(status ?? 1))
  })
}
