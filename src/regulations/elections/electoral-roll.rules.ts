import { type Because, decides, type Finding } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { type VoterGiven, voter } from '../votes/voter.rules.ts'

export interface ElectoralRollGiven {
  readonly branch: string
  /** Everybody who is or might be on the roll, with dated rows. */
  readonly people: readonly (Omit<VoterGiven, 'branch'> & { readonly name: string; readonly onRoll: boolean })[]
}

export interface ElectoralRollValues {
  /** Voters who should attend, before anybody is excused. */
  readonly n: number
  /** On the roll without a vote. */
  readonly refused: readonly string[]
  /** Voters the roll leaves out. */
  readonly missing: readonly string[]
}

/** Does the electoral roll name every voter of the branch on that day and nobody else? */
export const electoralRoll = question({
  name: 'electoral-roll',
  rules: ['VT-01', 'VT-02'],
  settings: {},
  judge: ({ branch, people }: ElectoralRollGiven, on, law): Finding<ElectoralRollValues> => {
    const judged = people.map((person) => {
      const { values } = voter.judge({ ...person, branch }, on, law, {})
      return { name: person.name, onRoll: person.onRoll, ...values }
    })
    const refused = judged.filter(({ isVoter, onRoll }) => onRoll && !isVoter)
    const missing = judged.filter(({ isVoter, onRoll }) => isVoter && !onRoll)
    const n = judged.filter(({ isVoter }) => isVoter).length
    const because: Because[] = [
      ...refused.map(({ name, standing }) =>
        standing === 'probationary'
          ? decides(law['VT-02'], { text: 'roll.probationary', numbers: { name }, holds: false })
          : decides(law['VT-01'], { text: 'roll.no-voter', numbers: { name }, holds: false }),
      ),
      ...missing.map(({ name }) => decides(law['VT-01'], { text: 'roll.missing', numbers: { name }, holds: false })),
    ]
    const right = because.length === 0
    if (right) because.push(decides(law['VT-01'], { text: 'roll.right', numbers: { n }, holds: true }))
    const numbers = { refused: refused.length, missing: missing.length, n }
    return {
      outcome: right ? 'PASS' : 'FAIL',
      values: { n, refused: refused.map(({ name }) => name), missing: missing.map(({ name }) => name) },
      because,
      wouldChange: right ? [] : [{ text: 'roll.if-corrected', numbers, outcome: 'PASS' }],
    }
  },
})
