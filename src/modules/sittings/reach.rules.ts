import type { Picture, PicturePerson } from './picture.rules.ts'

/** How many could come at each hour at most, with every post at its minimum: voters where it is about a vote, else everyone called. */
export function mostAt(picture: Picture): number[] {
  return countsAt(picture, picture.vote !== null)
}

/** How many voters could come at each hour at most, whatever it is about. */
export function votersAt(picture: Picture): number[] {
  return countsAt(picture, true)
}

function countsAt(picture: Picture, votersOnly: boolean): number[] {
  const counted = picture.people.filter(
    ({ capacity, leftOut }) => leftOut === null && (!votersOnly || capacity === 'full'),
  )
  return picture.hours.map((hour, at) => {
    if (hour.bar === 'unit-busy' || hour.bar === 'no-room') return 0
    const leaving = new Map<string | null, number>()
    let free = 0
    for (const { letters, stands, postId } of counted) {
      const letter = letters[at]
      if (letter === 'E' || letter === 'F') free += 1
      if (letter !== 'D') continue
      const post = standsAt({ stands, postId }, at)
      leaving.set(post, (leaving.get(post) ?? 0) + 1)
    }
    const spared = [...leaving].map(([postId, members]) => Math.min(members, slackAt(picture, postId, at)))
    const able = free + spared.reduce((sum, one) => sum + one, 0)
    const capacity = picture.venues.find(({ id }) => id === hour.venueId)?.capacity
    return capacity === undefined ? able : Math.min(able, capacity)
  })
}

/** Who could come to an hour, voters first where a post can spare only some: everyone off duty, and from each post what it can spare. */
export function comersAt(picture: Picture, sessionId: string): string[] {
  const at = picture.hours.findIndex(({ id }) => id === sessionId)
  const leads = new Set(picture.leads.map(({ id }) => id))
  const left = new Map<string | null, number>()
  const votersFirst = picture.people
    .filter(({ id, leftOut }) => leftOut === null && !leads.has(id))
    .toSorted((a, b) => Number(b.capacity === 'full') - Number(a.capacity === 'full'))
  return votersFirst.flatMap(({ id, letters, stands, postId }) => {
    const letter = letters[at]
    if (letter === 'E' || letter === 'F') return [id]
    if (letter !== 'D') return []
    const post = standsAt({ stands, postId }, at)
    const slack = left.get(post) ?? slackAt(picture, post, at)
    left.set(post, slack - 1)
    return slack > 0 ? [id] : []
  })
}

/** At which post somebody on duty stands at an hour. */
export function standsAt({ stands, postId }: Pick<PicturePerson, 'stands' | 'postId'>, at: number): string | null {
  const elsewhere = stands.find(({ hour }) => hour === at)
  return elsewhere ? elsewhere.postId : postId
}

/** How many can leave a post without falling under its minimum; any number where it has none. */
export function slackAt({ posts }: Picture, postId: string | null, at: number): number {
  const post = posts.find(({ id }) => id === postId)
  return post ? Math.max(0, (post.onDuty[at] ?? 0) - post.minimum) : Number.POSITIVE_INFINITY
}
