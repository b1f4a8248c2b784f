import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { type No, no } from '#core/decision.ts'
import type { CommandContext } from '#server/handler.ts'
import type { Body } from './terms.rules.ts'

interface LockedLine {
  readonly id: string
  readonly lifeYearId: string
  readonly branchId: string
  readonly body: Body
  readonly problem: string
  readonly measure: string
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly listedOn: Day
  readonly dueOn: Day
  readonly doneOn: Day | null
  readonly outcome: string | null
  readonly version: number
}

type Refusal = 'appraisal.unknown-line' | 'appraisal.changed-meanwhile' | 'appraisal.struck-already'

/** A line the asker may change, locked, as he saw it. */
export async function lockLine(
  { db, reach }: CommandContext,
  id: string,
  version: number,
): Promise<LockedLine | No<Refusal>> {
  const { rows } = await sql<LockedLine & { struck: boolean }>`
    select line.id, line.life_year_id as "lifeYearId", life_year.branch_id as "branchId", line.body, line.problem, line.measure,
      line.owner_id as "ownerId", (select name from people.person where id = line.owner_id) as "ownerName",
      line.listed_on as "listedOn", line.due_on as "dueOn", line.done_on as "doneOn", line.outcome, line.version,
      line.struck_at is not null as struck
    from appraisal.rectification as line
    join appraisal.life_year on life_year.id = line.life_year_id
    join organisation.unit as branch on branch.id = life_year.branch_id
    where line.id = ${id} and ${reach('keep-appraisal', 'branch.path')} for update of line`.execute(db)
  const [line] = rows
  if (!line) return no('appraisal.unknown-line')
  if (line.struck) return no('appraisal.struck-already')
  return line.version === version ? line : no('appraisal.changed-meanwhile')
}

/** Whoever answers for a line belongs to the branch today. @returns his name */
export async function ownerName({ db, today }: CommandContext, branchId: string, personId: string) {
  const { rows } = await sql<{ name: string }>`
    select person.name from people.person
    where person.id = ${personId} and exists (
      select from people.person_unit as place join organisation.unit as branch on branch.id = ${branchId}
      where place.person_id = person.id and place.path <@ branch.path and place.from_on <= ${today}::date
        and (place.until_on is null or place.until_on > ${today}::date))`.execute(db)
  return rows[0]?.name
}
