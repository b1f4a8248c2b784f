import { sql } from 'kysely'
import type { Database } from '#db/connect.ts'
import type { ToldNotice } from './notice-letter.rules.ts'

/** Who is called to the gathering of a notice, by right or to sit in, and chose to have notices by letter. */
export async function readCalledByLetter(db: Database, noticeId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with told as (
      select gathering.* from gatherings.notice join gatherings.gathering on gathering.id = notice.gathering_id
      where notice.id = ${noticeId}
    ), called as (
      select holder.person_id from told
      cross join lateral gatherings.entitled(told.branch_id, told.unit_id, told.audience, told.held_on) as holder
      where not exists (select from gatherings.expected where expected.gathering_id = told.id)
      union select expected.person_id from told join gatherings.expected on expected.gathering_id = told.id
      union select attendance.person_id from told
        join gatherings.attendance on attendance.gathering_id = told.id and not attendance.by_right
    )
    select called.person_id as id from called
    join reminders.digest on digest.person_id = called.person_id and digest.notices and digest.refused is null
    join identity.account on account.person_id = called.person_id and account.closed_at is null
    order by called.person_id`.execute(db)
  return rows.map(({ id }) => id)
}

/** A notice to be told by letter; null when its gathering was cancelled or is over, or a newer notice went out. */
export async function readNotice(
  { db, now }: { readonly db: Database; readonly now: Date },
  noticeId: string,
): Promise<ToldNotice | null> {
  const { rows } = await sql<ToldNotice>`
    select gathering.title, unit.name as unit, notice.body
    from gatherings.notice
    join gatherings.gathering on gathering.id = notice.gathering_id
    join organisation.unit on unit.id = gathering.unit_id
    where notice.id = ${noticeId} and gathering.starts_at > ${now}
      and not exists (select from gatherings.milestone
        where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')
      and not exists (select from gatherings.notice as newer
        where newer.gathering_id = gathering.id and newer.sent_at > notice.sent_at)`.execute(db)
  return rows[0] ?? null
}
