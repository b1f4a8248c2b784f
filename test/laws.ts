/** The laws of the house about who may import and touch what. Each is a function from the source files to sentences about violations. */
export interface SourceFile {
  /** From the project's folder: `src/modules/people/person.rules.ts`. */
  readonly path: string
  readonly text: string
}

export type Law = (files: readonly SourceFile[]) => string[]

/** Higher may know lower, never the other way. `core`, `regulations` and `planning` are below all. */
export const tiers: Readonly<Record<string, number>> = {
  organisation: 2,
  people: 3,
  packs: 3,
  identity: 4, // its tables stand below all; its pages and lists show people (docs/decisions/0005)
  audit: 4,
  gatherings: 4,
  development: 4,
  dues: 4,
  transfers: 4,
  talks: 4,
  workplan: 5, // what the branch means to do, and the gathering that did it
  sittings: 5, // asks the planner over rota and members, convenes what it answers
  elections: 5, // call and count their assembly
  appraisal: 5, // organisational life and appraisal at their gatherings
  polls: 5,
  learning: 5, // hours follow from who was present at gatherings
  duties: 6,
  formation: 7,
  reminders: 7,
  ledgers: 7,
}

const kindOf = (path: string) =>
  /\.(rules|contract|query|command|document|job|queries|public|texts|page)\.tsx?$/.exec(path)?.[1]
const moduleOf = (path: string) => /(?:src\/|#)modules\/([\w-]+)\//.exec(path)?.[1]
const isTest = (path: string) => path.endsWith('.test.ts')

export function importsOf(file: SourceFile): string[] {
  const found = file.text.matchAll(
    /^(?:import|export)\s[^'";]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm,
  )
  return [...found].map((match) => resolve(file.path, match[1] ?? match[2] ?? match[3] ?? ''))
}

function resolve(from: string, target: string): string {
  if (target.startsWith('#')) return `src/${target.slice(1)}`
  if (!target.startsWith('.')) return target
  const parts = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

const pureFolders = /^src\/(core|regulations|planning|statistics)\//
const isPure = (path: string) => !isTest(path) && (pureFolders.test(path) || kindOf(path) === 'rules')

/** Rules know nothing of Node, browsers, databases or schemas: only of each other and a few pure libraries. */
export const rulesArePure: Law = (files) =>
  files
    .filter((file) => isPure(file.path) && kindOf(file.path) !== 'contract' && kindOf(file.path) !== 'texts')
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => !isPure(target) && !/\.texts\.ts$/.test(target) && !pureLibraries.has(target))
        .filter((target) => !(file.path === 'src/core/operation.ts' && target === 'zod'))
        .map((target) => `${file.path} is a rule and imports ${target}`),
    )

const pureLibraries = new Set(['pinyin-pro', 'opencc-js/t2cn', 'opencc-js'])

/** No clock and no dice in rules: both are arguments. */
export const rulesTakeTheClock: Law = (files) =>
  files
    .filter((file) => isPure(file.path))
    .filter((file) => /\bDate\.now\(|new Date\(\)|Math\.random\(|\bTemporal\.Now\b/.test(file.text))
    .map((file) => `${file.path} is a rule and reads the clock or the dice`)

/** Contracts are shapes: schemas, core, rules and other contracts, nothing that does anything. */
export const contractsOnlyDescribe: Law = (files) =>
  files
    .filter((file) => kindOf(file.path) === 'contract')
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => target !== 'zod' && !isPure(target) && kindOf(target) !== 'contract')
        .map((target) => `${file.path} is a contract and imports ${target}`),
    )

const serverKinds = new Set(['query', 'command', 'document', 'job', 'queries', 'public'])
const isServerCode = (path: string) => serverKinds.has(kindOf(path) ?? '')

/** Fastify is known to one file; React to pages and web. */
export const httpIsOneFile: Law = (files) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter(
        (target) =>
          /^(fastify|@fastify\/)/.test(target) && !/^src\/server\/(http|http-pages|serve)\.ts$/.test(file.path),
      )
      .filter(() => !isTest(file.path) && file.path.startsWith('src/'))
      .map((target) => `${file.path} imports ${target}`),
  )

/** Pages never reach behind the contract: no handlers, no server, no database. */
export const pagesStayInFront: Law = (files) =>
  files
    .filter((file) => isPagePart(file.path) || file.path.startsWith('src/web/'))
    .filter((file) => !file.path.endsWith('vite.config.ts') && !isTest(file.path))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => isServerCode(target) || /^src\/(server|db)\/|^kysely|^pg$|^node:/.test(target))
        .map((target) => `${file.path} is a page and imports ${target}`),
    )

