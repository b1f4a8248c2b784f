/** A mixed-integer linear model as plain numbers, so that whoever solves it may sit in another thread. Always minimised. */
export interface Model {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface Column {
  readonly cost: number
  readonly lower: number
  readonly upper: number
  readonly integer: boolean
}

export interface Row {
  readonly lower: number
  readonly upper: number
  readonly columns: readonly number[]
  readonly values: readonly number[]
}

/** What is put to a solver: the model, a plan to start from, and how long it may take. */
export interface Task {
  readonly model: Model
  /** A point that satisfies every row, or null. */
  readonly start: readonly number[] | null
  readonly seconds: number
  /** Every value of the objective is a multiple of it, so that a gap below it proves the optimum; 0: unknown. */
  readonly step: number
}

/** `limit`: time ran out; `values` is then the best point found, if any, and `bound` what no point can beat. */
export interface Solved {
  readonly status: 'optimal' | 'infeasible' | 'limit'
  readonly values: readonly number[] | null
  readonly objective: number
  readonly bound: number
  readonly milliseconds: number
}

/** Builds a model column by column and row by row. */
export class ModelBuilder {
  readonly #columns: Column[] = []
  readonly #rows: Row[] = []

  /** @returns the column's place */
  column(lower: number, upper: number, integer: boolean, cost = 0): number {
    return this.#columns.push({ cost, lower, upper, integer }) - 1
  }

  row(lower: number, upper: number, entries: readonly (readonly [column: number, value: number])[]): void {
    if (entries.length === 0 && lower <= 0 && upper >= 0) return
    const columns = entries.map(([column]) => column)
    this.#rows.push({ lower, upper, columns, values: entries.map(([, value]) => value) })
  }

  /** The model with these costs, by column; every other column costs nothing. */
  minimising(costs: ReadonlyMap<number, number>): Model {
    const columns = this.#columns.map((column, place) => ({ ...column, cost: costs.get(place) ?? 0 }))
    return { columns, rows: [...this.#rows] }
  }
}
