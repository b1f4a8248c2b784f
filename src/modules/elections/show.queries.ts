import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { OutputOf } from '#core/operation.ts'
import { judgeTerm } from '#modules/people/term-judgement.rules.ts'
import type { QueryContext } from '#server/handler.ts'
import { readCandidates, readOfficials, readPreselection } from './candidates.queries.ts'
import { judgePreselection } from './candidates.rules.ts'
import { hasCommittee, localOf, readCase, readRounds, stageOf } from './case.queries.ts'
import type { showElection } from './elections.contract.ts'
import { readHandover, readOpenTasks } from './handover.queries.ts'
import { asAnswer, candidatesNeeded, judgeCandidates, judgeProcedure } from './judge.rules.ts'
import { readLetters } from './letters.queries.ts'
import { pathOf } from './path.rules.ts'
import { readPolls } from './polls.queries.ts'
import { readRecorded } from './recorded.queries.ts'
import { outcomeOf } from './result.rules.ts'
import { readRoll } from './roll.queries.ts'
import { shownPolls } from './shown-polls.queries.ts'
import { readShownRoll, readUndone, readVacancies } from './shown-roll.queries.ts'
import { type ElectionKind, type Electors, isOfficers } from './terms.rules.ts'

export type Election = OutputOf<typeof showElection>

interface Head {
  readonly id: string
  readonly version: number
  readonly branch: { readonly id: string; readonly name: string }
  readonly superior: string
  readonly demo: boolean
  readonly kind: ElectionKind
  readonly elects: Electors
  readonly seats: number
  readonly reason: string
  readonly plannedOn: Day | null
  readonly openedBy: string
  readonly closedBy: string | null
  readonly closedAt: Date | null
  readonly droppedBy: string | null
  readonly droppedAt: Date | null
  readonly droppedReason: string | null
  readonly keep: boolean
}

/** A case with everything in it; undefined when out of reach. */
export async function readElection(context: QueryContext, electionId: string): Promise<Election | undefined> {
  const { db, today } = context
  const head = await readHead(context, electionId)
  const row = head && (await readCase(context, electionId))
  if (!head || !row) return undefined
  const { branch } = head
  const [
    letters,
    roll,
    candidates,
    officials,
    preselection,
    polls,
    rounds,
    handover,
    undone,
    vacancies,
    local,
    committee,
  ] = await Promise.all([
    readLetters(db, row.id),
    readRoll(db, row.id),
    readCandidates(db, row.id),
    readOfficials(db, row.id),
    readPreselection(db, row.id),
    readPolls(db, row.id),
    readRounds(db, row.id),
    readHandover(db, row.id),
    readUndone(db, row.id),
    readVacancies(db, row.id),
    localOf(db, branch.id),
    hasCommittee(db, branch.id, today),
  ])
  const outcome = outcomeOf(row.seats, rounds)
  const stage = stageOf(row, rounds, outcome)
  const namesOf = new Map(roll.map(({ personId, label }) => [personId, label]))
  const named = (id: string) => ({ id, name: namesOf.get(id) ?? '' })
  const settled = await readSettled(context, row.id)
  const polledOn = polls.findLast(({ state }) => state === 'counted')?.gathering.heldOn ?? null
  const recorded = await readRecorded(db, row, outcome.elected.map(named), polledOn)
  const on = settled?.resolvedOn ?? today
  const expiresOn = await readExpiry(context, branch.id, polledOn)
  const { keep, closedBy, closedAt, droppedBy, droppedAt, droppedReason, ...facts } = head
  return {
    ...facts,
    expiresOn,
    openedOn: row.openedOn,
    closed: closedBy && closedAt ? { by: closedBy, at: closedAt } : null,
    dropped: droppedBy && droppedAt ? { by: droppedBy, at: droppedAt, reason: droppedReason ?? '' } : null,
    vacancies,
    letters,
    roll: row.frozenOn === null ? null : await readShownRoll(context, row, roll, polledOn ?? today),
    candidates: candidates.map(({ standing: _, suspended: __, ...candidate }) => candidate),
    candidatesJudged: judgeCandidates({ ...row, hasCommittee: committee }, candidates, on, local),
    preselection: preselection && {
      ...preselection,
      judged: asAnswer(
        judgePreselection(
          candidates,
          preselection.n,
          isOfficers(row.kind) ? null : candidatesNeeded(row.kind, row.seats, on, local),
          preselection.on,
          local,
        ),
      ),
    },
    settled,
    officials,
    officialsPassedOn: row.officialsPassedOn,
    procedure:
      officials.length === 0
        ? null
        : asAnswer(judgeOfficials(officials, candidates, row.officialsPassedOn, today, local)),
    polls: await shownPolls(db, row, polls, local, keep),
    outcome: {
      elected: outcome.elected.map(named),
      unfilled: outcome.unfilled,
      final: outcome.final,
      next: outcome.next,
      tied: outcome.tied.map(named),
    },
    recorded,
    handover,
    openTasks: outcome.final ? await readOpenTasks(db, branch.id) : [],
    undone,
    path: pathOf({
      ...stage,
      kind: row.kind,
      openedOn: row.openedOn,
      letters: Object.fromEntries(letters.map((letter) => [letter.kind, letter.on])),
      frozenOn: row.frozenOn,
      settledOn: settled?.resolvedOn ?? null,
      passedOn: row.officialsPassedOn,
      polledOn,
      handedOn: handover?.on ?? null,
      plannedOn: head.plannedOn,
      expiresOn,
      officesRecorded:
        outcome.final &&
        recorded.offices.every(({ since }) => since !== null) &&
        (!recorded.termNeeded || recorded.termOn !== null),
    }),
    stage,
    local,
    may: { keep },
  }
}

