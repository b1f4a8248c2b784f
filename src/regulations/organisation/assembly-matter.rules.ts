import type { Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface AssemblyMatterGiven {
  readonly assemblyOn: Day
  /** An important matter put to the assembly for decision. */
  readonly important: boolean
  /** Full members that day: few of them have no committee. */
  readonly fullMembers: number
  readonly discussedOn?: Day | null | undefined
}

export interface AssemblyMatterValues {
  readonly state: 'prepared' | 'not-prepared' | 'no-committee' | 'not-needed'
}

/** Did the committee discuss an important matter before it goes to the assembly? "Generally", so a gap only warns. */
export const assemblyMatter = question({
  name: 'assembly-matter',
  rules: ['CM-10', 'CM-02'],
  settings: {},
  judgedOn: ({ assemblyOn }: AssemblyMatterGiven) => assemblyOn,
  judge: (given: AssemblyMatterGiven, _on, law): Finding<AssemblyMatterValues> => {
    const { assemblyOn, important, fullMembers: full, discussedOn = null } = given
    const { fullBelow } = law['CM-02']
    if (full < fullBelow) {
      const numbers = { full, below: fullBelow }
      return found('no-committee', [
        decides(law['CM-02'], { text: 'item.no-committee', numbers, formula: `${full} < ${fullBelow}`, holds: true }),
      ])
    }
    if (!important) return found('not-needed', [tells(law['CM-10'], { text: 'item.not-important', holds: null })])
    const prepared = discussedOn !== null && discussedOn <= assemblyOn
    const numbers = { assemblyOn, discussedOn: discussedOn ?? '' }
    const line = warns(law['CM-10'], {
      text: prepared ? 'item.discussed' : discussedOn ? 'item.discussed-after' : 'item.not-discussed',
      numbers,
      formula: discussedOn ? `${discussedOn} ≤ ${assemblyOn}` : '',
      holds: prepared,
    })
    return found(prepared ? 'prepared' : 'not-prepared', [line])
  },
})

function found(state: AssemblyMatterValues['state'], because: readonly Because[]): Finding<AssemblyMatterValues> {
  return { outcome: 'PASS', values: { state }, because }
}
