import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import { type Entered, lengthOf, studyPurposes } from '#modules/learning/sessions.rules.ts'
import type { SessionFacts } from './facts.rules.ts'
import { grouped } from './grouped.rules.ts'

type SessionRow = Entered & { readonly personId: string }

/** What these people learned since a day: at gatherings whose record is closed, and what was written down beside them. */
export async function readSessions(
  db: Database,
  personIds: readonly string[],
  since: Day,
): Promise<Map<string, SessionFacts[]>> {
  const { rows } = await sql<SessionRow>`
    with attended as materialized (
      select person_id, gathering_id from gatherings.attendance
      where person_id = any(${personIds}::uuid[]) and state = 'present'
    ), study as materialized (
      select gathering.id, gathering.sittings_id, gathering.held_on, gathering.starts_at, gathering.ends_at
      from (select distinct gathering_id from attended) as met
      join gatherings.gathering on gathering.id = met.gathering_id
      where gathering.held_on >= ${since}::date
        -- Probed gathering by gathering: few of all that were ever held.
        and (select count(*) from gatherings.purpose where purpose.gathering_id = gathering.id
          and purpose.kind = any(${[...studyPurposes]})) > 0
        and (select count(*) filter (where kind in ('recorder-closed', 'chair-closed')) = 2
            and count(*) filter (where kind = 'cancelled') = 0
          from gatherings.milestone where milestone.gathering_id = gathering.id)
    )
    select attended.person_id as "personId", coalesce(study.sittings_id, study.id)::text as session, study.held_on as "heldOn",
      round(extract(epoch from study.ends_at - study.starts_at) / 60)::int as minutes,
      null as span, false as concentrated
    from attended join study on study.id = attended.gathering_id
    union all
    select person_id, session, held_on, minutes, span, concentrated
    from learning.entry
    where person_id = any(${personIds}::uuid[]) and struck_at is null and held_on >= ${since}::date
    order by 1, 3, 2`.execute(db)
  return grouped(
    rows,
    ({ personId }) => personId,
    ({ session, heldOn, concentrated, ...length }) => ({ session, heldOn, length: lengthOf(length), concentrated }),
  )
}
