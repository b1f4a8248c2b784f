import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { AbsenceOf, LetterOf } from './facts.rules.ts'
import { grouped } from './grouped.rules.ts'

/** Letters that are open or were issued since a day; withdrawn ones are owed nothing. */
export async function readLetters(
  db: Database,
  branchIds: readonly string[],
  since: Day,
): Promise<Map<string, LetterOf[]>> {
  const { rows } = await sql<LetterOf & { branchId: string }>`
    select branch_id as "branchId", id, person_id as "personId", issued_on as "issuedOn", valid_days as "validDays",
      received_on as "receivedOn", counterfoil_on as "counterfoilOn", refused
    from transfers.letter
    where branch_id = any(${branchIds}::uuid[]) and struck_at is null and closed_on is null
      and (counterfoil_on is null or issued_on >= ${since}::date)
    order by issued_on, id`.execute(db)
  return grouped(
    rows,
    ({ branchId }) => branchId,
    ({ branchId: _branch, ...letter }) => letter,
  )
}

export async function readAbsences(db: Database, branchIds: readonly string[]): Promise<Map<string, AbsenceOf[]>> {
  const { rows } = await sql<AbsenceOf & { branchId: string }>`
    select absence.branch_id as "branchId", absence.id, absence.person_id as "personId", where_to as "whereTo",
      from_on as "fromOn", until_on as "untilOn", fixed_place as "fixedPlace", moved, leave_agreed as "leaveAgreed",
      kept_as_mobile as "keptAsMobile", transferred_on as "transferredOn", lost_since as "lostSince", found_on as "foundOn",
      stopped_on as "stoppedOn",
      coalesce((select json_agg(on_day order by on_day) from transfers.contact
        where contact.absence_id = absence.id), '[]') as contacts
    from transfers.absence
    where absence.branch_id = any(${branchIds}::uuid[]) and absence.struck_at is null
    order by absence.from_on, absence.id`.execute(db)
  return grouped(
    rows,
    ({ branchId }) => branchId,
    ({ branchId: _branch, ...absence }) => absence,
  )
}
