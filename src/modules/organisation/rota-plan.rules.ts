import { addDays, type Day, dayIndex } from '#core/day.ts'
import { type Pattern, patterns, type WorkCode } from './pattern.rules.ts'
import { dutyOn, type Override, patternCodeOn, type Rota, type Schedule } from './rota.rules.ts'
import { checkRota } from './rota-check.rules.ts'
import type { OddCell, ReadCell } from './rota-sheet.rules.ts'

/** A change a sheet asks for on one day, against the rota it is laid on. */
export interface PlannedChange {
  readonly kind: 'swap' | 'holiday' | 'shift'
  readonly on: Day
  readonly crewId: string
  readonly otherCrewId: string | null
  readonly code: WorkCode | null
}

export interface RotaPlan {
  /** The rota to set from the first day of the sheet; null where the one in force is kept. */
  readonly rota: Rota | null
  readonly changes: readonly PlannedChange[]
  readonly odd: readonly OddCell[]
}

/**
 * What a sheet means: the pattern it shows, when it shows one, else single days that depart from the rota in force.
 * The rota in force wins a tie; another pattern is taken only when at most one cell in ten departs from it.
 * Null: neither a rota in force nor a pattern that fits.
 */
export function planRota(schedule: Schedule, cells: readonly ReadCell[]): RotaPlan | null {
  const from = cells.map((cell) => cell.on).sort()[0]
  if (!from) return null
  const onShift = new Set(cells.filter((cell) => cell.code === 'M' || cell.code === 'N').map((cell) => cell.crewId))
  const inForce = schedule.rotas.length > 0 || onShift.size === 0
  const kept = inForce ? departures(schedule, cells) : null
  const found = recognise(cells, [...onShift], from)
  const laid = found && { ...schedule, rotas: [...cutAt(schedule.rotas, from), found] }
  const asNew = laid && departures(laid, cells)
  const better = asNew && asNew.length * 10 <= cells.length && (kept === null || asNew.length < kept.length)
  if (laid && better) return { rota: found, ...changesOf(laid, asNew) }
  return kept && { rota: null, ...changesOf(schedule, kept) }
}

/** The rotas as they stand when a new one begins: earlier ones end that day, later ones are gone. */
export function cutAt(rotas: readonly Rota[], from: Day): Rota[] {
  return rotas
    .filter((rota) => rota.fromOn < from)
    .map((rota) => (rota.untilOn === null || rota.untilOn > from ? { ...rota, untilOn: from } : rota))
}

function departures(schedule: Schedule, cells: readonly ReadCell[]): ReadCell[] {
  return cells.filter((cell) => dutyOn(schedule, { crewId: cell.crewId }, cell.on).code !== cell.code)
}

/** The pattern, epoch and offsets that explain most cells, for the crews that work nights; every shift must come out covered. */
function recognise(cells: readonly ReadCell[], crewIds: readonly string[], from: Day): Rota | null {
  const days = new Set(cells.map((cell) => cell.on)).size
  const candidates = patterns
    .filter((known) => known.crews === crewIds.length && days >= known.cycle.length)
    .map((known) => fit(known, cells, crewIds, from))
    .filter((one) => covers(one.rota))
  return candidates.sort((one, other) => one.missed - other.missed)[0]?.rota ?? null
}

function fit(
  known: Pattern,
  cells: readonly ReadCell[],
  crewIds: readonly string[],
  from: Day,
): { rota: Rota; missed: number } {
  const best = crewIds.map((crewId) => {
    const own = cells.filter((cell) => cell.crewId === crewId)
    return known.cycle
      .map((_, phase) => {
        const missed = own.filter((cell) => patternCodeOn(known, from, phase, cell.on) !== cell.code).length
        return { crewId, phase, missed }
      })
      .reduce((one, other) => (other.missed < one.missed ? other : one))
  })
  const first = best[0]?.phase ?? 0
  const length = known.cycle.length
  const offsets = Object.fromEntries(best.map(({ crewId, phase }) => [crewId, (phase - first + length) % length]))
  const rota = {
    patternCode: known.code,
    epoch: addDays(from, first),
    fromOn: from,
    untilOn: null,
    times: known.times,
    offsets,
  }
  return { rota, missed: best.reduce((sum, one) => sum + one.missed, 0) }
}

function covers(rota: Rota): boolean {
  const cycle = patterns.find((known) => known.code === rota.patternCode)?.cycle.length ?? 0
  const { findings } = checkRota({ rotas: [rota], overrides: [] }, rota.fromOn, addDays(rota.fromOn, cycle))
  return !findings.some((found) => found.code === 'uncovered' || found.code === 'covered-twice')
}

/** Departures as changes: two crews that exchanged their duty are one swap. A day that is already changed is odd, not overwritten. */
function changesOf(schedule: Schedule, departed: readonly ReadCell[]): Pick<RotaPlan, 'changes' | 'odd'> {
  const changes: PlannedChange[] = []
  const odd: OddCell[] = []
  const done = new Set<ReadCell>()
  const duty = (cell: ReadCell) => dutyOn(schedule, { crewId: cell.crewId }, cell.on)
  const ordered = [...departed].sort((one, other) => dayIndex(one.on) - dayIndex(other.on))
  for (const cell of ordered) {
    if (done.has(cell)) continue
    const now = duty(cell)
    if (now.overrideId) {
      odd.push({ sheet: cell.sheet, row: cell.row, column: cell.column, value: cell.code, why: 'clash' })
      continue
    }
    const partner = ordered.find(
      (other) =>
        other !== cell &&
        !done.has(other) &&
        other.on === cell.on &&
        !duty(other).overrideId &&
        duty(other).code === cell.code &&
        other.code === now.code,
    )
    done.add(cell)
    if (partner) done.add(partner)
    changes.push(change(cell, partner, now.because === 'calendar'))
  }
  return { changes, odd }
}

function change(cell: ReadCell, partner: ReadCell | undefined, onDayHours: boolean): PlannedChange {
  const { crewId, on, code } = cell
  if (partner) return { kind: 'swap', on, crewId, otherCrewId: partner.crewId, code: null }
  if (onDayHours && code === 'R') return { kind: 'holiday', on, crewId, otherCrewId: null, code: null }
  return { kind: 'shift', on, crewId, otherCrewId: null, code }
}

/** A planned change as the override it becomes. */
export function overrideOf(planned: PlannedChange, id: string): Override {
  const { kind, on, crewId, otherCrewId, code } = planned
  const untilOn = addDays(on, 1)
  return { id, kind, crewId, otherCrewId, code, personId: null, otherPersonId: null, fromOn: on, untilOn }
}
