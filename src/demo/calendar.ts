import {
  addDays,
  addMonths,
  type Day,
  day,
  firstOfMonth,
  firstOfQuarter,
  monthOf,
  quarterOf,
  weekdayOf,
  yearOf,
} from '#core/day.ts'
import type { PurposeKind } from '#modules/gatherings/terms.rules.ts'

/** One gathering of the demo, planned by a calendar and nothing else. */
export interface Scene {
  readonly kind: PurposeKind
  /** Served at the same sitting. */
  readonly also: readonly PurposeKind[]
  readonly on: Day
  /** When it is convened and its notice goes out. */
  readonly noticedOn: Day
  readonly startsAt: string
  readonly endsAt: string
  /** Set for a group's meeting. */
  readonly group: string | null
  /** Counts the gatherings of its kind, so that their words differ. */
  readonly turn: number
  /** Why a theme Party day is not on the twentieth. */
  readonly reasonMoved: string | null
}

type Unnoticed = Omit<Scene, 'noticedOn' | 'also'>

// Group and hour of its meeting: two may fall on one day, never in one room at one time.
const groups = [
  ['炼钢党小组', '08:30', '09:20'],
  ['轧钢党小组', '09:30', '10:20'],
  ['钢包党小组', '10:30', '11:20'],
  ['除尘党小组', '13:00', '13:50'],
] as const

/**
 * Every gathering from `since` on that was held before `today`, and the theme Party day that is convened. Assembly and lecture of
 * the quarter of `today` and the organisational life of its year were not held yet: those are left to whoever tries the demo.
 */
export function scenes(since: Day, today: Day): Scene[] {
  const found: Unnoticed[] = []
  for (let turn = 0; ; turn++) {
    const first = addMonths(since, turn)
    if (first > today) break
    found.push(...monthScenes(yearOf(first), monthOf(first), turn))
  }
  const planned = nextThemeDay(since, today)
  const open: Partial<Record<PurposeKind, Day>> = {
    'branch-assembly': firstOfQuarter(today),
    'theme-party-day': firstOfMonth(planned.on),
    'organisational-life': day(yearOf(today), 1, 1),
  }
  const held = found.filter(({ kind, on }) => on < today && on < (open[kind] ?? today))
  const noticedOn = (on: Day) => (addDays(on, -3) < since ? since : addDays(on, -3))
  return [...held, planned]
    .map((scene) => ({ ...scene, noticedOn: noticedOn(scene.on), also: alsoServed(scene, today) }))
    .sort((one, other) => one.on.localeCompare(other.on))
}

/**
 * What is joined to a gathering: the appraisal to the organisational life, a lecture to an assembly or a theme Party day in
 * turn, one each quarter; political birthdays to every theme Party day, for the months that have one; now and then a group studies.
 */
function alsoServed({ kind, on, turn }: Unnoticed, today: Day): PurposeKind[] {
  const quarterOver = on < firstOfQuarter(today)
  const byAssembly = quarterOf(on) % 2 === 0
  const lecture: PurposeKind[] = quarterOver ? ['lecture'] : []
  switch (kind) {
    case 'branch-assembly':
      return byAssembly ? lecture : []
    case 'theme-party-day':
      return [...(!byAssembly && monthOf(on) % 3 === 0 ? lecture : []), 'political-birthday']
    case 'organisational-life':
      return ['appraisal']
    case 'group-meeting':
      return turn % 3 === 0 ? ['collective-study'] : []
    default:
      return []
  }
}

function monthScenes(year: number, month: number, turn: number): Unnoticed[] {
  const base = { group: null, turn, reasonMoved: null }
  const committee = {
    ...base,
    kind: 'committee-meeting',
    on: workday(day(year, month, 5)),
    startsAt: '16:30',
    endsAt: '17:40',
  } as const
  const groupMeetings = groups
    // The ladle group missed a month of overhaul: it stays overdue in the record, honestly.
    .filter(([group]) => !(group === '钢包党小组' && turn === 7))
    // The dedusting group is always last; this month it has not met yet.
    .map(([group, startsAt, endsAt], place) => ({
      ...base,
      kind: 'group-meeting' as const,
      on: workday(day(year, month, group === '除尘党小组' ? 26 : 8 + place * 2)),
      startsAt,
      endsAt,
      group,
    }))
  const moved = turn % 9 === 4
  const themeDay = {
    ...base,
    kind: 'theme-party-day' as const,
    on: workday(day(year, month, moved ? 24 : 20)),
    startsAt: '14:00',
    endsAt: '16:00',
    reasonMoved: moved ? '转炉检修，顺延四天' : null,
  }
  const assembly =
    month % 3 === 2
      ? [
          {
            ...base,
            kind: 'branch-assembly' as const,
            on: workday(day(year, month, 16)),
            startsAt: '14:00',
            endsAt: '15:20',
            turn: Math.floor(turn / 3),
          },
        ]
      : []
  const life =
    month === 12
      ? [
          {
            ...base,
            kind: 'organisational-life' as const,
            on: workday(day(year, month, 10)),
            startsAt: '14:00',
            endsAt: '16:30',
          },
        ]
      : []
  return [committee, ...groupMeetings, themeDay, ...assembly, ...life]
}

/** The theme Party day now convened: three days ahead, or on the Friday before. */
function nextThemeDay(since: Day, today: Day): Unnoticed {
  const on = workday(addDays(today, 3))
  const turn = (yearOf(on) - yearOf(since)) * 12 + monthOf(on) - monthOf(since)
  const usual = workday(day(yearOf(on), monthOf(on), 20))
  const reasonMoved = on === usual ? null : '避开检修，改在这一天'
  return { kind: 'theme-party-day', on, startsAt: '14:00', endsAt: '16:00', group: null, turn, reasonMoved }
}

/** A Saturday or Sunday becomes the Friday before. */
function workday(on: Day): Day {
  const weekday = weekdayOf(on)
  return weekday > 5 ? addDays(on, 5 - weekday) : on
}
