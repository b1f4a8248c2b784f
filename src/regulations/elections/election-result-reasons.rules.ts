import { type Because, decides, tells, warns } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { formulaOf, isExactly, leastFor, meets } from '../threshold.rules.ts'
import type { ElectionResultGiven, ElectionResultValues } from './election-result.rules.ts'
import type { Winners } from './winners.rules.ts'

/** Whether the poll stands: ballots returned against issued, votes against ballots. */
export function pollLines(
  { issued, returned, votes, seats }: ElectionResultGiven,
  p: number,
  law: LawOf<'EL-06' | 'VT-10'>,
): Because[] {
  const holds = returned <= issued
  const lines: Because[] = [
    decides(law['EL-06'], {
      text: holds ? 'poll.valid' : 'poll.void',
      numbers: { issued, returned },
      formula: `${returned} ≤ ${issued}`,
      holds,
    }),
  ]
  const most = Math.max(0, ...votes.map(({ inFavour }) => inFavour))
  const sum = votes.reduce((total, { inFavour }) => total + inFavour, 0)
  if (issued > p)
    lines.push(
      decides(law['VT-10'], {
        text: 'poll.more-ballots',
        numbers: { issued, p },
        formula: `${issued} ≤ ${p}`,
        holds: false,
      }),
    )
  if (most > returned)
    lines.push(
      decides(law['VT-10'], {
        text: 'poll.more-votes',
        numbers: { most, returned },
        formula: `${most} ≤ ${returned}`,
        holds: false,
      }),
    )
  if (sum > seats * returned)
    lines.push(
      decides(law['VT-10'], {
        text: 'poll.more-names',
        numbers: { sum, seats, returned },
        formula: `${sum} ≤ ${seats}×${returned}`,
        holds: false,
      }),
    )
  return lines
}

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
    const first = decides(base === 'PRESENT' ? { ...cited, kind: 'setting' } : cited, {
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
  const { overBar, elected, tied, contested } = winners
  if (overBar.length > seats)
    lines.push(
      tells(law['EL-09'], {
        text: 'result.by-votes',
        numbers: { over: overBar.length, seats },
        formula: `${overBar.length} > ${seats}`,
        holds: true,
      }),
    )
  if (tied.length > 0) {
    const [one] = tied
    const numbers = { count: tied.length, places: seats - elected.length, inFavour: one?.inFavour ?? 0 }
    lines.push(decides(law['EL-10'], { text: 'result.tied', numbers, holds: null }))
  } else if (unfilled > 0 && contested.length === 0) {
    const numbers = { elected: elected.length, seats, unfilled }
    lines.push(
      decides(law['EL-11'], {
        text: elected.length === 0 ? 'result.nobody' : 'result.too-few',
        numbers,
        formula: `${elected.length} ≥ ${seats}`,
        holds: elected.length === 0 ? false : null,
      }),
    )
    if (agreeToFewer !== undefined && elected.length > 0)
      lines.push(
        decides(law['EL-11'], {
          text: meets(law['EL-11'].agreement, agreeToFewer, n) ? 'result.fewer-agreed' : 'result.fewer-not-agreed',
          numbers: { agree: agreeToFewer, n, elected: elected.length },
          formula: formulaOf(law['EL-11'].agreement, agreeToFewer, n),
          holds: meets(law['EL-11'].agreement, agreeToFewer, n),
        }),
      )
  }
  return lines
}
