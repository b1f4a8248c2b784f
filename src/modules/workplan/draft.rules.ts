import type { Day } from '#core/day.ts'
import type { PurposeKind } from '#modules/gatherings/terms.rules.ts'
import { ask } from '#regulations/ask.rules.ts'
import { lawOn } from '#regulations/law.rules.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import { type Every, firstDayOf, lastDayOf, type Period, periodsBetween } from '#regulations/period.rules.ts'
import { byPeriod, type Office, type PlanRule } from './plan-line.rules.ts'

/** The days a unit stands. */
interface Stands {
  readonly id: string
  readonly kind: 'branch' | 'group'
  readonly from: Day
  readonly until: Day | null
}

export interface DraftGiven {
  readonly year: number
  readonly branch: Stands
  readonly groups: readonly Stands[]
  readonly fullMembers: number
  /** Last day of the committee's term; null where it is not known. */
  readonly termEndsOn: Day | null
  readonly local: readonly LocalPack[]
}

export interface DraftLine {
  readonly period: Period
  readonly purpose: PurposeKind | null
  readonly words: string | null
  readonly unitId: string
  readonly office: Office
  readonly rule: PlanRule
}

/** What returns by the calendar, for whom, and who usually answers for it. */
const returning = [
  { rule: 'MT-02', purpose: 'committee-meeting', kind: 'branch', office: 'secretary' },
  { rule: 'MT-01', purpose: 'branch-assembly', kind: 'branch', office: 'secretary' },
  { rule: 'MT-04', purpose: 'lecture', kind: 'branch', office: 'publicity' },
  { rule: 'TP-01', purpose: 'theme-party-day', kind: 'branch', office: 'publicity' },
  { rule: 'MT-03', purpose: 'group-meeting', kind: 'group', office: 'group-leader' },
  { rule: 'OL-01', purpose: 'organisational-life', kind: 'branch', office: 'secretary' },
  { rule: 'DA-01', purpose: 'appraisal', kind: 'branch', office: 'organisation' },
] as const

/**
 * The year as the law of its days asks for it (BR18 art. 11-13, 16-18, 21): a draft to be changed before it is kept. What does
 * not apply (no committee below seven full members, a group that is not there) is left out.
 */
export function draftOf(given: DraftGiven): DraftLine[] {
  const lines = returning.flatMap((duty) =>
    [given.branch, ...given.groups]
      .filter(({ kind }) => kind === duty.kind)
      .flatMap((unit) =>
        periodsOf(given.year, everyOf(duty.rule, given.year))
          .filter((period) => applies(given, duty.rule, unit, period))
          .map((period) => ({ period: placed(period), words: null, unitId: unit.id, ...rest(duty) })),
      ),
  )
  return [...lines, ...electionOf(given)].sort(byPeriod)
}

const rest = ({ rule, purpose, office }: (typeof returning)[number]) => ({ rule, purpose, office })

function everyOf(rule: (typeof returning)[number]['rule'], year: number): Every {
  return lawOn(`${year}-12-31`)[rule]?.every ?? 'month'
}

function periodsOf(year: number, every: Every): Period[] {
  return periodsBetween(`${year}-01-01`, `${year}-12-31`, every)
}

/** What is owed for a year is generally held in its last quarter (OL-01, DA-01). */
function placed(period: Period): Period {
  return period.length === 4 ? `${period}Q4` : period
}

/** Asked of the last day of the period, nothing held: whatever else it comes to, it applies or it does not. */
function applies(
  { fullMembers, local }: DraftGiven,
  rule: (typeof returning)[number]['rule'],
  unit: Stands,
  period: Period,
) {
  const asked = {
    rule,
    period,
    unit: { kind: unit.kind, from: unit.from, until: unit.until },
    fullMembers,
    gatherings: [],
  }
  const { values } = ask('meeting-cadence', asked, lastDayOf(period), {}, local)
  return values !== null && values.state !== 'not-applicable' && unit.from <= lastDayOf(period)
}

/** The term that ends within the year calls for an election by its last day (CM-03). */
function electionOf({ branch, termEndsOn, year }: DraftGiven): DraftLine[] {
  if (!termEndsOn || termEndsOn < firstDayOf(String(year)) || termEndsOn > lastDayOf(String(year))) return []
  const line = { unitId: branch.id, office: 'secretary', rule: 'CM-03' } as const
  return [{ ...line, period: termEndsOn.slice(0, 7), purpose: 'branch-assembly', words: '支部委员会换届选举' }]
}
