import { sql } from 'kysely'
import type { z } from 'zod'
import type { QueryContext } from '#server/handler.ts'
import { mayConfirm } from './entry.rules.ts'
import { judgeLearner } from './gap.rules.ts'
import { dayWithin, readLearners } from './learner.queries.ts'
import { type AttendedRow, type EntryRow, readAttended, readEntries, readMissed } from './session.queries.ts'
import { lengthOf, sessionsOf, usualMinutes } from './sessions.rules.ts'
import type { shownPerson } from './shapes.contract.ts'

type Shown = z.infer<typeof shownPerson>
type Session = Shown['sessions'][number]

/** All that is known of one person's learning in a year. Whether the asker may see it is decided before. */
export async function readPerson(
  { db, today, actor }: QueryContext,
  person: { id: string; name: string },
  year: number,
  keeps: boolean,
): Promise<Shown> {
  const ids = [person.id]
  const [learners, attended, entries, missed] = await Promise.all([
    readLearners(db, dayWithin(year, today), sql<boolean>`person.id = ${person.id}`),
    readAttended(db, ids, year),
    readEntries(db, ids),
    readMissed(db, ids, year, today),
  ])
  const inYear = entries.filter(({ heldOn }) => heldOn.startsWith(String(year)))
  const live = entries.filter(({ struck }) => struck === null)
  const trainings = live.filter(({ concentrated }) => concentrated).map(({ heldOn }) => heldOn)
  const sessions = sessionsOf(
    attended,
    inYear.filter(({ struck }) => struck === null),
  )
  const [learner] = learners
  const judged = learner ? judgeLearner(String(year), learner, sessions, trainings, today) : null
  return {
    person,
    year,
    role: judged?.role ?? null,
    answer: judged?.hours ?? null,
    trainings: judged?.trainings ?? [],
    sessions: shownSessions(attended, inYear, keeps, person.id === actor.personId),
    missed: missed.map(({ personId: _, minutes, ...row }) => ({ ...row, minutes: minutes ?? usualMinutes })),
  }
}

/** Newest first. Of sessions with one name the earliest is counted, as the question counts them. */
function shownSessions(
  attended: readonly AttendedRow[],
  entries: readonly EntryRow[],
  keeps: boolean,
  own: boolean,
): Session[] {
  const counted = new Set<string>()
  return [...attended.map(ofAttended), ...entries.map((entry) => ofEntry(entry, keeps, own))]
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0))
    .map((session) => {
      const first = session.struck === null && !counted.has(session.session)
      if (first) counted.add(session.session)
      return { ...session, counted: first }
    })
    .reverse()
}

function ofAttended({ gatheringId, session, heldOn, title, minutes }: AttendedRow): Session {
  return {
    session,
    heldOn,
    title,
    length: { minutes: minutes ?? usualMinutes },
    gatheringId,
    entryId: null,
    mode: null,
    concentrated: false,
    counted: true,
    recordedBy: null,
    confirmedAt: null,
    struck: null,
    may: { strike: false, confirm: false },
  }
}

/** Whose record it is confirms what he learned on his own; whoever keeps it may take it back. */
function ofEntry(entry: EntryRow, keeps: boolean, own: boolean): Session {
  const { id, session, heldOn, title, mode, concentrated, recordedBy, confirmedAt, struck } = entry
  return {
    session,
    heldOn,
    title,
    length: lengthOf(entry),
    gatheringId: entry.gatheringId,
    entryId: id,
    mode,
    concentrated,
    counted: true,
    recordedBy,
    confirmedAt: confirmedAt === null ? null : new Date(confirmedAt),
    struck: struck && { ...struck, at: new Date(struck.at) },
    may: { strike: keeps && struck === null, confirm: own && mayConfirm({ mode, struck, confirmedAt }).ok },
  }
}
