import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { Answer, LocalPack } from '#regulations/index.ts'
import type { Case } from './case.queries.ts'
import type { Count, CountLine } from './count.rules.ts'
import { asAnswer, attendanceOf, type JudgedPoll, judgePoll, judgeTie, type PollGiven } from './judge.rules.ts'
import { readRoll, readTurnout } from './roll.queries.ts'
import type { PollKind, PollState, Result } from './terms.rules.ts'

export interface PollRow {
  readonly id: string
  readonly round: number
  readonly kind: PollKind
  readonly parentId: string | null
  readonly seats: number
  readonly state: PollState
  readonly gathering: { readonly id: string; readonly title: string; readonly heldOn: Day }
  readonly n: number | null
  readonly p: number | null
  readonly given: PollGiven | null
  readonly judgement: Answer | null
  readonly outcome: Answer['outcome'] | null
  readonly confirmedBy: string | null
  readonly confirmedAt: Date | null
  readonly voidReason: string | null
  readonly voidedBy: string | null
  readonly voidedAt: Date | null
  readonly agreeToFewer: number | null
  readonly agreeReference: string | null
  readonly ruledOn: Day | null
  readonly rulingReference: string | null
  readonly candidates: readonly { readonly personId: string; readonly name: string; readonly position: number }[]
  readonly counts: readonly CountRow[]
  readonly results: readonly { readonly personId: string; readonly inFavour: number; readonly result: Result }[]
}

export interface CountRow extends Count {
  readonly which: 1 | 2
  readonly version: number
  readonly enteredBy: { readonly id: string; readonly name: string }
  readonly enteredAt: string
  readonly checkedBy: string | null
}

/** The rounds of a case with their counts, in order. */
export async function readPolls(db: Database, electionId: string): Promise<PollRow[]> {
  const { rows } = await sql<PollRow>`
    select poll.id, poll.round, poll.kind, poll.parent_id as "parentId", poll.seats, poll.n, poll.p, poll.given, poll.judgement,
      poll.outcome, confirmer.name as "confirmedBy", poll.confirmed_at as "confirmedAt", poll.void_reason as "voidReason",
      voider.name as "voidedBy", poll.voided_at as "voidedAt", poll.agree_to_fewer as "agreeToFewer",
      poll.agree_reference as "agreeReference", poll.ruled_on as "ruledOn", poll.ruling_reference as "rulingReference",
      case when poll.confirmed_at is null and poll.voided_at is null then 'open'
        when poll.voided_at is not null or poll.outcome = 'INVALID_PROCEDURE' then 'void' else 'counted' end as state,
      json_build_object('id', gathering.id, 'title', gathering.title, 'heldOn', gathering.held_on) as gathering,
      coalesce((select json_agg(json_build_object('personId', candidate.person_id, 'name', person.label,
          'position', candidate.position) order by candidate.position)
        from elections.poll_candidate as candidate
        join elections.roll_person as person
          on person.election_id = poll.election_id and person.person_id = candidate.person_id
        where candidate.poll_id = poll.id), '[]') as candidates,
      coalesce((select json_agg(json_build_object('which', count.which, 'version', count.version, 'issued', count.issued,
          'returned', count.returned, 'valid', count.valid, 'enteredAt', count.entered_at,
          'enteredBy', json_build_object('id', enterer.id, 'name', enterer.name), 'checkedBy', checker.name,
          'lines', count.lines)
          order by count.which)
        from elections.count
        join people.person as enterer on enterer.id = count.entered_by
        left join people.person as checker on checker.id = count.checked_by
        where count.poll_id = poll.id), '[]') as counts,
      coalesce((select json_agg(json_build_object('personId', result.person_id, 'inFavour', result.in_favour,
          'result', result.result) order by result.position)
        from elections.poll_result as result where result.poll_id = poll.id), '[]') as results
    from elections.poll
    join gatherings.gathering on gathering.id = poll.gathering_id
    left join people.person as confirmer on confirmer.id = poll.confirmed_by
    left join people.person as voider on voider.id = poll.voided_by
    where poll.election_id = ${electionId} order by poll.round`.execute(db)
  return rows
}

