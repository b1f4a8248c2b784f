import { type Decision, no, yes } from '#core/decision.ts'
import { type Grade, grades, type Sheets, type Totals } from './grades.rules.ts'

/** What was changed of a member after the publication: his grade, or, where `totals` is there, how often each grade was ticked. */
export interface Correction {
  readonly before: Grade | null
  readonly after: Grade | null
  readonly totals: { readonly before: Totals | null; readonly after: Totals } | null
  readonly at: Date
}

interface Corrected {
  readonly totals: Totals | null
  readonly grade: Grade | null
  readonly corrections: readonly Correction[]
}

export interface SheetsCorrection {
  readonly before: Sheets
  readonly after: Sheets
  readonly at: Date
}

/** Members as they stood at an instant, or, with null, when the grades were made public: what was corrected later is undone. */
export function membersAt<M extends Corrected>(members: readonly M[], at: Date | null): M[] {
  return members.map((member) => {
    const stood = member.corrections.filter((one) => at !== null && one.at <= at)
    const undone = member.corrections.filter((one) => at === null || one.at > at)
    const grade = undone.find(({ totals }) => totals === null)
    const totals = undone.find((one) => one.totals !== null)?.totals
    return {
      ...member,
      corrections: stood,
      grade: grade ? grade.before : member.grade,
      totals: totals ? totals.before : member.totals,
    }
  })
}

export function sheetsAt(
  sheets: Sheets | null,
  corrections: readonly SheetsCorrection[],
  at: Date | null,
): Sheets | null {
  return corrections.find((one) => at === null || one.at > at)?.before ?? sheets
}

/** The newest correction of all, null where nothing was corrected. */
export function lastCorrection(members: readonly Corrected[], sheets: readonly SheetsCorrection[]): Date | null {
  const times = [...members.flatMap(({ corrections }) => corrections), ...sheets].map(({ at }) => at.getTime())
  return times.length > 0 ? new Date(Math.max(...times)) : null
}

export const sameTotals = (one: Totals | null, other: Totals | null): boolean =>
  one === other || (one !== null && other !== null && grades.every((grade) => one[grade] === other[grade]))

export const sameSheets = (one: Sheets, other: Sheets): boolean =>
  one.issued === other.issued && one.returned === other.returned && one.valid === other.valid

/** A corrected report goes up only when something was corrected since the last, and not before the day of that. */
export function mayReport(
  reportedOn: string,
  { publishedOn, correctedOn, reported }: { publishedOn: string; correctedOn: string | null; reported: boolean },
): Decision<undefined, 'appraisal.reported-already' | 'appraisal.before-publication' | 'appraisal.before-correction'> {
  if (reported && correctedOn === null) return no('appraisal.reported-already')
  if (reportedOn < publishedOn) return no('appraisal.before-publication', { on: reportedOn, publishedOn })
  if (reported && correctedOn !== null && reportedOn < correctedOn)
    return no('appraisal.before-correction', { on: reportedOn, correctedOn })
  return yes()
}
