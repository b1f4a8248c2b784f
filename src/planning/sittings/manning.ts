import type { ModelBuilder } from '../model.ts'
import type { Problem } from './classes.ts'
import type { Variation } from './formulation.ts'
import { slackOf } from './instance.ts'

/** Nobody empties a post. @returns by post and session the column of who stands in, -1 where there is none */
export function manPosts(
  { instance, classes }: Problem,
  variation: Variation,
  builder: ModelBuilder,
  held: readonly number[],
  comes: readonly (readonly number[])[],
): number[][] {
  return instance.posts.map((post, p) =>
    instance.sessions.map((_, s) => {
      const leaving = classes.flatMap(({ like }, c) => {
        const slot = like.slots[s]
        const column = comes[c]?.[s] ?? -1
        return slot?.state === 'on-duty' && slot.postId === post.id && column >= 0 ? [[column, 1] as const] : []
      })
      if (leaving.length === 0 || variation.dropped?.has(`post:${p}`)) return -1
      const slack = slackOf(post, s)
      const tied = [...leaving, [held[s] ?? 0, -slack] as const]
      if (!variation.relief) {
        builder.row(-Infinity, 0, tied)
        return -1
      }
      return relieve(builder, tied, post.relief?.[s] ?? Infinity, post.minimum - (post.onDuty[s] ?? 0))
    }),
  )
}

/** Whoever stands in lets one more leave; where the post is short already, the shortage is made up first. */
function relieve(
  builder: ModelBuilder,
  tied: readonly (readonly [number, number])[],
  available: number,
  short: number,
): number {
  const most = Math.min(available, tied.length * 1000)
  const standIn = builder.column(0, most, true)
  if (short <= 0) {
    builder.row(-Infinity, 0, [...tied, [standIn, -1]])
    return standIn
  }
  const used = builder.column(0, 1, true)
  builder.row(-Infinity, 0, [...tied, [standIn, -1], [used, short]])
  for (const [column, value] of tied)
    if (value === 1)
      builder.row(-Infinity, 0, [
        [column, 1],
        [used, -1000],
      ])
  return standIn
}
