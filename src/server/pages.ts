import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { glob, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const project = fileURLToPath(new URL('../../', import.meta.url))
const stamp = `${project}.build/web.stamp`

/** Builds the pages when their sources changed since the last build; a second start finds them ready. @returns true when it built */
export async function buildPages(): Promise<boolean> {
  const sources = await fingerprint()
  const built = await readFile(stamp, 'utf8').catch(() => '')
  if (built === sources) return false
  const vite = `${project}node_modules/vite/bin/vite.js`
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--config', 'src/web/vite.config.ts', '--logLevel', 'error'],
    {
      cwd: project,
    },
  )
  await mkdir(`${project}.build`, { recursive: true })
  await writeFile(stamp, sources)
  return true
}

/** Names, sizes and times of everything the pages are made from. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  const found: string[] = ['package-lock.json']
  for await (const file of glob(
    'src/{web,core,regulations,modules,planning}/**/*.{ts,tsx,css,html,svg,woff2,webmanifest}',
    { cwd: project },
  ))
    if (!/\.test\.ts$|\.(command|query|document|job|queries)\.ts$/.test(file)) found.push(file)
  for (const file of found.sort()) {
    const { size, mtimeMs } = await stat(project + file)
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
