import { type Because, decides, type Finding, type Outcome, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface DualOrganisationalLifeGiven {
  /** The member holds a leading post and so takes part in two organisational lives. */
  readonly leadingCadre: boolean
  /** Gatherings of the member's own branch or group in the time that is looked at. */
  readonly gatherings: readonly {
    readonly attendance: 'present' | 'excused' | 'on-shift' | 'absent'
    /** As one of the members, not as a guest or to give instructions. */
    readonly asMember?: boolean | undefined
  }[]
}

export interface DualOrganisationalLifeValues {
  readonly applies: boolean
  readonly held: number
  readonly attended: number
  readonly withoutReason: number
  readonly notAsMember: number
}

/** Does a leading cadre take part in the own branch or group as an ordinary member? No number is set: never at all is for a human. */
export const dualOrganisationalLife = question({
  name: 'dual-organisational-life',
  rules: ['MT-09'],
  settings: {},
  judge: (
    { leadingCadre: applies, gatherings }: DualOrganisationalLifeGiven,
    _on,
    law,
  ): Finding<DualOrganisationalLifeValues> => {
    const cited = law['MT-09']
    const held = gatherings.length
    const present = gatherings.filter(({ attendance }) => attendance === 'present')
    const notAsMember = present.filter(({ asMember = true }) => !asMember).length
    const attended = present.length - notAsMember
    const withoutReason = gatherings.filter(({ attendance }) => attendance === 'absent').length
    const values = { applies, held, attended, withoutReason, notAsMember }
    if (!applies)
      return { outcome: 'PASS', values, because: [decides(cited, { text: 'dual.not-leading', holds: null })] }
    if (held === 0)
      return { outcome: 'PASS', values, because: [decides(cited, { text: 'dual.nothing-held', holds: null })] }
    const outcome: Outcome = attended > 0 ? 'PASS' : 'NEEDS_HUMAN'
    const because: Because[] = [
      decides(cited, {
        text: attended > 0 ? 'dual.attended' : 'dual.never',
        numbers: { attended, held },
        formula: `${attended} ≥ 1`,
        holds: attended > 0 ? true : null,
      }),
    ]
    if (withoutReason > 0)
      because.push(warns(cited, { text: 'dual.without-reason', numbers: { count: withoutReason }, holds: false }))
    if (notAsMember > 0)
      because.push(tells(cited, { text: 'dual.not-as-member', numbers: { count: notAsMember }, holds: false }))
    const wouldChange = attended > 0 ? [] : [{ text: 'dual.if-attends', numbers: {}, outcome: 'PASS' } as const]
    return { outcome, values, because, wouldChange }
  },
})
