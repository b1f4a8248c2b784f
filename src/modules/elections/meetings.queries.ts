import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { QueryContext } from '#server/handler.ts'
import type { Case } from './case.queries.ts'
import { judgeQuorum } from './judge.rules.ts'
import { readRoll, turnoutOf } from './roll.queries.ts'
import { purposeOf } from './terms.rules.ts'

export interface Meeting {
  readonly id: string
  readonly title: string
  readonly heldOn: Day
}

/** Who should attend and who is there, of the electors. */
export interface Attended extends Meeting {
  readonly n: number
  readonly p: number
}

const shownAtMost = 30

/** Meetings of the branch at which the electors can vote, since the roll was frozen; none that was cancelled. */
export async function readMeetings({ db }: Pick<QueryContext, 'db'>, row: Case): Promise<Attended[]> {
  const { rows } = await sql<Meeting & { readonly came: readonly string[] }>`
    select gathering.id, gathering.title, gathering.held_on as "heldOn",
      array(select attendance.person_id from gatherings.attendance
        where attendance.gathering_id = gathering.id and attendance.state = 'present') as came
    from gatherings.gathering
    join gatherings.purpose on purpose.gathering_id = gathering.id and purpose.kind = ${purposeOf(row.elects)}
    where gathering.branch_id = ${row.branchId} and gathering.unit_id = gathering.branch_id
      and (${row.frozenOn}::date is null or gathering.held_on >= ${row.frozenOn}::date)
      and not exists (select from gatherings.milestone
        where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')
    order by gathering.held_on desc, gathering.starts_at desc limit ${shownAtMost}`.execute(db)
  const roll = await readRoll(db, row.id)
  return rows.map(({ came, ...meeting }) => {
    const turnout = turnoutOf(roll, new Set(came))
    const { values } = judgeQuorum(turnout, meeting.heldOn, [])
    return { ...meeting, n: values?.n ?? turnout.voters, p: values?.p ?? turnout.presentVoters }
  })
}

/** One meeting of the branch at which the electors can vote, on whatever day. */
export async function findMeeting(
  context: Pick<QueryContext, 'db'>,
  row: Case,
  id: string,
): Promise<Meeting | undefined> {
  const { rows } = await sql<Meeting>`
    select gathering.id, gathering.title, gathering.held_on as "heldOn"
    from gatherings.gathering
    join gatherings.purpose on purpose.gathering_id = gathering.id and purpose.kind = ${purposeOf(row.elects)}
    where gathering.id = ${id} and gathering.branch_id = ${row.branchId} and gathering.unit_id = gathering.branch_id
      and not exists (select from gatherings.milestone
        where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')`.execute(context.db)
  return rows[0]
}
