import { sql } from 'kysely'
import { yearOf } from '#core/day.ts'
import { isNo, no } from '#core/decision.ts'
import type { CommandContext } from '#server/handler.ts'
import { correctAttendance, correctVote } from './amendment-counts.queries.ts'
import { type Applied, type Correction, type CorrectionOf, unlike } from './correction.queries.ts'
import { instantsOf, keptYear, lastsTooLong, mayTell } from './plan.rules.ts'
import type { Locked } from './record.queries.ts'
import { readRecord } from './show.queries.ts'
import { hasTheme } from './terms.rules.ts'

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
    case 'theme':
    case 'lecturer':
    case 'reason-moved':
    case 'for-year':
    case 'minutes':
      return correctSection(context, record, correction, before)
    case 'points':
    case 'item':
    case 'resolution':
      return correctText(context, record, correction, before)
    case 'outcome':
      return correctOutcome(context, record, correction, before)
    case 'attendance':
      return correctAttendance(context, record, correction, before)
    case 'vote':
      return correctVote(context, record, correction, before)
    default:
      return correction satisfies never
  }
}

async function correctHead(
  context: CommandContext,
  { id, heldOn }: Locked,
  { field, after }: CorrectionOf<'title' | 'place' | 'starts-at' | 'ends-at'>,
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

/** What stands in the section of one purpose: its text, what it was about, who gave it, for which year it counts. */
async function correctSection(
  { db }: CommandContext,
  { id, heldOn }: Locked,
  { field, purpose, after }: CorrectionOf<'theme' | 'lecturer' | 'reason-moved' | 'for-year' | 'minutes'>,
  before: string,
): Promise<Applied> {
  const section = await db
    .selectFrom('gatherings.purpose')
    .select(['minutes', 'theme', 'lecturer', 'reason_moved', 'for_year'])
    .where('gathering_id', '=', id)
    .where('kind', '=', purpose)
    .executeTakeFirst()
  if (!section) return no('gatherings.no-such-purpose')
  const { minutes, theme, lecturer, for_year: forYear } = section
  const told = mayTell(
    { kind: purpose, lecturer: field === 'lecturer' ? after : null, forYear: field === 'for-year' ? after : null },
    heldOn,
  )
  if (isNo(told)) return told
  if (field === 'theme' && !hasTheme(purpose)) return no('gatherings.unknown-subject')
  if (field === 'reason-moved' && purpose !== 'theme-party-day') return no('gatherings.unknown-subject')
  const [stands, changed] = {
    minutes: [minutes, { minutes: after }] as const,
    theme: [theme ?? '', { theme: after }] as const,
    lecturer: [lecturer ?? '', { lecturer: after }] as const,
    'reason-moved': [section.reason_moved ?? '', { reason_moved: after }] as const,
    'for-year': [forYear ?? String(yearOf(heldOn)), { for_year: keptYear(after, heldOn) }] as const,
  }[field]
  const refused = unlike(stands, before, after)
  if (refused) return refused
  await db
    .updateTable('gatherings.purpose')
    .set(changed)
    .where('gathering_id', '=', id)
    .where('kind', '=', purpose)
    .execute()
  return { after }
}

async function correctText(
  { db }: CommandContext,
  { id }: Locked,
  correction: CorrectionOf<'points' | 'item' | 'resolution'>,
  before: string,
): Promise<Applied> {
  const { after } = correction
  const [table, column] = {
    points: ['gatherings.agenda_item', 'points'] as const,
    item: ['gatherings.agenda_item', 'title'] as const,
    resolution: ['gatherings.resolution', 'text'] as const,
  }[correction.field]
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

/** How much came of it, in the unit it was written down in. */
async function correctOutcome(
  { db }: CommandContext,
  { id }: Locked,
  { subjectId, after }: CorrectionOf<'outcome'>,
  before: string,
): Promise<Applied> {
  const row = await db
    .selectFrom('gatherings.outcome')
    .select('quantity')
    .where('id', '=', subjectId)
    .where('gathering_id', '=', id)
    .executeTakeFirst()
  if (!row) return no('gatherings.unknown-subject')
  const refused = unlike(String(Number(row.quantity)), before, String(Number(after)))
  if (refused) return refused
  await db.updateTable('gatherings.outcome').set({ quantity: after }).where('id', '=', subjectId).execute()
  return { after: String(Number(after)) }
}
