import type { Plan } from './answer.ts'
import { type Instance, slackOf } from './instance.ts'

/** Sessions at which everybody is where he is at the other, by row, roomiest first. */
export function rowsOf(instance: Instance, overlaps: readonly (readonly number[])[]): number[][] {
  const { sessions, people, posts } = instance
  const meeting = new Set(overlaps.flat())
  const rows = new Map<string, number[]>()
  for (const [s, { forbidden, lecturerFree, fixed, quorum }] of sessions.entries()) {
    if (forbidden !== null || !lecturerFree || fixed || meeting.has(s)) continue
    const slots = people.map((person) => person.slots[s])
    const key = JSON.stringify([quorum, slots, posts.map((post) => slackOf(post, s))])
    const row = rows.get(key)
    if (row) row.push(s)
    else rows.set(key, [s])
  }
  const room = (s: number) => sessions[s]?.capacity ?? Infinity
  return [...rows.values()]
    .filter((row) => row.length > 1)
    .map((row) => row.toSorted((one, other) => (room(one) === room(other) ? one - other : room(other) - room(one))))
}

/** The same plan with the roomiest sessions of each row held: what the models look for. */
export function inRows(instance: Instance, rows: readonly (readonly number[])[], plan: Plan): Plan {
  const to = new Map<string, string>()
  const held = new Set(plan.sittings.map(({ sessionId }) => sessionId))
  for (const row of rows) {
    const ids = row.map((s) => instance.sessions[s]?.id ?? '')
    for (const [place, id] of ids.filter((one) => held.has(one)).entries()) to.set(id, ids[place] ?? id)
  }
  return {
    sittings: plan.sittings.map((sitting) => ({
      ...sitting,
      sessionId: to.get(sitting.sessionId) ?? sitting.sessionId,
    })),
  }
}
