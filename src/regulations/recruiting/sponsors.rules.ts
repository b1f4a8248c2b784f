import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import type { Citation } from '../provision.rules.ts'
import { question } from '../question.rules.ts'
import type { StandingKind } from '../votes/voter.rules.ts'

/** Somebody asked to introduce, or to be the contact of an activist. */
export interface Sponsor {
  readonly standing: StandingKind | 'none'
  /** Under Party probation, or rights suspended otherwise. */
  readonly rightsSuspended?: boolean | undefined
}

export interface SponsorsGiven {
  readonly persons: readonly Sponsor[]
}

export interface SponsorsValues {
  readonly qualify: boolean
  /** Of them, who may do it. */
  readonly fit: number
}

/** Do the introducers qualify: two full members, none under Party probation (DV-08)? */
export const introducers = question({
  name: 'introducers',
  rules: ['DV-08', 'DV-step-09'],
  settings: {},
  judge: ({ persons }: SponsorsGiven, _on, law): Finding<SponsorsValues> => {
    const { introducers: count, ...cited } = law['DV-08']
    const judged = judgeSponsors(persons, cited, count, count)
    return {
      ...judged,
      because: [...judged.because, tells(law['DV-step-09'], { text: 'sponsor.usually-contacts', holds: null })],
    }
  },
})

/** Are one or two full members his contacts (step 5)? */
export const cultivationContacts = question({
  name: 'cultivation-contacts',
  rules: ['DV-step-05'],
  settings: {},
  judge: ({ persons }: SponsorsGiven, _on, law): Finding<SponsorsValues> =>
    judgeSponsors(persons, law['DV-step-05'], law['DV-step-05'].atLeast, law['DV-step-05'].atMost),
})

function judgeSponsors(
  persons: readonly Sponsor[],
  cited: Citation,
  least: number,
  most: number,
): Finding<SponsorsValues> {
  const count = persons.length
  const enough = least <= count && count <= most
  const because: Because[] = [
    decides(cited, {
      text: enough ? 'sponsor.count' : 'sponsor.wrong-count',
      numbers: { count, allowed: least === most ? `${least}` : `${least}–${most}` },
      formula: least === most ? `${count} = ${least}` : `${least} ≤ ${count} ≤ ${most}`,
      holds: enough,
    }),
    ...persons.map(({ standing, rightsSuspended = false }, at) => {
      const text = standing !== 'full' ? 'sponsor.not-full' : rightsSuspended ? 'sponsor.suspended' : 'sponsor.full'
      return decides(cited, { text, numbers: { at: at + 1 }, holds: text === 'sponsor.full' })
    }),
  ]
  const fit = persons.filter(({ standing, rightsSuspended = false }) => standing === 'full' && !rightsSuspended).length
  const qualify = enough && fit === count
  const missing = least - fit
  return {
    outcome: qualify ? 'PASS' : 'FAIL',
    values: { qualify, fit },
    because,
    wouldChange:
      qualify || missing <= 0 ? [] : [{ text: 'sponsor.others', numbers: { count: missing }, outcome: 'PASS' }],
  }
}
