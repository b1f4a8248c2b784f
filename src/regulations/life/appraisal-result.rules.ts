import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import type { Grade } from './appraisal-grades.rules.ts'

export interface AppraisalResultGiven {
  readonly standing: 'full' | 'probationary'
  /** The grade proposed or decided; null for none. */
  readonly grade: Grade | null
}

export interface AppraisalResultValues {
  readonly mayRate: boolean
  readonly mayBeGraded: boolean
  /** What the branch does with the result; disposal is only ever to be considered, by people. */
  readonly use: 'praise' | 'encourage' | 'help' | 'consider-disposal' | null
}

const uses = {
  excellent: 'praise',
  qualified: 'encourage',
  'basically-qualified': 'help',
  unqualified: 'consider-disposal',
} as const satisfies Record<Grade, AppraisalResultValues['use']>

/** What follows from the grade of one member? Praise, encouragement, help; of an unqualified member people decide, never a count. */
export const appraisalResult = question({
  name: 'appraisal-result',
  rules: ['DA-06', 'DA-03', 'DA-05'],
  settings: {},
  judge: ({ standing, grade }: AppraisalResultGiven, _on, law): Finding<AppraisalResultValues> => {
    if (standing === 'probationary') {
      const because: Because[] = [
        decides(law['DA-05'], {
          text: grade === null ? 'result.probationary' : 'result.probationary-graded',
          holds: grade === null,
        }),
        tells(law['DA-05'], { text: 'result.probationary-rates', holds: null }),
      ]
      return {
        outcome: grade === null ? 'PASS' : 'FAIL',
        values: { mayRate: true, mayBeGraded: false, use: null },
        because,
        wouldChange: grade === null ? [] : [{ text: 'result.if-ungraded', numbers: {}, outcome: 'PASS' }],
      }
    }
    const values = { mayRate: true, mayBeGraded: true, use: grade === null ? null : uses[grade] }
    if (grade === null)
      return { outcome: 'PASS', values, because: [decides(law['DA-03'], { text: 'result.no-grade', holds: null })] }
    const unqualified = grade === 'unqualified'
    return {
      outcome: unqualified ? 'NEEDS_HUMAN' : 'PASS',
      values,
      because: [decides(law['DA-06'], { text: `result.${grade}`, holds: unqualified ? null : true })],
      wouldChange: unqualified
        ? [{ text: 'result.if-qualified', numbers: {}, outcome: 'PASS' }]
        : [{ text: 'result.if-unqualified', numbers: {}, outcome: 'NEEDS_HUMAN' }],
    }
  },
})
