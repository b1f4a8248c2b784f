import { readdir } from 'node:fs/promises'
import type { Operation } from '#core/operation.ts'
import type { Texts } from '#core/texts.ts'
import type { Handler } from './handler.ts'
import type { Job } from './job.ts'
import { serverTexts } from './server.texts.ts'
import sweepFiles from './sweep-files.job.ts'

const folder = new URL('../modules/', import.meta.url)

/** Everything the modules bring, found by the names of their files. There is no registry to forget. */
export interface Modules {
  readonly handlers: ReadonlyMap<string, Handler>
  readonly jobs: readonly Job[]
  /** Refusal code → sentence in both languages. */
  readonly sentences: Partial<Texts>
  readonly operations: readonly Operation[]
}

/**
 * Reads every module folder: `*.query.ts`, `*.command.ts`, `*.document.ts` (handlers), `*.job.ts`, `*.texts.ts`, `*.contract.ts`.
 * @throws Error when a handler's file name and its operation's name differ, or two handlers answer one operation
 */
export async function loadModules(): Promise<Modules> {
  const handlers = new Map<string, Handler>()
  const jobs: Job[] = [sweepFiles]
  const sentences: Partial<Texts> = { ...serverTexts }
  const operations: Operation[] = []
  for (const { module, file } of await moduleFiles()) {
    const kind = /\.(query|command|document|job|texts|contract)\.ts$/.exec(file)?.[1]
    if (!kind) continue
    const loaded = await import(new URL(`${module}/${file}`, folder).href)
    if (kind === 'job') jobs.push(loaded.default)
    else if (kind === 'texts') Object.assign(sentences, ...Object.values(loaded))
    else if (kind === 'contract') operations.push(...operationsOf(loaded))
    else addHandler(handlers, loaded.default, module, file, kind)
  }
  return { handlers, jobs, sentences, operations }
}

async function moduleFiles(): Promise<{ module: string; file: string }[]> {
  const modules = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const lists = await Promise.all(
    modules.map(async ({ name }) => {
      const files = await readdir(new URL(`${name}/`, folder))
      return files.sort().map((file) => ({ module: name, file }))
    }),
  )
  return lists.flat()
}

function operationsOf(loaded: Record<string, unknown>): Operation[] {
  return Object.values(loaded).filter(
    (value): value is Operation =>
      typeof value === 'object' && value !== null && 'refusals' in value && 'access' in value && 'input' in value,
  )
}

function addHandler(
  handlers: Map<string, Handler>,
  handler: Handler | undefined,
  module: string,
  file: string,
  kind: string,
): void {
  const name = `${module}.${file.slice(0, -`.${kind}.ts`.length)}`
  if (handler?.operation?.name !== name || handler.operation.kind !== kind)
    throw new Error(`${module}/${file} must answer ${name} as a ${kind}, not ${handler?.operation?.name}`)
  if (handlers.has(name)) throw new Error(`${name} is answered twice`)
  handlers.set(name, handler)
}
