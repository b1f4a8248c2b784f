import { addDays, addMonths, type Day, daysBetween, lastOfMonth } from '#core/day.ts'
import type { Finding, Outcome } from '../answer.rules.ts'
import { firstDayOf, lastDayOf } from '../period.rules.ts'
import { question } from '../question.rules.ts'
import type { CadenceFacts, CadenceGiven, CadenceLaw, CadenceState, CadenceValues } from './cadence.rules.ts'
import { cadenceChanges, cadenceReasons } from './meeting-cadence-reasons.rules.ts'

/** Is a meeting that returns by the calendar held in this period? Only one held within the period meets it, never a later one. */
export const meetingCadence = question({
  name: 'meeting-cadence',
  rules: ['MT-01', 'MT-02', 'MT-03', 'MT-04', 'TP-01', 'CM-02', 'MT-08', 'MT-10', 'OL-01', 'DA-01'],
  settings: {
    dueSoonDays: { rule: 'MT-01', kind: 'design', default: 7, stricter: 'higher' },
    dueSoonDaysOfYear: { rule: 'OL-01', kind: 'design', default: 60, stricter: 'higher' },
    // The yearly notice from above often moves organisational life and appraisal into January to March.
    windowMonths: { rule: 'OL-01', kind: 'local', default: 0, stricter: 'lower' },
  },
  judgedOn: (given: CadenceGiven) => lastDayOf(given.period),
  judge: (given: CadenceGiven, on, law, settings): Finding<CadenceValues> => {
    const facts = gather(given, on, law, settings)
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
        validUntil: validUntil(facts),
        metOn: met?.heldOn ?? null,
        gatheringId: met?.id ?? null,
        done: counting.length,
        needed,
        counted: counting.map(({ id }) => id),
        incomplete: incomplete.map(({ id }) => id),
        planned: planned?.id ?? null,
        violation: state === 'overdue' && !local,
      },
      because: cadenceReasons(facts, law),
      wouldChange: cadenceChanges(facts, law),
    }
  },
})

interface CadenceSettings {
  readonly dueSoonDays: number
  readonly dueSoonDaysOfYear: number
  readonly windowMonths: number
}

function gather(given: CadenceGiven, on: Day, law: CadenceLaw, settings: CadenceSettings): CadenceFacts {
  const { period, rule } = given
  const yearly = rule === 'OL-01' || rule === 'DA-01'
  const [from, last] = [firstDayOf(period), lastDayOf(period)]
  const to = yearly && settings.windowMonths > 0 ? lastOfMonth(addMonths(last, settings.windowMonths)) : last
  const soon = yearly ? settings.dueSoonDaysOfYear : settings.dueSoonDays
  const within = given.gatherings
    .filter(({ heldOn, forPeriod }) =>
      forPeriod == null ? from <= heldOn && heldOn <= last : forPeriod === period && from <= heldOn && heldOn <= to,
    )
    .sort((a, b) => (a.heldOn < b.heldOn || (a.heldOn === b.heldOn && a.id < b.id) ? -1 : 1))
  const held = within.filter(({ heldOn }) => heldOn <= on)
  const counting = held.filter((one) => one.closed && one.ownSection)
  const incomplete = held.filter((one) => !one.closed || !one.ownSection)
  const planned = within.find(({ heldOn }) => heldOn > on) ?? null
  const known = { given, on, from, last, to, soon, counting, incomplete, planned }
  return { ...known, ...stateOf(known, law) }
}

function stateOf(known: Omit<CadenceFacts, 'state' | 'why'>, law: CadenceLaw): Pick<CadenceFacts, 'state' | 'why'> {
  const { given, on, from, last, to, soon, counting } = known
  const { rule, unit, fullMembers } = given
  if (counting.length >= law[rule].times) return { state: 'met', why: 'count' }
  // A unit that ended before the last day of the period no longer owes it; one that began within it is for a human to judge.
  if (unit.from > last || (unit.until != null && unit.until <= last))
    return { state: 'not-applicable', why: 'unit-absent' }
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

function validUntil({ state, why, on, from, to, soon, planned }: CadenceFacts): Day | null {
  const turns: Day[] = []
  if (why === 'not-begun') turns.push(from)
  if (state === 'due') turns.push(addDays(to, -soon))
  if (state === 'due-soon') turns.push(addDays(to, 1))
  if (planned) turns.push(planned.heldOn)
  const ahead = turns.filter((day) => day > on).sort()
  return ahead[0] ?? null
}
