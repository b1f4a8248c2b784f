import type { Problem } from './classes.ts'
import { sizeOf } from './describe.ts'
import { type Formulation, minimise } from './formulation.ts'

type Cost = readonly [column: number, value: number]

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
export const voterWorth = ({ instance }: Problem) => instance.people.length + 1

/** What each off-duty coming costs, with the crew that bears it. */
export function offDutyTime({ classes }: Problem, { comes }: Formulation) {
  return classes.flatMap(({ like, crew }, c) =>
    like.slots.flatMap((slot, s) => {
      const column = comes[c]?.[s] ?? -1
      return slot.state === 'free' && column >= 0 ? [{ crew, cost: [column, slot.weight] as const }] : []
    }),
  )
}

const near = 1e-6
const finest = 100_000

/**
 * The heaviest off-duty weight per head of a crew, made as small as possible, among plans lighter than the one at hand: where
 * there are none, that one is the fairest. Said crew by crew in whole numbers, this is soon refuted. Counted in units of one over
 * the least common multiple of the crews' sizes, so that every value is whole.
 */
export function fairness(problem: Problem, formulation: Formulation, lighterThan: number) {
  const { builder } = formulation
  const sizes = problem.instance.crews.map(({ id }) => sizeOf(problem.instance, id))
  const unit = sizes.filter((size) => size > 0).reduce(leastCommonMultiple, 1)
  const exact = unit <= finest
  const heaviest = builder.column(0, Infinity, exact)
  const times = offDutyTime(problem, formulation)
  for (const [crew, size] of sizes.entries()) {
    if (size === 0) continue
    const [mine, share] = exact ? [unit / size, -1] : [1, -size]
    const loads = times.filter((one) => one.crew === crew).map(({ cost }) => cost)
    builder.row(-Infinity, Math.ceil(lighterThan * size - near) - 1, loads)
    builder.row(-Infinity, 0, [...loads.map(([column, value]) => [column, value * mine] as const), [heaviest, share]])
  }
  const model = minimise(formulation, [[heaviest, 1]])
  return { model, heaviest, step: exact ? 1 : 0, scale: exact ? unit : 1 }
}

const commonDivisor = (one: number, other: number): number => (other === 0 ? one : commonDivisor(other, one % other))
const leastCommonMultiple = (one: number, other: number) => (one / commonDivisor(one, other)) * other
