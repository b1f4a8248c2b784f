import { sql } from 'kysely'
import type { Ability } from '#core/abilities.ts'
import type { QueryContext } from '#server/handler.ts'
import { studyPurposes } from './sessions.rules.ts'

type StudyPurpose = (typeof studyPurposes)[number]

interface Studied {
  readonly branchId: string
  readonly unitId: string
  readonly keeps: boolean
  readonly topics: { purpose: StudyPurpose; streamId: string | null }[]
}

/** A gathering over whose unit the asker holds the ability, with what its purposes of study were about. Called off: nothing to say. */
export async function readTopics(
  { db, reach }: QueryContext,
  gatheringId: string,
  ability: Extract<Ability, 'see' | 'keep-gatherings'>,
): Promise<Studied | undefined> {
  const { rows } = await sql<Studied>`
    select gathering.branch_id as "branchId", gathering.unit_id as "unitId",
      ${reach('keep-gatherings', 'unit.path')} and not called_off.yes as keeps,
      (select coalesce(json_agg(json_build_object('purpose', purpose.kind, 'streamId', topic.stream_id) order by purpose.position), '[]')
        from gatherings.purpose
        left join learning.topic on topic.gathering_id = purpose.gathering_id and topic.purpose_kind = purpose.kind
        where purpose.gathering_id = gathering.id and purpose.kind = any(${[...studyPurposes]})) as topics
    from gatherings.gathering
    join organisation.unit as unit on unit.id = gathering.unit_id
    cross join lateral (select exists (select from gatherings.milestone
      where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled') as yes) as called_off
    where gathering.id = ${gatheringId} and ${reach(ability, 'unit.path')}`.execute(db)
  return rows[0]
}
