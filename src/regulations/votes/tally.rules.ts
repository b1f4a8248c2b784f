import { type Because, type Change, decides, type Finding, type Outcome, tells } from '../answer.rules.ts'
import type { Citation } from '../provision.rules.ts'
import { formulaOf, isExactly, leastFor, meets, type Threshold } from '../threshold.rules.ts'

/** A count of hands or ballots. `n` should attend, `p` are present; both are voters only. */
export interface Tally {
  readonly n: number
  readonly p: number
  readonly inFavour: number
  readonly against: number
  readonly abstain: number
}

/** The two bars a vote must clear, each with the rule it comes from, and the rules every count obeys. */
export interface Bars {
  readonly quorum: { readonly cited: Citation; readonly bar: Threshold }
  readonly majority: { readonly cited: Citation; readonly bar: Threshold }
  readonly sum: Citation
  readonly least: Citation
  readonly abstention: Citation
  readonly exactlyHalf: Citation
}

export interface TallyValues extends Tally {
  /** Voters present who neither voted nor said that they abstain. */
  readonly silent: number
  readonly neededPresent: number
  readonly neededInFavour: number
  readonly adopted: boolean
}

/** What the count comes to: the sum first, then the quorum, then the majority of all who should attend. */
export function outcomeOf({ n, p, inFavour, against, abstain }: Tally, { quorum, majority }: Bars): Outcome {
  if (n < 1 || p > n || inFavour + against + abstain > p) return 'INVALID_PROCEDURE'
  if (!meets(quorum.bar, p, n)) return 'INVALID_PROCEDURE'
  return meets(majority.bar, inFavour, n) ? 'PASS' : 'FAIL'
}

/** Judges a count against its bars; abstentions and silence are votes not in favour (VT-09). */
export function judgeTally(tally: Tally, bars: Bars): Required<Finding<TallyValues>> {
  const { n, p, inFavour, against, abstain } = tally
  const outcome = outcomeOf(tally, bars)
  const values: TallyValues = {
    ...tally,
    silent: Math.max(0, p - inFavour - against - abstain),
    neededPresent: leastFor(bars.quorum.bar, n),
    neededInFavour: leastFor(bars.majority.bar, n),
    adopted: outcome === 'PASS',
  }
  return { outcome, values, because: reasons(values, bars), wouldChange: changes(values, outcome), provisional: false }
}

function reasons(v: TallyValues, { quorum, majority, sum, least, abstention, exactlyHalf }: Bars): Because[] {
  const { n, p, inFavour, against, abstain } = v
  const cast = inFavour + against + abstain
  const lines: Because[] = []
  if (p > n || n < 1) {
    lines.push(
      decides(sum, {
        text: 'vote.more-present-than-expected',
        numbers: { p, n },
        formula: `${p} ≤ ${n}`,
        holds: false,
      }),
    )
  }
  if (cast > p) {
    const formula = `${inFavour}+${against}+${abstain} ≤ ${p}`
    lines.push(decides(sum, { text: 'vote.more-votes-than-voters', numbers: { cast, p }, formula, holds: false }))
  }
  const quorate = meets(quorum.bar, p, n)
  lines.push(
    decides(quorum.cited, {
      text: quorate ? 'vote.quorum-met' : 'vote.quorum-missed',
      numbers: { n, p, needed: v.neededPresent },
      formula: formulaOf(quorum.bar, p, n),
      holds: quorate,
    }),
  )
  const carried = meets(majority.bar, inFavour, n)
  lines.push(
    decides(majority.cited, {
      text: carried ? 'vote.majority-met' : 'vote.majority-missed',
      numbers: { n, inFavour, needed: v.neededInFavour },
      formula: formulaOf(majority.bar, inFavour, n),
      holds: carried,
    }),
  )
  if (!carried && isExactly(majority.bar, inFavour, n)) {
    lines.push(
      tells(exactlyHalf, {
        text: 'vote.exactly-half',
        numbers: { inFavour, n },
        formula: `2×${inFavour} = ${n}`,
        holds: false,
      }),
    )
  }
  if (!carried && inFavour > against && quorate) {
    const notInFavour = abstain + v.silent
    lines.push(
      tells(abstention, {
        text: 'vote.abstentions-not-in-favour',
        numbers: { inFavour, against, notInFavour },
        holds: null,
      }),
    )
  }
  lines.push(
    tells(least, {
      text: 'vote.least',
      numbers: { n, needed: v.neededInFavour },
      formula: `⌊${n}/2⌋+1 = ${v.neededInFavour}`,
      holds: null,
    }),
  )
  return lines
}

function changes(v: TallyValues, outcome: Outcome): Change[] {
  const { p, n, inFavour, neededPresent, neededInFavour } = v
  if (n < 1 || p > n || inFavour + v.against + v.abstain > p) return []
  if (outcome === 'INVALID_PROCEDURE') {
    const then: Outcome = inFavour >= neededInFavour ? 'PASS' : 'FAIL'
    return [{ text: 'vote.more-present', numbers: { count: neededPresent - p, needed: neededPresent }, outcome: then }]
  }
  if (outcome === 'PASS') {
    return [
      { text: 'vote.fewer-in-favour', numbers: { count: inFavour - neededInFavour + 1 }, outcome: 'FAIL' },
      { text: 'vote.fewer-present', numbers: { count: p - neededPresent + 1 }, outcome: 'INVALID_PROCEDURE' },
    ]
  }
  if (neededInFavour > p)
    return [
      {
        text: 'vote.more-present-to-carry',
        numbers: { count: neededInFavour - p, needed: neededInFavour },
        outcome: 'PASS',
      },
    ]
  return [
    {
      text: 'vote.more-in-favour',
      numbers: { count: neededInFavour - inFavour, needed: neededInFavour },
      outcome: 'PASS',
    },
  ]
}
