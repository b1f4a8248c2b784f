import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'

/** The next gathering at which branch or committee may look at what is still to be put right; null while none is convened. */
export async function nextGathering(db: Database, branchId: string, today: Day) {
  const { rows } = await sql<{ id: string; title: string; heldOn: Day }>`
    select gathering.id, gathering.title, gathering.held_on as "heldOn" from gatherings.gathering
    where gathering.branch_id = ${branchId} and gathering.held_on >= ${today}::date
      and exists (select from gatherings.purpose where purpose.gathering_id = gathering.id
        and purpose.kind in ('assembly', 'committee', 'organisational-life'))
      and not exists (select from gatherings.milestone where milestone.gathering_id = gathering.id
        and milestone.kind in ('cancelled', 'closed'))
    order by gathering.held_on, gathering.starts_at, gathering.id limit 1`.execute(db)
  return rows[0] ?? null
}

/** What a step of the year may have been held at: gatherings of the branch and its groups, to the end of the year after, when the list is followed up. */
export async function readGatherings(db: Database, branchId: string, year: number, today: Day) {
  const { rows } = await sql<{ id: string; title: string; heldOn: Day; kinds: string[] }>`
    select gathering.id, gathering.title, gathering.held_on as "heldOn",
      array(select purpose.kind from gatherings.purpose where purpose.gathering_id = gathering.id order by purpose.position) as kinds
    from gatherings.gathering
    where gathering.branch_id = ${branchId} and gathering.held_on between ${`${year}-01-01`}::date and ${`${year + 1}-12-31`}::date
      and gathering.held_on <= ${today}::date
      and not exists (select from gatherings.milestone where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')
    order by gathering.held_on desc, gathering.id desc limit 300`.execute(db)
  return rows
}
