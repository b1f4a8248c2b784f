/**
 * Makes the regulations a package of its own in `dist/`: JavaScript and types, no dependency, `import … from
 * 'yanzhen/regulations'`. `npm pack ./dist` gives the file an outside developer installs.
 */
import { execFileSync } from 'node:child_process'
import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = dirname(dirname(fileURLToPath(import.meta.url)))
const staged = join(project, '.build', 'regulations')
const dist = process.argv[2] ?? join(project, 'dist')

await rm(staged, { recursive: true, force: true })
await rm(dist, { recursive: true, force: true })
await mkdir(dist, { recursive: true })
await stage()
compile()
await describe()
console.log(dist)

/** The rules and what they stand on, the subpath imports made relative: only those can be rewritten when compiled. */
async function stage(): Promise<void> {
  const sources = glob('src/{core,regulations}/**/*.ts', {
    cwd: project,
    exclude: ['**/*.test.ts', '**/*.contract.ts'],
  })
  for await (const source of sources) {
    const file = relative('src', source)
    const up = relative(dirname(file), '.') || '.'
    const text = await readFile(join(project, source), 'utf8')
    await mkdir(join(staged, dirname(file)), { recursive: true })
    await writeFile(join(staged, file), text.replaceAll(/from '#(.+?)'/g, `from '${up}/$1'`))
  }
}

function compile(): void {
  const tsc = join(project, 'node_modules', 'typescript', 'bin', 'tsc')
  const target = ['--module', 'nodenext', '--target', 'es2023', '--declaration']
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']
  const paths = ['--rewriteRelativeImportExtensions', '--rootDir', staged, '--outDir', dist]
  const entry = join(staged, 'regulations', 'index.ts')
  execFileSync(process.execPath, [tsc, entry, '--ignoreConfig', ...target, ...strict, ...paths], {
    stdio: 'inherit',
    cwd: staged,
  })
}

async function describe(): Promise<void> {
  const { name, version, license, description } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'))
  const regulations = { types: './regulations/index.d.ts', default: './regulations/index.js' }
  const described = { name, version, description, license, type: 'module', exports: { './regulations': regulations } }
  await writeFile(join(dist, 'package.json'), `${JSON.stringify(described, null, 2)}\n`)
  await cp(join(project, 'LICENSE'), join(dist, 'LICENSE'))
  await cp(join(project, 'docs', 'engine.md'), join(dist, 'README.md'))
}
