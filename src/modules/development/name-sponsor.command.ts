import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { nameSponsor } from './recording.contract.ts'
import { announce, lockCourse, sponsorsOn } from './recording.queries.ts'
import { rowsOf } from './shown.rules.ts'
import { mayName } from './sponsor.rules.ts'

export default answer(nameSponsor, async (context, { personId, kind, sponsors, fromOn }) => {
  const { db, actor, now, today } = context
  const course = await lockCourse(context, personId)
  if (!course) return no('development.unknown-course')
  if (sponsors.some(({ sponsorId }) => sponsorId === personId)) return no('development.own-sponsor')
  const open = course.sponsors.filter((one) => one.kind === kind && one.untilOn === null && one.struck === null)
  const people = await sponsorsOn(context, [...open.map(({ person }) => person.id), ...wantedIds(sponsors)], fromOn)
  const found = (id: string) => people.find((one) => one.personId === id)
  const added = sponsors.flatMap(({ sponsorId }) => {
    const one = found(sponsorId)
    return one?.seen ? [one] : []
  })
  if (added.length < sponsors.length) return no('development.unknown-sponsor')
  const naming = { kind, fromOn, added, open: open.flatMap(({ person }) => found(person.id) ?? []) }
  const allowed = mayName(rowsOf(course), naming, today)
  if (!allowed.ok) return allowed
  const recorded = { person_id: personId, kind, from_on: fromOn, recorded_by: actor.personId, recorded_at: now }
  const written = await db
    .insertInto('development.sponsor')
    .values(sponsors.map(({ id, sponsorId }) => ({ id, sponsor_id: sponsorId, ...recorded })))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute()
  if (written.length < sponsors.length) return no('development.id-taken')
  announce(context, course)
  return { personId }
})

const wantedIds = (sponsors: readonly { sponsorId: string }[]) => sponsors.map(({ sponsorId }) => sponsorId)
