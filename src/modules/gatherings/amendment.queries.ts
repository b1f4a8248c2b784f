import { sql } from 'kysely'
import { isNo, type No, no } from '#core/decision.ts'
import type { InputOf } from '#core/operation.ts'
import type { CommandContext } from '#server/handler.ts'
import { markText, tallyText } from './amendment.rules.ts'
import { markFits } from './attendance.rules.ts'
import { readAttendees } from './attendees.queries.ts'
import type { amendRecord } from './closing.contract.ts'
import { instantsOf, lastsTooLong } from './plan.rules.ts'
import type { Locked } from './record.queries.ts'
import { rejudgeVotes } from './sealing.queries.ts'
import { readRecord } from './show.queries.ts'
import { countGuests, readVotes } from './vote.queries.ts'
import { tallyAdds } from './vote.rules.ts'
import { judgeNow } from './vote-view.rules.ts'

type Correction = InputOf<typeof amendRecord>['correction']
type Field<F extends Correction['field']> = Extract<Correction, { field: F }>

type Refusal =
  | 'gatherings.no-such-purpose'
  | 'gatherings.unknown-subject'
  | 'gatherings.changed-since'
  | 'gatherings.nothing-changed'
  | 'gatherings.ends-before-start'
  | 'gatherings.reason-needed'
  | 'gatherings.reason-unfit'
  | 'gatherings.tally-impossible'

type Applied = { readonly after: string } | No<Refusal>

/** Puts the record right where it still says what the caller saw; answers with the new wording. */
export async function applyCorrection(
  context: CommandContext,
  record: Locked,
  correction: Correction,
  before: string,
): Promise<Applied> {
  switch (correction.field) {
    case 'title':
    case 'place':
    case 'starts-at':
    case 'ends-at':
      return correctHead(context, record, correction, before)
    case 'minutes':
    case 'points':
    case 'resolution':
      return correctText(context, record, correction, before)
    case 'attendance':
      return correctAttendance(context, record, correction, before)
    case 'vote':
      return correctVote(context, record, correction, before)
    default:
      return correction satisfies never
  }
}

/** Null when the correction may be made. */
function unlike(stands: string, before: string, after: string): No<Refusal> | null {
  if (stands !== before) return no('gatherings.changed-since', { stands })
  return stands === after ? no('gatherings.nothing-changed') : null
}

async function correctHead(
  context: CommandContext,
  { id, heldOn }: Locked,
  { field, after }: Field<'title' | 'place' | 'starts-at' | 'ends-at'>,
  before: string,
): Promise<Applied> {
  const kept = await readRecord(context, id, sql`true`)
  if (!kept) throw new Error(`locked but not found: ${id}`)
  const { title, startsAt, endsAt, venueName, place } = kept
  const stands = { title, place: venueName ?? place ?? '', 'starts-at': startsAt, 'ends-at': endsAt ?? '' }[field]
  const refused = unlike(stands, before, after)
  if (refused) return refused
  const update = context.db.updateTable('gatherings.gathering').where('id', '=', id)
  if (field === 'title') await update.set({ title: after }).execute()
  else if (field === 'place') await update.set({ place: after, venue_id: null }).execute()
  else {
    const clocks = field === 'starts-at' ? ([after, endsAt] as const) : ([startsAt, after] as const)
    const held = instantsOf(context.zone, heldOn, ...clocks)
    if (lastsTooLong(held)) return no('gatherings.ends-before-start', { startsAt: clocks[0], endsAt: clocks[1] ?? '' })
    await update.set({ starts_at: held.from, ends_at: held.until }).execute()
  }
  return { after }
}

async function correctText(
  { db }: CommandContext,
  { id }: Locked,
  correction: Field<'minutes' | 'points' | 'resolution'>,
  before: string,
): Promise<Applied> {
  const { after } = correction
  if (correction.field === 'minutes') {
    const { purpose } = correction
    const section = await db
      .selectFrom('gatherings.purpose')
      .select('minutes')
      .where('gathering_id', '=', id)
      .where('kind', '=', purpose)
      .executeTakeFirst()
    if (!section) return no('gatherings.no-such-purpose')
    const refused = unlike(section.minutes, before, after)
    if (refused) return refused
    const update = db.updateTable('gatherings.purpose').set({ minutes: after })
    await update.where('gathering_id', '=', id).where('kind', '=', purpose).execute()
    return { after }
  }
  const [table, column] =
    correction.field === 'points'
      ? (['gatherings.agenda_item', 'points'] as const)
      : (['gatherings.resolution', 'text'] as const)
  const { rows } = await sql<{ text: string }>`
    select ${sql.ref(column)} as text from ${sql.table(table)}
    where id = ${correction.subjectId} and gathering_id = ${id}`.execute(db)
  const [row] = rows
  if (!row) return no('gatherings.unknown-subject')
  const refused = unlike(row.text, before, after)
  if (refused) return refused
  await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${after} where id = ${correction.subjectId}`.execute(db)
  return { after }
}

/** A corrected attendance changes P: every counted vote is judged again. */
async function correctAttendance(
  context: CommandContext,
  record: Locked,
  { subjectId, state, attendanceReason: reason, note }: Field<'attendance'>,
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
async function correctVote(
  context: CommandContext,
  record: Locked,
  { subjectId, tally }: Field<'vote'>,
  before: string,
): Promise<Applied> {
  const { db } = context
  const vote = (await readVotes(db, record.id)).find(({ id }) => id === subjectId)
  if (!vote?.tally) return no('gatherings.unknown-subject')
  const refused = unlike(tallyText(vote.tally), before, tallyText(tally))
  if (refused) return refused
  const attendees = (await readAttendees(db, record.id, sql`true`)) ?? []
  const gathered = { heldOn: record.heldOn, attendees, guests: await countGuests(db, record.id) }
  const { p } = judgeNow(vote, gathered, tally)
  if (!tallyAdds(vote.ballot, tally, p).ok) return no('gatherings.tally-impossible', { p })
  await db
    .updateTable('gatherings.vote')
    .set({
      issued: tally.issued,
      returned: tally.returned,
      valid: tally.valid,
      in_favour: tally.inFavour,
      against: tally.against,
      abstain: tally.abstain,
      version: vote.version + 1,
    })
    .where('id', '=', subjectId)
    .execute()
  await rejudgeVotes(context, record)
  return { after: tallyText(tally) }
}
