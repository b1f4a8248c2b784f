import type { Day } from '#core/day.ts'
import type { Picture, PictureHour, Quorum } from './picture.rules.ts'
import { slackAt, standsAt, votersAt } from './reach.rules.ts'

/** Whether a vote could be held at one of the hours offered; several sittings are never added up (VT-13). */
export interface VoteOutlook extends Quorum {
  /** The days on which enough voters could come, of so many. */
  readonly days: readonly Day[]
  readonly offered: number
  /** The hour at which most could come. */
  readonly best: { readonly hour: PictureHour; readonly most: number } | null
  /** Where nowhere enough could come: the hour at which fewest would have to stand in, and at which posts. */
  readonly relief: VoteRelief | null
}

export interface VoteRelief {
  readonly hour: PictureHour
  readonly people: number
  readonly at: readonly { readonly postId: string; readonly people: number }[]
}

/** What the votes of a branch need at one sitting, against how many of its voters could come. */
export function votesOf(picture: Picture): VoteOutlook[] {
  const most = votersAt(picture)
  const open = picture.hours.flatMap((hour, at) => (hour.bar === null ? [{ hour, at, most: most[at] ?? 0 }] : []))
  const days = new Set(open.map(({ hour }) => hour.on))
  const [best] = open.toSorted((one, other) => other.most - one.most)
  return (picture.quorums ?? []).map((quorum) => {
    const enough = open.filter((one) => one.most >= quorum.need)
    const reliefs = enough.length > 0 ? [] : open.flatMap(({ hour, at }) => reliefAt(picture, hour, at, quorum) ?? [])
    const [relief] = reliefs.toSorted((one, other) => one.people - other.people)
    return {
      ...quorum,
      days: [...new Set(enough.map(({ hour }) => hour.on))],
      offered: days.size,
      best: best ? { hour: best.hour, most: best.most } : null,
      relief: relief ?? null,
    }
  })
}

/** The fewest crew-mates to stand in at one hour: each frees one voter, so as many as are short; null where they are not there. */
function reliefAt(picture: Picture, hour: PictureHour, at: number, { need }: Quorum): VoteRelief | null {
  const seats = picture.venues.find(({ id }) => id === hour.venueId)?.capacity ?? Infinity
  if (seats < need) return null
  const onDuty = new Map<string | null, number>()
  for (const { letters, stands, postId, capacity, leftOut } of picture.people) {
    if (letters[at] !== 'D' || capacity !== 'full' || leftOut !== null) continue
    const post = standsAt({ stands, postId }, at)
    onDuty.set(post, (onDuty.get(post) ?? 0) + 1)
  }
  const freed = picture.posts
    .map(({ id, relief }) => {
      const kept = Math.max(0, (onDuty.get(id) ?? 0) - slackAt(picture, id, at))
      return { postId: id, people: Math.min(kept, relief[at] ?? 0) }
    })
    .toSorted((one, other) => other.people - one.people)
  const short = need - (votersAt(picture)[at] ?? 0)
  let left = short
  const taken = freed.flatMap(({ postId, people }) => {
    const from = Math.min(people, left)
    left -= from
    return from > 0 ? [{ postId, people: from }] : []
  })
  return left > 0 ? null : { hour, people: short, at: taken }
}
