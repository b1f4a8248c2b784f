import type { StepKind } from '#modules/development/course-rows.rules.ts'
import type { Duty } from '#modules/duties/duty.rules.ts'
import { dutiesOf } from '#modules/duties/duty-keeping.rules.ts'
import { type DutyRule, familyOf, type Purpose } from '#modules/duties/duty-kinds.rules.ts'
import type {
  BranchFacts,
  CourseOf,
  Days,
  MemberFacts,
  Standing,
  UnitFacts,
} from '#modules/duties/facts/facts.rules.ts'
import { keptOn } from '#modules/duties/families/family.rules.ts'
import type { SeatHeld } from '#modules/people/term.rules.ts'

type Gathering = UnitFacts['gatherings'][number]

/** A gathering as a test thinks of one: closed, with its own section, its id its purpose and day. */
export function held(purpose: Purpose, heldOn: string, closed = true): Gathering {
  return { id: `${purpose} ${heldOn}`, purpose, heldOn, closed, ownSection: true }
}

/** Full members since 2015, one an id. */
export function fullMembers(count: number, until: string | null = null): MemberFacts[] {
  return Array.from({ length: count }, (_, at) => ({
    personId: `p${at}`,
    here: [{ from: '2015-07-01', until, paidThrough: null }],
    standings: [{ kind: 'full' as const, from: '2015-07-01', until: null, known: false }],
    keptFrom: '2015-07-01',
  }))
}

/** A branch of seven that has stood since 2015 and of which nothing else is known. */
export function branchWith(
  more: Partial<BranchFacts> & {
    readonly gatherings?: readonly Gathering[]
    readonly groups?: readonly (Days & { readonly id: string; readonly gatherings: readonly Gathering[] })[]
  } = {},
): BranchFacts {
  const { gatherings = [], groups = [], ...rest } = more
  const days = { from: rest.from ?? '2015-07-01', until: rest.until ?? null }
  return {
    id: 'branch',
    ...days,
    units: [
      { id: 'branch', branchId: 'branch', kind: 'branch', ...days, gatherings },
      ...groups.map((group) => ({ ...group, branchId: 'branch', kind: 'group' as const })),
    ],
    members: fullMembers(7),
    officers: [],
    terms: [],
    courses: [],
    talks: [],
    occasions: [],
    sessions: new Map(),
    dues: null,
    letters: [],
    absences: [],
    tables: [],
    local: [],
    ...rest,
  }
}

type Told = readonly [kind: Standing, from: string, until?: string]

/** A member of the branch since a day, by his standings; all of it known to the day and kept here since 2015. */
export function memberWith(personId: string, told: readonly Told[], more: Partial<MemberFacts> = {}): MemberFacts {
  const [first] = told
  return {
    personId,
    here: [{ from: first?.[1] ?? '2015-07-01', until: null, paidThrough: null }],
    standings: told.map(([kind, from, until = null]) => ({ kind, from, until, known: true })),
    keptFrom: '2015-07-01',
    ...more,
  }
}

type Step = readonly [kind: StepKind, onDay: string, months?: number]

/** Somebody's way through the 25 steps as far as it is known; each standing ends where the next begins. */
export function courseWith(
  told: readonly (readonly [kind: Standing, from: string])[],
  steps: readonly Step[] = [],
  more: Partial<CourseOf> = {},
): CourseOf {
  return {
    personId: 'applicant',
    keptFrom: '2015-07-01',
    birthOn: '1990-01-01',
    standings: told.map(([kind, fromOn], at) => ({ kind, fromOn, untilOn: told[at + 1]?.[1] ?? null })),
    steps: steps.map(([kind, onDay, months = null]) => ({ kind, onDay, months })),
    sponsors: [],
    targets: [],
    ...more,
  }
}

/** An office of the committee held since a day, given by the election of that day. */
export function seatOf(
  personId: string,
  role: SeatHeld['role'],
  fromOn: string,
  untilOn: string | null = null,
): SeatHeld {
  return { personId, name: personId, role, fromOn, untilOn, electedOn: fromOn }
}

/** Every duty of a branch that is kept up on a day. */
export function rowsOn(facts: BranchFacts, on: string): Duty[] {
  return dutiesOf(facts, keptOn(on)).map(({ duty }) => duty)
}

/** What is owed under a rule on a day, one line a duty: `overdue by 2026-02-28 until 2026-05-11`, `met by … on …`. */
export function owedOn(facts: BranchFacts, rule: DutyRule, on: string): string[] {
  const rows = dutiesOf(facts, keptOn(on), [familyOf(rule)]).map(({ duty }) => duty)
  return rows.filter((duty) => duty.rule === rule).map(lineOf)
}

function lineOf({ state, dueOn, metOn, validUntil }: Duty): string {
  return `${state} by ${dueOn}${metOn ? ` on ${metOn}` : ''}${validUntil ? ` until ${validUntil}` : ''}`
}
