import { dayIn } from '#core/day.ts'
import type { GridPart } from '#print/binder.ts'
import type { QueryContext } from '#server/handler.ts'
import type { readHours } from './hours.queries.ts'
import { dayWithin, readLearners, withinUnit } from './learner.queries.ts'
import { learningTerms } from './learning.texts.ts'
import { hoursWord, minutesOf } from './months.rules.ts'
import { gridOf, inMonth } from './papers.queries.ts'
import { confirmedWord, type recordInWords } from './record.queries.ts'
import { readEntries } from './session.queries.ts'
import { lengthOf } from './sessions.rules.ts'

type Hours = Awaited<ReturnType<typeof readHours>>
const months = Array.from({ length: 12 }, (_, at) => at + 1)

/** L10 of a unit: months across or one of them, what is asked for in the year and what is still missing, in the order of the roster. */
export function hoursGrid(rows: Hours, month: number | null = null): GridPart {
  const shown = months.filter((one) => month === null || one === month)
  return gridOf(
    [
      ['序号', 10],
      ['姓名', 18],
      ['党小组', 22],
      ...shown.map((one) => [`${one}月`, 10.5] as const),
      [month === null ? '合计' : '全年', 11],
      ['应达', 11],
      ['还差', 11],
      ['集中培训', null],
    ],
    rows.map(({ row, months: held }, at) => [
      at + 1,
      row.person.name,
      row.group,
      ...shown.map((one) => hoursWord(held[one - 1] ?? 0)),
      hoursWord(held.reduce((sum, minutes) => sum + minutes, 0)),
      row.neededHours,
      hoursWord(row.missingMinutes),
      row.neededTrainings > 0 ? `${row.trainings} / ${row.neededTrainings}` : '',
    ]),
    { across: true, size: 9 },
  )
}

/** What was entered beside attendance for the members of a unit: study of one's own, made up, trainings, each with his own word. */
export async function readRegistered(
  { db, today, zone }: QueryContext,
  unitId: string,
  year: number,
  month: number | null,
) {
  const learners = await readLearners(db, dayWithin(year, today), withinUnit(unitId))
  const entries = await readEntries(
    db,
    learners.map(({ id }) => id),
  )
  return entries
    .filter(({ struck, heldOn }) => struck === null && heldOn.startsWith(`${year}-`) && inMonth(heldOn, month))
    .map((entry) => ({
      heldOn: entry.heldOn,
      name: learners.find(({ id }) => id === entry.personId)?.name ?? '',
      title: entry.title,
      source: `${entry.recordedBy}登记`,
      way: learningTerms[`mode.${entry.mode}`][0],
      minutes: minutesOf(lengthOf(entry), entry.heldOn),
      confirmed: confirmedWord(entry.mode, entry.confirmedAt && dayIn(zone, new Date(entry.confirmedAt))),
    }))
}

type Registered = Awaited<ReturnType<typeof readRegistered>>

/** What many learned together is one line with their names; each line says what they themselves said of it. */
export function registeredGrid(entries: Registered): GridPart {
  const alike = Map.groupBy(entries, ({ heldOn, title, source, way, minutes, confirmed }) =>
    JSON.stringify([heldOn, title, source, way, minutes, confirmed]),
  )
  const rows = [...alike.values()].flatMap(([first, ...rest]) => (first ? [{ first, names: [first, ...rest] }] : []))
  return gridOf(
    [
      ['序号', 10],
      ['日期', 21],
      ['内容', 46, true],
      ['来源', 21],
      ['方式', 17],
      ['学时', 11],
      ['党员', null],
      ['本人确认', 26],
    ],
    rows.map(({ first, names }, at) => [
      at + 1,
      first.heldOn,
      first.title,
      first.source,
      first.way,
      hoursWord(first.minutes),
      `${names.map(({ name }) => name).join('、')}（${names.length}人）`,
      first.confirmed,
    ]),
    { title: '到会以外登记的学习', across: true, size: 9 },
  )
}

/** L10 of one person: what, from where, how, how long, and his own word on it. */
export function recordGrid({ sessions }: Pick<NonNullable<Awaited<ReturnType<typeof recordInWords>>>, 'sessions'>) {
  return gridOf(
    [
      ['序号', 11],
      ['日期', 23],
      ['内容', null],
      ['来源', 26],
      ['方式', 18],
      ['学时', 15],
      ['本人确认', 30],
    ],
    sessions.map((one, at) => [
      at + 1,
      one.heldOn,
      one.title,
      one.source,
      one.way,
      one.counted ? hoursWord(one.minutes) : '不重复计',
      one.confirmed,
    ]),
    { size: 9 },
  )
}
