import type { Day } from '#core/day.ts'

/** A purpose of study at one closed gathering. */
export interface StudiedPurpose {
  readonly gatheringId: string
  /** The same for all sittings of one thing. */
  readonly sittingsId: string | null
  readonly purpose: string
  /** Null until somebody says what it was about. */
  readonly streamId: string | null
  /** The line of the plan it was linked to, if any. */
  readonly lineId: string | null
  readonly heldOn: Day
  /** Of the whole gathering. */
  readonly minutes: number
}

/** A session that was entered and linked to a line. */
export interface StudiedSession {
  readonly lineId: string
  readonly streamId: string
  readonly heldOn: Day
  readonly minutes: number
}

export interface MeantLine {
  readonly streamId: string
  readonly month: number
  readonly minutes: number
}

export interface Sum {
  readonly sittings: number
  readonly minutes: number
}

export interface Cell {
  /** Null: held, but nobody said what it was about. */
  readonly streamId: string | null
  readonly month: number
  readonly planned: Sum
  readonly held: Sum
}

interface Thing {
  readonly streamId: string | null
  readonly heldOn: Day
  readonly minutes: number
}

/**
 * Months × streams: what was meant and what was held, for the branch as a whole. One thing held several times, for other crews
 * or in each group, counts once; a gathering with two purposes shares its minutes between them.
 */
export function balanceOf(
  meant: readonly MeantLine[],
  purposes: readonly StudiedPurpose[],
  sessions: readonly StudiedSession[],
): Cell[] {
  const cells = new Map<string, { -readonly [K in keyof Cell]: Cell[K] }>()
  const cellOf = (streamId: string | null, month: number) => {
    const key = `${streamId ?? ''} ${month}`
    const cell = cells.get(key) ?? { streamId, month, planned: nothing, held: nothing }
    cells.set(key, cell)
    return cell
  }
  for (const { streamId, month, minutes } of meant) {
    const cell = cellOf(streamId, month)
    cell.planned = added(cell.planned, minutes)
  }
  for (const { streamId, heldOn, minutes } of thingsOf(purposes, sessions)) {
    const cell = cellOf(streamId, Number(heldOn.slice(5, 7)))
    cell.held = added(cell.held, minutes)
  }
  return [...cells.values()]
}

const nothing: Sum = { sittings: 0, minutes: 0 }

function added(sum: Sum, minutes: number): Sum {
  return { sittings: sum.sittings + 1, minutes: sum.minutes + minutes }
}

/** Each thing once: on the day it was first held, as long as its longest sitting. */
export function thingsOf(purposes: readonly StudiedPurpose[], sessions: readonly StudiedSession[]): Thing[] {
  const things = new Map<string, Thing>()
  const add = (key: string, next: Thing) => {
    const known = things.get(key)
    things.set(key, known ? joined(known, next) : next)
  }
  for (const one of shared(purposes))
    add(one.lineId ?? `${one.sittingsId ?? one.gatheringId} ${one.purpose}`, {
      streamId: one.streamId,
      heldOn: one.heldOn,
      minutes: one.minutes,
    })
  for (const { lineId, ...thing } of sessions) add(lineId, thing)
  return [...things.values()]
}

function joined(one: Thing, other: Thing): Thing {
  const [first = one] = other.heldOn < one.heldOn ? [other] : [one]
  return {
    streamId: one.streamId ?? other.streamId,
    heldOn: first.heldOn,
    minutes: Math.max(one.minutes, other.minutes),
  }
}

/** The minutes of a gathering among its purposes of study; what does not divide goes to the first. */
function shared(purposes: readonly StudiedPurpose[]): StudiedPurpose[] {
  return purposes.map((one) => {
    const beside = purposes.filter(({ gatheringId }) => gatheringId === one.gatheringId)
    const each = Math.floor(one.minutes / beside.length)
    return { ...one, minutes: beside[0] === one ? one.minutes - each * (beside.length - 1) : each }
  })
}
