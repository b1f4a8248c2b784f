import type { Shortfall } from './answer.ts'
import { type Instance, type Reason, slackOf } from './instance.ts'

/** For a vote: how many voters each session could bring at most, and where the others are. */
export function shortfallsOf(instance: Instance): Shortfall[] {
  const { goal, sessions, posts, people } = instance
  const need = goal.kind === 'quorum' ? goal.need : 0
  const voters = people.filter(({ voter }) => voter)
  return sessions.map(({ id, forbidden, lecturerFree, capacity }, s) => {
    const away = new Map<Reason, number>()
    const onDuty = new Map<string, number>()
    let atMost = 0
    for (const { slots } of voters) {
      const slot = slots[s]
      if (slot?.state === 'unavailable') away.set(slot.reason, (away.get(slot.reason) ?? 0) + 1)
      else if (slot?.state === 'on-duty' && slot.postId !== null)
        onDuty.set(slot.postId, (onDuty.get(slot.postId) ?? 0) + 1)
      else atMost += 1
    }
    const kept = [...onDuty].flatMap(([postId, count]) => {
      const post = posts.find((one) => one.id === postId)
      const leave = post ? Math.min(count, slackOf(post, s)) : count
      atMost += leave
      return count > leave ? [{ postId, people: count - leave }] : []
    })
    const closed = forbidden ?? (lecturerFree ? null : 'lecturer')
    const missing = people.filter(({ call, slots }) => call === 'must' && slots[s]?.state === 'unavailable')
    return {
      sessionId: id,
      need,
      atMost: closed ? 0 : Math.min(atMost, capacity ?? Infinity),
      unavailable: [...away].map(([reason, count]) => ({ reason, people: count })),
      kept,
      closed,
      capacity,
      missing: missing.map((person) => person.id),
    }
  })
}
