import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { addDays, type Day } from '#core/day.ts'
import { showRota } from '#modules/organisation/rota.contract.ts'
import type { Schedule } from '#modules/organisation/rota.rules.ts'
import { type RotaMonth, scheduleOf } from '#modules/organisation/rota-view.ts'
import { listWorkshops } from '#modules/organisation/unit.contract.ts'
import { RefusedError, send, useAsk } from '#web/api.ts'
import { timeOfDay } from '#web/dates.ts'

export interface Crew {
  readonly id: string
  readonly name: string
}

/** What the rota says of every crew of a branch over some days. Empty while it is read, and where there is none to see. */
export interface Schedules {
  readonly crews: readonly Crew[]
  readonly of: (crewId: string) => Schedule | undefined
  readonly loading: boolean
}

/** When a shift starts or ends, in the plant's zone; midnight is the end of the day it belongs to. */
export function shiftClock(instant: Date, zone: string): string {
  const clock = timeOfDay(instant.toISOString(), zone)
  return clock === '00:00' ? '24:00' : clock
}

/** A stretch of days, `until` the first no longer in it. */
export interface Days {
  readonly from: Day
  readonly until: Day
}

/** The rotas of a branch's workshops for some stretches of days, joined as the rules want them. */
export function useSchedules(branchId: string | undefined, stretches: readonly Days[]): Schedules {
  const listed = useAsk(listWorkshops, branchId ? { branchId } : null)
  const workshopIds = listed.value?.workshops.map(({ id }) => id) ?? []
  const months = new Set(stretches.flatMap(({ from, until }) => monthsBetween(addDays(from, -2), addDays(until, 1))))
  const asked = workshopIds.flatMap((workshopId) => [...months].map((month) => ({ workshopId, month })))
  const schedules = useQueries({
    queries: asked.map((input) => ({
      queryKey: [showRota.name, input],
      queryFn: async () => {
        const answered = await send(showRota, input)
        if (!answered.ok) throw new RefusedError(answered)
        return answered.value
      },
      retry: false,
    })),
    combine,
  })
  return listed.loading ? { ...schedules, loading: true } : schedules
}

// One function for all renders, so that what it joins stays the same object until an answer changes.
function combine(results: readonly UseQueryResult<RotaMonth>[]): Schedules {
  const rotas = results.flatMap(({ data }) => (data ? [data] : []))
  return { ...joined(rotas), loading: results.some(({ isPending }) => isPending) }
}

function monthsBetween(from: Day, until: Day): string[] {
  const months = new Set<string>()
  for (let on = from; on <= until; on = addDays(on, 1)) months.add(on.slice(0, 7))
  return [...months]
}

function joined(shown: readonly RotaMonth[]): Omit<Schedules, 'loading'> {
  const workshops = [...new Set(shown.map(({ workshop }) => workshop.id))].map((id) =>
    shown.filter(({ workshop }) => workshop.id === id),
  )
  const schedules = new Map<string, Schedule>()
  const crews = new Map<string, Crew>()
  for (const monthsOfOne of workshops) {
    const schedule = scheduleOf({
      rotas: unique(monthsOfOne.flatMap(({ rotas }) => rotas)),
      overrides: unique(monthsOfOne.flatMap(({ overrides }) => overrides)),
      tables: monthsOfOne[0]?.tables ?? [],
    })
    for (const crew of monthsOfOne.flatMap((month) => month.crews)) {
      schedules.set(crew.id, schedule)
      crews.set(crew.id, { id: crew.id, name: crew.name })
    }
  }
  return { crews: [...crews.values()], of: (crewId) => schedules.get(crewId) }
}

function unique<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
