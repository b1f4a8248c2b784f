import { addMonths, type Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface CorrectionDeadlineGiven {
  /** The day on which the deadline to correct was set. */
  readonly setOn: Day
  /** Its last day, where one was named. */
  readonly endsOn?: Day | null | undefined
  readonly reason?: 'not-attending' | 'dues' | 'lost-contact' | 'other' | undefined
}

export interface CorrectionDeadlineValues {
  readonly usualEnd: Day
  readonly outerLimit: Day
  readonly state: 'running' | 'ended' | 'too-long'
}

/** How long may a deadline to correct run? Usually six months, at most a year; what comes after it is for people. */
export const correctionDeadline = question({
  name: 'correction-deadline',
  rules: ['MS-02', 'MS-01', 'MS-04', 'CAL-11'],
  settings: {},
  judgedOn: ({ setOn }: CorrectionDeadlineGiven) => setOn,
  judge: (given: CorrectionDeadlineGiven, on, law): Finding<CorrectionDeadlineValues> => {
    const { setOn, reason } = given
    const cited = law['MS-02']
    const { usualMonths, mostMonths } = cited
    const [usualEnd, outerLimit] = [addMonths(setOn, usualMonths), addMonths(setOn, mostMonths)]
    const endsOn = given.endsOn ?? usualEnd
    const within = endsOn <= outerLimit
    const ended = within && on > endsOn
    const because: Because[] = [
      tells(law['MS-01'], { text: 'correction.form', holds: null }),
      tells(cited, { text: 'correction.usual', numbers: { setOn, months: usualMonths, date: usualEnd }, holds: null }),
      decides(cited, {
        text: within ? 'correction.within' : 'correction.too-long',
        numbers: { endsOn, months: mostMonths, date: outerLimit },
        formula: `${endsOn} ≤ ${outerLimit}`,
        holds: within,
      }),
    ]
    if (reason !== undefined) because.push(groundOf(reason, law['MS-04']))
    if (ended) because.push(decides(law['CAL-11'], { text: 'correction.ended', numbers: { endsOn }, holds: null }))
    return {
      outcome: !within ? 'FAIL' : ended ? 'NEEDS_HUMAN' : 'PASS',
      values: { usualEnd, outerLimit, state: !within ? 'too-long' : ended ? 'ended' : 'running' },
      because,
      wouldChange: within ? [] : [{ text: 'correction.end-by', numbers: { date: outerLimit }, outcome: 'PASS' }],
    }
  },
})

function groundOf(
  reason: NonNullable<CorrectionDeadlineGiven['reason']>,
  cited: Parameters<typeof correctionDeadline.judge>[2]['MS-04'],
): Because {
  const numbers = { from: cited.lostFromMonths, to: cited.lostToMonths }
  if (reason === 'lost-contact') return tells(cited, { text: 'correction.lost-contact', numbers, holds: true })
  return tells(cited, {
    text: cited.reasons.includes(reason) ? 'correction.listed' : 'correction.not-listed',
    holds: cited.reasons.includes(reason) ? true : null,
  })
}
