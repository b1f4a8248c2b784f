import { addMonths, type Day } from '#core/day.ts'
import { type Because, type Change, decides, type Finding, tells, warns } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { question } from '../question.rules.ts'

export interface ConversionGiven {
  /** With its extension, if there was one. */
  readonly probationEndsOn: Day
  readonly requestedOn?: Day | null | undefined
  readonly votedOn?: Day | null | undefined
  /** The discussion is put off for a reason of the organisation: this is no extension. */
  readonly putOff?: boolean | undefined
}

export interface ConversionValues {
  /** First day on which the assembly may decide. */
  readonly earliest: Day
  readonly state: 'runs' | 'due' | 'voted' | 'voted-too-early'
  /** Party standing begins when the probation expires, however late the vote. */
  readonly standingFrom: Day
}

/** May the assembly decide the conversion now? Not before expiry, then without delay (DV-15); standing counts from expiry (DV-17). */
export const conversion = question({
  name: 'conversion',
  rules: ['DV-15', 'DV-16', 'DV-17', 'DV-step-22', 'DV-step-23'],
  settings: {},
  judgedOn: ({ probationEndsOn, votedOn }: ConversionGiven) => votedOn ?? probationEndsOn,
  judge: ({ probationEndsOn: earliest, requestedOn, votedOn, putOff = false }, on, law): Finding<ConversionValues> => {
    const day = votedOn ?? on
    const expired = day >= earliest
    const state = votedOn ? (expired ? 'voted' : 'voted-too-early') : expired ? 'due' : 'runs'
    const because: Because[] = [
      (votedOn || expired ? decides : tells)(law['DV-15'], {
        text: `conversion.${state}`,
        numbers: { earliest, day },
        formula: `${day} ≥ ${earliest}`,
        holds: votedOn ? expired : null,
      }),
    ]
    if (expired && !requestedOn)
      because.push(warns(law['DV-step-22'], { text: 'conversion.no-request', numbers: { earliest }, holds: false }))
    if (requestedOn && expired) because.push(usual(requestedOn, earliest, day, law))
    if (putOff) because.push(tells(law['DV-15'], { text: 'conversion.put-off', holds: null }))
    because.push(
      tells(law['DV-step-23'], { text: 'conversion.vote', holds: null }),
      tells(law['DV-16'], { text: 'conversion.outcomes', numbers: { times: law['DV-16'].times }, holds: null }),
      tells(law['DV-17'], { text: 'conversion.standing', numbers: { standingFrom: earliest }, holds: null }),
    )
    const early = state === 'voted-too-early'
    const wouldChange: Change[] = early
      ? [{ text: 'conversion.wait', numbers: { earliest }, outcome: 'PASS' }]
      : state === 'runs'
        ? [{ text: 'conversion.if-voted-before', numbers: { earliest }, outcome: 'INVALID_PROCEDURE' }]
        : []
    const outcome = early ? 'INVALID_PROCEDURE' : 'PASS'
    return { outcome, values: { earliest, state, standingFrom: earliest }, because, wouldChange }
  },
})

/** Local habit: within a month of the request, at most three, and never before expiry. */
function usual(requestedOn: Day, earliest: Day, day: Day, law: LawOf<'DV-15'>): Because {
  const { usualWithin, usualAtMost } = law['DV-15']
  const [, from = earliest] = [requestedOn, earliest].sort()
  const [to, most] = [addMonths(from, usualWithin), addMonths(from, usualAtMost)]
  const cited = { ...law['DV-15'], instrument: 'handbook', article: '', kind: 'local' } as const
  const text = day <= to ? 'conversion.usual' : day <= most ? 'conversion.later-than-usual' : 'conversion.much-later'
  return warns(cited, { text, numbers: { requestedOn, to, most }, formula: `${day} ≤ ${to}`, holds: day <= to })
}
