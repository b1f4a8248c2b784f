import type { Model, Solved, Task } from '../model.ts'
import type { Plan } from './answer.ts'
import type { Problem } from './classes.ts'
import type { Formulation } from './formulation.ts'
import type { StageModel } from './stages.ts'

const near = 1e-6

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
