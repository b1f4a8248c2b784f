import { addDays, type Day, daysBetween } from '#core/day.ts'
import { minuteOf } from './clock.rules.ts'
import { type Pattern, patternOf, type ShiftCode, shiftsOf } from './pattern.rules.ts'
import { dutyOn, type Override, type Rota, rotaOn, type Schedule, timesOn } from './rota.rules.ts'

/** The lines a rota is held against. Local rules may draw them tighter. */
export interface RotaLimits {
  /** Rest between two shifts in hours. 8 h between middle and early is what makes the backward rotation bad. */
  readonly gapHours: number
  readonly nightsInARow: number
  /** Working days a year (248 since 2025) of 8 h, and 36 h overtime a month (Labour Law art. 41). */
  readonly workDaysAYear: number
  readonly overtimeHoursAMonth: number
}

export const usualLimits: RotaLimits = { gapHours: 11, nightsInARow: 4, workDaysAYear: 248, overtimeHoursAMonth: 36 }

/** What a stretch of shifts amounts to for one crew. Gaps are null where fewer than two shifts were worked. */
export interface Figures {
  readonly hours: number
  readonly minGapHours: number | null
  readonly maxGapHours: number | null
  /** Shortest rest from a night to a shift that is no night: the quick return. */
  readonly afterNightsHours: number | null
  readonly nightsInARow: number
}

export interface Finding {
  readonly code: 'uncovered' | 'covered-twice' | 'short-gap' | 'many-nights' | 'over-hours'
  readonly on: Day | null
  readonly crewId: string | null
  readonly shift: ShiftCode | null
  readonly numbers: Readonly<Record<string, number>>
}

export interface RotaCheck {
  readonly ok: boolean
  readonly findings: readonly Finding[]
  readonly crews: readonly ({ readonly crewId: string } & Figures)[]
  /** Hours a week of the period, in tenths, averaged over the crews of the rota. */
  readonly weekHoursTenths: number
}

/** Checks a pattern by itself, run for two cycles with its own crews, as the table of workshop 6.1 gives it. */
export function checkPattern(known: Pattern, limits: RotaLimits = usualLimits): RotaCheck {
  const epoch = '2026-01-01'
  const crews = Array.from({ length: known.crews }, (_, place) => [String(place), place * known.offset] as const)
  const rota: Rota = {
    patternCode: known.code,
    epoch,
    fromOn: epoch,
    untilOn: null,
    times: known.times,
    offsets: Object.fromEntries(crews),
  }
  return checkRota({ rotas: [rota], overrides: [] }, epoch, addDays(epoch, known.cycle.length * 14), limits)
}

/** Each shift covered by exactly one crew, rest, nights in a row and hours, over the days from `from` to before `until`. */
export function checkRota(schedule: Schedule, from: Day, until: Day, limits: RotaLimits = usualLimits): RotaCheck {
  const findings: Finding[] = []
  const crewIds = [...new Set(schedule.rotas.flatMap((rota) => Object.keys(rota.offsets)))].sort()
  for (let on = from; on < until; on = addDays(on, 1)) findings.push(...coverFindings(schedule, crewIds, on))
  const days = daysBetween(from, until)
  const crews = crewIds.map((crewId) => {
    const worked = workedMinutes(schedule, crewId, from, until)
    findings.push(...restFindings(worked, crewId, days, limits))
    return { crewId, ...figuresOf(worked) }
  })
  const hours = crews.reduce((sum, crew) => sum + crew.hours, 0)
  const weekHoursTenths = crews.length && days ? Math.round((hours * 70) / (days * crews.length)) : 0
  return { ok: findings.length === 0, findings, crews, weekHoursTenths }
}

