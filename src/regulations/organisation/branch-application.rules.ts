import { addMonths, type Day } from '#core/day.ts'
import { type Finding, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface BranchApplicationGiven {
  /** The application to set up a branch reached the higher committee. */
  readonly appliedOn: Day
  /** It replied; what it replied is not asked. */
  readonly repliedOn?: Day | null | undefined
}

export interface BranchApplicationValues {
  readonly state: 'due' | 'overdue' | 'replied' | 'replied-late'
  readonly replyBy: Day
}

/** Has the higher committee replied to an application to set up a branch within the usual month? It only reminds: "generally". */
export const branchApplication = question({
  name: 'branch-application',
  rules: ['BR-05'],
  settings: {},
  judgedOn: ({ appliedOn }: BranchApplicationGiven) => appliedOn,
  judge: ({ appliedOn, repliedOn = null }: BranchApplicationGiven, on, law): Finding<BranchApplicationValues> => {
    const cited = law['BR-05']
    const replyBy = addMonths(appliedOn, cited.months)
    const judgedAt = repliedOn ?? on
    const late = judgedAt > replyBy
    const state = repliedOn ? (late ? 'replied-late' : 'replied') : late ? 'overdue' : 'due'
    const numbers = repliedOn ? { appliedOn, replyBy, repliedOn } : { appliedOn, replyBy }
    return {
      outcome: 'PASS',
      values: { state, replyBy },
      because: [
        warns(cited, {
          text: `application.${state}`,
          numbers,
          formula: `${judgedAt} ≤ ${replyBy}`,
          holds: late ? false : repliedOn ? true : null,
        }),
      ],
    }
  },
})
