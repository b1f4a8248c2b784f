import { isDeepStrictEqual } from 'node:util'
import type { Case } from './cases.ts'
import type { Ask } from './load.ts'
import type { Server } from './measure.ts'

/** Both servers must answer the same facts, or their speeds compare nothing. @throws Error naming what differs */
export async function refuseDisagreement(servers: readonly Server[], asks: readonly Ask[], asked: Case): Promise<void> {
  for (const request of asks.slice(0, 20)) {
    const [bare, ours] = await Promise.all(
      (['bare', 'ours'] as const).map((name) =>
        answerOf(servers.find((server) => server.name === name) as Server, request),
      ),
    )
    const fact = without(ours, asked.judged)
    const where = firstDifference(bare, fact, asked.name)
    if (where) throw new Error(`the servers disagree on ${request.body}: ${where}`)
  }
}

async function answerOf(server: Server, { path, cookie, body }: Ask): Promise<unknown> {
  const headers = { 'content-type': 'application/json', cookie }
  const reply = await fetch(`http://127.0.0.1:${server.port}${path}`, { method: 'POST', headers, body })
  const answered = (await reply.json()) as { value?: unknown }
  if (!reply.ok) throw new Error(`${server.name} refuses ${path} ${body}: ${JSON.stringify(answered)}`)
  return server.name === 'ours' ? answered.value : answered
}

function without(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, names))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => !names.includes(name))
  return Object.fromEntries(kept.map(([name, one]) => [name, without(one, names)]))
}

function firstDifference(a: unknown, b: unknown, path: string): string | null {
  if (isDeepStrictEqual(a, b)) return null
  const both = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null
  if (!both || Array.isArray(a) !== Array.isArray(b)) return `${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference(a[name as never], b[name as never], `${path}.${name}`)
    if (found) return found
  }
  return null
}
