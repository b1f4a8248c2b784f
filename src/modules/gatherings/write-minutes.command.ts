import { isNo, no } from '#core/decision.ts'
import type { Database } from '#db/connect.ts'
import { answer } from '#server/handler.ts'
import { writeMinutes } from './minutes.contract.ts'
import { lockFor } from './record.queries.ts'
import { hasPurpose } from './section.queries.ts'
import type { PurposeKind } from './terms.rules.ts'

export default answer(writeMinutes, async (context, { gatheringId, purpose, agendaItemId, text, version }) => {
  const record = await lockFor(context, gatheringId, 'minutes')
  if (isNo(record)) return record
  const { db } = context
  if (!(await hasPurpose(db, gatheringId, purpose))) return no('gatherings.no-such-purpose')
  const section = agendaItemId
    ? await readItem(db, gatheringId, purpose, agendaItemId)
    : await readPurpose(db, gatheringId, purpose)
  if (!section) return no('gatherings.unknown-agenda-item')
  // Written over with the very same words: nobody's text is lost.
  if (section.text === text) return { gatheringId, version: section.version }
  if (section.version !== version)
    return no('gatherings.section-changed', { theirs: section.text, yours: text, version: section.version })
  const next = version + 1
  if (agendaItemId)
    await db
      .updateTable('gatherings.agenda_item')
      .set({ points: text, section_version: next })
      .where('id', '=', agendaItemId)
      .execute()
  else
    await db
      .updateTable('gatherings.purpose')
      .set({ minutes: text, section_version: next })
      .where('gathering_id', '=', gatheringId)
      .where('kind', '=', purpose)
      .execute()
  return { gatheringId, version: next }
})

async function readPurpose(db: Database, gatheringId: string, kind: PurposeKind) {
  return await db
    .selectFrom('gatherings.purpose')
    .select(['minutes as text', 'section_version as version'])
    .where('gathering_id', '=', gatheringId)
    .where('kind', '=', kind)
    .executeTakeFirst()
}

async function readItem(db: Database, gatheringId: string, kind: PurposeKind, id: string) {
  return await db
    .selectFrom('gatherings.agenda_item')
    .select(['points as text', 'section_version as version'])
    .where('id', '=', id)
    .where('gathering_id', '=', gatheringId)
    .where('purpose_kind', '=', kind)
    .executeTakeFirst()
}
