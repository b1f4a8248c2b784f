import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { type No, no } from '#core/decision.ts'
import type { CommandContext } from '#server/handler.ts'

/** Letters and absences of one person are entered one after the other. */
export async function lockPerson({ db }: CommandContext, personId: string): Promise<void> {
  await db.selectFrom('people.person').select('id').where('id', '=', personId).forUpdate().execute()
}

/** The branch in reach of whose roster he stood on a day; otherwise why there is none: a stranger is as good as nobody. */
export async function branchOn(
  { db, reach }: CommandContext,
  personId: string,
  on: Day,
): Promise<{ id: string } | No<'transfers.unknown-person' | 'transfers.not-a-member'>> {
  const { rows } = await sql<{ id: string; holds: boolean }>`
    select branch.id, member.from_on <= ${on}::date and (member.until_on is null or member.until_on > ${on}::date) as holds
    from people.membership as member
    join organisation.unit as branch on branch.id = member.branch_id
    where member.person_id = ${personId} and ${reach('keep-people', 'branch.path')}
    order by holds desc
    limit 1`.execute(db)
  const [found] = rows
  if (found?.holds) return found
  return found || (await isTied({ db, reach }, personId, null))
    ? no('transfers.not-a-member', { on })
    : no('transfers.unknown-person')
}

/** Is he tied, by Party relation or posting, to the branch or what stands below it; with null, to anything in reach? */
export async function isTied(
  { db, reach }: Pick<CommandContext, 'db' | 'reach'>,
  personId: string,
  branchId: string | null,
): Promise<boolean> {
  const below =
    branchId === null ? sql`true` : sql`tie.path <@ (select path from organisation.unit where id = ${branchId})`
  const { rows } = await sql`
    select from people.person_unit as tie
    where tie.person_id = ${personId} and tie.tie <> 'office' and ${reach('keep-people', 'tie.path')} and ${below}
    limit 1`.execute(db)
  return rows.length > 0
}

/** Is he a member of the branch today? */
export async function isMemberOf(
  { db, today }: Pick<CommandContext, 'db' | 'today'>,
  personId: string,
  branchId: string,
): Promise<boolean> {
  const { rows } = await sql`
    select from people.membership
    where person_id = ${personId} and branch_id = ${branchId}
      and from_on <= ${today}::date and (until_on is null or until_on > ${today}::date)`.execute(db)
  return rows.length > 0
}

/** What changed, for the audit row and whoever derives something from it. */
export function announce(context: CommandContext, row: { personId: string; branchId: string }): void {
  context.audit({ unitId: row.branchId })
  context.emit('transfers.transfer-changed', { branchId: row.branchId, personId: row.personId })
}
