import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { sendTrial } from './reminders.contract.ts'

/** Trials a person may send in a day: a house must not be made to pester others. */
const most = 5

export default answer(sendTrial, async ({ db, actor, now, sendsMail, emit }, { id }) => {
  if (!sendsMail) return no('reminders.no-mail')
  const { personId } = actor
  // Locked, so that trials told at the same time are counted one after the other.
  const digest = await db
    .selectFrom('reminders.digest')
    .select('person_id')
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (!digest) return no('reminders.no-digest')
  const { sent } = await db
    .selectFrom('reminders.letter')
    .select((row) => row.fn.countAll<number>().as('sent'))
    .where('person_id', '=', personId)
    .where('week', 'is', null)
    .where('notice_id', 'is', null)
    .where('made_at', '>', new Date(now.getTime() - 86_400_000))
    .executeTakeFirstOrThrow()
  if (Number(sent) >= most) return no('reminders.enough-trials', { most })
  const made = await db
    .insertInto('reminders.letter')
    .values({ id, person_id: personId, week: null, state: 'waiting', made_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return no('reminders.id-taken')
  emit('reminders.letter-written', { letterId: id })
  return {}
})
