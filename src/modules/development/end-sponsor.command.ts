import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { endSponsor } from './recording.contract.ts'
import { announce, lockCourse, ownerOf } from './recording.queries.ts'

export default answer(endSponsor, async (context, { id, untilOn }) => {
  const { db, today } = context
  const owner = await ownerOf(context, 'development.sponsor', id)
  const course = owner && (await lockCourse(context, owner.personId))
  const sponsor = course?.sponsors.find((one) => one.id === id)
  if (!course || !sponsor) return no('development.unknown-sponsor')
  if (sponsor.struck) return no('development.struck-already')
  if (sponsor.untilOn) return no('development.ended-already', { on: sponsor.untilOn })
  if (untilOn > today) return no('development.not-yet', { on: untilOn, today })
  if (untilOn <= sponsor.fromOn)
    return no('development.ends-before-it-begins', { from: sponsor.fromOn, until: untilOn })
  await db.updateTable('development.sponsor').set({ until_on: untilOn }).where('id', '=', id).execute()
  announce(context, course)
  return { id }
})
