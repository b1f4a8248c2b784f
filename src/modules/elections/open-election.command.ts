import { sql } from 'kysely'
import { type Decision, no, yes } from '#core/decision.ts'
import { ask } from '#regulations/index.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { announce, hasCommittee } from './case.queries.ts'
import { openElection } from './opening.contract.ts'
import { knowsAll, writeVacancies } from './plan.queries.ts'
import { seatsFit } from './plan.rules.ts'
import { isOfficers } from './terms.rules.ts'

export default answer(openElection, async (context, input) => {
  const { db, actor, now, today } = context
  const { id, branchId, kind, seats, reason, plannedOn, vacancies } = input
  if (!(await keepsBranch(context, branchId))) return no('elections.unknown-unit')
  const fit = seatsFit(kind, seats, vacancies.length)
  if (!fit.ok) return fit
  const committee = await hasCommittee(db, branchId, today)
  const needed = kind === 'general-election' ? await needsCommittee(context, branchId) : yes()
  if (!needed.ok) return needed
  if (!(await knowsAll(context, vacancies))) return no('elections.unknown-person')
  const others = await db
    .selectFrom('elections.election')
    .select(['id', 'kind', 'closed_at', 'dropped_at', 'branch_id'])
    .where((row) => row.or([row('id', '=', id), row.and([row('branch_id', '=', branchId), row('kind', '=', kind)])]))
    .execute()
  if (others.some((one) => one.id === id)) return no('elections.id-taken')
  if (others.some((one) => !one.closed_at && !one.dropped_at)) return no('elections.already-open')
  await db
    .insertInto('elections.election')
    .values({
      id,
      branch_id: branchId,
      kind,
      elects: isOfficers(kind) && committee ? 'committee' : 'assembly',
      seats,
      reason,
      planned_on: plannedOn,
      opened_by: actor.personId,
      opened_at: now,
    })
    .execute()
  await writeVacancies(db, id, vacancies)
  announce(context, { electionId: id, branchId })
  return { electionId: id, version: 1 }
})

/** Locks the branch too: two cases of one kind are not opened at once. */
async function keepsBranch({ db, reach }: CommandContext, branchId: string): Promise<boolean> {
  const branch = await db
    .selectFrom('organisation.unit as unit')
    .select('unit.id')
    .where('unit.id', '=', branchId)
    .where('unit.kind', '=', 'branch')
    .where(reach('keep-gatherings', 'unit.path'))
    .forUpdate()
    .executeTakeFirst()
  return branch !== undefined
}

/** A branch with few full members has no committee to elect (CM-02). */
async function needsCommittee(
  { db, today }: CommandContext,
  branchId: string,
): Promise<Decision<undefined, 'elections.no-committee-needed'>> {
  const { rows } = await sql<{ full: number }>`
    select count(*)::int as full from people.membership
    join people.standing on standing.person_id = membership.person_id and standing.kind = 'full'
      and standing.from_on <= ${today}::date and (standing.until_on is null or standing.until_on > ${today}::date)
    where branch_id = ${branchId}
      and membership.from_on <= ${today}::date and (membership.until_on is null or membership.until_on > ${today}::date)`.execute(
    db,
  )
  const full = rows[0]?.full ?? 0
  const { values } = ask('branch-size', { fullMembers: full }, today)
  return values?.committeeRequired === false ? no('elections.no-committee-needed', { full }) : yes()
}
