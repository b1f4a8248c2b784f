import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { isNo, type No, no } from '#core/decision.ts'
import type { Database } from '#db/connect.ts'
import { packsFor } from '#modules/packs/packs.public.ts'
import { type CommandContext, newId, type QueryContext } from '#server/handler.ts'
import { type Outcome, outcomeOf, type Round } from './result.rules.ts'
import { mayDo, type Stage, type StageRefusal, type Task } from './stage.rules.ts'
import type { ElectionKind, Electors } from './terms.rules.ts'

/** A case as commands need it. */
export interface Case {
  readonly id: string
  readonly branchId: string
  readonly kind: ElectionKind
  readonly elects: Electors
  readonly seats: number
  readonly version: number
  readonly openedOn: Day
  readonly frozenOn: Day | null
  readonly isClosed: boolean
  readonly isSettled: boolean
  readonly supervisors: number
  readonly officialsPassedOn: Day | null
  readonly isReported: boolean
}

export interface Begun {
  readonly row: Case
  readonly stage: Stage
  readonly rounds: readonly Round[]
  readonly outcome: Outcome
}

export type BeginRefusal = 'elections.unknown-election' | 'elections.changed-since' | StageRefusal

/** Finds a case in reach, locks it, and looks whether the task can be done from the version the caller saw. */
export async function begin(
  context: CommandContext,
  { electionId, version }: { readonly electionId: string; readonly version: number | null },
  task: Task,
): Promise<Begun | No<BeginRefusal>> {
  const { rows } = await sql<{ id: string }>`
    select election.id from elections.election
    join organisation.unit as branch on branch.id = election.branch_id
    where election.id = ${electionId} and ${context.reach('keep-gatherings', 'branch.path')}
    for update of election`.execute(context.db)
  const row = rows[0] && (await readCase(context, electionId))
  if (!row) return no('elections.unknown-election')
  if (version !== null && row.version !== version) return no('elections.changed-since', { version: row.version })
  const rounds = await readRounds(context.db, electionId)
  const outcome = outcomeOf(row.seats, rounds)
  const stage = stageOf(row, rounds, outcome)
  const may = mayDo(task, stage)
  return may.ok ? { row, stage, rounds, outcome } : may
}

/** The same for what happened on a day: not one that is still to come. */
export async function beginOn(
  context: CommandContext,
  seen: { readonly electionId: string; readonly version: number },
  task: Task,
  on: Day | null,
): Promise<Begun | No<BeginRefusal | 'elections.future-day'>> {
  const begun = await begin(context, seen, task)
  if (isNo(begun) || on === null || on <= context.today) return begun
  return no('elections.future-day', { today: context.today })
}

export async function readCase({ db, zone }: Pick<QueryContext, 'db' | 'zone'>, id: string): Promise<Case | undefined> {
  const { rows } = await sql<Case>`
    select election.id, branch_id as "branchId", kind, elects, seats, version,
      (opened_at at time zone ${zone})::date as "openedOn",
      roll.frozen_on as "frozenOn",
      coalesce(closed_at, dropped_at) is not null as "isClosed",
      exists (select from elections.settlement where election_id = election.id) as "isSettled",
      (select count(*)::int from elections.official where election_id = election.id and role = 'supervisor') as supervisors,
      officials_passed_on as "officialsPassedOn",
      exists (select from elections.letter where election_id = election.id and letter.kind = 'report') as "isReported"
    from elections.election
    left join elections.roll on roll.election_id = election.id
    where election.id = ${id}`.execute(db)
  return rows[0]
}

export async function readRounds(db: Database, electionId: string): Promise<Round[]> {
  const { rows } = await sql<Round>`
    select poll.id, poll.kind, poll.parent_id as "parentId", poll.outcome, poll.agree_to_fewer is not null as agreed,
      case when poll.confirmed_at is null and poll.voided_at is null then 'open'
        when poll.voided_at is not null or poll.outcome = 'INVALID_PROCEDURE' then 'void' else 'counted' end as state,
      coalesce((select json_agg(json_build_object('personId', result.person_id, 'inFavour', result.in_favour,
          'result', result.result) order by result.position)
        from elections.poll_result as result where result.poll_id = poll.id), '[]') as results
    from elections.poll where poll.election_id = ${electionId} order by poll.round`.execute(db)
  return rows
}

export function stageOf(row: Case, rounds: readonly Round[], outcome: Outcome): Stage {
  return {
    closed: row.isClosed,
    frozen: row.frozenOn !== null,
    settled: row.isSettled,
    officials: row.supervisors > 0,
    officialsPassed: row.officialsPassedOn !== null,
    pollOpen: rounds.some(({ state }) => state === 'open'),
    counted: rounds.some(({ state }) => state === 'counted'),
    final: outcome.final,
    reported: row.isReported,
  }
}

/** The next version of a case, its line in the chain and its event; `more` changes columns of the case itself. */
export async function finish(
  context: CommandContext,
  { id: electionId, branchId, version }: Pick<Case, 'id' | 'branchId' | 'version'>,
): Promise<{ electionId: string; version: number }> {
  await context.db
    .updateTable('elections.election')
    .set({ version: version + 1 })
    .where('id', '=', electionId)
    .execute()
  announce(context, { electionId, branchId })
  return { electionId, version: version + 1 }
}

export function announce(context: CommandContext, about: { electionId: string; branchId: string }): void {
  context.audit({ unitId: about.branchId })
  context.emit('elections.election-changed', about)
}

/** Keeps what is taken back, with why. */
export async function keepUndone(
  { db, actor, now }: CommandContext,
  electionId: string,
  what: 'letter' | 'roll' | 'candidate' | 'settlement' | 'count' | 'handover',
  was: object,
  reason: string,
): Promise<void> {
  await db
    .insertInto('elections.undoing')
    .values({
      id: newId(now),
      election_id: electionId,
      what,
      was: JSON.stringify(was),
      reason,
      undone_by: actor.personId,
      undone_at: now,
    })
    .execute()
}

export async function localOf(db: Database, branchId: string) {
  return (await packsFor(db, [branchId])).get(branchId) ?? []
}

/** Has the branch a committee on a day? */
export async function hasCommittee(db: Database, branchId: string, on: Day): Promise<boolean> {
  const { rows } = await sql`
    select from people.office
    where unit_id = ${branchId} and role = 'committee-member'
      and from_on <= ${on}::date and (until_on is null or until_on > ${on}::date)`.execute(db)
  return rows.length > 0
}
