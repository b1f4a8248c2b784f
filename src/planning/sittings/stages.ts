import type { Model, Solved } from '../model.ts'
import type { Stage, StageName } from './answer.ts'
import type { Problem } from './classes.ts'
import { type Formulation, formulate, minimise, type Variation } from './formulation.ts'
import { fairness, offDutyTime, presence, voterWorth } from './objectives.ts'

/** What the earlier stages reached and later ones keep. */
export interface Reached {
  readonly sittings: readonly [number, number]
  readonly present?: number
  readonly offDuty?: number
  /** The heaviest load of the plan at hand: the last stage asks only for lighter ones. */
  readonly heaviest?: number
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

const near = 1e-6

/** The models of the stages, each keeping what the ones before it reached. */
export function stageModel(problem: Problem, name: StageName, reached: Reached, whole = false): StageModel {
  const variation: Variation = { sittings: reached.sittings, whole, ordered: true }
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
      return { ...known, ...fairness(problem, formulation, reached.heaviest ?? Infinity) }
  }
}

/** How a stage ended, in the reader's scale; a bound is rounded to the next value there can be. */
export function stageOf({ name, step, scale }: StageModel, solved: Solved, value: number): Stage {
  const { milliseconds } = solved
  // These two ask only for better than the plan at hand: none, and it is proven. Of the others "impossible" would prove nothing.
  if (solved.status === 'infeasible') {
    const proven = name === 'fairness' || name === 'sittings'
    return { name, value, bound: proven ? value : name === 'present' ? scale - 1 : 0, optimal: proven, milliseconds }
  }
  if (solved.status === 'optimal') return { name, value, bound: value, optimal: true, milliseconds }
  if (name === 'present') {
    const most = Math.floor(-solved.bound / scale + near)
    return { name, value, bound: Math.max(most, value), optimal: false, milliseconds }
  }
  const least = (step > 0 ? Math.ceil(solved.bound / step - near) * step : solved.bound) / scale
  return { name, value, bound: Math.min(Math.max(least, 0), value), optimal: least >= value - near, milliseconds }
}
