import { dayIn } from '#core/day.ts'
import type { InputOf } from '#core/operation.ts'
import type { QueryContext } from '#server/handler.ts'
import { dayWithin, keptPeople } from './learner.queries.ts'
import { learningTerms } from './learning.texts.ts'
import { minutesOf } from './months.rules.ts'
import type { printRecord } from './papers.contract.ts'
import { inMonth } from './papers.queries.ts'
import { readPerson } from './person.queries.ts'

/** L10 of one person in words; undefined for whose learning the asker neither has nor keeps. */
export async function recordInWords(context: QueryContext, { personId, year, month }: InputOf<typeof printRecord>) {
  const { actor, today, zone, db } = context
  const own = personId === null || personId === actor.personId
  const [kept] = own
    ? [{ id: actor.personId, name: actor.name }]
    : await keptPeople(context, [personId], dayWithin(year, today))
  if (!kept) return undefined
  const shown = await readPerson(context, { id: kept.id, name: kept.name }, year, false)
  const unit = await db
    .selectFrom('people.membership as membership')
    .innerJoin('organisation.unit as branch', 'branch.id', 'membership.branch_id')
    .select(['branch.name', 'branch.demo'])
    .where('membership.person_id', '=', kept.id)
    .where('membership.from_on', '<=', dayWithin(year, today))
    .orderBy('membership.from_on', 'desc')
    .executeTakeFirst()
  const sessions = shown.sessions
    .filter(({ struck, heldOn }) => struck === null && inMonth(heldOn, month))
    .toReversed()
    .map((session) => ({
      heldOn: session.heldOn,
      title: session.title,
      source: session.entryId === null ? '到会记录' : `${session.recordedBy ?? ''}登记`,
      way: session.mode === null ? '到会' : learningTerms[`mode.${session.mode}`][0],
      minutes: session.counted ? minutesOf(session.length, session.heldOn) : 0,
      counted: session.counted,
      confirmed: confirmedWord(session.mode, session.confirmedAt && dayIn(zone, session.confirmedAt)),
    }))
  return { person: kept, unit, sessions, values: shown.answer?.values ?? null }
}

/** What others saw him at needs no word of his; what he did alone stands open until he says so. */
export function confirmedWord(mode: string | null, on: string | null): string {
  if (on) return `本人${on}确认`
  return mode === 'self' || mode === 'make-up' ? '未确认' : ''
}
