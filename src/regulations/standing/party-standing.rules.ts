import { addMonths, addYears, type Day, yearOf } from '#core/day.ts'
import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { question } from '../question.rules.ts'
import { type Admission, type AdmissionDays, admissionOf, type PeriodRule } from './admission.rules.ts'

export interface PartyStandingGiven extends AdmissionDays {
  /** The last day of probation after an extension. */
  readonly extendedUntil?: Day | null | undefined
  /** The day of conversion to full membership; standing begins earlier, when probation ends. */
  readonly convertedOn?: Day | null | undefined
  /** Admitted again after having left or been expelled; the days above are those of the new admission. */
  readonly rejoined?: { readonly earlierFrom?: Day | null | undefined; readonly leftOn: Day } | null | undefined
  /** Times under Party probation, a punishment; open while rights are not restored. */
  readonly partyProbation?: readonly { readonly from: Day; readonly until?: Day | null | undefined }[] | undefined
}

export interface PartyStandingValues {
  /** Also the day of the political birthday. */
  readonly admittedOn: Day | null
  /** Its month and day, `07-01`. */
  readonly birthday: string | null
  readonly probationMonths: number | null
  readonly probationEndsOn: Day | null
  readonly standingFrom: Day | null
  /** Whole years on the day asked about. */
  readonly standingYears: number
  readonly yearsSinceAdmission: number
}

/** When was a member admitted, and since when does Party standing count? Admission is not conversion, conversion not the vote on it. */
export const partyStanding = question({
  name: 'party-standing',
  rules: ['PB-10', 'PB-11', 'PB-12', 'PB-13', 'PB-14', 'PB-15', 'PB-16', 'PB-17'],
  settings: {},
  judge: (given: PartyStandingGiven, on, law): Finding<PartyStandingValues> => {
    const admission = admissionOf(given, law)
    const { period, admittedOn } = admission
    if (period === null || admittedOn === null) return undecided(admission, law)
    const { probationMonths, basis } = period
    const { extendedUntil = null, convertedOn = null } = given
    const probationEndsOn = extendedUntil ?? addMonths(admittedOn, probationMonths)
    const converted = probationMonths === 0 || (convertedOn !== null && convertedOn <= on)
    const early = probationMonths > 0 && convertedOn !== null && convertedOn < probationEndsOn
    const standingFrom = converted && !early ? probationEndsOn : null
    const admitted = basis === 'assembly' ? 'standing.admitted-by-assembly' : 'standing.admitted-by-approval'
    const because: Because[] = [decides(period, { text: admitted, numbers: { admittedOn }, holds: true })]
    const numbers = { date: probationEndsOn, convertedOn: convertedOn ?? '' }
    if (early) because.push(decides(period, { text: 'standing.converted-early', numbers, holds: null }))
    else if (probationMonths === 0) because.push(tells(period, { text: 'standing.same-day', numbers, holds: null }))
    else
      because.push(
        tells(period, { text: converted ? 'standing.from' : 'standing.not-converted', numbers, holds: null }),
      )
    because.push(...history(given, law))
    return {
      outcome: early ? 'NEEDS_HUMAN' : 'PASS',
      values: {
        admittedOn,
        birthday: admittedOn.slice(5),
        probationMonths,
        probationEndsOn: probationMonths === 0 ? null : probationEndsOn,
        standingFrom,
        standingYears: standingFrom === null ? 0 : wholeYears(standingFrom, on),
        yearsSinceAdmission: wholeYears(admittedOn, on),
      },
      because,
      wouldChange:
        standingFrom === null && !early
          ? [{ text: 'standing.if-converted', numbers: { date: probationEndsOn }, outcome: 'PASS' }]
          : [],
    }
  },
})

function undecided({ readings, early }: Admission, law: LawOf<PeriodRule | 'PB-14'>): Finding<PartyStandingValues> {
  const because: Because[] = early
    ? [decides(law['PB-14'], { text: 'standing.before-1956', holds: null })]
    : readings.map(({ cited, date }) =>
        date === null
          ? decides(cited, { text: `standing.needs-${cited.basis}`, holds: null })
          : decides(cited, { text: 'standing.reading', numbers: { date }, holds: null }),
      )
  if (because.length === 0) because.push(decides(law['PB-10'], { text: 'standing.no-date', holds: null }))
  return {
    outcome: 'NEEDS_HUMAN',
    values: {
      admittedOn: null,
      birthday: null,
      probationMonths: null,
      probationEndsOn: null,
      standingFrom: null,
      standingYears: 0,
      yearsSinceAdmission: 0,
    },
    because,
  }
}

/** What happened since that people think changes the date. */
function history(given: PartyStandingGiven, law: LawOf<'PB-15' | 'PB-16' | 'PB-17'>): Because[] {
  const lines: Because[] = []
  const { extendedUntil, rejoined, partyProbation = [] } = given
  if (extendedUntil != null)
    lines.push(tells(law['PB-15'], { text: 'standing.extended', numbers: { date: extendedUntil }, holds: null }))
  if (rejoined != null) {
    const { earlierFrom, leftOn } = rejoined
    const text = earlierFrom == null ? 'standing.rejoined' : 'standing.rejoined-earlier'
    const numbers = { leftOn, earlierFrom: earlierFrom ?? '' }
    lines.push(tells(law['PB-16'], { text, numbers, holds: null }))
  }
  for (const { from, until } of partyProbation) {
    const restored = until != null
    const text = restored ? 'standing.restored' : 'standing.under-probation'
    lines.push(tells(law['PB-17'], { text, numbers: { from, until: until ?? '' }, holds: restored ? true : null }))
  }
  return lines
}

/** Years that have passed in full; from 29 February a common year is full on the 28th (CAL-01). */
function wholeYears(from: Day, on: Day): number {
  if (on < from) return 0
  const years = yearOf(on) - yearOf(from)
  return addYears(from, years) <= on ? years : years - 1
}
