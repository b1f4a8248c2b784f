import type { Plan } from './answer.ts'
import { checkPlan } from './check-plan.ts'
import { overlap } from './classes.ts'
import type { Instance } from './instance.ts'
import { Seating } from './seating.ts'

/**
 * A plan at once, without a solver: sessions are added one by one, each time the one that reaches most people not yet reached,
 * people being moved between sittings to make room. Not the best plan, often not far from it; null where it does not get there.
 */
export function firstPlan(instance: Instance): Plan | null {
  const { sessions, goal } = instance
  const open = sessions.flatMap((session, s) => (session.forbidden === null && session.lecturerFree ? [s] : []))
  let seating = new Seating(instance)
  for (const s of open) if (sessions[s]?.fixed) seating.add(s)
  const meets = (s: number) => [...seating.held].some((other) => overlaps(instance, s, other))
  while (!seating.done() && !(goal.kind === 'quorum' && seating.held.size > 0)) {
    let best: Seating | null = null
    for (const s of open) {
      if (seating.held.has(s) || meets(s)) continue
      const tried = seating.copy()
      tried.add(s)
      if (tried.seated > (best?.seated ?? seating.seated)) best = tried
    }
    if (!best) return null
    seating = best
  }
  seating.level()
  const plan = seating.plan()
  return checkPlan(instance, plan).length === 0 ? plan : null
}

function overlaps({ sessions }: Instance, one: number, other: number): boolean {
  const [first, second] = [sessions[one], sessions[other]]
  return first !== undefined && second !== undefined && overlap(first, second)
}
