/**
 * `npm run bench -- [--scale 1] [--only roster,search] [--rounds 3] [--seconds 6] [--connections 16]
 * [--sessions 500] [--profile]`
 * Yanzhen's server against a bare one on the same rows, in turn. docs/bench.md says what is measured and why.
 */
import { parseArgs } from 'node:util'
import pg from 'pg'
import { refuseDisagreement } from './agree.ts'
import { asksOf, cases } from './cases.ts'
import { costOf, measure, type Options, type Server, startLoad, startServer, stop } from './measure.ts'
import { keep, type Line, machine, markdown } from './report.ts'
import { factsOf, openWorld } from './world.ts'

const say = (line: string) => console.error(line)
const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    only: { type: 'string', default: cases.map((one) => one.name).join() },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '6' },
    connections: { type: 'string', default: '16' },
    sessions: { type: 'string', default: '500' },
    profile: { type: 'boolean', default: false },
  },
})
const options: Options = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  connections: Number(values.connections),
  sessions: Number(values.sessions),
}
const wanted = cases.filter((one) => values.only.split(',').includes(one.name))
if (wanted.length === 0) {
  say(`No such case. There are: ${cases.map((one) => one.name).join(', ')}`)
  process.exit(2)
}

say('Making or finding the world …')
const world = await openWorld(Number(values.scale), process.env.BENCH_DATABASE_URL ?? null, say)
const client = new pg.Client({ connectionString: world.url })
await client.connect()
const started: Server[] = []
const load = startLoad()
try {
  const facts = await factsOf(client)
  started.push(await startServer('bare', world.url, []))
  started.push(
    await startServer('ours', world.url, values.profile ? ['--cpu-prof', '--cpu-prof-dir=.yanzhen-bench'] : []),
  )
  const lines: Line[] = []
  for (const one of wanted) {
    const asks = await asksOf(client, one, options.sessions)
    await refuseDisagreement(started, asks, one)
    say(`Measuring: ${one.title} …`)
    lines.push({ case: one, ...(await measure(load, started, asks, options)) })
  }
  const report = {
    at: new Date().toISOString(),
    scale: Number(values.scale),
    options,
    machine: machine(),
    ...facts,
    peakRssMb: await peaks(started),
    lines,
  }
  console.log(`\n${markdown(report)}\n`)
  say(`Kept in ${await keep(report)}`)
} finally {
  await Promise.all([load, ...started.map((server) => server.child)].map(stop))
  await client.end()
  await world.close()
}

async function peaks(servers: readonly Server[]): Promise<Record<Server['name'], number>> {
  const costs = await Promise.all(servers.map(async (server) => [server.name, (await costOf(server)).peakRssMb]))
  return Object.fromEntries(costs)
}
