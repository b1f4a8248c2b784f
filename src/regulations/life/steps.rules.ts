import type { Day } from '#core/day.ts'

/** When each step was taken; a step without a day has not been. */
export type StepDays<Step extends string> = { readonly [S in Step]?: Day | null | undefined }

export interface StepValues<Step extends string> {
  readonly done: readonly Step[]
  /** Not taken, and nothing after it either: still to do. */
  readonly open: readonly Step[]
  /** Not taken although a later stage was. */
  readonly skipped: readonly Step[]
  /** Taken before a step of an earlier stage. */
  readonly outOfOrder: readonly Step[]
  readonly next: Step | null
}

/** Where an ordered procedure stands on a day. Steps of one stage may come in any order. */
export function stepsTaken<Step extends string>(
  stages: readonly (readonly Step[])[],
  days: StepDays<Step>,
  on: Day,
): StepValues<Step> {
  const takenOn = (step: Step): Day | null => {
    const day = days[step] ?? null
    return day !== null && day <= on ? day : null
  }
  const done: Step[] = []
  const open: Step[] = []
  const skipped: Step[] = []
  const outOfOrder: Step[] = []
  stages.forEach((stage, at) => {
    const begunAfter = stages.slice(at + 1).some((later) => later.some((step) => takenOn(step) !== null))
    const before = stages.slice(0, at).flat().map(takenOn)
    for (const step of stage) {
      const day = takenOn(step)
      if (day === null) (begunAfter ? skipped : open).push(step)
      else done.push(step)
      if (day !== null && before.some((earlier) => earlier !== null && earlier > day)) outOfOrder.push(step)
    }
  })
  return { done, open, skipped, outOfOrder, next: open[0] ?? null }
}
