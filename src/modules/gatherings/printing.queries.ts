import { type RawBuilder, sql } from 'kysely'
import { recordHeadOf } from '#print/page.ts'
import type { QueryContext } from '#server/handler.ts'
import type { Printing } from './minutes-sheet.rules.ts'
import { isAsked } from './notice.queries.ts'
import { sees } from './record.queries.ts'
import { type RecordView, viewOf } from './record-view.rules.ts'
import { readRecord } from './show.queries.ts'

/** A record to print, with what the print adds; null when out of reach. */
export async function readForPrint(
  context: QueryContext,
  id: string,
  visible: RawBuilder<boolean> = sees(context),
): Promise<{ view: RecordView; printing: Printing } | null> {
  const kept = await readRecord(context, id, visible)
  if (!kept) return null
  return { view: viewOf(kept), printing: await printingOf(context) }
}

export async function printingOf({ db, today, zone }: QueryContext): Promise<Printing> {
  const head = await db
    .selectFrom('audit.link')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { printedOn: today, zone, recordHead: recordHeadOf(head) }
}

/** Whoever sees it, and whoever is called to it. Over `gathering` and `unit`. */
export function isCalled(context: QueryContext): RawBuilder<boolean> {
  const me = context.actor.personId
  return sql<boolean>`(${sees(context)}
    or exists (
      select from gatherings.entitled(gathering.branch_id, gathering.unit_id, gathering.audience, gathering.held_on)
      where person_id = ${me} and ${isAsked(me)})
    or exists (select from gatherings.attendance
      where attendance.gathering_id = gathering.id and attendance.person_id = ${me}))`
}
