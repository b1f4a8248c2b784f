import { addMonths, type Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { question } from '../question.rules.ts'

export interface ProbationGiven {
  /** Day of the assembly that admitted: the clock starts here, never at the approval or the oath. */
  readonly admittedOn: Day
  readonly approvedOn?: Day | null | undefined
  readonly oathOn?: Day | null | undefined
  /** Months by which it was extended, counted from the expiry. */
  readonly extensionMonths?: number | undefined
}

export interface ProbationValues {
  readonly endsOn: Day
  readonly over: boolean
}

/** The day on which a probation expires: a year from the assembly, and its extension from that day on. */
export function probationEnd(admittedOn: Day, law: LawOf<'DV-14'>, extensionMonths = 0): Day {
  return addMonths(addMonths(admittedOn, law['DV-14'].notBefore), extensionMonths)
}

/** When is the probation over (DV-14)? */
export const probation = question({
  name: 'probation',
  rules: ['DV-14', 'DV-16', 'DV-step-21'],
  settings: {},
  judgedOn: ({ admittedOn }: ProbationGiven) => admittedOn,
  judge: ({ admittedOn, approvedOn, oathOn, extensionMonths = 0 }, on, law): Finding<ProbationValues> => {
    const months = law['DV-14'].notBefore
    const endsOn = probationEnd(admittedOn, law, extensionMonths)
    const first = probationEnd(admittedOn, law)
    const because: Because[] = [
      tells(law['DV-14'], { text: 'probation.year', numbers: { admittedOn, months, endsOn: first }, holds: null }),
    ]
    const later = [approvedOn, oathOn].filter((day) => day != null)
    if (later.length > 0)
      because.push(
        tells(law['DV-14'], { text: 'probation.not-from-approval', numbers: { days: later.join(', ') }, holds: null }),
      )
    if (extensionMonths > 0)
      because.push(
        tells(law['DV-16'], { text: 'probation.extended', numbers: { extensionMonths, first, endsOn }, holds: null }),
      )
    because.push(
      tells(law['DV-step-21'], {
        text: on >= endsOn ? 'probation.over' : 'probation.runs',
        numbers: { on, endsOn },
        holds: null,
      }),
    )
    return { outcome: 'PASS', values: { endsOn, over: on >= endsOn }, because }
  },
})

export interface ProbationExtensionGiven {
  readonly probationEndsOn: Day
  readonly months: number
  readonly earlierExtensions?: number | undefined
  readonly resolvedOn?: Day | null | undefined
}

export interface ProbationExtensionValues {
  readonly mayExtend: boolean
  readonly newEndsOn: Day | null
  /** What the assembly may resolve instead. */
  readonly leaves: readonly ('convert' | 'extend' | 'cancel')[]
}

/** May a probation be extended by so many months? Once, by half a year to a year, counted from its expiry (DV-16). */
export const probationExtension = question({
  name: 'probation-extension',
  rules: ['DV-16', 'CAL-01'],
  settings: {},
  judgedOn: ({ probationEndsOn, resolvedOn }: ProbationExtensionGiven) => resolvedOn ?? probationEndsOn,
  judge: ({ probationEndsOn, months, earlierExtensions = 0 }, _on, law): Finding<ProbationExtensionValues> => {
    const { monthsAtLeast: least, monthsAtMost: most, times, ...cited } = law['DV-16']
    const [first, fits] = [earlierExtensions < times, least <= months && months <= most]
    const mayExtend = first && fits
    const newEndsOn = addMonths(probationEndsOn, months)
    const because: Because[] = [
      decides(cited, {
        text: first ? 'extension.first' : 'extension.second',
        numbers: { times, earlierExtensions },
        formula: `${earlierExtensions} < ${times}`,
        holds: first,
      }),
      decides(cited, {
        text: fits ? 'extension.fits' : 'extension.wrong-length',
        numbers: { months, least, most },
        formula: `${least} ≤ ${months} ≤ ${most}`,
        holds: fits,
      }),
    ]
    if (mayExtend)
      because.push(
        tells(law['CAL-01'], {
          text: 'extension.new-end',
          numbers: { probationEndsOn, months, newEndsOn },
          holds: null,
        }),
      )
    const nearest = months < least ? least : most
    return {
      outcome: mayExtend ? 'PASS' : 'FAIL',
      values: {
        mayExtend,
        newEndsOn: mayExtend ? newEndsOn : null,
        leaves: first ? ['convert', 'extend', 'cancel'] : ['convert', 'cancel'],
      },
      because,
      wouldChange:
        first && !fits ? [{ text: 'extension.if-months', numbers: { months: nearest }, outcome: 'PASS' }] : [],
    }
  },
})
