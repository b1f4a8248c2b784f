import { no } from '#core/decision.ts'
import { say } from '#core/texts.ts'
import { calendarText } from '#print/icalendar.ts'
import { hashToken } from '#server/access.ts'
import { answer } from '#server/handler.ts'
import { eventsOf } from './calendar.queries.ts'
import { readerOf } from './reader.queries.ts'
import { readCalendar } from './reminders.contract.ts'
import { remindersTexts } from './reminders.texts.ts'

export default answer(readCalendar, async (context, { secret }) => {
  // Looked up by its hash: how long that takes says nothing about the secret.
  const owner = await context.db
    .selectFrom('reminders.calendar_address as calendar')
    .innerJoin('identity.account as account', 'account.person_id', 'calendar.person_id')
    .select(['calendar.person_id as personId', 'calendar.language'])
    .where('calendar.secret_hash', '=', hashToken(secret))
    .where('account.closed_at', 'is', null)
    .executeTakeFirst()
  if (!owner) return no('reminders.no-address')
  const reader = await readerOf(context, owner.personId)
  const events = await eventsOf(reader, owner.language)
  return { text: calendarText(say(remindersTexts, 'calendar.name', owner.language), events) }
})
