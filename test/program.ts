import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../bin/yanzhen.ts', import.meta.url))

/** The program as a user runs it: a process of its own, with a data folder of its own. */
export interface Program {
  readonly child: ChildProcess
  /** Everything printed so far. */
  readonly said: () => string
  /** Resolves with the exit code, or null after a signal. */
  readonly ended: Promise<number | null>
  /** Waits until the program has printed something that matches. */
  until(pattern: RegExp): Promise<RegExpExecArray>
}

export function runProgram(words: readonly string[], environment: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, [entry, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      printed += chunk
      for (const listener of listeners) listener()
    })
  const ended = new Promise<number | null>((done) => child.on('exit', done))
  return {
    child,
    said: () => printed,
    ended,
    until: (pattern) =>
      new Promise((found, failed) => {
        const look = () => {
          const match = pattern.exec(printed)
          if (match) found(match)
          return match !== null
        }
        if (look()) return
        listeners.add(look)
        void ended.then((code) => look() || failed(new Error(`ended with ${code} before ${pattern}: ${printed}`)))
      }),
  }
}

/** A temporary data folder; `remove` takes it away. */
export async function temporaryHome(): Promise<{ home: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'yanzhen-home-'))
  return { home: join(folder, 'data'), remove: () => rm(folder, { recursive: true, force: true }) }
}
