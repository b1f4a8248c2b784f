import { addMonths, type Day } from '#core/day.ts'
import type { Answer } from '#regulations/answer.rules.ts'
import { ask } from '#regulations/ask.rules.ts'
import {
  type Every,
  firstDayOf,
  type Period,
  periodAfter,
  periodOf,
  periodsBetween,
} from '#regulations/period.rules.ts'
import type { GivenOf, QuestionName, ValuesOf } from '#regulations/questions.rules.ts'
import type { Duty, DutyKey, DutyState, Judged, Judgement } from '../duty.rules.ts'
import type { BranchFacts, Days } from '../facts/facts.rules.ts'

/** The days duties are worked out for: asked on `today`, of the periods from that of `since` to the one after `until`. */
export interface Kept {
  readonly today: Day
  readonly since: Day
  readonly until: Day
}

export const monthsKept = 24

/**
 * What is kept up on a day: two years back to the period that comes next; what lies before stays in the record as it was.
 * `since` is a day on which an older answer began that ran out while nothing was kept up (the server was off): it is judged
 * once more.
 */
export function keptOn(today: Day, since: Day = today): Kept {
  const usual = addMonths(today, -monthsKept)
  return { today, since: since < usual ? since : usual, until: today }
}

/** The first day of the oldest period of a kind that is kept up. Of years only whole ones: one that began before stays as it was. */
export function firstKept({ since }: Kept, every: Every): Day {
  const first = firstDayOf(periodOf(since, every))
  return every === 'year' && first < firstDayOf(periodOf(since, 'quarter')) ? addMonths(first, 12) : first
}

/** The earliest day any kept period can begin on: facts before it are not read. */
export function readFrom(kept: Kept): Day {
  return firstKept(kept, 'quarter')
}

/** The periods kept up while something stands: to the one that comes next, of years to the running one. */
export function periodsKept(stands: Days, every: Every, kept: Kept): Period[] {
  const running = periodOf(kept.until, every)
  const last = firstDayOf(every === 'year' ? running : periodAfter(running))
  return periodsBetween(later(stands.from, firstKept(kept, every)), last, every).filter(
    (period) => stands.until === null || firstDayOf(period) < stands.until,
  )
}

/** The families of duties, each a pure function of the facts of a branch. */
export type FamilyOfDuties = (facts: BranchFacts, kept: Kept) => Judged[]

/** Asks a question with the local packs the branch has adopted. */
export function asked<N extends QuestionName>(
  { local }: Pick<BranchFacts, 'local'>,
  name: N,
  given: GivenOf<N>,
  on: Day,
): Answer<ValuesOf<N>> {
  return ask(name, given, on, {}, local)
}

interface Stands {
  readonly state: DutyState
  readonly dueOn: Day
  readonly validUntil: Day | null
  readonly metOn: Day | null
  readonly gatheringId?: string | null
  readonly pendingId?: string | null
  readonly recordId?: string | null
}

/** A duty drawn from its answer. `reason` is the line that is kept beside it; the one that decides unless told. */
export function judged(
  branch: Pick<BranchFacts, 'id'>,
  key: DutyKey,
  fromOn: Day,
  stands: Stands,
  answer: Answer<unknown>,
  reason: Judgement = reasonOf(answer),
): Judged {
  const duty: Duty = {
    unitId: key.unitId,
    personId: key.personId,
    rule: key.rule,
    period: key.period,
    branchId: branch.id,
    fromOn,
    dueOn: stands.dueOn,
    state: answer.provisional && isOpen(stands.state) ? 'provisional' : stands.state,
    validUntil: stands.validUntil,
    metOn: stands.metOn,
    gatheringId: stands.gatheringId ?? null,
    pendingId: stands.pendingId ?? null,
    recordId: stands.recordId ?? null,
    judgement: reason,
  }
  return { duty, answer }
}

function isOpen(state: DutyState): boolean {
  return state === 'due' || state === 'due-soon'
}

export function reasonOf({ because }: Answer<unknown>): Judgement {
  const deciding = because.find(({ force }) => force === 'decides') ?? because[0]
  if (!deciding) throw new Error('an answer without a reason')
  const { rule, instrument, article, kind, text, numbers } = deciding
  return { rule, instrument, article, kind, text, numbers }
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The first of the days still ahead. */
export function nextOf(today: Day, ...days: readonly (Day | null)[]): Day | null {
  return days.flatMap((day) => (day !== null && day > today ? [day] : [])).sort()[0] ?? null
}
