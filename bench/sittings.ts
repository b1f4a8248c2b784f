/**
 * How long the planner takes to a proven optimum: `node bench/sittings.ts [--people 120] [--sessions 60] [--rounds 10] [--plain]`.
 * Each instance is planned from start to proof in this thread; beside it the textbook model (every person for himself, no order
 * among like sessions, no first plan) gets the same question for the fewest sittings and the least off-duty time.
 */
import { parseArgs } from 'node:util'
import type { Solved, Task } from '#planning/model.ts'
import { checkPlan } from '#planning/sittings/check-plan.ts'
import { problemOf } from '#planning/sittings/classes.ts'
import type { Instance } from '#planning/sittings/instance.ts'
import { openSolver } from '#solver/highs.ts'
import { planWith } from '#solver/plan.ts'
import { textbook } from './sittings-textbook.ts'
import { worldOf } from './sittings-world.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '120' },
    sessions: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '10' },
    limit: { type: 'string', default: '30' },
    plain: { type: 'boolean', default: false },
  },
})
const size = { people: Number(values.people), sessions: Number(values.sessions) }
const limit = Number(values.limit)
const solve = await openSolver()

const wall = () => performance.now() / 1000
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

console.log(`${size.people} people, ${size.sessions} sessions, limit ${limit} s`)
console.log(
  '| instance | classes | sittings | off-duty | proven | first plan s | planner s | CPU s | textbook s | CPU s |',
)
console.log('|---:|---:|---:|---:|---|---:|---:|---:|---:|---:|')
const taken: { wall: number; cpu: number }[] = []
for (let seed = 1; seed <= Number(values.rounds); seed++) {
  const instance = worldOf(seed, size)
  const ours = measure(instance)
  taken.push(ours)
  const other = values.plain ? plainly(solve, instance) : null
  const numbers = [problemOf(instance).classes.length, ours.sittings, ours.offDuty, ours.proven]
  const times = [ours.first, ours.wall, ours.cpu].map((seconds) => seconds.toFixed(2))
  console.log(`| ${[seed, ...numbers, ...times, other?.wall ?? '', other?.cpu ?? ''].join(' | ')} |`)
}
for (const key of ['wall', 'cpu'] as const) {
  const sorted = taken.map((one) => one[key]).toSorted((one, other) => one - other)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  console.log(`${key}: median ${middle.toFixed(2)} s, slowest ${(sorted.at(-1) ?? 0).toFixed(2)} s`)
}

function measure(instance: Instance) {
  const [begun, used] = [wall(), cpu()]
  let first = 0
  const answer = planWith(solve, instance, { seconds: limit, explain: false }, ({ stage }) => {
    if (stage === 'first') first = wall() - begun
  })
  const known = { first, wall: wall() - begun, cpu: cpu() - used }
  if (answer.kind !== 'planned') return { ...known, sittings: '–', offDuty: '–', proven: answer.kind }
  if (checkPlan(instance, answer.plan).length > 0) throw new Error('the plan breaks a rule')
  return {
    ...known,
    sittings: answer.cost.sittings,
    offDuty: answer.cost.offDuty,
    proven: answer.optimal ? 'yes' : 'no',
  }
}

/** The textbook model to the end of its second stage; a limit reached is said as such. */
function plainly(ask: (task: Task) => Solved, instance: Instance) {
  const [begun, used] = [wall(), cpu()]
  const done = textbook(ask, instance, limit)
  const said = (seconds: number) => `${done ? '' : '> '}${seconds.toFixed(2)}`
  return { wall: said(wall() - begun), cpu: said(cpu() - used) }
}
