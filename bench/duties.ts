/**
 * What keeping the duties costs: `npm run bench:duties [-- --scales 0.1,1]`. For each size of the organisation: one branch after
 * one event (median and slowest of two hundred), and everything from nothing, as the job does it, with its memory.
 */
import { parseArgs } from 'node:util'
import { dayIn } from '#core/day.ts'
import { type Connection, connect } from '#db/connect.ts'
import { recompute, recomputeMany, staleBranches } from '#modules/duties/duty.queries.ts'
import { openWorld } from './world.ts'

const { values } = parseArgs({ options: { scales: { type: 'string', default: '0.1,1' } } })
const zone = 'Asia/Shanghai'
const today = dayIn(zone, new Date())

console.log('| branches | one branch, median ms | slowest of 200 ms | all from nothing s | rows | memory MB |')
console.log('|---:|---:|---:|---:|---:|---:|')
for (const scale of values.scales.split(',').map(Number)) {
  const world = await openWorld(scale, process.env.BENCH_DATABASE_URL ?? null, console.error)
  const connection = connect(world.url, 4)
  try {
    await connection.pool.query('truncate duties.duty')
    const all = await everything(connection)
    const one = await single(connection)
    const numbers = [world.branches, one.median, one.slowest, all.seconds, all.rows, all.memory]
    console.log(`| ${numbers.map((number) => number.toLocaleString('en', { maximumFractionDigits: 1 })).join(' | ')} |`)
  } finally {
    await connection.close()
    await world.close()
  }
}

async function everything({ db, pool }: Connection) {
  const start = performance.now()
  await recomputeMany(db, await staleBranches(db, today), today, zone)
  const seconds = (performance.now() - start) / 1000
  const { rows } = await pool.query<{ rows: number }>('select count(*) as rows from duties.duty')
  await pool.query('vacuum analyze duties.duty')
  return { seconds, rows: rows[0]?.rows ?? 0, memory: process.resourceUsage().maxRSS / 1024 }
}

/** After an event of its own: the rows are kept already, one duty changes. */
async function single({ db, pool }: Connection) {
  const { rows } = await pool.query<{ id: string }>(
    `select id from organisation.unit where kind = 'branch' order by md5(id::text) limit 200`,
  )
  const milliseconds: number[] = []
  for (const { id } of rows) {
    await pool.query(`update duties.duty set state = 'due' where branch_id = $1 and period = $2`, [
      id,
      today.slice(0, 7),
    ])
    const start = performance.now()
    await db.transaction().execute((own) => recompute(own, [id], today, zone))
    milliseconds.push(performance.now() - start)
  }
  milliseconds.sort((one, other) => one - other)
  return { median: milliseconds[100] ?? 0, slowest: milliseconds.at(-1) ?? 0 }
}
