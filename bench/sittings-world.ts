/** Instances as a workshop has them (fact sheet 11.1): four crews on 2-2-2-2 and a day crew, posts with their minima, leave. */
import { slotFor, type Work } from '#planning/sittings/availability.ts'
import type { Instance, Person, Post, Session } from '#planning/sittings/instance.ts'

export interface Size {
  readonly people: number
  readonly sessions: number
}

/** Usual and least crew of each post, per crew on shift. */
const shiftPosts = [
  ['净环水泵房', 3, 2],
  ['浊环水与污泥', 3, 2],
  ['空压与煤气站', 2, 1],
  ['除尘', 3, 2],
  ['钢包热修', 4, 3],
  ['烘烤', 2, 1],
  ['钢包行车', 3, 2],
  ['废钢跨', 3, 2],
  ['值班长', 1, 1],
] as const
const dayPosts = [
  ['冷修', 6, 4],
  ['砌筑', 6, 4],
  ['废钢料场', 5, 3],
  ['点检', 6, 2],
  ['车间办公室', 5, 0],
] as const

const cycle = 'DDMMNNRR'
const starts: Readonly<Record<string, number>> = { D: 480, M: 960, N: 1440 }
const crews = ['甲', '乙', '丙', '丁', '常白班']
/** The hours sessions may start on a day, in minutes. */
const hours = [510, 600, 840, 990]

/** Mulberry32: the same instance for the same seed on every machine. */
function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One believable instance: `people` of the 124 are to be reached over `sessions` sessions on consecutive days. */
export function worldOf(seed: number, { people, sessions: wanted }: Size): Instance {
  const roll = dice(seed)
  const sessions = Array.from({ length: wanted }, (_, place): Session => {
    const [day, hour] = [Math.floor(place / hours.length), hours[place % hours.length] ?? 0]
    const startsAt = day * 1440 + hour
    return {
      id: `s${place + 1}`,
      label: `第${day + 1}天 ${String(Math.floor(hour / 60)).padStart(2, '0')}:${String(hour % 60).padStart(2, '0')}`,
      startsAt,
      endsAt: startsAt + 60,
      venue: roll() < 0.5 ? '大会议室' : '小会议室',
      capacity: roll() < 0.5 ? 60 : 36,
      quorum: 8,
      fixed: false,
      forbidden: roll() < 0.05 ? 'venue-taken' : null,
      lecturerFree: roll() > 0.15,
    }
  })
  const days = Math.ceil(wanted / hours.length)
  const staff = crews.flatMap((crew, at) =>
    (at < 4 ? shiftPosts : dayPosts).flatMap(([post, usual]) =>
      Array.from({ length: usual }, () => ({ crew, at, post })),
    ),
  )
  const everybody = staff.map(({ crew, at, post }, place): Person => {
    const leave = roll() < 0.15 ? [leaveOf(roll, days)] : []
    const work = at < 4 ? shiftsOf(at, days, post) : daysOf(days, post)
    const slots = sessions.map((session) => slotFor(session, { work, leave, elsewhere: [] }))
    return {
      id: `p${place + 1}`,
      name: `${crew}${place + 1}`,
      postId: post,
      crewId: crew,
      voter: true,
      call: 'expected',
      slots,
    }
  })
  const posts = [...shiftPosts, ...dayPosts].map(([name, , minimum]): Post => {
    const onDuty = sessions.map(
      (_, s) =>
        everybody.filter(({ slots }) => {
          const slot = slots[s]
          return slot?.state === 'on-duty' && slot.postId === name
        }).length,
    )
    return { id: name, name, minimum, onDuty, relief: null }
  })
  const called = everybody
    .map((person) => ({ person, order: roll() }))
    .toSorted((one, other) => one.order - other.order)
    .slice(0, people)
    .map(({ person }) => person)
  return {
    goal: { kind: 'reach' },
    repeats: false,
    sessions,
    crews: crews.map((name) => ({ id: name, name })),
    posts,
    people: called,
  }
}

function leaveOf(roll: () => number, days: number) {
  const from = Math.floor(roll() * days) * 1440
  return { from, to: from + (1 + Math.floor(roll() * 4)) * 1440 }
}

function shiftsOf(crew: number, days: number, postId: string): Work[] {
  return Array.from({ length: days + 3 }, (_, place) => place - 2).flatMap((on) => {
    const code = cycle[(((on - crew * 2) % 8) + 8) % 8] ?? 'R'
    const start = starts[code]
    return start === undefined
      ? []
      : [{ from: on * 1440 + start, to: on * 1440 + start + 480, night: code === 'N', postId }]
  })
}

function daysOf(days: number, postId: string): Work[] {
  return Array.from({ length: days }, (_, on) => on)
    .filter((on) => on % 7 < 5)
    .map((on) => ({ from: on * 1440 + 480, to: on * 1440 + 1020, night: false, postId }))
}
