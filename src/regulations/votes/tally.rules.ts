import { type Because, type Change, decides, type Finding, type Outcome, tells } from '../answer.rules.ts'
import type { Citation } from '../provision.rules.ts'
import {
  formulaOf,
  isExactly,
  isSameBar,
  leastFor,
  leastFormula,
  meets,
  moreThanHalf,
  type Threshold,
} from '../threshold.rules.ts'

/** A count of hands or ballots. `n` should attend, `p` are present; both are voters only. */
export interface Tally {
  readonly n: number
  readonly p: number
  readonly inFavour: number
  readonly against: number
  readonly abstain: number
  /** Absent voters whose written opinion counts with the votes, not with the quorum (VT-06); their votes are among those above. */
  readonly w?: number
  /** Of them in favour. */
  readonly wInFavour?: number
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
export function outcomeOf(tally: Tally, { quorum, majority }: Bars): Outcome {
  const { n, p, inFavour, w = 0 } = tally
  if (n < 1 || p + w > n || cast(tally) > p + w) return 'INVALID_PROCEDURE'
  if (!meets(quorum.bar, p, n)) return 'INVALID_PROCEDURE'
  return meets(majority.bar, inFavour, n) ? 'PASS' : 'FAIL'
}

function cast({ inFavour, against, abstain }: Tally): number {
  return inFavour + against + abstain
}

/** Judges a count against its bars; abstentions and silence are votes not in favour (VT-09). */
export function judgeTally(tally: Tally, bars: Bars): Required<Finding<TallyValues>> {
  const { n, p, w = 0 } = tally
  const outcome = outcomeOf(tally, bars)
  const values: TallyValues = {
    ...tally,
    silent: Math.max(0, p + w - cast(tally)),
    neededPresent: leastFor(bars.quorum.bar, n),
    neededInFavour: leastFor(bars.majority.bar, n),
    adopted: outcome === 'PASS',
  }
  return { outcome, values, because: reasons(values, bars), wouldChange: changes(values, outcome), provisional: false }
}

function reasons(v: TallyValues, { quorum, majority, sum, least, abstention, exactlyHalf }: Bars): Because[] {
  const { n, p, inFavour, against, abstain, w = 0 } = v
  const lines: Because[] = []
  const heard = w > 0 ? `${p}+${w}` : `${p}`
  if (p + w > n || n < 1) {
    lines.push(
      decides(sum, {
        text: w > 0 ? 'vote.more-heard-than-expected' : 'vote.more-present-than-expected',
        numbers: { p, w, n },
        formula: `${heard} ≤ ${n}`,
        holds: false,
      }),
    )
  }
  if (cast(v) > p + w) {
    const formula = `${inFavour}+${against}+${abstain} ≤ ${heard}`
    const text = w > 0 ? 'vote.more-votes-than-heard' : 'vote.more-votes-than-voters'
    lines.push(decides(sum, { text, numbers: { cast: cast(v), p, w }, formula, holds: false }))
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
  // A local pack may ask for more than the half the national texts speak of.
  const byHalf = isSameBar(majority.bar, moreThanHalf)
  const passed = byHalf ? 'vote.majority-met' : 'vote.share-met'
  const missed = byHalf ? 'vote.majority-missed' : 'vote.share-missed'
  lines.push(
    decides(majority.cited, {
      text: carried ? passed : missed,
      numbers: { n, inFavour, needed: v.neededInFavour },
      formula: formulaOf(majority.bar, inFavour, n),
      holds: carried,
    }),
  )
  if (!carried && byHalf && isExactly(majority.bar, inFavour, n)) {
    lines.push(
      tells(exactlyHalf, {
        text: 'vote.exactly-half',
        numbers: { inFavour, n },
        formula: `2×${inFavour} = ${n}`,
        holds: false,
      }),
    )
  }
  const notInFavour = abstain + v.silent
  if (!carried && notInFavour > 0 && inFavour > against && quorate) {
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
      formula: `${leastFormula(majority.bar, n)} = ${v.neededInFavour}`,
      holds: null,
    }),
  )
  return lines
}

function changes(v: TallyValues, outcome: Outcome): Change[] {
  const { p, n, inFavour, neededPresent, neededInFavour, w = 0, wInFavour = 0 } = v
  if (n < 1 || p + w > n || cast(v) > p + w) return []
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
  if (neededInFavour > p + wInFavour)
    return [
      {
        text: 'vote.more-present-to-carry',
        numbers: { count: neededInFavour - p - wInFavour, needed: neededInFavour },
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

/** More are present than should attend: whatever is counted does not count. */
export function morePresent(cited: Citation, p: number, n: number): Because {
  const formula = `${p} ≤ ${n}`
  return decides(cited, { text: 'vote.more-present-than-expected', numbers: { p, n }, formula, holds: false })
}

/** Presence and ballots belong to one meeting (VT-13): null when they do. */
export function severalSittings(cited: Citation, sittings: number): Because | null {
  if (sittings <= 1) return null
  return decides(cited, {
    text: 'vote.several-sittings',
    numbers: { sittings },
    formula: `${sittings} = 1`,
    holds: false,
  })
}
