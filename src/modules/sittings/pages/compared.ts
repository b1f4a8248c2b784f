import type { Plan } from '#planning/sittings/answer.ts'
import { isSamePlan } from '../adjust.rules.ts'
import type { Answered, Run } from './run.ts'

export type Other = Run['others'][number]
type PlannedOther = Extract<NonNullable<Other['answer']>, { kind: 'planned' }>
type Best = Extract<Answered, { kind: 'planned' }>
/** A plan with what it costs and what of that is proven. */
export type Compared = PlannedOther | Best

export function bestOf({ answer }: Run): Best | null {
  return answer?.kind === 'planned' ? answer : null
}

export function plannedOf({ answer }: Other): PlannedOther | null {
  return answer?.kind === 'planned' && answer.plan.sittings.length > 0 ? answer : null
}

/** The answer a plan came from, of the best one and the others; null once a hand has changed it. */
export function standingOf(run: Run, plan: Plan): { key: Other['key'] | 'best'; answer: Compared } | null {
  const best = bestOf(run)
  if (best && isSamePlan(best.plan, plan)) return { key: 'best', answer: best }
  const found = run.others.find((other) => {
    const planned = plannedOf(other)
    return planned !== null && isSamePlan(planned.plan, plan)
  })
  const answer = found && plannedOf(found)
  return found && answer ? { key: found.key, answer } : null
}

export function isComparing({ others }: Pick<Run, 'others'>): boolean {
  return others.some(({ state }) => state === 'waiting' || state === 'running')
}
