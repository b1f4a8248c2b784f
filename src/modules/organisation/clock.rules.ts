import { type Day, dayAt, dayIndex } from '#core/day.ts'

/**
 * Wall clock of the plant as one number: minutes since 1970-01-01 00:00 in its own zone. Shifts are reckoned in it, so
 * that no rule asks the machine's zone; instants enter and leave here.
 */
export type PlantMinute = number

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  clocks.set(zone, made)
  return made
}

export function plantMinute(zone: string, instant: Date): PlantMinute {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000
}

/** The instant at which the plant's clock shows the minute. */
export function instantOf(zone: string, minute: PlantMinute): Date {
  const guess = new Date(minute * 60_000)
  const offset = plantMinute(zone, guess) - minute
  const found = new Date((minute - offset) * 60_000)
  const miss = plantMinute(zone, found) - minute
  return miss === 0 ? found : new Date(found.getTime() - miss * 60_000)
}

export function minuteOf(on: Day, minutes = 0): PlantMinute {
  return dayIndex(on) * 1440 + minutes
}

export function dayOfMinute(minute: PlantMinute): Day {
  return dayAt(Math.floor(minute / 1440))
}
