import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

test('the pages of the docs about the questions are what the rules say now', () => {
  const program = fileURLToPath(new URL('../bin/regulation-docs.ts', import.meta.url))
  execFileSync(process.execPath, [program, '--check'], { stdio: 'pipe' })
})
