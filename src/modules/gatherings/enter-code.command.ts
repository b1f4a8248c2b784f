import { timingSafeEqual } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer, type QueryContext } from '#server/handler.ts'
import { writeMarks } from './attendance.queries.ts'
import { present } from './attendance.rules.ts'
import { enterCode } from './room-code.contract.ts'
import { noteWrong, patience, wrongLately } from './room-code.queries.ts'

export default answer(enterCode, async (context, { gatheringId, code }) => {
  const permitted = mayCome(context)
  const found = await codeOf(context, gatheringId, permitted)
  if (!found) return no('gatherings.unknown-gathering')
  const wrong = await wrongLately(context)
  if (wrong >= patience.wrong) return no('gatherings.code-wait', { minutes: patience.minutes })
  if (!found.code) return no('gatherings.code-over')
  if (!isSame(found.code, code)) {
    await noteWrong(context)
    return no('gatherings.code-wrong', { left: patience.wrong - wrong - 1 })
  }
  const mark = { personId: context.actor.personId, ...present }
  const [written] = await writeMarks(context, gatheringId, [mark], { how: 'code', permitted })
  if (!written) return no('gatherings.code-over')
  context.audit({ unitId: written.unit_id })
  return { gatheringId, state: 'present' as const }
})

/** Who attends by right, whatever sitting he was asked to, and who was asked to sit in. Over `gathering`. */
function mayCome({ actor }: QueryContext): RawBuilder<boolean> {
  return sql<boolean>`(exists (
      select from gatherings.entitled(gathering.branch_id, gathering.unit_id, gathering.audience, gathering.held_on)
      where person_id = ${actor.personId})
    or exists (select from gatherings.attendance
      where attendance.gathering_id = gathering.id and attendance.person_id = ${actor.personId}))`
}

/** The code that holds now; none when the record is closed, the gathering called off, or the code has run out. */
async function codeOf({ db, now }: QueryContext, gatheringId: string, permitted: RawBuilder<boolean>) {
  const { rows } = await sql<{ code: string | null }>`
    select room_code.code
    from gatherings.gathering
    join organisation.unit on unit.id = gathering.unit_id
    left join gatherings.room_code on room_code.gathering_id = gathering.id and room_code.until > ${now}
      and gathering.sealed_at is null
    where gathering.id = ${gatheringId} and ${permitted}`.execute(db)
  return rows[0] ?? null
}

function isSame(code: string, entered: string): boolean {
  const [one, other] = [Buffer.from(code), Buffer.from(entered)]
  return one.length === other.length && timingSafeEqual(one, other)
}
