import { sql } from 'kysely'
import type { z } from 'zod'
import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { changeMembership } from './membership.contract.ts'
import { announce, lockPerson, membershipsOf, standingsOf } from './person.queries.ts'
import { checkBranch } from './place.queries.ts'
import { begun, endOf, endsNow } from './recorded.queries.ts'
import { isMember } from './standing.rules.ts'
import { inForce, succeed } from './timeline.rules.ts'

type Step = z.infer<(typeof changeMembership)['input']>['step']
type Refusal = (typeof changeMembership)['refusals'][number]
type Membership = Awaited<ReturnType<typeof membershipsOf>>[number]

export default answer(changeMembership, async (context, { personId, seen, on, step }) => {
  if (!(await lockPerson(context, personId, 'party'))) return no('people.unknown-person')
  const known = await membershipsOf(context, personId)
  const current = inForce(known, on)
  if ((current?.id ?? null) !== seen)
    return no('people.changed-meanwhile', { now: current?.id ?? 'none', since: current?.fromOn ?? '' })
  const free = succeed(known, on)
  if (!free.ok) return free
  const next = await place(context, personId, current, on, step)
  if (!next.ok) return next
  const leftBy = step.kind === 'move-group' ? 'group-change' : step.kind === 'leave' ? step.by : 'transfer'
  if (current)
    await context.db
      .updateTable('people.membership')
      .set({ ...endOf(context, on), left_by: leftBy })
      .where('id', '=', current.id)
      .execute()
  if (next.value)
    await context.db
      .insertInto('people.membership')
      .values({ person_id: personId, from_on: on, ...next.value, ...begun(context) })
      .execute()
  if (step.kind === 'leave' && step.by !== 'transfer') await endParty(context, personId, on)
  const officesEnded = current ? await endOffices(context, personId, current, on, step) : 0
  await announce(context, 'people.membership-changed', personId, { on })
  if (officesEnded) await announce(context, 'people.office-changed', personId, { on })
  return { personId, membershipId: next.value?.id ?? null, officesEnded }
})

interface Place {
  readonly id: string
  readonly branch_id: string
  readonly group_id: string | null
  readonly joined_by: 'admission' | 'transfer' | 'group-change'
}

/** Where the step leads: null when the person leaves. */
async function place(
  context: CommandContext,
  personId: string,
  current: Membership | undefined,
  on: Day,
  step: Step,
): Promise<Decision<Place | null, Refusal>> {
  if (step.kind !== 'join' && !current) return no('people.not-a-member', { on })
  if (step.kind === 'leave') return yes(null)
  const branchId = step.kind === 'join' ? step.branchId : (current?.branchId ?? '')
  const branch = await checkBranch(context, branchId, step.groupId)
  if (!branch.ok) return branch
  if (current?.branchId === branchId && (step.kind === 'join' || current.groupId === step.groupId))
    return no('people.same-place')
  if (!isMember(inForce(await standingsOf(context, personId), on)?.kind)) return no('people.branch-without-standing')
  const joined_by = step.kind === 'join' ? step.by : 'group-change'
  return yes({ id: step.id, branch_id: branchId, group_id: step.groupId, joined_by })
}

/** Who leaves the Party, or dies, has no standing and no suspension any more. */
async function endParty(context: CommandContext, personId: string, on: Day): Promise<void> {
  for (const table of ['people.standing', 'people.rights_suspension'] as const)
    await sql`update ${sql.table(table)} set ${endsNow(context, table, sql`${on}::date`)}
      where person_id = ${personId} and from_on < ${on}::date and (until_on is null or until_on > ${on}::date)`.execute(
      context.db,
    )
}

/** Offices held in what is left behind: the group, or the branch and all below it; after leaving the Party, all of them. */
async function endOffices(
  context: CommandContext,
  personId: string,
  left: Membership,
  on: Day,
  step: Step,
): Promise<number> {
  const behind = step.kind === 'move-group' ? left.groupId : left.branchId
  const everywhere = step.kind === 'leave' && step.by !== 'transfer'
  const where = sql`office.person_id = ${personId} and (office.until_on is null or office.until_on > ${on}::date)
    and (${everywhere} or office.unit_id in (
      select below.id from organisation.unit as top join organisation.unit as below on below.path <@ top.path where top.id = ${behind}))`
  const ended =
    await sql`update people.office set ${endsNow(context, 'office', sql`${on}::date`)} where ${where} and office.from_on < ${on}::date`.execute(
      context.db,
    )
  const unbegun = await sql`delete from people.office where ${where} and office.from_on >= ${on}::date`.execute(
    context.db,
  )
  return Number(ended.numAffectedRows ?? 0) + Number(unbegun.numAffectedRows ?? 0)
}
