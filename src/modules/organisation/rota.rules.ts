import { type Day, dayIndex } from '#core/day.ts'
import type { HolidayTable } from '#regulations/calendar/holidays.rules.ts'
import { dayOnly, type Pattern, patternOf, type ShiftTimes, type WorkCode } from './pattern.rules.ts'
import { workDay } from './work-calendar.rules.ts'

/** A rota as it stands for a time: a pattern counted from an epoch, and the crews on it by their offset in days. */
export interface Rota {
  readonly patternCode: string
  readonly epoch: Day
  readonly fromOn: Day
  readonly untilOn: Day | null
  readonly times: ShiftTimes
  readonly offsets: Readonly<Record<string, number>>
}

/** What departs from the pattern on some days. Half-open: `untilOn` is the first day it no longer holds. */
export interface Override {
  readonly id: string
  readonly kind: 'swap' | 'leave' | 'holiday' | 'shift'
  readonly crewId: string | null
  readonly personId: string | null
  readonly otherCrewId: string | null
  readonly otherPersonId: string | null
  readonly code: WorkCode | null
  readonly fromOn: Day
  readonly untilOn: Day
}

/** All a workshop's rotas and overrides of the days in question. */
export interface Schedule {
  readonly rotas: readonly Rota[]
  readonly overrides: readonly Override[]
  /** The working-day tables that are known; those shipped with the program when left out. */
  readonly tables?: readonly HolidayTable[]
}

/** A crew, or one person of it. */
export interface Worker {
  readonly crewId: string
  readonly personId?: string | null
}

export interface Duty {
  readonly code: WorkCode
  /** What put this code here. `calendar`: a crew on day hours. */
  readonly because: 'pattern' | 'calendar' | Override['kind']
  readonly overrideId: string | null
  /** The crew whose work is done that day: another one after a swap between persons. */
  readonly crewId: string
  /** True where the year's holidays are not announced yet, so that a day crew's duty may still change. */
  readonly provisional: boolean
}

/** `cycle[(dayIndex(d) − dayIndex(epoch) − offset) mod n]`: the code of a crew on a day by the pattern alone. */
export function patternCodeOn(known: Pattern, epoch: Day, offset: number, on: Day): Pattern['cycle'][number] {
  const length = known.cycle.length
  const place = (((dayIndex(on) - dayIndex(epoch) - offset) % length) + length) % length
  return known.cycle[place] ?? 'R'
}

export function holdsOn(dated: { readonly fromOn: Day; readonly untilOn: Day | null }, on: Day): boolean {
  return dated.fromOn <= on && (dated.untilOn === null || on < dated.untilOn)
}

export function rotaOn(schedule: Schedule, on: Day): Rota | undefined {
  return schedule.rotas.find((rota) => holdsOn(rota, on))
}

export function timesOn(schedule: Schedule, on: Day): ShiftTimes {
  return rotaOn(schedule, on)?.times ?? dayOnly
}

/** The duty before any override: by the pattern for a crew on the rota, by the calendar for every other. */
export function baseDuty(schedule: Schedule, crewId: string, on: Day): Duty {
  const rota = rotaOn(schedule, on)
  const offset = rota?.offsets[crewId]
  const known = rota && patternOf(rota.patternCode)
  if (rota && known && offset !== undefined) {
    const code = patternCodeOn(known, rota.epoch, offset, on)
    return { code, because: 'pattern', overrideId: null, crewId, provisional: false }
  }
  const { works, provisional } = workDay(on, schedule.tables)
  return { code: works ? 'W' : 'R', because: 'calendar', overrideId: null, crewId, provisional }
}

/** The duty of a crew or a person on a day, overrides applied: first what befell the crew, then what befell the person. */
export function dutyOn(schedule: Schedule, worker: Worker, on: Day): Duty {
  const today = schedule.overrides.filter((override) => holdsOn(override, on))
  const crewDuty = dutyOfCrew(schedule, today, worker.crewId, on)
  const personId = worker.personId
  if (!personId) return crewDuty
  const mine = today.filter((override) => override.personId === personId || override.otherPersonId === personId)
  const leave = mine.find((override) => override.kind === 'leave')
  if (leave) return replaced(crewDuty, leave, 'R')
  const shift = mine.find((override) => override.kind === 'shift')
  if (shift?.code) return replaced(crewDuty, shift, shift.code)
  const swap = mine.find((override) => override.kind === 'swap')
  if (!swap) return crewDuty
  const taken = swap.personId === personId ? swap.otherCrewId : swap.crewId
  return taken ? { ...dutyOfCrew(schedule, today, taken, on), because: 'swap', overrideId: swap.id } : crewDuty
}

function dutyOfCrew(schedule: Schedule, today: readonly Override[], crewId: string, on: Day): Duty {
  const own = today.filter((override) => !override.personId)
  const base = baseDuty(schedule, crewId, on)
  const holiday = own.find((override) => override.kind === 'holiday' && isOff(override, crewId, base))
  if (holiday) return replaced(base, holiday, 'R')
  const shift = own.find((override) => override.kind === 'shift' && override.crewId === crewId)
  if (shift?.code) return replaced(base, shift, shift.code)
  const swap = own.find((one) => one.kind === 'swap' && (one.crewId === crewId || one.otherCrewId === crewId))
  const partner = swap?.crewId === crewId ? swap.otherCrewId : swap?.crewId
  return swap && partner ? replaced(base, swap, baseDuty(schedule, partner, on).code) : base
}

/** A holiday without a crew is for crews on day hours only: water, air and gas never stop. */
function isOff(holiday: Override, crewId: string, base: Duty): boolean {
  return holiday.crewId === null ? base.because === 'calendar' : holiday.crewId === crewId
}

function replaced(duty: Duty, override: Override, code: WorkCode): Duty {
  return { ...duty, code, because: override.kind, overrideId: override.id, provisional: false }
}
