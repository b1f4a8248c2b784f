import { type RawBuilder, sql } from 'kysely'
import type { InputOf } from '#core/operation.ts'
import type { QueryContext } from '#server/handler.ts'
import { stateOf } from './gathering-state.rules.ts'
import type { exportGatherings } from './reading.contract.ts'
import { type GatheringState, type MilestoneKind, milestoneKinds, type PurposeKind } from './terms.rules.ts'

export type Filters = InputOf<typeof exportGatherings>

/**
 * The state is worked out by one rule, in TypeScript. SQL is handed the answer: every set of milestones that makes a state,
 * as `string_agg` writes it. Six milestones are sixty-four sets.
 */
const milestoneSets = [...Array(2 ** milestoneKinds.length).keys()].map((bits) => {
  const reached = milestoneKinds.filter((_, place) => bits & (1 << place))
  return { state: stateOf(reached), reached: reached.toSorted().join(',') }
})

export function stateFrom(reached: string | null): GatheringState {
  return stateOf((reached ?? '').split(',').filter(Boolean) as MilestoneKind[])
}

/** The milestones reached, in the one spelling that `milestoneSets` uses. */
export const reached = sql<string | null>`(select string_agg(milestone.kind, ',' order by milestone.kind collate "C")
  from gatherings.milestone where milestone.gathering_id = gathering.id)`

/** The filters of list, counts and spreadsheet as one predicate over `gathering` and `unit`. */
export function matching({ reach }: QueryContext, filters: Filters): RawBuilder<boolean> {
  const { year, kind, unitId, state, search } = filters
  const conditions = [sql`${reach('see', 'unit.path')}`]
  if (year) conditions.push(sql`gathering.held_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`)
  if (kind)
    conditions.push(sql`exists (select from gatherings.purpose
      where purpose.gathering_id = gathering.id and purpose.kind = ${kind})`)
  if (unitId) conditions.push(sql`unit.path <@ (select path from organisation.unit as top where top.id = ${unitId})`)
  if (state) {
    const sets = milestoneSets.filter((set) => set.state === state).map((set) => set.reached)
    conditions.push(sql`coalesce(${reached}, '') = any(${sets})`)
  }
  if (search) {
    const part = `%${search.replace(/[\\%_]/g, '\\$&')}%`
    conditions.push(sql`(gathering.title ilike ${part}
      or exists (select from gatherings.agenda_item as item
        where item.gathering_id = gathering.id and item.title ilike ${part})
      or exists (select from gatherings.resolution
        where resolution.gathering_id = gathering.id and resolution.text ilike ${part}))`)
  }
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}

interface Line {
  readonly id: string
  readonly title: string
  readonly unit_id: string
  readonly unit_name: string
  readonly branch_id: string
  readonly branch_name: string
  readonly held_on: string
  readonly starts_at: string
  readonly ends_at: string | null
  readonly place: string | null
  readonly chair_id: string | null
  readonly chair_name: string | null
  readonly recorder_id: string | null
  readonly recorder_name: string | null
  readonly late: boolean
  readonly reached: string | null
  readonly keep: boolean
  readonly purposes: {
    kind: PurposeKind
    serial: number | null
    theme: string | null
    lecturer: string | null
    forYear: string | null
  }[]
  readonly present: number
  readonly expected: number | null
  readonly amendments: number
  readonly open_action_items: number
}

/** One page of the ledger. The page is cut first, what stands beside each line is looked up for those lines only. */
export async function readLines(context: QueryContext, filters: Filters, limit: number, offset: number) {
  const { db, zone, reach } = context
  const { rows } = await sql<Line>`
    with page as (
      select gathering.*, unit.name as unit_name, unit.path as unit_path
      from gatherings.gathering
      join organisation.unit on unit.id = gathering.unit_id
      where ${matching(context, filters)}
      order by gathering.held_on desc, gathering.starts_at desc, gathering.id
      limit ${limit} offset ${offset}
    )
    select gathering.id, gathering.title, gathering.unit_id, gathering.unit_name, gathering.branch_id,
      branch.name as branch_name, gathering.held_on,
      to_char(gathering.starts_at at time zone ${zone}, 'HH24:MI') as starts_at,
      to_char(gathering.ends_at at time zone ${zone}, 'HH24:MI') as ends_at,
      coalesce(venue.name, gathering.place) as place,
      gathering.chair_id, chair.name as chair_name, gathering.recorder_id, recorder.name as recorder_name,
      gathering.late_reason is not null as late, ${reached} as reached, ${reach('keep-gatherings', 'gathering.unit_path')} as keep,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', purpose.kind, 'serial', purpose.serial,
          'theme', purpose.theme, 'lecturer', purpose.lecturer, 'forYear', purpose.for_year) order by purpose.position), '[]')
        from gatherings.purpose where purpose.gathering_id = gathering.id) as purposes,
      attended.present, case when gathering.sealed_at is null then null else attended.expected end as expected,
      (select count(*) from gatherings.amendment where amendment.gathering_id = gathering.id) as amendments,
      (select count(*) from gatherings.action_item as task
        where task.gathering_id = gathering.id and task.done_on is null and task.dropped_on is null) as open_action_items
    from page as gathering
    join organisation.unit as branch on branch.id = gathering.branch_id
    left join organisation.venue on venue.id = gathering.venue_id
    left join people.person as chair on chair.id = gathering.chair_id
    left join people.person as recorder on recorder.id = gathering.recorder_id
    cross join lateral (
      select count(*) filter (where attendance.state = 'present') as present, count(*) as expected
      from gatherings.attendance where attendance.gathering_id = gathering.id and attendance.by_right
    ) as attended
    order by gathering.held_on desc, gathering.starts_at desc, gathering.id`.execute(db)
  return rows.map(lineOf)
}

function lineOf(row: Line) {
  const named = (id: string | null, name: string | null) => (id ? { id, name: name ?? '' } : null)
  return {
    id: row.id,
    title: row.title,
    unit: { id: row.unit_id, name: row.unit_name },
    branch: { id: row.branch_id, name: row.branch_name },
    heldOn: row.held_on,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    purposes: row.purposes,
    chair: named(row.chair_id, row.chair_name),
    recorder: named(row.recorder_id, row.recorder_name),
    state: stateFrom(row.reached),
    late: row.late,
    present: row.present,
    expected: row.expected,
    amendments: row.amendments,
    openActionItems: row.open_action_items,
    may: { keep: row.keep },
  }
}
