import { type Because, type Change, decides, type Outcome, tells, warns } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { formulaOf, isExactly, leastFor, meets, type Threshold } from '../threshold.rules.ts'
import type { ElectionResultGiven, ElectionResultValues } from './election-result.rules.ts'
import type { Votes, Winners } from './winners.rules.ts'

/** Each candidate against both bars where they differ, then what decides the seats. */
export function resultLines(
  { votes, seats, agreeToFewer }: ElectionResultGiven,
  winners: Winners,
  { n, p, unfilled }: ElectionResultValues,
  base: string,
  law: LawOf<'EL-08' | 'EL-09' | 'EL-10' | 'EL-11'>,
): Because[] {
  const cited = law['EL-08']
  const { majority } = cited
  const of = base === 'PRESENT' ? p : n
  const lines: Because[] = votes.flatMap(({ name, inFavour }) => {
    const verdict = winners.verdicts.get(name) ?? 'not-elected'
    const numbers = { name, inFavour, base: of, needed: leastFor(majority, of) }
    const contested = winners.contested.some((one) => one.name === name)
    const half = isExactly(majority, inFavour, of)
    // Not being elected breaks no rule: such a line only tells.
    const say = verdict === 'elected' || contested ? decides : tells
    const first = say(base === 'PRESENT' ? { ...cited, kind: 'setting' } : cited, {
      text: verdict === 'elected' ? 'result.over' : half ? 'result.exactly-half' : 'result.not-over',
      numbers,
      formula: formulaOf(majority, inFavour, of),
      holds: verdict === 'elected' ? true : contested ? null : false,
    })
    const other = base === 'PRESENT' ? n : p
    if (meets(majority, inFavour, other) === (verdict === 'elected')) return [first]
    const second = warns(cited, {
      text: base === 'PRESENT' ? 'result.only-present' : 'result.only-older',
      numbers: { name, inFavour, base: other, needed: leastFor(majority, other) },
      formula: formulaOf(majority, inFavour, other),
      holds: null,
    })
    return [first, second]
  })
  const { overBar, elected, tied, contested, again } = winners
  if (overBar.length > seats)
    lines.push(
      tells(law['EL-09'], {
        text: 'result.by-votes',
        numbers: { over: overBar.length, seats },
        formula: `${overBar.length} > ${seats}`,
        holds: true,
      }),
    )
  for (const { name, inFavour } of again)
    lines.push(tells(law['EL-10'], { text: 'result.by-second-vote', numbers: { name, inFavour }, holds: true }))
  if (tied.length > 0) {
    const [one] = tied
    const numbers = { count: tied.length, places: seats - elected.length, inFavour: one?.inFavour ?? 0 }
    lines.push(decides(law['EL-10'], { text: 'result.tied', numbers, holds: null }))
  } else if (unfilled > 0 && contested.length === 0) {
    const numbers = { elected: elected.length, seats, unfilled }
    const agreed = agreeToFewer !== undefined && meets(law['EL-11'].agreement, agreeToFewer, n)
    const say = agreed && elected.length > 0 ? tells : decides
    lines.push(
      say(law['EL-11'], {
        text: elected.length === 0 ? 'result.nobody' : 'result.too-few',
        numbers,
        formula: `${elected.length} ≥ ${seats}`,
        holds: elected.length === 0 ? false : null,
      }),
    )
    if (agreeToFewer !== undefined && elected.length > 0)
      lines.push(
        decides(law['EL-11'], {
          text: agreed ? 'result.fewer-agreed' : 'result.fewer-not-agreed',
          numbers: { agree: agreeToFewer, n, elected: elected.length },
          formula: formulaOf(law['EL-11'].agreement, agreeToFewer, n),
          // Without the agreement there is the separate election still.
          holds: agreed ? true : null,
        }),
      )
  }
  return lines
}

/** What other votes, a second vote or an agreement would make of it. `judged` tells the outcome of other votes. */
export function resultChanges(
  { elected, contested, tied, overBar, again }: Winners,
  { n, needed, unfilled }: ElectionResultValues,
  agreement: Threshold,
  agreed: boolean,
  judged: (votes: readonly Votes[]) => Outcome,
): Change[] {
  const [first] = contested
  if (first) {
    const { name, inFavour } = first
    const votes = [...elected, ...contested].map((one) => (one === first ? { ...one, inFavour: needed } : one))
    const numbers = { name, count: needed - inFavour, needed }
    return [{ text: 'result.if-more', numbers, outcome: judged(votes) }]
  }
  if (tied.length > 0) return [{ text: 'result.if-voted-again', numbers: { count: tied.length }, outcome: 'PASS' }]
  if (unfilled > 0) {
    if (agreed && elected.length > 0) return []
    const separate: Change = { text: 'result.if-separate', numbers: { count: unfilled }, outcome: 'PASS' }
    if (elected.length === 0) return [separate]
    const numbers = { agree: leastFor(agreement, n), seats: elected.length }
    return [separate, { text: 'result.if-fewer-seats', numbers, outcome: 'PASS' }]
  }
  const last = elected.at(-1)
  if (!last || again.length > 0) return []
  // He falls where he meets the next one over the bar, or the bar itself.
  const at = Math.max(needed - 1, overBar[elected.length]?.inFavour ?? 0)
  const votes = overBar.map((one) => (one === last ? { ...one, inFavour: at } : one))
  const numbers = { name: last.name, count: last.inFavour - at }
  return [{ text: 'result.if-fewer', numbers, outcome: judged(votes) }]
}
