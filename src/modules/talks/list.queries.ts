import { type RawBuilder, sql } from 'kysely'
import type { InputOf } from '#core/operation.ts'
import type { exportTalks } from './talks.contract.ts'
import { inYear } from './talks.queries.ts'

/** The filters of list and spreadsheet as one predicate over `talk`. */
export function matching({ branchId, year, personId }: InputOf<typeof exportTalks>): RawBuilder<boolean> {
  const his = personId ? sql`${personId} in (talk.one_id, talk.other_id)` : sql`true`
  return sql<boolean>`talk.branch_id = ${branchId} and ${inYear('talk.held_on', year)} and ${his}`
}
