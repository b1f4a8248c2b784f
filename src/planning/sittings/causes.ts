import type { Cause } from './answer.ts'
import type { Problem } from './classes.ts'
import type { Element } from './conflict.ts'
import type { Group } from './formulation.ts'
import { type Instance, type Person, type Post, type Reason, slackOf } from './instance.ts'
import { openTo } from './openings.ts'

/** A minimal set as facts about people, posts and sessions; people first. */
export function causesOf(problem: Problem, core: readonly Element[]): Cause[] {
  const { instance, classes } = problem
  const groups = new Set(core.flatMap((one) => ('group' in one ? [one.group] : [])))
  const counts = new Map<number, number>()
  for (const one of core) if ('person' in one) counts.set(one.person, (counts.get(one.person) ?? 0) + 1)
  const people = [...counts].flatMap(([c, count]) => classes[c]?.people.slice(0, count) ?? [])
  const named = new Set(people.map(({ id }) => id))
  return [
    ...people.map((person) => personCause(instance, person, groups, named)),
    ...[...groups].map((group) => groupCause(problem, group)),
  ]
}

function personCause(
  instance: Instance,
  person: Person,
  groups: ReadonlySet<Group>,
  named: ReadonlySet<string>,
): Cause {
  const unavailable = new Map<Reason, string[]>()
  const kept = new Map<string, string[]>()
  const sessionIds: string[] = []
  for (const [s, slot] of person.slots.entries()) {
    const session = instance.sessions[s]
    if (!session) continue
    if (slot.state === 'unavailable') add(unavailable, slot.reason, session.id)
    else if (groups.has(`forbidden:${s}`) || groups.has(`lecturer:${s}`)) continue
    else if (slot.state === 'on-duty' && slot.postId !== null && isKept(instance, groups, slot.postId, s))
      add(kept, slot.postId, session.id)
    else sessionIds.push(session.id)
  }
  return {
    kind: 'person',
    personId: person.id,
    sessionIds,
    unavailable: [...unavailable].map(([reason, ids]) => ({ reason, sessionIds: ids })),
    kept: [...kept].map(([postId, ids]) => ({ postId, sessionIds: ids })),
    alike: alikeOf(instance, named, sessionIds),
  }
}

function add<K>(map: Map<K, string[]>, key: K, value: string): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

function isKept({ posts }: Instance, groups: ReadonlySet<Group>, postId: string, s: number): boolean {
  const p = posts.findIndex(({ id }) => id === postId)
  const post = posts[p]
  return post !== undefined && groups.has(`post:${p}`) && slackOf(post, s) === 0
}

/** Others who can come nowhere else either. */
function alikeOf(instance: Instance, named: ReadonlySet<string>, sessionIds: readonly string[]): string[] {
  if (instance.goal.kind === 'quorum' || sessionIds.length === instance.sessions.length) return []
  const ids = new Set(sessionIds)
  return instance.people
    .filter(({ id, call }) => !named.has(id) && call !== 'optional')
    .filter((person) => openTo(instance, person).every((s) => ids.has(instance.sessions[s]?.id ?? '')))
    .map(({ id }) => id)
}

function groupCause({ instance, overlaps }: Problem, group: Group): Cause {
  const [kind, at] = group.split(':') as [string, string]
  const place = Number(at)
  const session = instance.sessions[place]
  const sessionId = session?.id ?? ''
  switch (kind) {
    case 'post':
      return postCause(instance, instance.posts[place] as Post)
    case 'capacity':
      return { kind: 'capacity', sessionId, capacity: session?.capacity ?? 0 }
    case 'session-quorum':
      return { kind: 'session-quorum', sessionId, quorum: session?.quorum ?? 0 }
    case 'forbidden':
      return { kind: 'forbidden', sessionId, reason: session?.forbidden ?? 'ruled-out' }
    case 'lecturer':
      return { kind: 'lecturer', sessionId }
    case 'fixed':
      return { kind: 'fixed', sessionId }
    default:
      return { kind: 'overlap', sessionIds: (overlaps[place] ?? []).map((s) => instance.sessions[s]?.id ?? '') }
  }
}

/** Over the sessions at which somebody called is on duty there. */
function postCause({ people, sessions }: Instance, post: Post): Cause {
  const slacks = sessions.flatMap((_, s) => {
    const works = people.some(({ slots }) => {
      const slot = slots[s]
      return slot?.state === 'on-duty' && slot.postId === post.id
    })
    return works ? [slackOf(post, s)] : []
  })
  const [leastSlack, mostSlack] = slacks.length > 0 ? [Math.min(...slacks), Math.max(...slacks)] : [0, 0]
  return { kind: 'post', postId: post.id, minimum: post.minimum, leastSlack, mostSlack }
}
