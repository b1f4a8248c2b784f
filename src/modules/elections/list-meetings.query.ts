import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readCase } from './case.queries.ts'
import { listMeetings } from './elections.contract.ts'
import { readMeetings } from './meetings.queries.ts'

export default answer(listMeetings, async (context, { electionId }) => {
  const { rows } = await sql`
    select from elections.election join organisation.unit as branch on branch.id = election.branch_id
    where election.id = ${electionId} and ${context.reach('see', 'branch.path')}`.execute(context.db)
  const row = rows.length === 0 ? undefined : await readCase(context, electionId)
  return row ? { meetings: await readMeetings(context, row) } : no('elections.unknown-election')
})
