import { type Because, type Change, decides, type Finding, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import type { Threshold } from '../threshold.rules.ts'

export const grades = ['excellent', 'qualified', 'basically-qualified', 'unqualified'] as const
export type Grade = (typeof grades)[number]

export interface AppraisalGradesGiven {
  readonly fullMembers: number
  /** Members of each grade, as proposed or as decided. */
  readonly graded: { readonly [G in Grade]?: number | undefined }
  /** Probationary members who were given a grade: there must be none. */
  readonly probationaryGraded?: number | undefined
}

export interface AppraisalGradesValues {
  readonly excellentAtMost: number
  readonly excellent: number
  readonly graded: number
  /** Full members without a grade yet. */
  readonly ungraded: number
}

/** Do the grades of an appraisal fit: at most a third excellent, probationary members without a grade? */
export const appraisalGrades = question({
  name: 'appraisal-grades',
  rules: ['DA-04', 'DA-03', 'DA-05'],
  // A share of the full members as a fraction of whole numbers. One third is what the yearly notices say; some say 3/10.
  settings: { excellentShare: { rule: 'DA-04', kind: 'local', default: '1/3' } },
  judge: (given: AppraisalGradesGiven, _on, law, { excellentShare }): Finding<AppraisalGradesValues> => {
    const { fullMembers: full, graded: by, probationaryGraded = 0 } = given
    const share = shareOf(excellentShare) ?? law['DA-04'].excellentAtMost
    const excellentAtMost = Math.floor((share.of * full) / share.times)
    const excellent = by.excellent ?? 0
    const graded = grades.reduce((sum, grade) => sum + (by[grade] ?? 0), 0)
    const ungraded = Math.max(0, full - graded)
    const fits = graded <= full
    const within = share.times * excellent <= share.of * full
    const numbers = { full, excellent, most: excellentAtMost }
    const because: Because[] = [
      decides(law['DA-03'], {
        text: fits ? 'grades.count' : 'grades.too-many',
        numbers: { graded, full, ungraded },
        formula: `${graded} ≤ ${full}`,
        holds: fits,
      }),
      warns(law['DA-04'], {
        text: within ? 'grades.excellent-within' : 'grades.excellent-over',
        numbers,
        formula: `${share.times}×${excellent} ≤ ${share.of === 1 ? full : `${share.of}×${full}`}`,
        holds: within,
      }),
    ]
    if (probationaryGraded > 0) {
      const count = { count: probationaryGraded }
      const formula = `${probationaryGraded} = 0`
      because.push(decides(law['DA-05'], { text: 'grades.probationary-graded', numbers: count, formula, holds: false }))
    }
    return {
      outcome: fits && probationaryGraded === 0 ? 'PASS' : 'FAIL',
      values: { excellentAtMost, excellent, graded, ungraded },
      because,
      wouldChange: changes(given, graded),
    }
  },
})

/** `1/3` → 3×E ≤ 1×full. Null for anything that is no proper fraction. */
function shareOf(fraction: string): Threshold | null {
  const found = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(fraction)
  if (!found) return null
  const [of, times] = [Number(found[1]), Number(found[2])]
  return of <= times ? { times, of, strict: false } : null
}

function changes({ fullMembers, probationaryGraded = 0 }: AppraisalGradesGiven, graded: number): Change[] {
  const over = graded - fullMembers
  if (over > 0 && probationaryGraded === 0)
    return [{ text: 'grades.if-fewer', numbers: { count: over }, outcome: 'PASS' }]
  if (over <= 0 && probationaryGraded > 0)
    return [{ text: 'grades.if-probationary-ungraded', numbers: { count: probationaryGraded }, outcome: 'PASS' }]
  return []
}
