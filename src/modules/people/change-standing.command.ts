import { no } from '#core/decision.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { announce, lockPerson, membershipsOf, standingsOf } from './person.queries.ts'
import { checkBranch } from './place.queries.ts'
import { begun, endOf } from './recorded.queries.ts'
import { changeStanding } from './standing.contract.ts'
import { isMember, type StandingStep, stepStanding } from './standing.rules.ts'
import { inForce } from './timeline.rules.ts'

export default answer(changeStanding, async (context, { id, personId, seen, to, on, join }) => {
  const person = await lockPerson(context, personId, 'party')
  if (!person) return no('people.unknown-person')
  if (on > context.today) return no('people.not-yet', { on })
  const known = await standingsOf(context, personId)
  const current = inForce(known, context.today)
  if ((current?.id ?? null) !== seen)
    return no('people.changed-meanwhile', { now: current?.kind ?? 'none', since: current?.fromOn ?? '' })
  const step = stepStanding(known, to, on, person.birth_on)
  if (!step.ok) return step
  const memberships = await membershipsOf(context, personId)
  const joins = isMember(to ?? undefined) && step.value.open?.untilOn === null && !inForce(memberships, on)
  if (joins && !join) return no('people.member-without-branch')
  if (joins && memberships.some((row) => row.untilOn === null || row.untilOn > on))
    return no('people.overlaps', { from: on, until: '' })
  const branch = joins && join ? await checkBranch(context, join.branchId, join.groupId) : null
  if (branch && !branch.ok) return branch
  await apply(context, id, personId, on, step.value)
  if (joins && join) await enter(context, personId, on, join, to === 'probationary' ? 'admission' : 'roster')
  await announce(context, 'people.standing-changed', personId, { kind: to, on })
  if (joins) await announce(context, 'people.membership-changed', personId, { on })
  return { personId, standingId: step.value.open ? id : null }
})

async function apply(
  context: CommandContext,
  id: string,
  person_id: string,
  on: string,
  { close, open }: StandingStep,
) {
  const { db } = context
  if (close) await db.updateTable('people.standing').set(endOf(context, on)).where('id', '=', close).execute()
  if (open)
    await db
      .insertInto('people.standing')
      .values({ id, person_id, kind: open.kind, from_on: open.fromOn, ...begun(context, open.untilOn) })
      .execute()
}

/** Step 19 of recruiting: the new member is entered in a branch and group from the day of admission. */
async function enter(
  context: CommandContext,
  person_id: string,
  from_on: string,
  join: { id: string; branchId: string; groupId: string | null },
  joined_by: 'admission' | 'roster',
): Promise<void> {
  const { id, branchId: branch_id, groupId: group_id } = join
  await context.db
    .insertInto('people.membership')
    .values({ id, person_id, branch_id, group_id, from_on, joined_by, ...begun(context) })
    .execute()
}