function coverFindings(schedule: Schedule, crewIds: readonly string[], on: Day): Finding[] {
  const known = patternOf(rotaOn(schedule, on)?.patternCode ?? '')
  if (!known) return []
  const codes = crewsOf(schedule, crewIds, on).map((crewId) => dutyOn(schedule, { crewId }, on).code)
  return shiftsOf(known).flatMap((shift): Finding[] => {
    const crews = codes.filter((code) => code === shift).length
    if (crews === 1) return []
    return [{ code: crews === 0 ? 'uncovered' : 'covered-twice', on, crewId: null, shift, numbers: { crews } }]
  })
}

/** The crews of the rota, and whoever stands in for one of them that day. */
function crewsOf(schedule: Schedule, crewIds: readonly string[], on: Day): string[] {
  const standIns = schedule.overrides
    .filter((override) => !override.personId && override.fromOn <= on && on < override.untilOn)
    .flatMap((override: Override) => [override.crewId, override.otherCrewId])
  return [...new Set([...crewIds, ...standIns.filter((crewId) => crewId !== null)])]
}

interface Worked {
  readonly on: Day
  readonly night: boolean
  readonly from: number
  readonly until: number
}

function workedMinutes(schedule: Schedule, crewId: string, from: Day, until: Day): Worked[] {
  const worked: Worked[] = []
  for (let on = from; on < until; on = addDays(on, 1)) {
    const { code } = dutyOn(schedule, { crewId }, on)
    const span = code === 'R' ? undefined : timesOn(schedule, on)[code]
    if (span) worked.push({ on, night: code === 'N', from: minuteOf(on, span[0]), until: minuteOf(on, span[1]) })
  }
  return worked
}

function figuresOf(worked: readonly Worked[]): Figures {
  const gaps = gapsOf(worked)
  const fromNights = gaps.filter((gap) => gap.before.night && !gap.after.night)
  return {
    hours: worked.reduce((sum, shift) => sum + shift.until - shift.from, 0) / 60,
    minGapHours: gaps.length ? Math.min(...gaps.map((gap) => gap.hours)) : null,
    maxGapHours: gaps.length ? Math.max(...gaps.map((gap) => gap.hours)) : null,
    afterNightsHours: fromNights.length ? Math.min(...fromNights.map((gap) => gap.hours)) : null,
    nightsInARow: Math.max(0, ...nightRuns(worked).map((run) => run.length)),
  }
}

function gapsOf(worked: readonly Worked[]): { before: Worked; after: Worked; hours: number }[] {
  return worked.slice(1).map((after, place) => {
    const before = worked[place] as Worked
    return { before, after, hours: (after.from - before.until) / 60 }
  })
}

function nightRuns(worked: readonly Worked[]): Worked[][] {
  const runs: Worked[][] = []
  for (const shift of worked.filter((one) => one.night)) {
    const run = runs.at(-1)
    if (run && daysBetween(run.at(-1)?.on ?? shift.on, shift.on) === 1) run.push(shift)
    else runs.push([shift])
  }
  return runs
}

function restFindings(worked: readonly Worked[], crewId: string, days: number, limits: RotaLimits): Finding[] {
  const found: Finding[] = []
  const say = (code: Finding['code'], on: Day | null, numbers: Finding['numbers']) =>
    found.push({ code, on, crewId, shift: null, numbers })
  for (const gap of gapsOf(worked))
    if (gap.hours < limits.gapHours) say('short-gap', gap.after.on, { hours: gap.hours, limit: limits.gapHours })
  for (const run of nightRuns(worked))
    if (run.length > limits.nightsInARow)
      say('many-nights', run.at(-1)?.on ?? null, { nights: run.length, limit: limits.nightsInARow })
  const hours = worked.reduce((sum, shift) => sum + shift.until - shift.from, 0) / 60
  const yearly = limits.workDaysAYear * 8 + limits.overtimeHoursAMonth * 12
  // Multiplied, never divided (CAL-09). A stretch shorter than four weeks says nothing about hours a month.
  if (days >= 28 && hours * 365 > yearly * days)
    say('over-hours', null, { hours: Math.round((hours * 365) / days / 12), limit: Math.floor(yearly / 12) })
  return found
}
