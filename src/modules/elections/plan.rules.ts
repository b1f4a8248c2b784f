import { type Decision, no, yes } from '#core/decision.ts'
import type { ElectionKind } from './terms.rules.ts'

/** A by-election fills named seats, and there is one secretary. */
export function seatsFit(
  kind: ElectionKind,
  seats: number,
  vacancies: number,
): Decision<undefined, 'elections.seats-unfit'> {
  const fits = kind === 'by-election' ? vacancies === seats : kind === 'secretary-election' ? seats === 1 : true
  return fits ? yes() : no('elections.seats-unfit', { seats, vacancies })
}
