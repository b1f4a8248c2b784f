import { addDays, addMonths, type Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { recordedBy } from '../recorded.rules.ts'

export interface IntroductionLetterGiven {
  readonly issuedOn: Day
  /** As printed on the letter. */
  readonly validDays: number
  readonly receivedOn?: Day | null | undefined
  readonly counterfoilOn?: Day | null | undefined
  readonly refused?: 'with-cause' | 'without-cause' | null | undefined
}

export interface IntroductionLetterValues {
  readonly status: 'in-transit' | 'expired' | 'received' | 'closed'
  /** The last day of the letter. */
  readonly validTo: Day
  /** He stays on the roster of the branch that sent him and counts in its N. */
  readonly onOldRoster: boolean
  readonly keepStubUntil: Day
}

/** A letter is issued: until when is it valid, and who manages the member? The old branch, until the new one has received him. */
export const introductionLetter = question({
  name: 'introduction-letter',
  rules: ['TR-04', 'TR-03', 'TR-05'],
  settings: {
    mostDays: { rule: 'TR-03', kind: 'local', default: 90, stricter: 'lower' },
    stubYears: { rule: 'TR-05', kind: 'local', default: 30, stricter: 'higher' },
  },
  judgedOn: ({ issuedOn }: IntroductionLetterGiven) => issuedOn,
  judge: (given: IntroductionLetterGiven, on, law, settings): Finding<IntroductionLetterValues> => {
    const { issuedOn, validDays, refused = null } = given
    const { cityDays, elsewhereDays } = law['TR-03']
    const validTo = addDays(issuedOn, validDays)
    const [receivedOn, counterfoilOn] = [recordedBy(given.receivedOn, on), recordedBy(given.counterfoilOn, on)]
    const arrived = receivedOn ?? counterfoilOn
    const status = counterfoilOn ? 'closed' : arrived ? 'received' : on > validTo ? 'expired' : 'in-transit'
    const because: Because[] = [
      arrived
        ? tells(law['TR-04'], { text: 'letter.received', numbers: { on: arrived }, holds: true })
        : tells(law['TR-04'], { text: 'letter.in-transit', holds: null }),
    ]
    if (refused && !arrived)
      because.push(
        decides(law['TR-04'], {
          text: refused === 'with-cause' ? 'letter.refused-with-cause' : 'letter.refused',
          holds: refused === 'with-cause' ? null : false,
        }),
      )
    const most = settings.mostDays
    because.push(
      (validDays > most ? warns : tells)(law['TR-03'], {
        text: validDays > most ? 'letter.too-long' : 'letter.valid-to',
        numbers: { days: validDays, date: validTo, most, city: cityDays, elsewhere: elsewhereDays },
        formula: `${validDays} ≤ ${most}`,
        holds: validDays <= most,
      }),
    )
    if ((arrived ?? on) > validTo)
      because.push(
        warns(law['TR-03'], {
          text: arrived ? 'letter.received-late' : 'letter.expired',
          numbers: { date: validTo },
          formula: `${arrived ?? on} ≤ ${validTo}`,
          holds: false,
        }),
      )
    const years = settings.stubYears
    because.push(
      status === 'closed'
        ? tells(law['TR-05'], { text: 'letter.closed', numbers: { years }, holds: true })
        : tells(law['TR-05'], { text: 'letter.counterfoil-open', numbers: { years }, holds: null }),
    )
    const unlawful = refused === 'without-cause' && !arrived
    return {
      outcome: unlawful ? 'FAIL' : refused && !arrived ? 'NEEDS_HUMAN' : 'PASS',
      values: {
        status,
        validTo,
        onOldRoster: !arrived,
        keepStubUntil: addMonths(counterfoilOn ?? issuedOn, years * 12),
      },
      because,
      wouldChange: unlawful ? [{ text: 'letter.receive', numbers: {}, outcome: 'PASS' }] : [],
    }
  },
})
