import { addDays, addMonths, type Day } from '#core/day.ts'
import { type OwedMonth, owedMonths } from '#modules/dues/owing.rules.ts'
import { longestRun, unexcused } from '#regulations/consequences/month-run.rules.ts'
import { owed } from '#regulations/owed.rules.ts'
import { firstDayOf, lastDayOf, type Period, periodAfter, periodOf } from '#regulations/period.rules.ts'
import type { Judged } from '../duty.rules.ts'
import { type BranchDues, type BranchFacts, belongs, type MemberFacts } from '../facts/facts.rules.ts'
import { asked, firstKept, judged, type Kept, later, periodsKept } from './family.rules.ts'

/** Dues of a branch that keeps them here: each month's collection, the yearly telling, and who has to be asked why. */
export function duesDuties(facts: BranchFacts, kept: Kept): Judged[] {
  const { dues } = facts
  if (!dues) return []
  // A branch that is closed collects no more.
  const last = facts.until !== null && facts.until <= kept.today ? addDays(facts.until, -1) : kept.today
  const through = periodOf(last, 'month')
  const owing = facts.members.map((member) => ({ member, months: monthsOf(facts, dues, member, through) }))
  return [
    ...collections(facts, dues, owing, kept),
    ...periodsKept({ ...facts, from: later(facts.from, firstDayOf(dues.ledgerFrom)) }, 'year', kept).map((year) =>
      tellingDuty(facts, dues, year, kept.today),
    ),
    ...owing.flatMap(({ member, months }) => reviewDuty(facts, dues, member, months, kept.today)),
  ]
}

function monthsOf(
  facts: BranchFacts,
  dues: BranchDues,
  { personId, here, standings }: MemberFacts,
  through: Period,
): OwedMonth[] {
  const dated = ({ from, until }: { from: Day; until: Day | null }) => ({ fromOn: from, untilOn: until })
  const given = {
    ledgerFrom: dues.ledgerFrom,
    memberships: here.map((one) => ({ ...dated(one), paidThrough: one.paidThrough })),
    standings: standings.map((one) => ({ ...dated(one), kind: one.kind })),
    standards: dues.standards.get(personId) ?? [],
    paid: dues.paid.get(personId) ?? [],
    excused: dues.excused.get(personId) ?? [],
    ...(waitsForApproval(facts, personId) ? { approvedOn: null } : {}),
  }
  return owedMonths(given, through)
}

/** Whose steps are written down here, and the approval is not yet among them, is not asked for dues so far (DU-14). */
function waitsForApproval({ courses }: BranchFacts, personId: string): boolean {
  const course = courses.find((one) => one.personId === personId)
  if (!course || course.steps.length === 0 || course.standings.some(({ kind }) => kind === 'full')) return false
  return course.steps.every(({ kind }) => kind !== 'approval')
}

interface Owing {
  readonly member: MemberFacts
  readonly months: readonly OwedMonth[]
}

function collections(facts: BranchFacts, dues: BranchDues, owing: readonly Owing[], kept: Kept): Judged[] {
  const counts = new Map<Period, { owing: number; paid: number; excused: number; lastPaidOn: Day | null }>()
  for (const { member, months } of owing) {
    const paidOn = new Map((dues.paid.get(member.personId) ?? []).map(({ month, on }) => [month, on]))
    for (const { month, state } of months) {
      if (state === 'waived' || state === 'held') continue
      const sum = counts.get(month) ?? { owing: 0, paid: 0, excused: 0, lastPaidOn: null }
      const on = paidOn.get(month) ?? null
      counts.set(month, {
        owing: sum.owing + 1,
        paid: sum.paid + (state === 'paid' ? 1 : 0),
        excused: sum.excused + (state === 'excused' ? 1 : 0),
        lastPaidOn: on !== null && (sum.lastPaidOn === null || on > sum.lastPaidOn) ? on : sum.lastPaidOn,
      })
    }
  }
  const first = periodOf(firstKept(kept, 'month'), 'month')
  return [...counts]
    .filter(([month]) => month >= first)
    .map(([month, count]) => {
      const answer = asked(facts, 'dues-month', { month, ...count }, kept.today)
      const { state = 'needs-human', dueOn = lastDayOf(month), validUntil = null, metOn = null } = answer.values ?? {}
      const key = { unitId: facts.id, personId: null, rule: 'DU-15', period: month } as const
      return judged(facts, key, firstDayOf(month), { state, dueOn, validUntil, metOn }, answer)
    })
}

/** The last month of the year the board reminds in. */
const remindDays = 31

/** At least once in the year, whichever months it tells of (DU-19). */
function tellingDuty(facts: BranchFacts, { publishedOn }: BranchDues, year: Period, today: Day): Judged {
  const answer = asked(facts, 'dues-report', { year, publishedOn: [...publishedOn] }, today)
  const [from, to] = [firstDayOf(year), lastDayOf(year)]
  const first = publishedOn.filter((on) => on.startsWith(year)).toSorted()[0] ?? null
  const metOn = answer.values?.state === 'met' ? first : null
  const { state, validUntil } = owed({ from, to, metOn, dueSoonDays: remindDays }, today)
  const key = { unitId: facts.id, personId: null, rule: 'DU-19', period: year } as const
  const stands = { state: answer.values ? state : 'needs-human', dueOn: to, validUntil, metOn } as const
  return judged(facts, key, from, stands, answer)
}

/** Six months in a row unpaid without a good reason: somebody has to ask why; nothing follows by itself (DU-17, CAL-11). */
function reviewDuty(
  facts: BranchFacts,
  dues: BranchDues,
  { personId }: MemberFacts,
  months: readonly OwedMonth[],
  today: Day,
): Judged[] {
  if (!belongs(facts, personId, today)) return []
  const unpaid = months.filter(({ state }) => state === 'open' || state === 'excused').map(({ month }) => month)
  if (unpaid.length < 6) return []
  const excused = dues.excused.get(personId) ?? []
  const answer = asked(facts, 'unpaid-dues', { unpaid, excused }, today)
  if (answer.values?.state !== 'review') return []
  const { from: period } = longestRun(unexcused(unpaid, excused))
  if (period === null) return []
  const dueOn = lastDayOf(periodOf(addMonths(firstDayOf(period), 5), 'month'))
  const key = { unitId: facts.id, personId, rule: 'DU-17', period } as const
  const validUntil = firstDayOf(periodAfter(periodOf(today, 'month')))
  return [judged(facts, key, firstDayOf(period), { state: 'needs-human', dueOn, validUntil, metOn: null }, answer)]
}
