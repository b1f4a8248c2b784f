import { addMonths, type Day, daysBetween, firstOfMonth } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import type { WorkCode } from './pattern.rules.ts'
import { type Override, type Schedule, timesOn } from './rota.rules.ts'

/** Longest stretch a single change may cover: a year is a new rota or a new posting, not an exception. */
export const longestDays = 366

/** How far back the rota may still be put right: crews hand in their sheets by the month. */
export function earliestChange(today: Day): Day {
  return firstOfMonth(addMonths(firstOfMonth(today), -1))
}

export type OverrideRefusal =
  | 'organisation.too-late-to-change'
  | 'organisation.override-too-long'
  | 'organisation.nothing-to-swap'
  | 'organisation.no-such-shift'
  | 'organisation.override-clash'

/** May this change be entered beside those that stand? One crew, or one person, has one change on a day. */
export function mayOverride(schedule: Schedule, wanted: Override, today: Day): Decision<undefined, OverrideRefusal> {
  const earliest = earliestChange(today)
  if (wanted.fromOn < earliest) return no('organisation.too-late-to-change', { earliest })
  const days = daysBetween(wanted.fromOn, wanted.untilOn)
  if (days > longestDays) return no('organisation.override-too-long', { days, limit: longestDays })
  if (wanted.kind === 'swap' && swapsNothing(wanted)) return no('organisation.nothing-to-swap')
  if (wanted.code && !hasShift(schedule, wanted.code, wanted.fromOn))
    return no('organisation.no-such-shift', { code: wanted.code })
  const clash = schedule.overrides.find((stands) => overlap(stands, wanted) && sameSubject(stands, wanted))
  return clash ? no('organisation.override-clash', { from: clash.fromOn, until: clash.untilOn }) : yes()
}

function swapsNothing({ crewId, otherCrewId, personId, otherPersonId }: Override): boolean {
  return crewId === otherCrewId || (personId !== null && personId === otherPersonId)
}

function hasShift(schedule: Schedule, code: WorkCode, on: Day): boolean {
  return code === 'R' || timesOn(schedule, on)[code] !== undefined
}

function overlap(one: Override, other: Override): boolean {
  return one.fromOn < other.untilOn && other.fromOn < one.untilOn
}

/** Leave stands beside a swap of the whole crew; two changes of one crew, or of one person, do not stand beside each other. */
function sameSubject(one: Override, other: Override): boolean {
  if ((one.personId === null) !== (other.personId === null)) return false
  const subjects = subjectsOf(other)
  return subjectsOf(one).some((subject) => subjects.includes(subject))
}

function subjectsOf(override: Override): string[] {
  if (override.personId) return [override.personId, override.otherPersonId].filter((id) => id !== null)
  if (override.crewId === null) return ['day crews']
  return [override.crewId, override.otherCrewId].filter((id) => id !== null)
}

/** From which day may a new rota hold? Not before what is already worked and reported, unless no rota stood then. */
export function mayStartRota(
  schedule: Schedule,
  fromOn: Day,
  today: Day,
): Decision<undefined, 'organisation.too-late-to-change'> {
  const earliest = earliestChange(today)
  const rewrites = schedule.rotas.some(
    (rota) =>
      rota.fromOn < earliest && (rota.untilOn === null || rota.untilOn > fromOn) && rota.untilOn !== rota.fromOn,
  )
  return fromOn < earliest && rewrites ? no('organisation.too-late-to-change', { earliest }) : yes()
}