/** Between modules: contracts, rules, texts and public files of lower tiers only. */
export const modulesLookDown: Law = (files) =>
  files
    .filter((file) => moduleOf(file.path) && !isTest(file.path) && !isPagePart(file.path))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => moduleOf(target) && moduleOf(target) !== moduleOf(file.path))
        .filter((target) => !isOpenTo(file.path, target))
        .map((target) => `${file.path} imports ${target}`),
    )

/** Pages and their parts may speak with any module's contracts; `pagesStayInFront` keeps them there. */
const isPagePart = (path: string) => path.endsWith('.tsx') || path.includes('/pages/')

function isOpenTo(from: string, target: string): boolean {
  const open = new Set(['contract', 'rules', 'texts', 'public']).has(kindOf(target) ?? '')
  return open && (tiers[moduleOf(from) ?? ''] ?? 9) > (tiers[moduleOf(target) ?? ''] ?? 9)
}

const writes =
  /(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*'([a-z]+)\.|\b(?:insert\s+into|delete\s+from)\s+([a-z]+)\.|\bupdate\s+([a-z]+)\.[a-z_]+\s+(?:as\s+\w+\s+|\w+\s+)?set\b/gi

/** A module writes its own schema and no other. */
export const modulesWriteTheirOwn: Law = (files) =>
  files
    .filter((file) => moduleOf(file.path) && !isTest(file.path))
    .flatMap((file) =>
      [...file.text.matchAll(writes)]
        .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
        .filter((schema) => schema !== moduleOf(file.path))
        .map((schema) => `${file.path} writes schema ${schema}`),
    )

const reads = /(?:selectFrom|innerJoin|leftJoin|crossJoin)\(\s*'([a-z]+)\.|\b(?:from|join)\s+([a-z]+)\.[a-z_]+/gi

/** A module reads its own tables and those of lower tiers; siblings talk through events. */
export const modulesReadDown: Law = (files) =>
  files
    .filter((file) => moduleOf(file.path) && !isTest(file.path) && /\.ts$/.test(file.path))
    .flatMap((file) =>
      [...file.text.matchAll(reads)]
        .map((match) => match[1] ?? match[2] ?? '')
        .filter((schema) => schema in tiers && schema !== moduleOf(file.path))
        // Everyone may read the record chain: its head is printed on every ledger.
        .filter((schema) => schema !== 'audit')
        .filter((schema) => (tiers[schema] ?? 9) >= (tiers[moduleOf(file.path) ?? ''] ?? 0))
        .map((schema) => `${file.path} reads schema ${schema}`),
    )

/** No file imports itself through others. */
export const noCycles: Law = (files) => {
  const graph = new Map(files.map((file) => [file.path, typeFreeImports(file)]))
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (path: string, trail: string[]): void => {
    if (state.get(path) === 'done' || !graph.has(path)) return
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    state.set(path, 'open')
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}

/** Types are erased: only imports that remain at run time can make a knot. */
function typeFreeImports(file: SourceFile): string[] {
  return importsOf({ ...file, text: file.text.replaceAll(/^(?:import|export) type [^'";]*?from\s*'[^']+'/gm, '') })
}

const banned = /(^|[-_.])(utils?|helpers?|common|managers?|services?|data|info|items?)([-_.]|$)/

/** Names that say nothing are banned. */
export const namesSaySomething: Law = (files) =>
  files
    .flatMap((file) => file.path.split('/').map((part) => ({ part, path: file.path })))
    .filter(({ part }) => banned.test(part.replaceAll(/(agenda|action)-items?/g, '')))
    .map(({ path }) => `${path} has a name that says nothing`)

/** Files stay small: at most one in twenty above 150 lines, none above 300. */
export const filesStaySmall: Law = (files) => {
  const counted = files
    .filter(
      (file) => /^src\/.*\.tsx?$/.test(file.path) && !isTest(file.path) && !/tables\.ts$|\.texts\.ts$/.test(file.path),
    )
    .map((file) => ({ path: file.path, lines: file.text.split('\n').length }))
  const long = counted.filter(({ lines }) => lines > 150)
  const tooLong = counted.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path} has ${lines} lines`)
  if (long.length * 20 <= counted.length) return tooLong
  return [
    ...tooLong,
    `${long.length} of ${counted.length} files have more than 150 lines: ${long.map(({ path }) => path).join(', ')}`,
  ]
}
