import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { isNo, type No, no } from '#core/decision.ts'
import type { Database } from '#db/connect.ts'
import type { Answer } from '#regulations/answer.rules.ts'
import type { CommandContext } from '#server/handler.ts'
import { type Locked, lockFor, type Who } from './record.queries.ts'
import type { Part } from './terms.rules.ts'
import type { KeptVote } from './vote-view.rules.ts'

/** The votes of a gathering with their exclusions, in order. */
export async function readVotes(db: Database, gatheringId: string): Promise<KeptVote[]> {
  const rows = await db
    .selectFrom('gatherings.vote as vote')
    .selectAll('vote')
    .select((vote) =>
      jsonArrayFrom(
        vote
          .selectFrom('gatherings.vote_exclusion as exclusion')
          .innerJoin('people.person as person', 'person.id', 'exclusion.person_id')
          .select([
            'person.id',
            'person.name',
            'exclusion.reason',
            'exclusion.superior_reference as superiorReference',
            'exclusion.assembly_reference as assemblyReference',
          ])
          .whereRef('exclusion.vote_id', '=', 'vote.id')
          .orderBy('person.name_pinyin'),
      ).as('exclusions'),
    )
    .where('vote.gathering_id', '=', gatheringId)
    .orderBy('vote.position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    purpose: row.purpose_kind,
    agendaItemId: row.agenda_item_id,
    subject: row.subject,
    ballot: row.ballot,
    n: row.n,
    p: row.p,
    w: row.w,
    tally: row.counted_at
      ? {
          issued: row.issued,
          returned: row.returned,
          valid: row.valid,
          inFavour: row.in_favour ?? 0,
          against: row.against ?? 0,
          abstain: row.abstain ?? 0,
        }
      : null,
    judgement: row.judgement as Answer | null,
    version: row.version,
    exclusions: row.exclusions.map(({ id, name, ...exclusion }) => ({ person: { id, name }, ...exclusion })),
  }))
}

/** Finds a vote and locks its gathering. A vote out of reach is answered like one that does not exist. */
export async function lockVote(context: CommandContext, voteId: string, part: Part = 'vote', who: Who = 'named') {
  const owner = await context.db
    .selectFrom('gatherings.vote')
    .select('gathering_id')
    .where('id', '=', voteId)
    .executeTakeFirst()
  if (!owner) return no('gatherings.unknown-vote')
  const record = await lockFor(context, owner.gathering_id, part, who)
  if (isNo(record)) return record.code === 'gatherings.unknown-gathering' ? no('gatherings.unknown-vote') : record
  const votes = await readVotes(context.db, record.id)
  const vote = votes.find(({ id }) => id === voteId)
  return vote ? { record, vote } : no('gatherings.unknown-vote')
}

export type LockedVote = Exclude<Awaited<ReturnType<typeof lockVote>>, No> & { readonly record: Locked }

/** How many sit in from outside: they add to who is present without a vote. */
export async function countGuests(db: Database, gatheringId: string): Promise<number> {
  const { guests } = await db
    .selectFrom('gatherings.guest')
    .select((row) => row.fn.countAll<number>().as('guests'))
    .where('gathering_id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  return guests
}
