import type { Day } from '#core/day.ts'
import { oldEnough } from './person.rules.ts'
import type { ReadDay } from './roster-dates.rules.ts'
import type { DateField } from './roster-fields.rules.ts'
import { probationEnd, rankOf, type StandingKind } from './standing.rules.ts'

export type Precision = 'day' | 'month' | 'year' | 'assumed' | 'by'
export type PartyKind = StandingKind | 'none'

export interface Stage {
  readonly kind: StandingKind
  readonly on: Day
  readonly precision: Precision
}

/** A fault or doubt about the standing, named by the field it hangs on. */
export interface StageDoubt {
  readonly field: DateField | 'kind'
  readonly severity: 'error' | 'warning'
  readonly code: `odd.${string}`
  readonly numbers: Readonly<Record<string, string | number>>
}

export type StageDates = Partial<Record<DateField, ReadDay>>

const fieldOf = {
  applicant: 'appliedOn',
  activist: 'activistOn',
  prospective: 'prospectiveOn',
  probationary: 'admittedOn',
  full: 'convertedOn',
} as const satisfies Record<StandingKind, DateField>
const kinds = Object.keys(fieldOf) as StandingKind[]

/** Undated facts hold from the day they take effect; what is over or not yet is judged by today. */
export interface HeldOn {
  readonly effectiveOn: Day
  readonly today: Day
}

/**
 * The stages a row tells of, in order. What is not written is not invented: a member whose conversion is not dated is taken to
 * have been converted when probation was over (DV-14, DV-17, marked `assumed`); a standing without any date is taken to hold
 * on the day it takes effect, or today where it cannot have held yet by then (marked `by`).
 */
export function readStages(
  said: PartyKind | null,
  dates: StageDates,
  held: HeldOn,
): { kind: PartyKind | null; stages: Stage[]; doubts: StageDoubt[] } {
  const doubts: StageDoubt[] = []
  const dated = kinds.flatMap((kind): Stage[] => {
    const read = dates[fieldOf[kind]]
    return read ? [{ kind, on: read.on, precision: read.precision }] : []
  })
  const kind = said ?? impliedBy(dated, held.today)
  if (said === null && kind === 'full' && !dates.convertedOn)
    doubts.push(doubt('kind', 'warning', 'odd.kind-implied', { kind }))
  if (kind === null) return { kind, stages: [], doubts }
  const beyond = dated.filter((stage) => kind === 'none' || rankOf(stage.kind) > rankOf(kind))
  for (const stage of beyond)
    doubts.push(doubt(fieldOf[stage.kind], 'error', 'odd.beyond-kind', { kind, on: stage.on }))
  if (kind === 'none') return { kind, stages: [], doubts }
  const stages = dated.filter((stage) => !beyond.includes(stage))
  if (stages.at(-1)?.kind !== kind) stages.push(undated(kind, stages.at(-1), dates.birthOn, held, doubts))
  doubts.push(...faultsOf(stages, dates.birthOn))
  return { kind, stages, doubts }
}

function doubt(
  field: StageDoubt['field'],
  severity: StageDoubt['severity'],
  code: StageDoubt['code'],
  numbers: StageDoubt['numbers'] = {},
): StageDoubt {
  return { field, severity, code, numbers }
}

function impliedBy(dated: readonly Stage[], today: Day): PartyKind | null {
  const last = dated.at(-1)
  if (!last) return null
  return last.kind === 'probationary' && probationEnd(last.on) < today ? 'full' : last.kind
}

function undated(
  kind: StandingKind,
  before: Stage | undefined,
  birth: ReadDay | undefined,
  { effectiveOn, today }: HeldOn,
  doubts: StageDoubt[],
): Stage {
  if (kind === 'full' && before?.kind === 'probationary') {
    const on = probationEnd(before.on)
    if (on > today) doubts.push(doubt('admittedOn', 'error', 'odd.full-too-early', { on: before.on, earliest: on }))
    else doubts.push(doubt('admittedOn', 'warning', 'odd.conversion-assumed', { on }))
    return { kind, on, precision: 'assumed' }
  }
  const couldHold = (!before || before.on < effectiveOn) && (!birth || oldEnough(birth.on, effectiveOn).ok)
  const on = couldHold ? effectiveOn : today
  doubts.push(doubt('kind', 'warning', 'odd.standing-undated', { kind, on }))
  return { kind, on, precision: 'by' }
}

function faultsOf(stages: readonly Stage[], birth: ReadDay | undefined): StageDoubt[] {
  const doubts: StageDoubt[] = []
  const first = stages[0]
  const grown = first && birth ? oldEnough(birth.on, first.on) : { ok: true }
  if (first && !grown.ok)
    doubts.push(doubt(fieldOf[first.kind], 'error', 'odd.too-young', { on: first.on, born: birth?.on ?? '' }))
  for (const [place, next] of stages.entries()) {
    const before = stages[place - 1]
    if (!before) continue
    const same = before.on === next.on && next.kind === 'full' && probationEnd(before.on) === before.on
    if (before.on >= next.on && !same)
      doubts.push(doubt(fieldOf[next.kind], 'error', 'odd.dates-out-of-order', { earlier: before.on, on: next.on }))
    else if (next.kind === 'full' && before.kind === 'probationary' && next.precision !== 'assumed') {
      const earliest = probationEnd(before.on)
      if (next.on < earliest)
        doubts.push(doubt('convertedOn', 'warning', 'odd.probation-short', { on: next.on, earliest }))
    }
  }
  return doubts
}
