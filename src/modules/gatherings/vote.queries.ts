import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { isNo, no } from '#core/decision.ts'
import type { Database } from '#db/connect.ts'
import { packsFor } from '#modules/packs/packs.public.ts'
import type { Answer } from '#regulations/answer.rules.ts'
import type { CommandContext } from '#server/handler.ts'
import { readAttendees } from './attendees.queries.ts'
import { lockFor, type Who } from './record.queries.ts'
import { type Ballot, type ExclusionReason, isAboutPerson, type Matter, type Part } from './terms.rules.ts'
import type { Tally, VotingBody } from './vote.rules.ts'
import type { KeptVote } from './vote-view.rules.ts'

/** A vote with its exclusions as the database tells it. */
export interface VoteRow {
  readonly id: string
  readonly purpose_kind: VotingBody
  readonly agenda_item_id: string | null
  readonly subject: string
  readonly ballot: Ballot
  readonly matter: Matter
  readonly about_id: string | null
  readonly about_name: string | null
  readonly extended_before: boolean
  readonly urgent: boolean
  readonly w_in_favour: number
  readonly w_against: number
  readonly w_abstain: number
  readonly w_late: number
  readonly deferred_reason: string | null
  readonly n: number | null
  readonly p: number | null
  readonly w: number
  readonly issued: number | null
  readonly returned: number | null
  readonly valid: number | null
  readonly in_favour: number | null
  readonly against: number | null
  readonly abstain: number | null
  readonly judgement: unknown
  readonly counted_at: Date | string | null
  readonly version: number
  readonly exclusions: readonly {
    readonly id: string
    readonly name: string
    readonly reason: ExclusionReason
    readonly superiorReference: string | null
    readonly assemblyReference: string | null
  }[]
}

export function keptVote(row: VoteRow): KeptVote {
  const { id, subject, ballot, n, p, w, issued, returned, valid, in_favour: inFavour, against, abstain, version } = row
  const counted = row.counted_at !== null && inFavour !== null && against !== null && abstain !== null
  return {
    id,
    purpose: row.purpose_kind,
    agendaItemId: row.agenda_item_id,
    subject,
    ballot,
    matter: row.matter,
    about: row.about_id ? { id: row.about_id, name: row.about_name ?? '' } : null,
    extendedBefore: row.extended_before,
    urgent: row.urgent,
    deferred: row.deferred_reason,
    n,
    p,
    w,
    tally: counted ? { issued, returned, valid, inFavour, against, abstain, ...writtenOf(row) } : null,
    judgement: row.judgement as Answer | null,
    version,
    exclusions: row.exclusions.map(({ id, name, ...exclusion }) => ({ person: { id, name }, ...exclusion })),
  }
}

function writtenOf(row: VoteRow) {
  if (!isAboutPerson(row.matter)) return {}
  const written = { inFavour: row.w_in_favour, against: row.w_against, abstain: row.w_abstain, late: row.w_late }
  return { written }
}

/** The votes of a gathering with their exclusions, in order. */
export async function readVotes(db: Database, gatheringId: string): Promise<KeptVote[]> {
  const rows = await db
    .selectFrom('gatherings.vote as vote')
    .leftJoin('people.person as about', 'about.id', 'vote.about_id')
    .selectAll('vote')
    .select('about.name as about_name')
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
  return rows.map(keptVote)
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

/** A count as its columns. */
export function tallyColumns({ issued, returned, valid, inFavour, against, abstain, written }: Tally) {
  const { inFavour: wInFavour = 0, against: wAgainst = 0, abstain: wAbstain = 0, late = 0 } = written ?? {}
  return {
    issued,
    returned,
    valid,
    in_favour: inFavour,
    against,
    abstain,
    w: wInFavour + wAgainst + wAbstain,
    w_in_favour: wInFavour,
    w_against: wAgainst,
    w_abstain: wAbstain,
    w_late: late,
  }
}

/** Who came and which local packs bind the branch, as a vote is judged by it. The caller has seen that the record is in reach. */
export async function readGathered(db: Database, { id, heldOn }: { readonly id: string; readonly heldOn: string }) {
  const attendees = (await readAttendees(db, id, sql`true`)) ?? []
  return { heldOn, attendees, guests: await countGuests(db, id), local: await localOf(db, id) }
}

async function localOf(db: Database, gatheringId: string) {
  const { branchId } = await db
    .selectFrom('gatherings.gathering')
    .select('branch_id as branchId')
    .where('id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  return (await packsFor(db, [branchId])).get(branchId) ?? []
}

/** How many sit in from outside: they add to who is present without a vote. */
async function countGuests(db: Database, gatheringId: string): Promise<number> {
  const { guests } = await db
    .selectFrom('gatherings.guest')
    .select((row) => row.fn.countAll<number>().as('guests'))
    .where('gathering_id', '=', gatheringId)
    .executeTakeFirstOrThrow()
  return guests
}
