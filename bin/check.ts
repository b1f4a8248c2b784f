// What `npm test` runs, one step after another, with a closing summary: types, lint, tests of rules and operations, browser stories.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../', import.meta.url))
const node = process.execPath

interface Step {
  readonly name: string
  readonly words: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

const steps: Step[] = [
  { name: '类型 types', words: [node, 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'] },
  {
    name: '纯规则类型 types of rules, without Node and DOM',
    words: [node, 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.rules.json'],
  },
  { name: '格式与规范 lint', words: [node, 'node_modules/@biomejs/biome/bin/biome', 'check', '.'] },
  { name: '规则与操作 rules and operations', words: [node, 'bin/test.ts'] },
  ...onSystemPostgres(),
  { name: '浏览器 browser stories', words: [node, 'e2e/run.ts'] },
]

const results: { name: string; seconds: number; passed: boolean }[] = []
for (const step of steps) {
  console.log(`\n━━ ${step.name}`)
  const started = Date.now()
  const passed = (await run(step)) === 0
  results.push({ name: step.name, seconds: (Date.now() - started) / 1000, passed })
  if (!passed) break
}

const passed = results.length === steps.length && results.every((result) => result.passed)
console.log('\n━━ 小结 summary')
for (const { name, seconds, passed: good } of results)
  console.log(`${good ? '✔' : '✖'} ${name} (${seconds.toFixed(1)} s)`)
for (const { name } of steps.slice(results.length)) console.log(`– ${name} 未运行 not run`)
console.log(passed ? '全部通过 All passed' : '未通过 Failed')
process.exit(passed ? 0 : 1)

/** Where a PostgreSQL server's programs are on the machine, the operations are tested on it as well. */
function onSystemPostgres(): Step[] {
  const version = ['15', '16', '17', '18'].find((number) => existsSync(`/usr/lib/postgresql/${number}/bin/initdb`))
  if (!version) return []
  const folder = `/usr/lib/postgresql/${version}/bin`
  return [
    {
      name: `操作，PostgreSQL ${version} operations on PostgreSQL ${version}`,
      words: [node, 'bin/test.ts'],
      environment: { YANZHEN_TEST_POSTGRES: folder, YANZHEN_TEST_ONLY: 'http' },
    },
  ]
}

function run({ words, environment }: Step): Promise<number> {
  const [program, ...args] = words
  return new Promise((done) => {
    const child = spawn(program ?? '', args, {
      cwd: project,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    })
    child.on('exit', (code) => done(code ?? 1))
  })
}
