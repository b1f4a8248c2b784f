import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'

/** Something that holds from a day until the day it no longer holds (null: still). */
export interface Span {
  readonly fromOn: Day
  readonly untilOn: Day | null
}

export interface DatedRow extends Span {
  readonly id: string
}

export function holdsOn(span: Span, on: Day): boolean {
  return span.fromOn <= on && (span.untilOn === null || span.untilOn > on)
}

export function inForce<T extends Span>(rows: readonly T[], on: Day): T | undefined {
  return rows.find((row) => holdsOn(row, on))
}

/** Since when something has held without a break on a day, over rows that follow one another or overlap; null when it does not. */
export function heldSince(rows: readonly Span[], on: Day): Day | null {
  let since = inForce(rows, on)?.fromOn ?? null
  const touching = () =>
    rows.find(({ fromOn, untilOn }) => since !== null && fromOn < since && (untilOn === null || untilOn >= since))
  for (let earlier = touching(); earlier; earlier = touching()) since = earlier.fromOn
  return since
}

export function overlap(a: Span, b: Span): boolean {
  return (b.untilOn === null || a.fromOn < b.untilOn) && (a.untilOn === null || b.fromOn < a.untilOn)
}

/** Rows whose dates change, by id. */
export type Moves = ReadonlyMap<string, Span>

/**
 * What must move so that a row reads as `becomes` (null: struck out) in a line of rows that never overlap. A neighbour that
 * touched the row keeps touching it; any other neighbour is left alone, and a clash with it is a refusal.
 */
export function correctLine(
  rows: readonly DatedRow[],
  id: string,
  becomes: Span | null,
): Decision<Moves, 'people.unknown-fact' | 'people.overlaps' | 'people.ends-before-it-begins'> {
  const row = rows.find((one) => one.id === id)
  if (!row) return no('people.unknown-fact')
  const moves = new Map<string, Span>()
  if (becomes === null) return yes(moves)
  if (isEmpty(becomes))
    return no('people.ends-before-it-begins', { from: becomes.fromOn, until: becomes.untilOn ?? '' })
  moves.set(id, { fromOn: becomes.fromOn, untilOn: becomes.untilOn })
  for (const other of rows) {
    if (other.id === id) continue
    const moved = follow(other, row, becomes)
    if (isEmpty(moved)) return no('people.overlaps', { from: other.fromOn, until: other.untilOn ?? '' })
    if (overlap(moved, becomes)) return no('people.overlaps', { from: other.fromOn, until: other.untilOn ?? '' })
    if (moved !== other) moves.set(other.id, moved)
  }
  return yes(moves)
}

function follow(other: DatedRow, row: Span, becomes: Span): Span {
  if (other.untilOn === row.fromOn && becomes.fromOn !== row.fromOn)
    return { fromOn: other.fromOn, untilOn: becomes.fromOn }
  if (
    row.untilOn !== null &&
    other.fromOn === row.untilOn &&
    becomes.untilOn !== null &&
    becomes.untilOn !== row.untilOn
  )
    return { fromOn: becomes.untilOn, untilOn: other.untilOn }
  return other
}

function isEmpty(span: Span): boolean {
  return span.untilOn !== null && span.untilOn <= span.fromOn
}

/**
 * Which row ends when another begins on a day: the one in force, if any. A row that begins that day or later is in the way;
 * what was recorded wrongly is corrected, not overtaken.
 */
export function succeed(
  rows: readonly DatedRow[],
  on: Day,
): Decision<{ close: string | null }, 'people.before-the-last'> {
  const late = rows.find((row) => row.fromOn >= on)
  if (late) return no('people.before-the-last', { on, last: late.fromOn })
  return yes({ close: inForce(rows, on)?.id ?? null })
}