/** Judges a round from its count, the roll and who came. Names stand in for persons while the rules speak. */
export async function judgeRound(
  db: Database,
  row: Case,
  polls: readonly PollRow[],
  poll: PollRow,
  count: Count,
  local: readonly LocalPack[],
): Promise<{ given: PollGiven; n: number; p: number; judged: JudgedPoll; idOf: (label: string) => string }> {
  const [turnout, roll] = await Promise.all([readTurnout(db, row.id, poll.gathering.id), readRoll(db, row.id)])
  const labels = new Map(roll.map(({ personId, label }) => [personId, label]))
  const ids = new Map(roll.map(({ personId, label }) => [label, personId]))
  const votes = count.lines.map(({ personId, inFavour }) => ({ name: labels.get(personId) ?? personId, inFavour }))
  const given: PollGiven = {
    ...attendanceOf(turnout),
    seats: poll.seats,
    issued: count.issued,
    returned: count.returned,
    votes,
    ...(poll.agreeToFewer === null ? {} : { agreeToFewer: poll.agreeToFewer }),
  }
  const judged = judgeGiven(polls, poll, given, local, (id) => labels.get(id) ?? id)
  const { values } = judged.answer
  return {
    given,
    n: values?.n ?? turnout.voters,
    p: values?.p ?? turnout.presentVoters,
    judged,
    idOf: (label) => ids.get(label) ?? label,
  }
}

/** A tie is judged as a part of the round that left it. */
export function judgeGiven(
  polls: readonly PollRow[],
  poll: PollRow,
  given: PollGiven,
  local: readonly LocalPack[],
  labelOf: (personId: string) => string,
): JudgedPoll {
  const on = poll.gathering.heldOn
  const root = poll.kind === 'tie' ? polls.find(({ id }) => id === poll.parentId) : undefined
  if (!root?.given) return judgePoll(given, on, local)
  const wonSince = polls
    .filter(({ parentId, round, state }) => parentId === root.id && round < poll.round && state === 'counted')
    .flatMap(({ results }) => results.filter(({ result }) => result === 'elected'))
    .map(({ personId }) => labelOf(personId))
  return judgeTie(given, { root: root.given, wonSince }, on, local)
}

export async function labelsOfRoll(db: Database, electionId: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await readRoll(db, electionId)).map(({ personId, label }) => [personId, label]))
}

/**
 * The round with the agreement to fewer seats (EL-11). Where the higher organisation ruled on who cleared the old bar only, its ruling
 * stands in the place of that question: whom it did not take is left out, whom it took has the votes of those present.
 */
export function judgeAgreement(
  polls: readonly PollRow[],
  poll: PollRow,
  agree: number,
  local: readonly LocalPack[],
  labels: ReadonlyMap<string, string>,
): Answer {
  const labelOf = (id: string) => labels.get(id) ?? id
  const given: PollGiven = { ...(poll.given as PollGiven), agreeToFewer: agree }
  if (poll.ruledOn === null) return asAnswer(judgeGiven(polls, poll, given, local, labelOf).answer)
  const taken = new Set(
    poll.results.filter(({ result }) => result === 'elected').map(({ personId }) => labelOf(personId)),
  )
  const ruled = { ...given, votes: given.votes.filter(({ name }) => taken.has(name)) }
  return asAnswer(judgePoll(ruled, poll.gathering.heldOn, local, { electedBase: 'PRESENT' }).answer)
}

/** Writes what a confirmed count gave each. */
export async function writeResults(
  db: Database,
  pollId: string,
  results: readonly (CountLine & { readonly result: Result })[],
): Promise<void> {
  if (results.length === 0) return
  await db
    .insertInto('elections.poll_result')
    .values(
      results.map(({ personId, inFavour, against, abstain, writtenIn, result }, at) => ({
        poll_id: pollId,
        person_id: personId,
        position: at + 1,
        in_favour: inFavour,
        against,
        abstain,
        written_in: writtenIn,
        result,
      })),
    )
    .execute()
}
