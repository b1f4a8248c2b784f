import { useState } from 'react'
import type { Plan } from '#planning/sittings/answer.ts'
import { isSamePlan, withHour, withMoved, withoutSitting, withSitting } from '../adjust.rules.ts'
import type { Picture } from '../picture.rules.ts'
import { comersAt } from '../reach.rules.ts'

/** A plan as it is changed by hand, until it is kept. */
export interface Adjusting {
  readonly plan: Plan
  readonly changed: boolean
  move(personId: string, to: string | null): void
  add(sessionId: string): void
  drop(sessionId: string): void
  changeHour(from: string, to: string): void
  undo(): void
}

export function useAdjusting(kept: Plan, picture: Picture): Adjusting {
  const [draft, setDraft] = useState<{ kept: Plan; plan: Plan }>({ kept, plan: kept })
  // Once another plan was kept, here or by somebody else, the draft on the old one is no more.
  const plan = isSamePlan(draft.kept, kept) ? draft.plan : kept
  const set = (next: Plan) => setDraft({ kept, plan: next })
  return {
    plan,
    changed: !isSamePlan(plan, kept),
    move: (personId, to) => set(withMoved(plan, personId, to)),
    add: (sessionId) => set(withSitting(plan, sessionId)),
    drop: (sessionId) => set(withoutSitting(plan, sessionId)),
    // A vote has one sitting, and whoever can come to it is asked.
    changeHour: (from, to) =>
      set(
        picture.vote ? { sittings: [{ sessionId: to, personIds: comersAt(picture, to) }] } : withHour(plan, from, to),
      ),
    undo: () => set(kept),
  }
}
