import { addDays, type Day } from '#core/day.ts'
import { minuteOf, plantMinute } from '#modules/organisation/clock.rules.ts'
import { patternOf, type ShiftTimes } from '#modules/organisation/pattern.rules.ts'
import type { Schedule } from '#modules/organisation/rota.rules.ts'
import { shiftsBetween } from '#modules/organisation/shift.rules.ts'
import { slotFor, type Work } from '#planning/sittings/availability.ts'
import { type SittingsFile, sittingsFile } from '#planning/sittings/file.contract.ts'
import type { Instance, Person, Post, Session, Slot } from '#planning/sittings/instance.ts'
import { type Fault, faultsOf } from './regulations-input.ts'
import { crossFaults } from './sittings-faults.ts'

/** The plant's clock is reckoned in minutes; any zone without summer time does. */
const zone = 'UTC'

/** Reads an instance out of parsed JSON, or says everything that is wrong with it, each with its path. */
export function instanceIn(
  input: unknown,
): { readonly instance: Instance; readonly title: string | null } | { readonly faults: readonly Fault[] } {
  const outer = faultsOf(sittingsFile, input, '')
  if (outer.length > 0) return { faults: outer }
  const file = sittingsFile.parse(input)
  const faults = crossFaults(file)
  return faults.length > 0 ? { faults } : { instance: instanceOf(file), title: file.title ?? null }
}

function instanceOf(file: SittingsFile): Instance {
  const sessions = file.sessions.map(sessionOf)
  const people = file.people.map((person) => personOf(file, sessions, person))
  return {
    goal: file.goal === 'reach' ? { kind: 'reach' } : { kind: 'quorum', need: file.goal.quorum },
    repeats: file.repeats,
    sessions,
    crews: file.crews.map(({ id, name }) => ({ id, name: name ?? id })),
    posts: file.posts.map((post) => postOf(post, people, sessions.length)),
    people,
  }
}

/** `2026-12-01T16:30` as a minute of the plant. */
export const minuteAt = (moment: string) => minuteOf(moment.slice(0, 10), minutesOf(moment.slice(11)))

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

function sessionOf({ label, starts, ends, ...session }: SittingsFile['sessions'][number]): Session {
  const [startsAt, endsAt] = [minuteAt(starts), minuteAt(ends)]
  return { ...session, label: label ?? starts.replace('T', ' '), startsAt, endsAt }
}

function personOf(file: SittingsFile, sessions: readonly Session[], person: SittingsFile['people'][number]): Person {
  const { id, name, crew, post, voter, call, at } = person
  const letters = typeof at === 'string' ? at.replaceAll(' ', '').split('') : at
  const slots = letters ? letters.map((one) => slotOf(one, person)) : slotsByRota(file, sessions, person)
  return { id, name: name ?? id, postId: post, crewId: crew, voter, call, slots }
}

type Given = Exclude<SittingsFile['people'][number]['at'], string | undefined>[number] | string

function slotOf(given: Given, { post, weight }: SittingsFile['people'][number]): Slot {
  if (given === 'D') return { state: 'on-duty', postId: post }
  if (given === 'F') return { state: 'free', weight }
  if (typeof given === 'string') return { state: 'unavailable', reason: 'other' }
  return given.state === 'on-duty' ? { state: 'on-duty', postId: given.post } : given
}

function slotsByRota(file: SittingsFile, sessions: readonly Session[], person: SittingsFile['people'][number]): Slot[] {
  const [first, last] = [
    Math.min(...sessions.map((one) => one.startsAt)),
    Math.max(...sessions.map((one) => one.endsAt)),
  ]
  const days: readonly [Day, Day] = [addDays(dayAtMinute(first), -3), addDays(dayAtMinute(last), 3)]
  const work = shiftsBetween(scheduleOf(file), { crewId: person.crew }, ...days, zone).map(
    ({ code, startsAt, endsAt }): Work => ({
      from: plantMinute(zone, startsAt),
      to: plantMinute(zone, endsAt),
      night: code === 'N',
      postId: person.post,
    }),
  )
  const spans = (list: readonly { from: string; until: string }[]) =>
    list.map(({ from, until }) => ({ from: minuteAt(from), to: minuteAt(until) }))
  const whereabouts = { work, leave: spans(person.leave), elsewhere: spans(person.elsewhere) }
  const { afterNightHours = 11, beforeNightHours = 0 } = file.rest ?? {}
  const rest = { afterNight: afterNightHours * 60, beforeNight: beforeNightHours * 60 }
  return sessions.map((session) => slotFor(session, whereabouts, rest, person.weight))
}

const dayAtMinute = (minute: number): Day => new Date(minute * 60_000).toISOString().slice(0, 10)

function scheduleOf({ rota }: SittingsFile): Schedule {
  if (!rota) return { rotas: [], overrides: [] }
  const own = Object.entries(rota.times ?? {}).map(([code, [from, to]]) => [code, [minutesOf(from), minutesOf(to)]])
  const times = { ...patternOf(rota.pattern)?.times, ...Object.fromEntries(own) } as ShiftTimes
  const { pattern: patternCode, epoch, offsets } = rota
  return { rotas: [{ patternCode, epoch, fromOn: '0001-01-01', untilOn: null, times, offsets }], overrides: [] }
}

function postOf(
  { id, name, minimum, onDuty, relief }: SittingsFile['posts'][number],
  people: readonly Person[],
  sessions: number,
): Post {
  const listed = (s: number) =>
    people.filter(({ slots }) => {
      const slot = slots[s]
      return slot?.state === 'on-duty' && slot.postId === id
    }).length
  const each = (given: number | readonly number[]) =>
    typeof given === 'number' ? Array.from({ length: sessions }, () => given) : given
  const counted = Array.from({ length: sessions }, (_, s) => listed(s))
  return {
    id,
    name: name ?? id,
    minimum,
    onDuty: onDuty === undefined ? counted : each(onDuty),
    relief: relief === undefined ? null : each(relief),
  }
}
