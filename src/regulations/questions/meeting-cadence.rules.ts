import { addDays, type Day, daysBetween } from '#core/day.ts'
import type { Finding, Outcome } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { firstDayOf, lastDayOf, type Period } from '../period.rules.ts'
import { question } from '../question.rules.ts'
import { cadenceChanges, cadenceReasons } from './meeting-cadence-reasons.rules.ts'

/** The duties that return by the calendar and are met by a gathering. */
export type CadenceRule = 'MT-01' | 'MT-02' | 'MT-03' | 'MT-04' | 'TP-01'

/** A gathering that carries the purpose the duty asks for. Cancelled ones are left out by whoever asks. */
export interface CadenceGathering {
  readonly id: string
  readonly heldOn: Day
  /** The record is closed by recorder and chair. */
  readonly closed: boolean
  /** This purpose has its own section of the minutes (MT-08, MT-10). */
  readonly ownSection: boolean
  /** A theme day held on another day than the usual one. */
  readonly moved?: { readonly from?: Day | null | undefined; readonly reason: string | null } | null | undefined
}

export interface CadenceGiven {
  readonly rule: CadenceRule
  readonly period: Period
  /** The branch or group that owes it, with the days it exists. */
  readonly unit: { readonly kind: 'branch' | 'group'; readonly from: Day; readonly until?: Day | null | undefined }
  /** Full members of the branch on the last day of the period; asked for the committee meeting only (CM-02). */
  readonly fullMembers?: number | undefined
  readonly gatherings: readonly CadenceGathering[]
}

export type CadenceState = 'due' | 'due-soon' | 'met' | 'overdue' | 'not-applicable' | 'needs-human'

export interface CadenceValues {
  readonly state: CadenceState
  /** Last day on which it may still be met. */
  readonly dueOn: Day
  /** Negative once it has passed. */
  readonly daysLeft: number
  /** The next day on which the answer changes by time alone; null when only new facts can change it. */
  readonly validUntil: Day | null
  readonly metOn: Day | null
  readonly gatheringId: string | null
  readonly done: number
  readonly needed: number
  /** Gatherings of the period that do not count yet: record open, or no section of its own. */
  readonly incomplete: readonly string[]
  /** The next gathering planned for it. */
  readonly planned: string | null
  /** True when a national text is not kept; a local rule only reminds. */
  readonly violation: boolean
}

export type CadenceLaw = LawOf<CadenceRule | 'CM-02' | 'MT-08' | 'MT-10'>

/** What the facts of one period come to; the reasons are written from it. */
export interface CadenceFacts {
  readonly given: CadenceGiven
  readonly on: Day
  readonly from: Day
  readonly to: Day
  readonly counting: readonly CadenceGathering[]
  readonly incomplete: readonly CadenceGathering[]
  readonly planned: CadenceGathering | null
  readonly state: CadenceState
  readonly why: 'count' | 'unit-absent' | 'no-committee' | 'no-groups' | 'not-begun' | 'began-within'
}

/** Is a meeting that returns by the calendar held in this period? Only one held within the period meets it, never a later one. */
export const meetingCadence = question({
  name: 'meeting-cadence',
  rules: ['MT-01', 'MT-02', 'MT-03', 'MT-04', 'TP-01', 'CM-02', 'MT-08', 'MT-10'],
  settings: { dueSoonDays: { rule: 'MT-01', kind: 'design', default: 7, stricter: 'higher' } },
  judgedOn: (given: CadenceGiven) => lastDayOf(given.period),
  judge: (given: CadenceGiven, on, law, { dueSoonDays }): Finding<CadenceValues> => {
    const facts = gather(given, on, law, dueSoonDays)
    const { state, to, counting, incomplete, planned } = facts
    const needed = law[given.rule].times
    const met = state === 'met' ? counting[needed - 1] : undefined
    const local = law[given.rule].kind === 'local'
    return {
      outcome: outcomeOf(state, local),
      values: {
        state,
        dueOn: to,
        daysLeft: daysBetween(on, to),
        validUntil: validUntil(facts, dueSoonDays),
        metOn: met?.heldOn ?? null,
        gatheringId: met?.id ?? null,
        done: counting.length,
        needed,
        incomplete: incomplete.map(({ id }) => id),
        planned: planned?.id ?? null,
        violation: state === 'overdue' && !local,
      },
      because: cadenceReasons(facts, law),
      wouldChange: cadenceChanges(facts, law),
    }
  },
})

function gather(given: CadenceGiven, on: Day, law: CadenceLaw, dueSoonDays: number): CadenceFacts {
  const [from, to] = [firstDayOf(given.period), lastDayOf(given.period)]
  const within = given.gatherings
    .filter(({ heldOn }) => from <= heldOn && heldOn <= to)
    .sort((a, b) => (a.heldOn < b.heldOn || (a.heldOn === b.heldOn && a.id < b.id) ? -1 : 1))
  const held = within.filter(({ heldOn }) => heldOn <= on)
  const counting = held.filter((one) => one.closed && one.ownSection)
  const incomplete = held.filter((one) => !one.closed || !one.ownSection)
  const planned = within.find(({ heldOn }) => heldOn > on) ?? null
  const known = { given, on, from, to, counting, incomplete, planned }
  return { ...known, ...stateOf(known, law, dueSoonDays) }
}

function stateOf(
  known: Omit<CadenceFacts, 'state' | 'why'>,
  law: CadenceLaw,
  soon: number,
): Pick<CadenceFacts, 'state' | 'why'> {
  const { given, on, from, to, counting } = known
  const { rule, unit, fullMembers } = given
  if (counting.length >= law[rule].times) return { state: 'met', why: 'count' }
  // A unit that ended before the last day of the period no longer owes it; one that began within it is for a human to judge.
  if (unit.from > to || (unit.until != null && unit.until <= to)) return { state: 'not-applicable', why: 'unit-absent' }
  if (rule === 'MT-02' && (fullMembers ?? 0) < law['CM-02'].fullBelow)
    return { state: 'not-applicable', why: 'no-committee' }
  if (rule === 'MT-03' && unit.kind !== 'group') return { state: 'not-applicable', why: 'no-groups' }
  if (on < from) return { state: 'due', why: 'not-begun' }
  if (on <= to) return { state: daysBetween(on, to) <= soon ? 'due-soon' : 'due', why: 'count' }
  return unit.from > from ? { state: 'needs-human', why: 'began-within' } : { state: 'overdue', why: 'count' }
}

function outcomeOf(state: CadenceState, local: boolean): Outcome {
  switch (state) {
    case 'overdue':
      return local ? 'PASS' : 'FAIL'
    case 'needs-human':
      return 'NEEDS_HUMAN'
    case 'met':
    case 'due':
    case 'due-soon':
    case 'not-applicable':
      return 'PASS'
  }
}

function validUntil({ state, why, on, from, to, planned }: CadenceFacts, soon: number): Day | null {
  const turns: Day[] = []
  if (why === 'not-begun') turns.push(from)
  if (state === 'due') turns.push(addDays(to, -soon))
  if (state === 'due-soon') turns.push(addDays(to, 1))
  if (planned) turns.push(planned.heldOn)
  const ahead = turns.filter((day) => day > on).sort()
  return ahead[0] ?? null
}
