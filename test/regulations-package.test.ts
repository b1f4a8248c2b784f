import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../', import.meta.url))
let elsewhere = ''

before(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'yanzhen-elsewhere-'))
  const dist = join(elsewhere, 'node_modules', 'yanzhen')
  execFileSync(process.execPath, [join(project, 'bin', 'build-regulations.ts'), dist])
})
after(() => rm(elsewhere, { recursive: true, force: true }))

const asked = `ask('ordinary-decision', { voters: 20, present: 16, inFavour: 9, against: 2, abstain: 5 }, '2026-11-22')`

test('another project asks the regulations with nothing else installed', async () => {
  await writeFile(
    join(elsewhere, 'asks.mjs'),
    `import { ask, citationOf, sentenceOf } from 'yanzhen/regulations'
    const answer = ${asked}
    console.log(JSON.stringify([answer.outcome, citationOf(answer.because[1], 'zh'), sentenceOf(answer.wouldChange[0], 'en')]))`,
  )
  const said = JSON.parse(String(execFileSync(process.execPath, ['asks.mjs'], { cwd: elsewhere })))
  assert.deepEqual(said, [
    'FAIL',
    '《中国共产党支部工作条例（试行）》第十一条',
    '2 more in favour (11 in all) and it is adopted.',
  ])
})

test('its types know what each question is told: a wrong fact is refused before it runs', async () => {
  const tsc = join(project, 'node_modules', 'typescript', 'bin', 'tsc')
  const check = async (source: string) => {
    await writeFile(join(elsewhere, 'asks.mts'), `import { ask } from 'yanzhen/regulations'\n${source}\n`)
    const words = ['asks.mts', '--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023']
    execFileSync(process.execPath, [tsc, ...words], { cwd: elsewhere, stdio: 'pipe' })
  }
  await check(`const adopted: boolean | undefined = ${asked}.values?.adopted\nconsole.log(adopted)`)
  await assert.rejects(check(`${asked.replace('voters: 20', "voters: 'twenty'")}`))
  await assert.rejects(check(`ask('no-such-question', {}, '2026-11-22')`))
})
