import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** The port of a live server on this folder, or null. `postmaster.pid`: line 1 the process, line 4 the port. */
export async function runningPort(folder: string): Promise<number | null> {
  const lines = await postmasterLines(folder)
  const pid = Number(lines?.[0])
  if (!lines || !isAlive(pid)) return null
  return Number(lines[3]) || null
}

/** Stops the server on this folder and waits until it has gone. */
export async function stop(folder: string, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  const pid = Number((await postmasterLines(folder))?.[0])
  if (!isAlive(pid)) return
  process.kill(pid, signal)
  while (isAlive(pid)) await new Promise((wake) => setTimeout(wake, 20))
}

async function postmasterLines(folder: string): Promise<string[] | null> {
  return readFile(join(folder, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => null,
  )
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A port nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
