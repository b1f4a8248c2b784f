import { decides, type Finding } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface GroupActGiven {
  readonly matter: 'admission' | 'discipline' | 'dues-relief' | 'group-leader' | 'other'
  /** A vote that is to bind, or an opinion for the branch. */
  readonly form: 'vote' | 'opinion'
}

export interface GroupActValues {
  readonly binding: false
  readonly may: boolean
}

/** May a Party group do this? It is no level of organisation: it gives opinions and recommends its leader, and binds nobody. */
export const groupAct = question({
  name: 'group-act',
  rules: ['GR-03', 'GR-01'],
  settings: {},
  judge: ({ matter, form }: GroupActGiven, _on, law): Finding<GroupActValues> => {
    const cited = law['GR-03']
    if (matter === 'group-leader')
      return {
        outcome: 'PASS',
        values: { binding: false, may: true },
        because: [decides(law['GR-01'], { text: 'group-act.leader', holds: true })],
      }
    const may = form === 'opinion'
    const text = may
      ? 'group-act.opinion'
      : cited.without.includes(matter) && matter !== 'other'
        ? (`group-act.no-${matter}` as const)
        : 'group-act.no-vote'
    return {
      outcome: may ? 'PASS' : 'INVALID_PROCEDURE',
      values: { binding: false, may },
      because: [decides(cited, { text, holds: may })],
      wouldChange: may ? [] : [{ text: 'group-act.if-opinion', numbers: {}, outcome: 'PASS' }],
    }
  },
})
