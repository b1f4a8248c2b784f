import { shippedTables } from '#regulations/calendar/working-days.rules.ts'
import type { CourseRows } from './course-rows.rules.ts'

type Facts = Pick<CourseRows, 'standings' | 'birthOn' | 'targets'> & {
  readonly recorded: readonly (CourseRows['steps'][number] & { readonly struck: unknown })[]
  readonly sponsors: readonly (CourseRows['sponsors'][number] & { readonly struck: unknown })[]
  readonly tables: NonNullable<CourseRows['tables']>
  readonly local: NonNullable<CourseRows['local']>
}

/** What a course is judged from, out of all that was ever recorded of it: nothing that was struck out. */
export function rowsOf({ standings, birthOn, targets, recorded, sponsors, tables, local }: Facts): CourseRows {
  const loaded = new Set(tables.map(({ year }) => year))
  return {
    standings,
    birthOn,
    targets,
    steps: recorded.filter(({ struck }) => struck === null),
    sponsors: sponsors.filter(({ struck }) => struck === null),
    local,
    ...(tables.length > 0 ? { tables: [...shippedTables.filter(({ year }) => !loaded.has(year)), ...tables] } : {}),
  }
}
