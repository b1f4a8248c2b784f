import { sql } from 'kysely'
import { isNo, no } from '#core/decision.ts'
import type { CommandContext } from '#server/handler.ts'
import { markText, tallyText } from './amendment.rules.ts'
import { markFits } from './attendance.rules.ts'
import { readAttendees } from './attendees.queries.ts'
import { type Applied, type CorrectionOf, unlike } from './correction.queries.ts'
import type { Locked } from './record.queries.ts'
import { rejudgeVotes } from './sealing.queries.ts'
import { readGathered, readVotes, tallyColumns } from './vote.queries.ts'
import { mayWrite, tallyAdds } from './vote.rules.ts'
import { judgeNow } from './vote-view.rules.ts'

/** A corrected attendance changes P: every counted vote is judged again. */
export async function correctAttendance(
  context: CommandContext,
  record: Locked,
  { subjectId, state, attendanceReason: reason, note }: CorrectionOf<'attendance'>,
  before: string,
): Promise<Applied> {
  const { db } = context
  const attendees = (await readAttendees(db, record.id, sql`true`)) ?? []
  const line = attendees.find(({ person }) => person.id === subjectId)
  if (!line?.state) return no('gatherings.unknown-subject')
  const mark = { state, reason, note }
  const fits = markFits(mark)
  if (isNo(fits)) return fits
  const refused = unlike(markText({ state: line.state, reason: line.reason, note: line.note }), before, markText(mark))
  if (refused) return refused
  await db
    .updateTable('gatherings.attendance')
    .set(mark)
    .where('gathering_id', '=', record.id)
    .where('person_id', '=', subjectId)
    .execute()
  await rejudgeVotes(context, record)
  return { after: markText(mark) }
}

/** Totals copied wrongly from the paper: put right, checked and judged again. */
export async function correctVote(
  context: CommandContext,
  record: Locked,
  { subjectId, tally }: CorrectionOf<'vote'>,
  before: string,
): Promise<Applied> {
  const { db } = context
  const vote = (await readVotes(db, record.id)).find(({ id }) => id === subjectId)
  if (!vote?.tally) return no('gatherings.unknown-subject')
  const refused = unlike(tallyText(vote.tally), before, tallyText(tally))
  if (refused) return refused
  const gathered = await readGathered(db, record)
  const { n, p } = judgeNow(vote, gathered, tally)
  if (!tallyAdds(vote.ballot, tally, p, mayWrite(vote, { n, p })).ok) return no('gatherings.tally-impossible', { p })
  await db
    .updateTable('gatherings.vote')
    .set({
      ...tallyColumns(tally),
      version: vote.version + 1,
    })
    .where('id', '=', subjectId)
    .execute()
  await rejudgeVotes(context, record)
  return { after: tallyText(tally) }
}
