import type { Day } from '#core/day.ts'
import type { Compared } from './roster-compare.rules.ts'
import { type CorrectionWrite, correctionsOf } from './roster-corrections.rules.ts'
import type { PlaceWrite } from './roster-place-plan.rules.ts'
import type { Precision } from './roster-stages.rules.ts'
import { indexName } from './search.rules.ts'
import type { StandingKind } from './standing.rules.ts'

interface DatedWrite {
  readonly id: string
  readonly person_id: string
  readonly from_on: Day
  readonly from_precision: Precision
}

interface PlaceRows<Own> {
  readonly closed: { readonly id: string; readonly until_on: Day; readonly left_by: 'transfer' | 'group-change' }[]
  readonly opened: (DatedWrite & Own)[]
  readonly amended: ({ readonly id: string; readonly from_on: Day } & Own)[]
}

type MembershipOwn = {
  readonly branch_id: string
  readonly group_id: string | null
  readonly joined_by: 'roster' | 'transfer' | 'group-change'
}
type PostingOwn = { readonly crew_id: string; readonly post_id: string | null }

/** Everything an import writes, table by table, for a handful of statements whatever its length. */
export interface RosterWrites {
  readonly people: Record<string, unknown>[]
  readonly contacts: { readonly person_id: string; readonly phone: string }[]
  readonly standings: (DatedWrite & {
    readonly kind: StandingKind
    readonly until_on: Day | null
    readonly known: boolean
  })[]
  readonly memberships: PlaceRows<MembershipOwn>
  readonly postings: PlaceRows<PostingOwn>
  readonly corrections: CorrectionWrite[]
}

/** Gathers the plans of all rows that change something. `newId` makes ids; it is the only thing that is not a rule. */
export function gatherWrites(rows: readonly Compared[], newId: () => string): RosterWrites {
  const writes: RosterWrites = {
    people: [],
    contacts: [],
    standings: [],
    memberships: { closed: [], opened: [], amended: [] },
    postings: { closed: [], opened: [], amended: [] },
    corrections: [],
  }
  for (const row of rows) if (row.plan) gatherRow(row, writes, newId)
  return writes
}

function gatherRow({ plan, known, entry }: Compared, writes: RosterWrites, newId: () => string): void {
  if (!plan) return
  const person_id = known?.id ?? newId()
  if (plan.particulars) {
    const { name, sex, birthOn, birthPrecision, education } = plan.particulars
    const index = known ? {} : indexed(name)
    writes.people.push({
      id: person_id,
      name,
      sex,
      birth_on: birthOn,
      birth_precision: birthPrecision,
      education,
      known: known !== null,
      ...index,
    })
  }
  if (plan.phone) writes.contacts.push({ person_id, phone: plan.phone })
  for (const { id, kind, fromOn, untilOn, precision } of plan.standings)
    writes.standings.push({
      id: id ?? newId(),
      person_id,
      kind,
      from_on: fromOn,
      until_on: untilOn,
      from_precision: precision,
      known: id !== null,
    })
  const joined = known?.membership
    ? known.membership.branchId === entry.branchId
      ? 'group-change'
      : 'transfer'
    : 'roster'
  gatherPlace(
    plan.membership,
    person_id,
    writes.memberships,
    newId,
    joined === 'transfer' ? 'transfer' : 'group-change',
    (to) => ({
      branch_id: to.branchId,
      group_id: to.groupId,
      joined_by: joined,
    }),
  )
  gatherPlace(plan.posting, person_id, writes.postings, newId, 'group-change', (to) => ({
    crew_id: to.crewId,
    post_id: to.postId,
  }))
  if (known) writes.corrections.push(...correctionsOf(plan, known, newId))
}

function indexed(name: string) {
  const { pinyin, text, grams } = indexName(name)
  return { name_pinyin: pinyin, search_text: text, search_grams: grams }
}

function gatherPlace<Place, Own>(
  write: PlaceWrite<Place> | null,
  person_id: string,
  rows: PlaceRows<Own>,
  newId: () => string,
  left_by: 'transfer' | 'group-change',
  own: (place: Place) => Own,
): void {
  if (!write) return
  const { close, open, amend } = write
  if (close) rows.closed.push({ id: close.id, until_on: close.untilOn, left_by })
  if (open)
    rows.opened.push({ id: newId(), person_id, from_on: open.fromOn, from_precision: open.precision, ...own(open) })
  if (amend) rows.amended.push({ id: amend.id, from_on: amend.fromOn, ...own(amend) })
}
