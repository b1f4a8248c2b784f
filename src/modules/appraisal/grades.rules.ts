import { type Decision, no, yes } from '#core/decision.ts'
import { ask, type GivenOf, type LocalPack } from '#regulations/index.ts'
import { type Grade, grades } from '#regulations/life/appraisal-grades.rules.ts'
import type { Scale } from './terms.rules.ts'

export { type Grade, grades } from '#regulations/life/appraisal-grades.rules.ts'

/** How often each grade was ticked for one member: totals, never who ticked it. */
export type Totals = Readonly<Record<Grade, number>>

export interface Sheets {
  readonly issued: number
  readonly returned: number
  readonly valid: number
}

/** One who takes part; a probationary member rates and is not graded (DA-05). */
export interface Graded {
  readonly standing: 'full' | 'probationary'
  readonly grade: Grade | null
}

/** The grades one may give: three where the house has no "basically qualified" (DA-03). */
export function gradesOf(scale: Scale): readonly Grade[] {
  return scale === 'four' ? grades : grades.filter((grade) => grade !== 'basically-qualified')
}

export function sumOf(totals: Totals): number {
  return grades.reduce((sum, grade) => sum + totals[grade], 0)
}

type SheetsRefusal = 'appraisal.sheets-misfit' | 'appraisal.totals-misfit' | 'appraisal.not-on-scale'

/** Sheets that went out, came back and count; nobody's totals are more or fewer than the valid sheets. */
export function sheetsFit(
  { issued, returned, valid }: Sheets,
  totals: readonly Totals[],
  scale: Scale,
): Decision<undefined, SheetsRefusal> {
  if (returned > issued || valid > returned) return no('appraisal.sheets-misfit', { issued, returned, valid })
  const misfits = totals.filter((one) => sumOf(one) !== valid)
  const [first] = misfits
  if (first) return no('appraisal.totals-misfit', { count: misfits.length, sum: sumOf(first), valid })
  if (scale === 'three' && totals.some((one) => one['basically-qualified'] > 0)) return no('appraisal.not-on-scale')
  return yes()
}

/** What the count alone would say: the grade ticked most often, null where two are equal. */
export function pluralityOf(totals: Totals): Grade | null {
  const most = Math.max(...grades.map((grade) => totals[grade]))
  const leading = grades.filter((grade) => totals[grade] === most)
  return most > 0 && leading.length === 1 ? (leading[0] ?? null) : null
}

/** DA-06: every grade is just what was ticked most often, as if nothing but the count had been looked at. */
export function takenFromCounts(
  members: readonly { readonly totals: Totals | null; readonly grade: Grade | null }[],
): boolean {
  const decided = members.filter(({ totals, grade }) => totals !== null && grade !== null)
  return decided.length > 0 && decided.every(({ totals, grade }) => totals !== null && pluralityOf(totals) === grade)
}

/** DA-03 to DA-05: what `appraisal-grades` is told. */
export function gradesGiven(members: readonly Graded[]): GivenOf<'appraisal-grades'> {
  const full = members.filter(({ standing }) => standing === 'full')
  const of = (grade: Grade) => full.filter((one) => one.grade === grade).length
  return {
    fullMembers: full.length,
    graded: Object.fromEntries(grades.map((grade) => [grade, of(grade)])),
    probationaryGraded: members.filter(({ standing, grade }) => standing === 'probationary' && grade !== null).length,
  }
}

/** Do the grades fit, by the law of the day and the branch's own packs? One rule for the form, the publication and the print. */
export function judgeGrades(members: readonly Graded[], on: string, local: readonly LocalPack[]) {
  return ask('appraisal-grades', gradesGiven(members), on, {}, local)
}

/** The share of excellent members a pack of the branch sets (DA-04), as it is written there; null where none does. */
export function shareOf(local: readonly LocalPack[]): string | null {
  const set = local.map(({ settings }) => settings['appraisal-grades']?.excellentShare)
  return set.findLast((share) => typeof share === 'string') ?? null
}

type PublishRefusal = 'appraisal.ungraded' | 'appraisal.over-share' | 'appraisal.probationary-graded'

/**
 * May the grades be made public? More excellent members than the share only where the superior agreed (DA-04 says "generally"),
 * never a grade for a probationary member (DA-05), and nobody left without one unless it is said how many are.
 */
export function mayPublish(
  judged: ReturnType<typeof judgeGrades>,
  probationaryGraded: number,
  { consent, leftUngraded }: { readonly consent: string | null; readonly leftUngraded: number },
): Decision<undefined, PublishRefusal> {
  if (probationaryGraded > 0) return no('appraisal.probationary-graded', { count: probationaryGraded })
  const { excellent = 0, excellentAtMost = 0, ungraded = 0 } = judged.values ?? {}
  if (ungraded !== leftUngraded) return no('appraisal.ungraded', { count: ungraded })
  if (excellent > excellentAtMost && !consent) return no('appraisal.over-share', { excellent, most: excellentAtMost })
  return yes()
}
