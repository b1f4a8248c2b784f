import type { Numbers } from '#core/decision.ts'
import type { Plan } from './answer.ts'
import { overlap } from './classes.ts'
import { type Instance, type Session, slackOf } from './instance.ts'

/** One rule a plan breaks, with where and the numbers of its sentence (`planning.texts.ts`). */
export interface Violation {
  readonly code: ViolationCode
  readonly sessionId: string | null
  readonly personId: string | null
  readonly postId: string | null
  readonly numbers: Numbers
}

export type ViolationCode =
  | 'planning.unknown-session'
  | 'planning.unknown-person'
  | 'planning.session-twice'
  | 'planning.session-forbidden'
  | 'planning.lecturer-busy'
  | 'planning.sessions-overlap'
  | 'planning.fixed-not-held'
  | 'planning.person-unavailable'
  | 'planning.person-twice'
  | 'planning.person-not-reached'
  | 'planning.post-below-minimum'
  | 'planning.over-capacity'
  | 'planning.under-quorum'
  | 'planning.not-one-sitting'
  | 'planning.vote-without-quorum'

/**
 * Everything wrong with a plan, however it was made: the solver's plans pass here before anybody sees them, and the same check
 * judges what a hand has moved. An empty list: the plan can be held.
 */
export function checkPlan(instance: Instance, plan: Plan): Violation[] {
  const known = plan.sittings.filter(({ sessionId }) => instance.sessions.some(({ id }) => id === sessionId))
  return [
    ...unknown(instance, plan),
    ...known.flatMap((sitting) => checkSitting(instance, sitting)),
    ...checkSessions(instance, known),
    ...checkPeople(instance, known),
  ]
}

type Where = Partial<Pick<Violation, 'sessionId' | 'personId' | 'postId'>>
const broken = (code: ViolationCode, where: Where, numbers: Numbers = {}): Violation => ({
  code,
  sessionId: null,
  personId: null,
  postId: null,
  ...where,
  numbers,
})

function unknown(instance: Instance, plan: Plan): Violation[] {
  const people = new Set(instance.people.map(({ id }) => id))
  const sessions = new Set(instance.sessions.map(({ id }) => id))
  return plan.sittings.flatMap(({ sessionId, personIds }) => [
    ...(sessions.has(sessionId) ? [] : [broken('planning.unknown-session', { sessionId }, { session: sessionId })]),
    ...personIds
      .filter((personId) => !people.has(personId))
      .map((personId) => broken('planning.unknown-person', { sessionId, personId }, { person: personId })),
  ])
}

function checkSitting(instance: Instance, { sessionId, personIds }: Plan['sittings'][number]): Violation[] {
  const place = instance.sessions.findIndex(({ id }) => id === sessionId)
  const session = instance.sessions[place]
  if (!session) return []
  const coming = new Set(personIds)
  const people = instance.people.filter(({ id }) => coming.has(id))
  const named = { session: session.label }
  const away = people.flatMap(({ id, name, slots }) => {
    const slot = slots[place]
    const reason = slot?.state === 'unavailable' ? slot.reason : 'other'
    if (slot && slot.state !== 'unavailable') return []
    return [broken('planning.person-unavailable', { sessionId, personId: id }, { ...named, person: name, reason })]
  })
  const posts = instance.posts.flatMap((post) => {
    const leave = people.filter(({ slots }) => {
      const slot = slots[place]
      return slot?.state === 'on-duty' && slot.postId === post.id
    }).length
    if (leave <= slackOf(post, place)) return []
    const onDuty = post.onDuty[place] ?? 0
    const numbers = { ...named, post: post.name, onDuty, leave, stay: onDuty - leave, minimum: post.minimum }
    return [broken('planning.post-below-minimum', { sessionId, postId: post.id }, numbers)]
  })
  return [
    ...closed(session),
    ...away,
    ...posts,
    ...room(instance, session, coming.size, people.filter((p) => p.voter).length),
  ]
}

function closed({ id, label, forbidden, lecturerFree }: Session): Violation[] {
  const where = { sessionId: id }
  return [
    ...(forbidden ? [broken('planning.session-forbidden', where, { session: label, reason: forbidden })] : []),
    ...(lecturerFree ? [] : [broken('planning.lecturer-busy', where, { session: label })]),
  ]
}

function room({ goal }: Instance, session: Session, present: number, voters: number): Violation[] {
  const { id: sessionId, label, capacity, quorum } = session
  const found: Violation[] = []
  if (capacity !== null && present > capacity)
    found.push(broken('planning.over-capacity', { sessionId }, { session: label, present, capacity }))
  if (present < quorum) found.push(broken('planning.under-quorum', { sessionId }, { session: label, present, quorum }))
  if (goal.kind === 'quorum' && voters < goal.need)
    found.push(broken('planning.vote-without-quorum', { sessionId }, { session: label, voters, need: goal.need }))
  return found
}

function checkSessions(instance: Instance, held: Plan['sittings']): Violation[] {
  const sessions = held.flatMap(({ sessionId }) => instance.sessions.filter(({ id }) => id === sessionId))
  const found: Violation[] = []
  for (const [place, session] of sessions.entries())
    for (const other of sessions.slice(place + 1)) {
      if (session.id === other.id)
        found.push(broken('planning.session-twice', { sessionId: session.id }, { session: session.label }))
      else if (overlap(session, other))
        found.push(
          broken('planning.sessions-overlap', { sessionId: other.id }, { session: session.label, other: other.label }),
        )
    }
  for (const { id, label, fixed } of instance.sessions)
    if (fixed && !sessions.some((session) => session.id === id))
      found.push(broken('planning.fixed-not-held', { sessionId: id }, { session: label }))
  if (instance.goal.kind === 'quorum' && held.length !== 1)
    found.push(broken('planning.not-one-sitting', {}, { sittings: held.length }))
  return found
}

function checkPeople({ people, goal, repeats }: Instance, held: Plan['sittings']): Violation[] {
  const times = new Map<string, number>()
  for (const { personIds } of held) for (const id of personIds) times.set(id, (times.get(id) ?? 0) + 1)
  return people.flatMap(({ id: personId, name, call }) => {
    const count = times.get(personId) ?? 0
    const needed = call === 'must' || (goal.kind === 'reach' && call === 'expected')
    if (needed && count === 0) return [broken('planning.person-not-reached', { personId }, { person: name })]
    if (count > 1 && !repeats) return [broken('planning.person-twice', { personId }, { person: name, times: count })]
    return []
  })
}
