import { addDays, type Day } from '#core/day.ts'
import { minuteOf, plantMinute } from '#modules/organisation/clock.rules.ts'
import { type Shift, shiftsBetween } from '#modules/organisation/shift.rules.ts'
import { workDay } from '#modules/organisation/work-calendar.rules.ts'
import type { LocalPack } from '#regulations/index.ts'
import { Diary } from './diary.rules.ts'
import type { Aim, Called, Facts, Named, Post } from './facts.rules.ts'
import { type Hour, hoursOf } from './hours.rules.ts'
import { neededFor } from './need.rules.ts'
import { allowedOf, overlap, type Room, roomAt, type Venue } from './rooms.rules.ts'
import { type Bar, canCome, type Exemption, isVote, type Letter, type VoteGoal } from './terms.rules.ts'

export interface PictureHour extends Omit<Hour, 'from' | 'until'> {
  readonly from: number
  readonly until: number
  readonly venueId: string | null
  readonly bar: Bar | null
  /** The gathering in the way, or whoever cannot come. */
  readonly barredBy: string | null
}

export interface PicturePerson extends Called {
  readonly leftOut: Exemption | null
  /** One letter for each hour. */
  readonly letters: string
  /** Hours at which he stands at another post than his own. */
  readonly stands: readonly { readonly hour: number; readonly postId: string | null }[]
}

/** Who can come when: what the planner is given, what the page draws. Minutes are of the plant's clock. */
export interface Picture {
  readonly unit: Named
  readonly branch: Named
  readonly days: readonly { readonly on: Day; readonly works: boolean; readonly provisional: boolean }[]
  readonly hours: readonly PictureHour[]
  readonly venues: readonly Venue[]
  readonly crews: readonly (Named & {
    readonly shifts: readonly { readonly code: Shift['code']; readonly from: number; readonly until: number }[]
  })[]
  readonly posts: readonly (Post & {
    readonly onDuty: readonly number[]
    /** Who works there, is free and not called himself: could stand in. */
    readonly relief: readonly number[]
  })[]
  readonly people: readonly PicturePerson[]
  readonly leads: readonly (Named & { readonly postId: string | null; readonly letters: string })[]
  /** Of a vote: who counts, and how many of them have to be there. */
  readonly vote: { readonly n: number; readonly need: number } | null
  /** Of a branch, whatever is asked: what its votes would need at one sitting. None in what was drawn before there were any. */
  readonly quorums?: readonly Quorum[] | undefined
}

export interface Quorum {
  readonly goal: VoteGoal
  readonly n: number
  readonly need: number
}

/** Draws who can come when from the records. */
export function pictureOf(facts: Facts, aim: Aim, now: Date, zone: string): Picture {
  const hours = hoursOf(aim, now, zone)
  const diary = new Diary(facts, aim, zone)
  const everyone = new Map([...facts.posted, ...facts.called, ...facts.leads].map((person) => [person.id, person]))
  const letters = new Map([...everyone.values()].map((person) => [person.id, diary.lettersOf(person, hours)]))
  const standing = new Map(
    [...everyone.values()].map((person) => [person.id, diary.postsAt(person, letters.get(person.id) ?? [], hours)]),
  )
  const posts = facts.posts.map((post) => ({
    ...post,
    onDuty: hours.map((_, at) => facts.posted.filter(({ id }) => standing.get(id)?.[at] === post.id).length),
    relief: hours.map((_, at) => reliefAt(facts, post.id, letters, at)),
  }))
  const people = facts.called.map(
    (person): PicturePerson => ({
      ...person,
      leftOut: leftOutOf(aim, person.id, letters.get(person.id) ?? []),
      letters: (letters.get(person.id) ?? []).join(''),
      stands: hours.flatMap((_, hour) => {
        const postId = standing.get(person.id)?.[hour]
        return postId !== undefined && postId !== person.postId ? [{ hour, postId }] : []
      }),
    }),
  )
  const leadIds = [...new Set([aim.chairId, aim.lecturerId])].filter((id) => id !== null)
  const leads = leadIds.flatMap((id) => {
    const found = [...facts.called, ...facts.leads].find((person) => person.id === id)
    return found
      ? [{ id, name: found.name, postId: found.postId, letters: (letters.get(id) ?? []).map(onlyWhether).join('') }]
      : []
  })
  const coming = people.filter(({ leftOut }) => leftOut === null).length
  const allowed = allowedOf(facts.venues, aim.venueIds)
  const isKept = (id: string, at: number) => {
    const post = posts.find((one) => one.id === standing.get(id)?.[at])
    return letters.get(id)?.[at] === 'D' && post !== undefined && (post.onDuty[at] ?? 0) <= post.minimum
  }
  const days = daysOf(facts, aim)
  const closed = new Set(aim.daysOff === false ? days.flatMap(({ on, works }) => (works ? [] : [on])) : [])
  return {
    unit: facts.unit,
    branch: facts.branch,
    days,
    hours: hours.map((hour, at) => ({
      ...hour,
      from: plantMinute(zone, hour.from),
      until: plantMinute(zone, hour.until),
      ...barOf(facts, aim, hour, roomAt(allowed, facts.taken, hour, coming), closed, (id) => {
        return canCome(letters.get(id)?.[at]) && !isKept(id, at)
      }),
    })),
    venues: facts.venues,
    crews: crewsOf(facts, aim, zone),
    posts,
    people,
    leads,
    vote: isVote(aim.goal) ? quorumOf(aim.goal, aim, people, facts.local) : null,
    quorums:
      facts.unit.id === facts.branch.id
        ? spokenOf.map((goal) => ({ goal, ...quorumOf(goal, aim, people, facts.local) }))
        : [],
  }
}

