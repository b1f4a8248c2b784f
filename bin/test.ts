// Runs tests on a throw-away PostgreSQL: the embedded one, or the server TEST_DATABASE_URL names. Arguments: files; none means all.
import { spawn } from 'node:child_process'
import { glob, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '#db/embedded.ts'
import { makeTemplate } from '../test/database.ts'

const named = process.argv.slice(2)
const files = named.length ? named : await allTests()
const folder = await mkdtemp(join(tmpdir(), 'yanzhen-test-'))
const given = process.env.TEST_DATABASE_URL
const server = given ? null : await startEmbedded({ folder: join(folder, 'postgres'), throwAway: true })
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
  return found.sort()
}

function runNode(args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('exit', (status) => done(status ?? 1))
  })
}
