/** The model as the fact sheet writes it (6.4): every person a column at every session, tied to the session one by one. */
import { ModelBuilder, type Solved, type Task } from '#planning/model.ts'
import { type Instance, slackOf } from '#planning/sittings/instance.ts'

/** Fewest sittings, then least off-duty weight. @returns whether both were proven within `seconds` each */
export function textbook(solve: (task: Task) => Solved, instance: Instance, seconds: number): boolean {
  const { sessions, people, posts } = instance
  const builder = new ModelBuilder()
  const held = sessions.map(({ forbidden, lecturerFree }) =>
    builder.column(0, forbidden || !lecturerFree ? 0 : 1, true),
  )
  const comes = people.map(({ slots }) =>
    slots.map(({ state }) => builder.column(0, state === 'unavailable' ? 0 : 1, true)),
  )
  const column = (m: number, s: number) => comes[m]?.[s] ?? 0
  const y = (s: number) => held[s] ?? 0
  for (const [m] of people.entries()) {
    builder.row(
      1,
      1,
      sessions.map((_, s) => [column(m, s), 1]),
    )
    for (const [s] of sessions.entries())
      builder.row(-Infinity, 0, [
        [column(m, s), 1],
        [y(s), -1],
      ])
  }
  for (const [s, { capacity, quorum }] of sessions.entries()) {
    const present = people.map((_, m) => [column(m, s), 1] as const)
    builder.row(-Infinity, 0, [...present, [y(s), -(capacity ?? people.length)]])
    builder.row(0, Infinity, [...present, [y(s), -quorum]])
    for (const post of posts) {
      const leaving = people.flatMap(({ slots }, m) => {
        const slot = slots[s]
        return slot?.state === 'on-duty' && slot.postId === post.id ? [[column(m, s), 1] as const] : []
      })
      builder.row(-Infinity, slackOf(post, s), leaving)
    }
  }
  const sittings = new Map(held.map((one) => [one, 1]))
  const fewest = solve({ model: builder.minimising(sittings), start: null, seconds, step: 1 })
  if (fewest.status !== 'optimal') return false
  builder.row(0, Math.round(fewest.objective), [...sittings])
  const weights = people.flatMap(({ slots }, m) =>
    slots.flatMap((slot, s) => (slot.state === 'free' ? [[column(m, s), slot.weight] as const] : [])),
  )
  const cheapest = solve({ model: builder.minimising(new Map(weights)), start: fewest.values, seconds, step: 1 })
  return cheapest.status === 'optimal'
}