/** As asked; and who is on leave or away at all of the hours makes up for what is not voted on. Of a vote he counts all the same. */
function leftOutOf({ goal, leftOut }: Aim, id: string, letters: readonly Letter[]): Exemption | null {
  const asked = leftOut.find(({ personId }) => personId === id)?.why
  if (asked) return asked
  const absent = letters.length > 0 && letters.every((letter) => letter === 'L' || letter === 'W')
  return goal === 'everyone' && absent ? 'later' : null
}

function reliefAt({ posted, called }: Facts, postId: string, letters: Letters, at: number): number {
  const free = (id: string) => letters.get(id)?.[at] === 'E' || letters.get(id)?.[at] === 'F'
  return posted.filter((one) => one.postId === postId && free(one.id) && !called.some(({ id }) => id === one.id)).length
}

/** Of chair and lecturer, who may be of another group, whether they can come and nothing of why not. */
const onlyWhether = (letter: Letter) => (canCome(letter) ? letter : '-')

type Letters = ReadonlyMap<string, readonly Letter[]>

function barOf(
  { unit, taken, called, leads }: Facts,
  aim: Aim,
  hour: Hour,
  room: Room | null,
  closed: ReadonlySet<Day>,
  comes: (id: string) => boolean,
) {
  const venueId = room && 'venue' in room ? room.venue.id : null
  const busy = taken.find((held) => held.unitId === unit.id && overlap(held, hour))
  if (busy) return { venueId, bar: 'unit-busy' as const, barredBy: busy.title }
  if (room && 'takenBy' in room) return { venueId, bar: 'no-room' as const, barredBy: room.takenBy.title }
  for (const bar of ['chair', 'lecturer'] as const) {
    const id = aim[`${bar}Id`]
    const lead = id && [...called, ...leads].find((person) => person.id === id)
    if (lead && !comes(lead.id)) return { venueId, bar, barredBy: lead.name }
  }
  return { venueId, bar: closed.has(hour.on) ? ('day-off' as const) : null, barredBy: null }
}

function daysOf({ schedules }: Facts, { from, to }: Aim) {
  const [schedule] = schedules.values()
  const days: { on: Day; works: boolean; provisional: boolean }[] = []
  for (let on = from; on <= to; on = addDays(on, 1)) days.push({ on, ...workDay(on, schedule?.tables) })
  return days.map(({ on, works, provisional }) => ({ on, works, provisional }))
}

function crewsOf({ called, crews, schedules }: Facts, { from, to }: Aim, zone: string) {
  const [first, last] = [minuteOf(from), minuteOf(addDays(to, 1))]
  return crews
    .filter(({ id }) => called.some(({ crewId }) => crewId === id))
    .map(({ id, name, workshopId }) => {
      const schedule = schedules.get(workshopId)
      const shifts = schedule ? shiftsBetween(schedule, { crewId: id }, addDays(from, -1), addDays(to, 1), zone) : []
      const drawn = shifts.map(({ code, startsAt, endsAt }) => ({
        code,
        from: plantMinute(zone, startsAt),
        until: plantMinute(zone, endsAt),
      }))
      return { id, name, shifts: drawn.filter((shift) => shift.until > first && shift.from < last) }
    })
}

/** The votes a branch speaks of beside what is asked: what an assembly decides, and an election. */
const spokenOf = ['admission', 'election'] as const

function quorumOf(goal: VoteGoal, aim: Aim, people: readonly PicturePerson[], local: readonly LocalPack[]) {
  const voters = people.filter(({ capacity }) => capacity === 'full')
  const exempt = voters.flatMap(({ leftOut }) => leftOut ?? [])
  const called = { voters: voters.length, exempt, present: voters.length - exempt.length }
  const { n, need } = neededFor(goal, called, aim.from, local)
  return { n, need }
}
