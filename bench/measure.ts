import { type ChildProcess, fork } from 'node:child_process'
import type { Ask, Load, Measured } from './load.ts'
import type { Cost } from './served.ts'

export interface Server {
  readonly name: 'bare' | 'ours'
  readonly port: number
  readonly child: ChildProcess
}

export interface Options {
  readonly connections: number
  /** How many secretaries' sessions the requests come from. */
  readonly sessions: number
  readonly rounds: number
  readonly seconds: number
}

/** One server in one case: medians over its rounds. */
export interface Result {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** Processor time of the server process for one request. */
  readonly cpuMs: number
  readonly rssMb: number
  readonly rounds: readonly Measured[]
}

/** Starts a program of this folder and waits until it tells its port. */
export async function startServer(name: Server['name'], url: string, nodeOptions: string[]): Promise<Server> {
  const child = fork(new URL(`./${name}.ts`, import.meta.url), [url], { execArgv: nodeOptions })
  const { port } = await heard<{ port: number }>(child)
  return { name, port, child }
}

export function startLoad(): ChildProcess {
  return fork(new URL('./load.ts', import.meta.url))
}

/** Lets go of a child and waits until it has ended. */
export async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((end) => child.once('exit', end))
  child.disconnect()
  await ended
}

/** The servers in turn, round by round, each warmed up first; a server that refuses anything is not measured. */
export async function measure(
  load: ChildProcess,
  servers: readonly Server[],
  asks: readonly Ask[],
  { connections, rounds, seconds }: Options,
): Promise<Record<Server['name'], Result>> {
  const put = (server: Server, forSeconds: number) =>
    ask<Measured>(load, { port: server.port, asks, connections, seconds: forSeconds } satisfies Load)
  for (const server of servers) refuseFailures(server, await put(server, Math.min(3, seconds)))
  const taken = new Map(servers.map((server) => [server.name, { measured: [] as Measured[], cpuMs: 0, rssMb: 0 }]))
  for (let round = 0; round < rounds; round++)
    for (const server of servers) {
      const before = await costOf(server)
      const measured = await put(server, seconds)
      const after = await costOf(server)
      refuseFailures(server, measured)
      const sum = taken.get(server.name)
      if (!sum) continue
      sum.measured.push(measured)
      sum.cpuMs += after.cpuMs - before.cpuMs
      sum.rssMb = Math.max(sum.rssMb, after.rssMb)
    }
  return Object.fromEntries(
    [...taken].map(([name, { measured, cpuMs, rssMb }]) => [name, summed(measured, cpuMs, rssMb)]),
  ) as Record<Server['name'], Result>
}

function summed(rounds: readonly Measured[], cpuMs: number, rssMb: number): Result {
  const requests = rounds.reduce((sum, round) => sum + round.requests, 0)
  return {
    perSecond: median(rounds.map((round) => round.perSecond)),
    p50: median(rounds.map((round) => round.p50)),
    p99: median(rounds.map((round) => round.p99)),
    cpuMs: cpuMs / requests,
    rssMb,
    rounds,
  }
}

function refuseFailures(server: Server, { failures }: Measured): void {
  const [status, failure] = Object.entries(failures)[0] ?? []
  if (failure) throw new Error(`${server.name} answered ${status} ${failure.count} times: ${failure.first}`)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** What the server has cost since it was started. */
export function costOf({ child }: Server): Promise<Cost> {
  return ask<Cost>(child, 'cost')
}

function ask<T>(child: ChildProcess, message: object | string): Promise<T> {
  const reply = heard<T>(child)
  child.send(message)
  return reply
}

function heard<T>(child: ChildProcess): Promise<T> {
  return new Promise((done, failed) => {
    const gone = (code: number | null, signal: string | null) =>
      failed(new Error(`a process of the bench ended early (${code ?? signal})`))
    child.once('exit', gone)
    child.once('message', (message) => {
      child.off('exit', gone)
      done(message as T)
    })
  })
}
