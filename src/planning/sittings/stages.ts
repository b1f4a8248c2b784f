import type { Model, Solved, Task } from '../model.ts'
import type { Plan, Stage, StageName } from './answer.ts'
import type { Problem } from './classes.ts'
import { sizeOf } from './describe.ts'
import { type Formulation, formulate, minimise, type Variation } from './formulation.ts'

/** What the earlier stages reached and later ones keep. */
export interface Reached {
  readonly sittings: readonly [number, number]
  readonly present?: number
  readonly offDuty?: number
}

/** A stage's model with what its objective means. */
export interface StageModel {
  readonly name: StageName
  readonly formulation: Formulation
  readonly model: Model
  readonly step: number
  /** The column of the heaviest load, for the stage that has one. */
  readonly heaviest: number | null
  /** From the objective's scale to the reader's. */
  readonly scale: number
}

type Cost = readonly [column: number, value: number]

/** The models of the stages, each keeping what the ones before it reached. */
export function stageModel(problem: Problem, name: StageName, reached: Reached): StageModel {
  const variation: Variation = { sittings: reached.sittings, whole: name === 'fairness' }
  const formulation = formulate(problem, variation)
  const { builder } = formulation
  const present = presence(problem, formulation)
  const offDuty = offDutyTime(problem, formulation).map(({ cost }) => cost)
  if (reached.present !== undefined) builder.row(-Infinity, reached.present, present)
  if (reached.offDuty !== undefined) builder.row(-Infinity, reached.offDuty, offDuty)
  const known = { name, formulation, step: 1, heaviest: null, scale: 1 }
  switch (name) {
    case 'sittings':
      return {
        ...known,
        model: minimise(
          formulation,
          formulation.held.map((column) => [column, 1] as const),
        ),
      }
    case 'present':
      return { ...known, model: minimise(formulation, present), scale: voterWorth(problem) }
    case 'off-duty':
      return { ...known, model: minimise(formulation, offDuty) }
    case 'fairness':
      return { ...known, ...fairness(problem, formulation) }
  }
}

/** Voters first, then everybody else expected; negative, for the most is wanted. */
export function presence(problem: Problem, { comes }: Formulation): Cost[] {
  const { instance, classes } = problem
  if (instance.goal.kind !== 'quorum') return []
  return classes.flatMap(({ like }, c) => {
    const worth = like.voter ? voterWorth(problem) : like.call === 'optional' ? 0 : 1
    return (comes[c] ?? []).filter((column) => column >= 0).map((column) => [column, -worth] as const)
  })
}

/** More than everybody else together. */
const voterWorth = ({ instance }: Problem) => instance.people.length + 1

function offDutyTime({ classes }: Problem, { comes }: Formulation) {
  return classes.flatMap(({ like, crew }, c) =>
    like.slots.flatMap((slot, s) => {
      const column = comes[c]?.[s] ?? -1
      return slot.state === 'free' && column >= 0 ? [{ crew, cost: [column, slot.weight] as const }] : []
    }),
  )
}

const finest = 100_000

/**
 * The heaviest off-duty weight per head of a crew, made as small as possible. Counted in units of one over the least common
 * multiple of the crews' sizes, so that every value is whole.
 */
function fairness(problem: Problem, formulation: Formulation) {
  const { builder } = formulation
  const sizes = problem.instance.crews.map(({ id }) => sizeOf(problem.instance, id))
  const unit = sizes.filter((size) => size > 0).reduce(leastCommonMultiple, 1)
  const exact = unit <= finest
  const heaviest = builder.column(0, Infinity, exact)
  const times = offDutyTime(problem, formulation)
  for (const [crew, size] of sizes.entries()) {
    if (size === 0) continue
    const [mine, share] = exact ? [unit / size, -1] : [1, -size]
    const entries = times
      .filter((one) => one.crew === crew)
      .map(({ cost: [column, value] }) => [column, value * mine] as const)
    builder.row(-Infinity, 0, [...entries, [heaviest, share]])
  }
  const model = minimise(formulation, [[heaviest, 1]])
  return { model, heaviest, step: exact ? 1 : 0, scale: exact ? unit : 1 }
}

