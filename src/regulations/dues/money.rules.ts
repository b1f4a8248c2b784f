/** Dues are whole fen: a base, a rate per mille on all of it, rounded once at the end (DU-01, DU-20). */

/** A rate up to and including so many fen; the last has no limit. */
export interface Bracket {
  readonly fenAtMost: number | null
  readonly perMille: number
}

export type Brackets = readonly Bracket[]

/** A sum over so many months: its mean is never taken, so nothing is lost before the end (CAL-09). */
export interface Base {
  readonly fen: number
  readonly months: number
}

/** The setting `roundTo` in fen. */
export function stepOf(roundTo: string): 1 | 10 {
  return roundTo === 'jiao' ? 10 : 1
}

/** The bracket in which a base lies: the limit itself belongs to the lower rate. */
export function bracketOf(brackets: Brackets, { fen, months }: Base): Bracket {
  const found = brackets.find(({ fenAtMost }) => fenAtMost === null || fen <= fenAtMost * months)
  return found ?? { fenAtMost: null, perMille: 0 }
}

/** A rate on the whole base, half up to the step. */
export function shareOf({ fen, months }: Base, perMille: number, step: 1 | 10): number {
  const unit = 1000 * months * step
  return Math.floor((2 * fen * perMille + unit) / (2 * unit)) * step
}

/** True where the share is no whole step and had to be rounded. */
export function isRounded({ fen, months }: Base, perMille: number, step: 1 | 10): boolean {
  return (fen * perMille) % (1000 * months * step) !== 0
}

/** `300001` → `3000.01`. */
export function yuan(fen: number): string {
  const whole = Math.floor(fen / 100)
  return `${whole}.${String(fen % 100).padStart(2, '0')}`
}

/** `15` → `1.5%`. */
export function percent(perMille: number): string {
  return `${perMille % 10 === 0 ? perMille / 10 : `${Math.floor(perMille / 10)}.${perMille % 10}`}%`
}
