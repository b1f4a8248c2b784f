import type { Plan, Sitting } from '#planning/sittings/answer.ts'

/** A plan with somebody at another sitting, or at none. */
export function withMoved(plan: Plan, personId: string, to: string | null): Plan {
  return {
    sittings: plan.sittings.map(({ sessionId, personIds }) => {
      const others = personIds.filter((id) => id !== personId)
      return { sessionId, personIds: sessionId === to ? [...others, personId] : others }
    }),
  }
}

/** With one sitting more, to which nobody is called yet. */
export function withSitting(plan: Plan, sessionId: string): Plan {
  if (plan.sittings.some((sitting) => sitting.sessionId === sessionId)) return plan
  return inOrder([...plan.sittings, { sessionId, personIds: [] }])
}

export function withoutSitting(plan: Plan, sessionId: string): Plan {
  return { sittings: plan.sittings.filter((sitting) => sitting.sessionId !== sessionId) }
}

/** A sitting at another hour, with whom it had; an hour that is held already stays as it is. */
export function withHour(plan: Plan, from: string, to: string): Plan {
  if (plan.sittings.some(({ sessionId }) => sessionId === to)) return plan
  return inOrder(plan.sittings.map((sitting) => (sitting.sessionId === from ? { ...sitting, sessionId: to } : sitting)))
}

function inOrder(sittings: readonly Sitting[]): Plan {
  return { sittings: sittings.toSorted((a, b) => a.sessionId.localeCompare(b.sessionId)) }
}

/** The same sittings with the same people, in whatever order. */
export function isSamePlan(one: Plan, other: Plan): boolean {
  return written(one) === written(other)
}

function written({ sittings }: Plan): string {
  const lines = sittings.map(({ sessionId, personIds }) => `${sessionId} ${[...personIds].sort().join(' ')}`)
  return lines.sort().join('\n')
}
