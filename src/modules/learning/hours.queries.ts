import type { Database } from '#db/connect.ts'
import type { QueryContext } from '#server/handler.ts'
import { isLacking, judgeLearner } from './gap.rules.ts'
import { dayWithin, type LearnerOf, readLearners, withinUnit } from './learner.queries.ts'
import { minutesByMonth } from './months.rules.ts'
import { readAttended, readEntries } from './session.queries.ts'
import { sessionsOf } from './sessions.rules.ts'

/** Every member of a unit in a year, judged, in the order of the roster: four queries, however many they are. */
export async function readHours({ db, today }: QueryContext, unitId: string, year: number) {
  const learners = await readLearners(db, dayWithin(year, today), withinUnit(unitId))
  const judged = await judgeAll(db, learners, year, today)
  return judged.map(({ learner, months, ...one }) => ({
    learner,
    months,
    lacking: isLacking(one),
    row: rowOf(learner, one),
  }))
}

async function judgeAll(db: Database, learners: readonly LearnerOf[], year: number, today: string) {
  const ids = learners.map(({ id }) => id)
  const [attended, entries] = await Promise.all([readAttended(db, ids, year), readEntries(db, ids)])
  return learners.flatMap((learner) => {
    const his = <Row extends { personId: string }>(rows: readonly Row[]) =>
      rows.filter(({ personId }) => personId === learner.id)
    const live = his(entries).filter(({ struck }) => struck === null)
    const inYear = live.filter(({ heldOn }) => heldOn.startsWith(String(year)))
    const trainings = live.filter(({ concentrated }) => concentrated).map(({ heldOn }) => heldOn)
    const sessions = sessionsOf(his(attended), inYear)
    const judged = judgeLearner(String(year), learner, sessions, trainings, today)
    return judged ? [{ learner, months: minutesByMonth(sessions, year), ...judged }] : []
  })
}

type Judged = NonNullable<ReturnType<typeof judgeLearner>>

function rowOf({ id, name, group }: LearnerOf, { role, hours, trainings }: Judged) {
  const { values } = hours
  return {
    person: { id, name },
    group,
    role,
    state: values?.state ?? ('needs-human' as const),
    hours: values?.hours ?? 0,
    neededHours: values?.neededHours ?? 0,
    missingMinutes: values?.missingMinutes ?? 0,
    trainings: values?.trainings ?? 0,
    neededTrainings: values?.neededTrainings ?? 0,
    owed: trainings.map(({ occasion, answer }) => ({
      occasion,
      state: answer.values?.state ?? ('needs-human' as const),
      dueOn: answer.values?.dueOn ?? '',
    })),
  }
}
