import { type Duty, dutyStates, type Judged, keyOf } from './duty.rules.ts'
import { cadenceRules, type DutyRule, type Family, familyNames, familyOf, isCadence } from './duty-kinds.rules.ts'
import type { BranchFacts } from './facts/facts.rules.ts'
import { birthdayDuties } from './families/birthdays.rules.ts'
import { cadenceDuties, cadenceOf } from './families/cadence.rules.ts'
import { developmentDuties } from './families/development.rules.ts'
import { duesDuties } from './families/dues.rules.ts'
import { type FamilyOfDuties, firstKept, type Kept } from './families/family.rules.ts'
import { learningDuties } from './families/learning.rules.ts'
import { talkDuties } from './families/talks.rules.ts'
import { termDuties } from './families/terms.rules.ts'
import { transferDuties } from './families/transfers.rules.ts'

const dutiesByFamily: Readonly<Record<Family, FamilyOfDuties>> = {
  cadence: cadenceDuties,
  terms: termDuties,
  development: developmentDuties,
  talks: talkDuties,
  learning: learningDuties,
  birthdays: birthdayDuties,
  dues: duesDuties,
  transfers: transferDuties,
}

/** Everything a branch, its groups and its people owe in what is kept up on that day. */
export function dutiesOf(facts: BranchFacts, kept: Kept, families: readonly Family[] = familyNames): Judged[] {
  const found = new Map<string, Judged>()
  for (const one of families.flatMap((family) => dutiesByFamily[family](facts, kept))) {
    const key = keyOf(one.duty)
    const other = found.get(key)
    found.set(key, other ? asOne(other, one) : one)
  }
  return [...found.values()]
}

/** One thing twice on one day (two letters for one person) is one line: the one that presses, until either of them turns. */
function asOne(one: Judged, other: Judged): Judged {
  const [first] = [one, other].toSorted(
    (a, b) => pressing(a.duty) - pressing(b.duty) || (a.duty.dueOn < b.duty.dueOn ? -1 : 1),
  )
  const validUntil = [one, other].flatMap(({ duty }) => duty.validUntil ?? []).sort()[0] ?? null
  const { duty, answer } = first as Judged
  return { duty: { ...duty, validUntil }, answer }
}

function pressing({ state }: Duty): number {
  return dutyStates.indexOf(state)
}

/** One duty with its whole answer; undefined where nothing of the kind is owed. */
export function dutyOf(facts: BranchFacts, kept: Kept, key: Parameters<typeof keyOf>[0]): Judged | undefined {
  return dutiesOf(facts, kept, [familyOf(key.rule)]).find(({ duty }) => keyOf(duty) === keyOf(key))
}

/** Duties with a period of the calendar that lie before what is kept up stay as they were; all others follow from the facts. */
export function isKept({ rule, fromOn }: Pick<Duty, 'rule' | 'fromOn'>, kept: Kept): boolean {
  const every = everyOf(rule, kept)
  return every === null || fromOn >= firstKept(kept, every)
}

function everyOf(rule: DutyRule, { today }: Kept) {
  if (isCadence(rule)) return cadenceOf(rule, today)
  if (rule === 'DU-15' || rule === 'PB-02') return 'month'
  return yearly.has(rule) ? 'year' : null
}

/** Duties with a period of the calendar: what lies before the kept ones is not worked out again. */
export const calendarRules: readonly DutyRule[] = [
  ...cadenceRules,
  'DU-15',
  'PB-02',
  'HT-01',
  'ED-01',
  'ED-02',
  'DU-19',
]

const yearly: ReadonlySet<DutyRule> = new Set<DutyRule>(['HT-01', 'ED-01', 'ED-02', 'DU-19'])
