import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../', import.meta.url))
let elsewhere = ''

before(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'yanzhen-engine-'))
  const dist = join(elsewhere, 'node_modules', 'yanzhen')
  execFileSync(process.execPath, [join(project, 'bin', 'build-regulations.ts'), dist])
})
after(() => rm(elsewhere, { recursive: true, force: true }))

test('every example of the page about the engine prints what the page says', async () => {
  const page = await readFile(join(project, 'docs', 'engine.md'), 'utf8')
  const examples = [...page.matchAll(/```js\n(.*?)```\n\n```text\n(.*?)```/gs)]
  assert.equal(examples.length, 6)
  for (const [, source = '', printed = ''] of examples) {
    await writeFile(join(elsewhere, 'example.mjs'), source)
    const said = String(execFileSync(process.execPath, ['example.mjs'], { cwd: elsewhere }))
    assert.equal(said, printed, source)
  }
})
