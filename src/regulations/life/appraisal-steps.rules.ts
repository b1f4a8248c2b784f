import { type Because, decides, type Finding, type Outcome, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { type StepDays, type StepValues, stepsTaken } from './steps.rules.ts'

export type AppraisalStep = 'self-appraisal' | 'mutual-appraisal' | 'ballot' | 'opinion'

const stages = [['self-appraisal'], ['mutual-appraisal'], ['ballot'], ['opinion']] as const

// Nothing comes before the first step, nothing after the last.
type Early = Exclude<AppraisalStep, 'self-appraisal'>
type Skipped = Exclude<AppraisalStep, 'opinion'>

type Place = 'assembly' | 'group'

export interface AppraisalStepsGiven {
  readonly steps: StepDays<AppraisalStep>
  /** Where members appraised themselves and each other; a large branch may do it in its groups. */
  readonly appraisedIn?: Place | undefined
  /** Where the ballot was taken: only in the assembly. */
  readonly ballotIn?: Place | undefined
}

/** Did the democratic appraisal go its way: self-appraisal, mutual appraisal, ballot in the assembly, opinion? */
export const appraisalSteps = question({
  name: 'appraisal-steps',
  rules: ['DA-02'],
  settings: {},
  judge: (
    { steps, appraisedIn = 'assembly', ballotIn = 'assembly' }: AppraisalStepsGiven,
    on,
    law,
  ): Finding<StepValues<AppraisalStep>> => {
    const cited = law['DA-02']
    const values = stepsTaken(stages, steps, on)
    const { done, open, skipped, outOfOrder } = values
    const ballotAway = ballotIn === 'group'
    const because: Because[] = [
      ...(ballotAway ? [decides(cited, { text: 'appraisal.ballot-in-group', holds: false })] : []),
      ...skipped.map((step) => decides(cited, { text: `appraisal.no-${step as Skipped}`, holds: false })),
      ...outOfOrder.map((step) => decides(cited, { text: `appraisal.early-${step as Early}`, holds: false })),
    ]
    if (because.length === 0) {
      const of = stages.length
      const formula = `${done.length} = ${of}`
      because.push(
        open.length === 0
          ? decides(cited, { text: 'appraisal.all-steps', numbers: { of }, formula, holds: true })
          : decides(cited, { text: 'appraisal.steps-open', numbers: { done: done.length, of }, formula, holds: null }),
      )
    }
    if (appraisedIn === 'group') because.push(tells(cited, { text: 'appraisal.in-groups', holds: null }))
    const wrong = skipped.length + outOfOrder.length
    const otherwise: Outcome = wrong > 0 ? 'FAIL' : 'PASS'
    return {
      outcome: ballotAway ? 'INVALID_PROCEDURE' : otherwise,
      values,
      because,
      wouldChange: ballotAway
        ? [{ text: 'appraisal.if-ballot-in-assembly', numbers: {}, outcome: otherwise }]
        : skipped.length > 0 && outOfOrder.length === 0
          ? [{ text: 'appraisal.if-steps-recorded', numbers: { count: skipped.length }, outcome: 'PASS' }]
          : [],
    }
  },
})
