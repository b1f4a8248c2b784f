import type { Problem } from './classes.ts'
import { type Instance, type Person, slackOf } from './instance.ts'

/** The sessions somebody can come to at all, were he the only one to leave his post. */
export function openTo(instance: Instance, { slots }: Person): number[] {
  return slots.flatMap((slot, s) => {
    const session = instance.sessions[s]
    if (!session || session.forbidden !== null || !session.lecturerFree || slot.state === 'unavailable') return []
    if (slot.state === 'free' || slot.postId === null) return [s]
    const post = instance.posts.find(({ id }) => id === slot.postId)
    return post && slackOf(post, s) === 0 ? [] : [s]
  })
}

/**
 * People (by class) who by themselves force more sittings than are allowed, because no two of them can come to the same session;
 * or one who can come to none. Null when no such set is found quickly: then the reasons lie deeper.
 */
export function rigidPeople({ instance, classes }: Problem, sittings: number | null): number[] | null {
  if (instance.goal.kind === 'quorum') return null
  const narrow = classes
    .map(({ like }, c) => ({ c, like, open: openTo(instance, like) }))
    .filter(({ like }) => like.call !== 'optional')
    .toSorted((one, other) => one.open.length - other.open.length)
  const [first] = narrow
  if (first && first.open.length === 0) return [first.c]
  if (sittings === null) return null
  const chosen: typeof narrow = []
  const used = new Set<number>()
  for (const one of narrow) {
    if (one.open.some((s) => used.has(s))) continue
    chosen.push(one)
    for (const s of one.open) used.add(s)
    if (chosen.length > sittings) return chosen.map(({ c }) => c)
  }
  return null
}
