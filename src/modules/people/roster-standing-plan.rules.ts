import type { Day } from '#core/day.ts'
import type { KnownPerson } from './roster-match.rules.ts'
import type { Note } from './roster-plan.rules.ts'
import type { RosterEntry } from './roster-row.rules.ts'
import type { Precision, Stage } from './roster-stages.rules.ts'
import type { Odd } from './roster-table.rules.ts'
import { rankOf, type StandingKind } from './standing.rules.ts'

/** A standing as it should stand; `id` null is a new row. */
export interface StandingWrite {
  readonly id: string | null
  readonly kind: StandingKind
  readonly fromOn: Day
  readonly untilOn: Day | null
  readonly precision: Precision
}

type Known = KnownPerson['standings'][number]

/**
 * Brings the stages a row tells of together with the ones known. Dated stages correct or complete them; a stage merely
 * assumed never overrides one known. A file that puts someone back a stage, or a life with repeated stages, is for a person.
 */
export function planStandings(
  entry: RosterEntry,
  known: KnownPerson | null,
  change: Note,
  refuse: (code: Odd['code'], field: string, numbers?: Odd['numbers']) => void,
): StandingWrite[] {
  const rows = [...(known?.standings ?? [])].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
  const last = rows.at(-1)
  if (entry.kind === null) return []
  const told = entry.stages.at(-1)?.kind ?? null
  if (last && last.untilOn === null && (told === null || rankOf(told) < rankOf(last.kind))) {
    refuse('odd.standing-backwards', 'kind', { known: last.kind, told: told ?? 'none' })
    return []
  }
  if (!told) return []
  const intricate =
    new Set(rows.map((row) => row.kind)).size < rows.length || rows.some((row, place) => isGap(row, rows[place + 1]))
  if (intricate || (last && last.untilOn !== null)) {
    if (last?.kind !== told || last.untilOn !== null)
      refuse('odd.standing-by-hand', 'kind', { known: last?.kind ?? 'none', told })
    return []
  }
  const line = merge(rows, entry.stages)
  const fault = line.find((stage, place) => place > 0 && stage.fromOn <= (line[place - 1]?.fromOn ?? ''))
  if (fault) {
    refuse('odd.dates-out-of-order', 'kind', { on: fault.fromOn, earlier: line[line.indexOf(fault) - 1]?.fromOn ?? '' })
    return []
  }
  return line.filter((stage) => differs(stage, rows, change))
}

function isGap(row: Known, next: Known | undefined): boolean {
  return next !== undefined && row.untilOn !== next.fromOn
}

function merge(rows: readonly Known[], stages: readonly Stage[]): StandingWrite[] {
  const byKind = new Map<StandingKind, Omit<StandingWrite, 'untilOn'>>()
  for (const { id, kind, fromOn, precision } of rows) byKind.set(kind, { id, kind, fromOn, precision })
  for (const stage of stages) {
    const known = byKind.get(stage.kind)
    if (!known || tellsMore(stage, known))
      byKind.set(stage.kind, { id: known?.id ?? null, kind: stage.kind, fromOn: stage.on, precision: stage.precision })
  }
  const line = withoutEmpty([...byKind.values()].sort((a, b) => rankOf(a.kind) - rankOf(b.kind)))
  return line.map((stage, place) => ({ ...stage, untilOn: line[place + 1]?.fromOn ?? null }))
}

/** PB-12: admission and full standing on one day leave no time of probation to record. */
function withoutEmpty<T extends { id: string | null; fromOn: Day }>(line: readonly T[]): T[] {
  return line.filter((stage, place) => stage.id !== null || stage.fromOn !== line[place + 1]?.fromOn)
}

const fineness: Readonly<Record<Precision, number>> = { day: 4, month: 3, year: 2, assumed: 1, by: 0 }
const agreeing: Partial<Record<Precision, number>> = { day: 10, month: 7, year: 4 }

function tellsMore(stage: Stage, known: { fromOn: Day; precision: Precision }): boolean {
  if (stage.precision === 'by' || stage.precision === 'assumed') return false
  const length = agreeing[stage.precision] ?? 10
  const agrees = stage.on.slice(0, length) === known.fromOn.slice(0, length)
  return agrees ? fineness[stage.precision] > fineness[known.precision] : true
}

function differs(stage: StandingWrite, rows: readonly Known[], change: Note): boolean {
  const known = rows.find((row) => row.id === stage.id)
  const moved = change(stage.kind, known?.fromOn ?? null, stage.fromOn)
  const surer = !moved && change('precision', known?.precision ?? null, stage.precision)
  return moved || surer || known?.untilOn !== stage.untilOn
}
