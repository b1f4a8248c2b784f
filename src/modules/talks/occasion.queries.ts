import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import { ask } from '#regulations/index.ts'
import type { QueryContext } from '#server/handler.ts'
import type { listedOccasion } from './shapes.contract.ts'
import { mayKnow, struckOf } from './talks.queries.ts'
import { type AnsweringTalk, targetedGiven } from './talks.rules.ts'

type Listed = z.infer<typeof listedOccasion>

type OccasionRecord = Omit<Listed, 'struck' | 'talk' | 'answer' | 'may'> & {
  total: number
  struck: { by: string; at: string; reason: string } | null
  talks: (AnsweringTalk & { id: string })[]
}

/** Occasions under a condition over `occasion` that the asker may know of, newest first, each judged by the talks recorded as answers to it. */
export async function readOccasions(
  { db, actor, today }: QueryContext,
  condition: RawBuilder<boolean>,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ occasions: Listed[]; total: number }> {
  const { rows } = await sql<OccasionRecord>`
    select occasion.id, occasion.kind, occasion.occurred_on as "occurredOn", occasion.recorded_at as "recordedAt",
      count(*) over ()::int as total, json_build_object('id', person.id, 'name', person.name) as person,
      (select name from people.person where id = occasion.recorded_by) as "recordedBy", ${struckOf('occasion')} as struck,
      (select coalesce(json_agg(json_build_object('id', talk.id, 'heldOn', talk.held_on,
          'hasFollowUp', talk.follow_up is not null, 'doneOn', talk.done_on) order by talk.held_on, talk.id), '[]')
        from talks.talk where talk.occasion_id = occasion.id and talk.struck_at is null) as talks
    from talks.occasion
    join people.person on person.id = occasion.person_id
    join organisation.unit as branch on branch.id = occasion.branch_id
    where ${condition} and ${mayKnow(actor)}
    order by occasion.occurred_on desc, occasion.id desc limit ${limit} offset ${offset}`.execute(db)
  const occasions = rows.map(({ total: _, talks, struck, ...row }) => ({
    ...row,
    struck: struck && { ...struck, at: new Date(struck.at) },
    talk: talks[0] ? { id: talks[0].id, heldOn: talks[0].heldOn } : null,
    answer: ask('targeted-talk', targetedGiven(row, talks), today),
    may: { strike: struck === null },
  }))
  return { occasions, total: rows[0]?.total ?? 0 }
}
