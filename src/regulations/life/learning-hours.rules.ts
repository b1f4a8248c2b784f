import type { Day } from '#core/day.ts'
import { type Because, type Change, decides, type Finding, tells } from '../answer.rules.ts'
import { holdsOf, type Owed, outcomeOfOwed, owed } from '../owed.rules.ts'
import { firstDayOf, lastDayOf, type Period } from '../period.rules.ts'
import { question } from '../question.rules.ts'

/** What one person took part in. The same session given twice, for two crews, bears one name and counts once. */
export interface LearningSession {
  readonly session: string
  readonly heldOn: Day
  readonly length: { readonly minutes: number } | 'half-day' | 'day'
  /** A concentrated training, held apart from the daily work. */
  readonly concentrated?: boolean | undefined
}

export interface LearningHoursGiven {
  readonly year: Period
  /** Secretary and committee members learn more than other members. */
  readonly role: 'member' | 'committee'
  /** Since when in that role: whoever began within the year is not found short by a program. */
  readonly from: Day
  readonly until?: Day | null | undefined
  readonly sessions: readonly LearningSession[]
}

export interface LearningHoursValues extends Owed {
  /** Whole hours, and the minutes they are counted from; an hour has as many as the setting says. */
  readonly hours: number
  readonly minutes: number
  readonly neededHours: number
  readonly missingMinutes: number
  readonly trainings: number
  readonly neededTrainings: number
  /** Sessions that were met a second time and not counted again. */
  readonly repeated: readonly string[]
  readonly otherYears: number
}

/** Has a member learned the hours of the year? A personal record and a gap to close, never a score (DG-03). */
export const learningHours = question({
  name: 'learning-hours',
  rules: ['ED-01', 'ED-02', 'ED-05'],
  settings: {
    minutesPerHour: { rule: 'ED-05', kind: 'local', default: 60, stricter: 'higher' },
    hoursPerHalfDay: { rule: 'ED-05', kind: 'local', default: 4, stricter: 'lower' },
    hoursPerDay: { rule: 'ED-05', kind: 'local', default: 8, stricter: 'lower' },
    dueSoonDays: { rule: 'ED-01', kind: 'design', default: 60, stricter: 'higher' },
  },
  judgedOn: ({ year }: LearningHoursGiven) => lastDayOf(year),
  judge: (given: LearningHoursGiven, on, law, settings): Finding<LearningHoursValues> => {
    const { minutesPerHour: perHour, dueSoonDays } = settings
    const cited = given.role === 'committee' ? law['ED-02'] : law['ED-01']
    const neededTrainings = given.role === 'committee' ? law['ED-02'].trainings : 0
    const [from, to] = [firstDayOf(given.year), lastDayOf(given.year)]
    const past = given.sessions.filter(({ heldOn }) => heldOn <= on)
    const { counted, repeated, otherYears } = sorted(past, from, to)
    const turns = given.sessions.map(({ heldOn }) => heldOn)
    const needed = cited.hours * perHour
    const sums = runningSums(counted, settings)
    const now = sums.at(-1) ?? { minutes: 0, trainings: 0 }
    const metOn = sums.find((sum) => sum.minutes >= needed && sum.trainings >= neededTrainings)?.heldOn ?? null
    const { from: since, until } = given
    const stands = owed({ from, to, metOn, bound: { from: since, until }, turns, dueSoonDays }, on)
    const { state } = stands
    const [hours, missingMinutes] = [Math.floor(now.minutes / perHour), Math.max(0, needed - now.minutes)]
    const numbers = { period: given.year, hours, needed: cited.hours, by: to }
    const formula = `${now.minutes} ≥ ${cited.hours}×${perHour}`
    const enough = missingMinutes === 0
    const because: Because[] = [
      decides(cited, {
        text: enough ? 'learning.enough' : textOf(state),
        numbers,
        formula,
        holds: enough ? true : holdsOf(state),
      }),
    ]
    if (neededTrainings > 0) because.push(trainingLine(now.trainings, neededTrainings, law['ED-02'], state))
    const table = { minutes: perHour, half: settings.hoursPerHalfDay, day: settings.hoursPerDay }
    because.push(tells(law['ED-05'], { text: 'learning.table', numbers: table, holds: null }))
    if (repeated.length > 0)
      because.push(
        tells(law['ED-05'], { text: 'learning.counted-once', numbers: { count: repeated.length }, holds: null }),
      )
    if (otherYears > 0)
      because.push(tells(law['ED-05'], { text: 'learning.no-carry-over', numbers: { count: otherYears }, holds: null }))
    return {
      outcome: outcomeOfOwed(state),
      values: {
        ...stands,
        hours,
        minutes: now.minutes,
        neededHours: cited.hours,
        missingMinutes,
        trainings: now.trainings,
        neededTrainings,
        repeated,
        otherYears,
      },
      because,
      wouldChange: changes(state, missingMinutes, Math.max(0, neededTrainings - now.trainings)),
    }
  },
})

function trainingLine(
  had: number,
  needed: number,
  cited: Parameters<typeof decides>[0],
  state: Owed['state'],
): Because {
  const holds = had >= needed ? true : holdsOf(state)
  const text = had >= needed ? 'learning.trained' : 'learning.not-trained'
  return decides(cited, { text, numbers: { had, needed }, formula: `${had} ≥ ${needed}`, holds })
}

/** Sessions of the year in the order of their days, each once. */
function sorted(sessions: readonly LearningSession[], from: Day, to: Day) {
  const inOrder = sessions
    .filter(({ heldOn }) => from <= heldOn && heldOn <= to)
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0))
  const seen = new Set<string>()
  const counted: LearningSession[] = []
  const repeated: string[] = []
  for (const one of inOrder) {
    if (seen.has(one.session)) repeated.push(one.session)
    else counted.push(one)
    seen.add(one.session)
  }
  return { counted, repeated, otherYears: sessions.length - inOrder.length }
}

interface Table {
  readonly minutesPerHour: number
  readonly hoursPerHalfDay: number
  readonly hoursPerDay: number
}

function runningSums(sessions: readonly LearningSession[], table: Table) {
  const worth = ({ length }: LearningSession) =>
    typeof length === 'object'
      ? length.minutes
      : table.minutesPerHour * (length === 'day' ? table.hoursPerDay : table.hoursPerHalfDay)
  let [minutes, trainings] = [0, 0]
  return sessions.map((one) => {
    minutes += worth(one)
    trainings += one.concentrated ? 1 : 0
    return { heldOn: one.heldOn, minutes, trainings }
  })
}

function textOf(state: Owed['state']) {
  if (state === 'overdue') return 'learning.short'
  if (state === 'needs-human') return 'learning.began-within'
  return state === 'not-applicable' ? 'learning.not-applicable' : 'learning.open'
}

function changes(state: Owed['state'], minutes: number, trainings: number): Change[] {
  if (state === 'met' || state === 'met-late' || state === 'not-applicable') return []
  const found: Change[] = []
  if (minutes > 0) found.push({ text: 'learning.if-learned', numbers: { minutes }, outcome: 'PASS' })
  if (trainings > 0) found.push({ text: 'learning.if-trained', numbers: { count: trainings }, outcome: 'PASS' })
  return found
}