const commonDivisor = (one: number, other: number): number => (other === 0 ? one : commonDivisor(other, one % other))
const leastCommonMultiple = (one: number, other: number) => (one / commonDivisor(one, other)) * other

/** The point of a plan in a model; what is no one's count (the heaviest load) is worked out from the rest. */
export function pointOf(problem: Problem, { formulation, model, heaviest }: StageModel, plan: Plan): number[] {
  const values = model.columns.map(() => 0)
  for (const { sessionId, personIds } of plan.sittings) {
    const s = problem.instance.sessions.findIndex(({ id }) => id === sessionId)
    values[formulation.held[s] ?? -1] = 1
    const coming = new Set(personIds)
    for (const [c, { people }] of problem.classes.entries()) {
      const column = formulation.comes[c]?.[s] ?? -1
      if (column >= 0) values[column] = people.filter(({ id }) => coming.has(id)).length
    }
  }
  if (heaviest !== null)
    for (const { columns, values: factors } of model.rows) {
      const share = factors[columns.indexOf(heaviest)]
      if (share === undefined) continue
      const load = columns.reduce(
        (sum, column, at) => sum + (column === heaviest ? 0 : (values[column] ?? 0) * (factors[at] ?? 0)),
        0,
      )
      values[heaviest] = Math.max(values[heaviest] ?? 0, load / -share)
    }
  return values
}

const near = 1e-6

/** Whether every count in a point is whole. */
export const isWhole = (values: readonly number[], columns: readonly number[]) =>
  columns.every((column) => column < 0 || Math.abs((values[column] ?? 0) - Math.round(values[column] ?? 0)) < near)

/** The same model with these columns held to their values and every other column whole: for fixed sessions a flow, at once solved. */
export function settled(model: Model, values: readonly number[], fixed: readonly number[]): Model {
  const keep = new Set(fixed)
  const columns = model.columns.map((column, place) => {
    const value = Math.round(values[place] ?? 0)
    return keep.has(place) ? { ...column, lower: value, upper: value } : { ...column, integer: true }
  })
  return { ...model, columns }
}

/** The plan a point stands for: who of several alike comes is settled by their order. */
export function planOf({ instance, classes }: Problem, { held, comes }: Formulation, values: readonly number[]): Plan {
  const taken = classes.map(() => 0)
  const sittings = instance.sessions.flatMap(({ id }, s) => {
    if (Math.round(values[held[s] ?? -1] ?? 0) === 0) return []
    const personIds = classes.flatMap(({ people }, c) => {
      const count = Math.round(values[comes[c]?.[s] ?? -1] ?? 0)
      const from = taken[c] ?? 0
      taken[c] = from + count
      return Array.from({ length: count }, (_, place) => people[(from + place) % people.length]?.id ?? '')
    })
    return [{ sessionId: id, personIds }]
  })
  return { sittings }
}

/** Solves a model, then makes counts whole where the solver left halves. */
export function* solveWhole(
  formulation: Formulation,
  task: Task,
  alsoFixed: readonly number[] = [],
): Generator<Task, Solved, Solved> {
  const solved = yield task
  if (!solved.values || isWhole(solved.values, formulation.comes.flat())) return solved
  const model = settled(task.model, solved.values, [...formulation.held, ...alsoFixed])
  const whole = yield { ...task, model, start: null }
  const milliseconds = solved.milliseconds + whole.milliseconds
  return { ...solved, values: whole.values, objective: whole.objective, milliseconds }
}

/** How a stage ended, in the reader's scale; a bound is rounded to the next value there can be. */
export function stageOf({ name, step, scale }: StageModel, solved: Solved, value: number): Stage {
  const { milliseconds } = solved
  if (solved.status === 'optimal') return { name, value, bound: value, optimal: true, milliseconds }
  if (name === 'present') {
    const most = Math.floor(-solved.bound / scale + near)
    return { name, value, bound: Math.max(most, value), optimal: false, milliseconds }
  }
  const least = (step > 0 ? Math.ceil(solved.bound / step - near) * step : solved.bound) / scale
  return { name, value, bound: Math.min(Math.max(least, 0), value), optimal: least >= value - near, milliseconds }
}
