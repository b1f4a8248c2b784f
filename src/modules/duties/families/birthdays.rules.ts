import { yearOf } from '#core/day.ts'
import { type Every, firstDayOf, lastDayOf, type Period, periodOf } from '#regulations/period.rules.ts'
import type { Judged } from '../duty.rules.ts'
import { type BranchFacts, holdsOn, type MemberFacts, membersOn } from '../facts/facts.rules.ts'
import { asked, judged, type Kept, later, periodsKept } from './family.rules.ts'

/** Political birthdays the branch keeps together, monthly or quarterly by its size (PB-02, local). */
export function birthdayDuties(facts: BranchFacts, kept: Kept): Judged[] {
  const years = new Map<string, YearOfBirthdays>()
  const yearIn = (period: Period) => {
    const year = period.slice(0, 4)
    const known = years.get(year) ?? birthdaysIn(facts, year)
    years.set(year, known)
    return known
  }
  return (['month', 'quarter'] as const).flatMap((every) =>
    periodsKept(facts, every, kept).flatMap((period) => {
      const { together, count } = yearIn(period)
      const birthdays = count.get(period) ?? 0
      return together === every && birthdays > 0 ? [keepDuty(facts, period, birthdays, kept)] : []
    }),
  )
}

interface YearOfBirthdays {
  readonly together: Every
  /** Birthdays by month or quarter, as they are kept. */
  readonly count: ReadonlyMap<Period, number>
}

/** Of those who belong to the branch on the day itself; how many belong to it when the year begins makes them monthly. */
function birthdaysIn(facts: BranchFacts, year: string): YearOfBirthdays {
  const first = firstDayOf(year)
  const branchMembers = membersOn(facts, later(facts.from, first)).length
  const count = new Map<Period, number>()
  let together: Every = 'quarter'
  for (const member of facts.members) {
    const admittedOn = admissionOf(member)
    if (admittedOn === null || yearOf(admittedOn) >= Number(year)) continue
    const { values } = asked(facts, 'political-birthday', { admittedOn, year, branchMembers }, first)
    if (!values?.birthday) continue
    together = values.together
    if (!member.here.some((days) => holdsOn(days, values.birthday as string))) continue
    const period = periodOf(values.birthday, values.together)
    count.set(period, (count.get(period) ?? 0) + 1)
  }
  return { together, count }
}

/** PB-10: the day of the assembly that admitted, where it is known at least to the month. */
function admissionOf({ standings }: MemberFacts): string | null {
  return standings.find(({ kind, known }) => kind === 'probationary' && known)?.from ?? null
}

function keepDuty(facts: BranchFacts, period: Period, birthdays: number, { today }: Kept): Judged {
  const [branch] = facts.units
  const gatherings = branch?.gatherings.filter(({ purpose }) => purpose === 'political-birthday') ?? []
  const answer = asked(facts, 'birthdays-kept', { period, birthdays, gatherings }, today)
  const stands = answer.values ?? { state: 'needs-human', dueOn: lastDayOf(period), validUntil: null, metOn: null }
  const key = { unitId: facts.id, personId: null, rule: 'PB-02', period } as const
  return judged(facts, key, firstDayOf(period), stands, answer)
}
