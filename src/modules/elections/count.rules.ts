import { type Decision, no, yes } from '#core/decision.ts'

export interface CountLine {
  readonly personId: string
  readonly writtenIn: boolean
  readonly inFavour: number
  readonly against: number
  readonly abstain: number
}

export interface Count {
  readonly issued: number
  readonly returned: number
  readonly valid: number
  readonly lines: readonly CountLine[]
}

export const countRefusals = [
  'elections.valid-over-returned',
  'elections.votes-over-valid',
  'elections.names-over-seats',
  'elections.written-in-over-against',
  'elections.candidate-not-counted',
  'elections.counted-twice',
] as const
export type CountRefusal = (typeof countRefusals)[number]

export type Named = (personId: string) => string

/**
 * The sums of a count that no ballots can give. More ballots returned than issued is no slip of the pen: it makes the poll invalid
 * (EL-06), so it is written down and judged.
 */
export function countAdds(
  { returned, valid, lines }: Count,
  {
    candidates,
    seats,
    named,
  }: { readonly candidates: readonly string[]; readonly seats: number; readonly named: Named },
): Decision<undefined, CountRefusal> {
  if (valid > returned) return no('elections.valid-over-returned', { valid, returned })
  const twice = lines.find(({ personId }, at) => lines.findIndex((line) => line.personId === personId) !== at)
  if (twice) return no('elections.counted-twice', { name: named(twice.personId) })
  const missing = candidates.find((id) => !lines.some(({ personId, writtenIn }) => personId === id && !writtenIn))
  if (missing) return no('elections.candidate-not-counted', { name: named(missing) })
  const over = lines.find(({ inFavour, against, abstain }) => inFavour + against + abstain > valid)
  if (over) {
    const { inFavour, against, abstain } = over
    return no('elections.votes-over-valid', { name: named(over.personId), votes: inFavour + against + abstain, valid })
  }
  const sum = total(lines, ({ inFavour }) => inFavour)
  if (sum > seats * valid) return no('elections.names-over-seats', { sum, seats, valid })
  const written = total(lines, ({ writtenIn, inFavour }) => (writtenIn ? inFavour : 0))
  const against = total(lines, (line) => line.against)
  if (written > against) return no('elections.written-in-over-against', { written, against })
  return yes()
}

function total(lines: readonly CountLine[], of: (line: CountLine) => number): number {
  return lines.reduce((sum, line) => sum + of(line), 0)
}

/** Marks a candidate did not get on valid ballots: left blank, which is read as an abstention. */
export function blankOf({ inFavour, against, abstain }: CountLine, valid: number): number {
  return valid - inFavour - against - abstain
}

export interface Difference {
  readonly what: 'issued' | 'returned' | 'valid' | 'inFavour' | 'against' | 'abstain'
  readonly personId: string | null
  readonly first: number
  readonly second: number
}

/** Where two counts entered apart do not say the same: until there is none, neither stands. */
export function differencesOf(first: Count, second: Count): Difference[] {
  const papers = (['issued', 'returned', 'valid'] as const).map((what) => ({
    what,
    personId: null,
    first: first[what],
    second: second[what],
  }))
  const ids = [...new Set([...first.lines, ...second.lines].map(({ personId }) => personId))]
  const votes = ids.flatMap((personId) =>
    (['inFavour', 'against', 'abstain'] as const).map((what) => ({
      what,
      personId,
      first: lineOf(first, personId)?.[what] ?? 0,
      second: lineOf(second, personId)?.[what] ?? 0,
    })),
  )
  return [...papers, ...votes].filter((one) => one.first !== one.second)
}

function lineOf({ lines }: Count, personId: string): CountLine | undefined {
  return lines.find((line) => line.personId === personId)
}
