import type { Instance, Person, Reason, Session, Slot } from '#planning/sittings/instance.ts'
import type { Aim } from './facts.rules.ts'
import type { Picture, PictureHour, PicturePerson } from './picture.rules.ts'
import type { Hindrance } from './terms.rules.ts'

/** Off duty at the edge of one's shift costs one, on a way of one's own two. */
export const weights = { E: 1, F: 2 } as const

const because: Readonly<Record<Hindrance, Reason>> = {
  L: 'leave',
  W: 'other',
  S: 'straddles-shift',
  N: 'after-night',
  B: 'before-night',
  G: 'elsewhere',
}

/** Who has no crew stands in none; the planner wants one all the same. */
export const noCrew = 'none'

/** What the planner is asked, from who can come when. Chair and lecturer are at every sitting: their seats and posts are spoken for. */
export function instanceOf(picture: Picture, aim: Aim): Instance {
  const leads = new Set(picture.leads.map(({ id }) => id))
  const called = picture.people.filter(({ id, leftOut }) => leftOut === null && !leads.has(id))
  const crewless = called.some(({ crewId }) => crewId === null)
  // A day off that is left free is not offered at all: it is a choice of whoever asks, never a reason.
  const offered = picture.hours.flatMap(({ bar }, at) => (bar === 'day-off' ? [] : [at]))
  const atOffered = (counts: readonly number[]) => offered.map((at) => counts[at] ?? 0)
  return {
    goal: picture.vote
      ? { kind: 'quorum', need: Math.max(0, picture.vote.need - votersLeading(picture)) }
      : { kind: 'reach' },
    repeats: false,
    sessions: offered.flatMap((at) => {
      const hour = picture.hours[at]
      return hour ? [sessionOf(hour, picture, aim)] : []
    }),
    crews: [
      ...picture.crews.map(({ id, name }) => ({ id, name })),
      ...(crewless ? [{ id: noCrew, name: '未排班' }] : []),
    ],
    posts: picture.posts.map(({ id, name, minimum, onDuty, relief }) => ({
      id,
      name,
      minimum,
      onDuty: atOffered(onDuty.map((there, at) => there - leadsFrom(picture, id, at))),
      relief: atOffered(relief),
    })),
    people: called.map((person) => personOf(person, offered)),
  }
}

/** Voters among chair and lecturer: there in any case. */
export function votersLeading({ people, leads }: Picture): number {
  return leads.filter((lead) =>
    people.some(({ id, capacity, leftOut }) => id === lead.id && capacity === 'full' && leftOut === null),
  ).length
}

function leadsFrom({ leads }: Picture, postId: string, at: number): number {
  return leads.filter((lead) => lead.postId === postId && lead.letters[at] === 'D').length
}

function sessionOf(hour: PictureHour, { venues, leads }: Picture, { goal }: Aim): Session {
  const venue = venues.find(({ id }) => id === hour.venueId)
  return {
    id: hour.id,
    label: [hour.on, hour.startsAt, venue?.name].filter(Boolean).join(' '),
    startsAt: hour.from,
    endsAt: hour.until,
    venue: venue?.name ?? null,
    capacity: venue ? Math.max(0, venue.capacity - leads.length) : null,
    quorum: goal === 'everyone' ? 1 : 0,
    fixed: false,
    forbidden: hour.bar === 'no-room' ? 'venue-taken' : hour.bar === 'unit-busy' ? 'ruled-out' : null,
    lecturerFree: hour.bar !== 'chair' && hour.bar !== 'lecturer',
  }
}

function personOf(person: PicturePerson, offered: readonly number[]): Person {
  const { id, name, postId, capacity } = person
  return {
    id,
    name,
    postId,
    crewId: person.crewId ?? noCrew,
    voter: capacity === 'full',
    call: 'expected',
    slots: offered.map((at) => slotOf(person, at)),
  }
}

function slotOf({ letters, stands, postId }: PicturePerson, at: number): Slot {
  const letter = letters[at] ?? 'L'
  if (letter === 'D') {
    const elsewhere = stands.find(({ hour }) => hour === at)
    return { state: 'on-duty', postId: elsewhere ? elsewhere.postId : postId }
  }
  if (letter === 'E' || letter === 'F') return { state: 'free', weight: weights[letter] }
  return { state: 'unavailable', reason: because[letter as Hindrance] ?? 'other' }
}
