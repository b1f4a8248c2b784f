import highs from 'highs'
import type { Solved, Task } from '#planning/model.ts'

// The package describes its CommonJS build; what Node imports is the other one, whose default export is the loader itself.
const loadHighs = highs as unknown as typeof highs.default
type Highs = Awaited<ReturnType<typeof loadHighs>>

/** Solves tasks one after another in this thread, synchronously: only the planner's thread, the command line and tests call it. */
export async function openSolver(): Promise<(task: Task) => Solved> {
  const highs = await loadHighs()
  return (task) => solve(highs, task)
}

function solve(highs: Highs, { model: { columns, rows }, start, seconds, step }: Task): Solved {
  const begun = performance.now()
  const { integer, continuous } = highs.constants.variableType
  const starts = [0]
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.columns.length)
  const model = highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => finite(highs, upper)),
    rowLower: rows.map(({ lower }) => finite(highs, lower)),
    rowUpper: rows.map(({ upper }) => finite(highs, upper)),
    integrality: columns.map((column) => (column.integer ? integer : continuous)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(rows.flatMap((row) => row.columns)),
      values: Float64Array.from(rows.flatMap((row) => row.values)),
    },
  })
  try {
    model.options.set({
      output_flag: false,
      // Beginning again after fixing columns costs these models more than it saves (bench/sittings.ts).
      mip_allow_restart: false,
      time_limit: Math.max(seconds, 0.001),
      mip_rel_gap: 0,
      mip_abs_gap: step > 0 ? step * 0.99 : 1e-6,
    })
    if (start) model.setSolution({ colValue: [...start] })
    model.run()
    return { ...outcomeOf(highs, model), milliseconds: performance.now() - begun }
  } finally {
    model.dispose()
  }
}

const finite = ({ infinity }: Highs, value: number) =>
  value === Infinity ? infinity : value === -Infinity ? -infinity : value

function outcomeOf(highs: Highs, model: ReturnType<Highs['createModel']>): Omit<Solved, 'milliseconds'> {
  const { modelStatus } = highs.constants
  const status = model.getModelStatus()
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
    return { status: 'infeasible', values: null, objective: Infinity, bound: Infinity }
  const found = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
  const values = found ? Array.from(model.getSolution().colValue) : null
  const objective = found ? model.getObjectiveValue() : Infinity
  if (status === modelStatus.optimal) return { status: 'optimal', values, objective, bound: objective }
  const bound = Number(model.info.get('mip_dual_bound'))
  return { status: 'limit', values, objective, bound }
}
