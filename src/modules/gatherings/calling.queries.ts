import { sql } from 'kysely'
import { type No, no } from '#core/decision.ts'
import type { CommandContext } from '#server/handler.ts'
import { type Calling, type Convener, type Plan, standsInBranch } from './convener.queries.ts'
import type { Audience } from './terms.rules.ts'

type CallingRefusal =
  | 'gatherings.not-entitled'
  | 'gatherings.attends-by-right'
  | 'gatherings.unknown-person'
  | 'gatherings.no-such-purpose'
  | 'gatherings.id-taken'

/** Writes who is asked to come and to sit in and the agenda of a gathering just planned, or says who or what does not fit. */
export async function writeCalling(
  context: CommandContext,
  gatheringId: string,
  convener: Convener,
  { heldOn, purposes }: Plan,
  audience: Audience,
  calling: Calling,
): Promise<No<CallingRefusal> | null> {
  const entitled = await readEntitled(context, convener, audience, heldOn)
  const strangers = calling.expected.filter(({ personId }) => !entitled.has(personId)).length
  if (strangers > 0) return no('gatherings.not-entitled', { people: strangers })
  if (calling.sittingIn.some((personId) => entitled.has(personId))) return no('gatherings.attends-by-right')
  for (const personId of calling.sittingIn)
    if (!(await standsInBranch(context.db, personId, convener.branchId, heldOn))) return no('gatherings.unknown-person')
  const served = new Set<string>(purposes.map(({ kind }) => kind))
  if (calling.agenda.some(({ purpose }) => !served.has(purpose))) return no('gatherings.no-such-purpose')
  await writePeople(context, gatheringId, calling)
  return (await writeAgenda(context, gatheringId, calling)) && (await writeGuests(context, gatheringId, calling))
    ? null
    : no('gatherings.id-taken')
}

async function readEntitled({ db }: CommandContext, { branchId, unitId }: Convener, audience: Audience, on: string) {
  const { rows } = await sql<{ id: string }>`
    select person_id as id from gatherings.entitled(${branchId}, ${unitId}, ${audience}, ${on}::date)`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

async function writePeople({ db, now }: CommandContext, gatheringId: string, { expected, sittingIn }: Calling) {
  if (expected.length > 0)
    await db
      .insertInto('gatherings.expected')
      .values(
        expected.map(({ personId, onDuty }) => ({ gathering_id: gatheringId, person_id: personId, on_duty: onDuty })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  if (sittingIn.length > 0)
    await db
      .insertInto('gatherings.attendance')
      .values(
        sittingIn.map((personId) => ({
          gathering_id: gatheringId,
          person_id: personId,
          capacity: 'non-voting' as const,
          by_right: false,
          recorded_at: now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

async function writeGuests({ db }: CommandContext, gatheringId: string, { guests }: Calling): Promise<boolean> {
  if (guests.length === 0) return true
  const written = await db
    .insertInto('gatherings.guest')
    .values(guests.map((guest) => ({ ...guest, gathering_id: gatheringId })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return written.length === guests.length
}

async function writeAgenda({ db }: CommandContext, gatheringId: string, { agenda }: Calling): Promise<boolean> {
  const lines = agenda.flatMap(({ purpose, items }) =>
    items.map((item, position) => ({ ...item, position, gathering_id: gatheringId, purpose_kind: purpose })),
  )
  if (lines.length === 0) return true
  const written = await db
    .insertInto('gatherings.agenda_item')
    .values(lines)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return written.length === lines.length
}