async function readHead({ db, reach }: QueryContext, electionId: string): Promise<Head | undefined> {
  const { rows } = await sql<Head>`
    select election.id, election.version, election.kind, election.elects, election.seats, election.reason,
      election.planned_on as "plannedOn", opener.name as "openedBy", branch.demo,
      json_build_object('id', branch.id, 'name', branch.name) as branch, coalesce(superior.name, '') as superior,
      closer.name as "closedBy", election.closed_at as "closedAt", dropper.name as "droppedBy",
      election.dropped_at as "droppedAt", election.dropped_reason as "droppedReason",
      ${reach('keep-gatherings', 'branch.path')} as keep
    from elections.election
    join organisation.unit as branch on branch.id = election.branch_id
    left join organisation.unit as superior on superior.id = branch.parent_id
    join people.person as opener on opener.id = election.opened_by
    left join people.person as closer on closer.id = election.closed_by
    left join people.person as dropper on dropper.id = election.dropped_by
    where election.id = ${electionId} and ${reach('see', 'branch.path')}`.execute(db)
  return rows[0]
}

async function readSettled({ db }: QueryContext, electionId: string): Promise<Election['settled']> {
  const { rows } = await sql<NonNullable<Election['settled']>>`
    select settlement.resolved_on as "resolvedOn", settlement.reference, person.name as "by" from elections.settlement
    join people.person on person.id = settlement.settled_by
    where settlement.election_id = ${electionId}`.execute(db)
  return rows[0] ?? null
}

/** When the term of the committee that is followed ends, where one is recorded (CM-03). */
async function readExpiry({ db, today }: QueryContext, branchId: string, polledOn: Day | null): Promise<Day | null> {
  const { rows } = await sql<{ electedOn: Day; community: boolean }>`
    select elected_on as "electedOn", community from people.committee_term
    where unit_id = ${branchId} and (${polledOn}::date is null or elected_on < ${polledOn}::date)
    order by elected_on desc limit 1`.execute(db)
  const [term] = rows
  return term ? (judgeTerm(term, null, today).values?.expiresOn ?? null) : null
}

function judgeOfficials(
  officials: readonly { readonly id: string; readonly name: string; readonly role: string }[],
  candidates: readonly { readonly personId: string }[],
  passedOn: Day | null,
  today: Day,
  local: Parameters<typeof judgeProcedure>[2],
) {
  const standing = new Set(candidates.map(({ personId }) => personId))
  const supervisors = officials
    .filter(({ role }) => role === 'supervisor')
    .map(({ id, name }) => ({ name, member: true, candidate: standing.has(id) }))
  const tellers = officials.length - supervisors.length
  return judgeProcedure({ supervisors, tellers, passed: passedOn !== null }, passedOn ?? today, local)
}
