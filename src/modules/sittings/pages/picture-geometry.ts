import { minuteOf } from '#modules/organisation/clock.rules.ts'
import type { Picture } from '../picture.rules.ts'

/** Where everything of the picture stands, in px of its own box. */
export const left = 132
export const right = 92
export const headHeight = 52
export const rowHeight = 66
export const level = 29
export const labelWidth = 104
export const barsHeight = 96
/** The row of those without a crew. */
export const noCrewRow = 'none'

export interface Geometry {
  readonly width: number
  readonly dayWidth: number
  /** Where the rows of the crews begin: below as many rows of labels as are needed. */
  readonly top: number
  x(minute: number): number
}

export function geometryOf({ days }: Picture, room: number, levels: number): Geometry {
  const count = Math.max(1, days.length)
  const dayWidth = Math.min(560, Math.max(60, (room - left - right) / count))
  const first = minuteOf(days[0]?.on ?? '2026-01-01')
  return {
    dayWidth,
    width: left + right + dayWidth * count,
    top: headHeight + level * levels + (levels > 0 ? 8 : 0),
    x: (minute) => left + ((minute - first) / 1440) * dayWidth,
  }
}

/** On which row each label stands, so that none covers another; they come in the order of time. */
export function levelsOf(places: readonly number[], width: number): number[] {
  const ends: number[] = []
  return places.map((x) => {
    const free = ends.findIndex((end) => end <= x - width / 2)
    const row = free === -1 ? ends.length : free
    ends[row] = x + width / 2 + 4
    return row
  })
}
