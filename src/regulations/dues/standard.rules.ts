import { type Because, type Change, tells } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import type { Citation } from '../provision.rules.ts'
import {
  type Base,
  type Bracket,
  type Brackets,
  bracketOf,
  isRounded,
  percent,
  shareOf,
  stepOf,
  yuan,
} from './money.rules.ts'

/** What a base comes to in a month. */
export interface Standard {
  readonly duesFen: number
  readonly uncappedFen: number
  readonly perMille: number
  readonly capped: boolean
}

type StandardLaw = LawOf<'DU-06' | 'DU-20'>

/** The monthly amount of a base by its brackets, rounded and then capped (DU-06). */
export function standardOf(base: Base, brackets: Brackets, law: LawOf<'DU-06'>, roundTo: string): Standard {
  const { perMille } = bracketOf(brackets, base)
  const uncappedFen = shareOf(base, perMille, stepOf(roundTo))
  const duesFen = Math.min(uncappedFen, law['DU-06'].fenAtMost)
  return { duesFen, uncappedFen, perMille, capped: duesFen < uncappedFen }
}

/** The reasons of a monthly amount: the rate on the whole base, the rounding, the cap. */
export function standardReasons(
  base: Base,
  { duesFen, uncappedFen, perMille, capped }: Standard,
  rated: Citation,
  law: StandardLaw,
  roundTo: string,
): Because[] {
  const [mean, rate] = [meanOf(base), percent(perMille)]
  const numbers = { base: mean, rate, dues: yuan(uncappedFen) }
  const lines = [
    tells(rated, {
      text: 'dues.rate',
      numbers,
      formula: `${baseFormula(base)} × ${rate} = ${yuan(uncappedFen)}`,
      holds: null,
    }),
  ]
  if (isRounded(base, perMille, stepOf(roundTo)))
    lines.push(tells(law['DU-20'], { text: roundTo === 'jiao' ? 'dues.to-the-jiao' : 'dues.to-the-fen', holds: null }))
  if (capped) {
    const most = yuan(law['DU-06'].fenAtMost)
    const formula = `min(${yuan(uncappedFen)}, ${most}) = ${yuan(duesFen)}`
    lines.push(tells(law['DU-06'], { text: 'dues.capped', numbers: { most }, formula, holds: null }))
  }
  return lines
}

/** One fen above the bracket the whole base is rated higher: what it would come to. */
export function nextBracket(base: Base, brackets: Brackets, law: LawOf<'DU-06'>, roundTo: string): Change[] {
  const { fenAtMost }: Bracket = bracketOf(brackets, base)
  if (fenAtMost === null) return []
  const above = standardOf({ fen: fenAtMost + 1, months: 1 }, brackets, law, roundTo)
  const numbers = { limit: yuan(fenAtMost), rate: percent(above.perMille), dues: yuan(above.duesFen) }
  return [{ text: 'dues.if-above', numbers, outcome: 'PASS' }]
}

export const roundTo = { rule: 'DU-20', kind: 'design', default: 'fen', choices: ['fen', 'jiao'] } as const

/** The mean to the fen, only to be shown. */
export function meanOf({ fen, months }: Base): string {
  return yuan(Math.floor((2 * fen + months) / (2 * months)))
}

function baseFormula({ fen, months }: Base): string {
  return months === 1 ? yuan(fen) : `${yuan(fen)} ÷ ${months}`
}
