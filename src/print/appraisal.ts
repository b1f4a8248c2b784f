import type { Foot } from './page.ts'
import { makePdf } from './pdf.ts'

interface AppraisalPaper {
  readonly foot: Foot
  readonly title: string
  readonly demo: boolean
  readonly year: number
}

/** One line of the register; what is not known is empty and prints as a dash, a signature is written by hand. */
export interface RegisterLine {
  readonly name: string
  readonly group: string
  readonly standing: string
  readonly selfAppraisal: string
  /** In the order of the register's grades; empty where none was entered. */
  readonly totals: readonly string[]
  readonly grade: string
  readonly opinion: string
}

/** Register of the democratic appraisal (民主评议党员登记表), ledger L12. */
export interface AppraisalRegister extends AppraisalPaper {
  readonly grades: readonly string[]
  /** 发出30张，收回30张，有效30张 */
  readonly facts: readonly [string, string]
  readonly lines: readonly RegisterLine[]
  /** The opinion on the whole; empty where none was written. */
  readonly opinion: string
  /** That it was corrected since it was made public, or that it is printed as it was; empty for the first and only one. */
  readonly edition: string
  readonly corrections: readonly RegisterCorrection[]
}

/** What was corrected since the grades were made public. */
export interface RegisterCorrection {
  readonly on: string
  readonly whose: string
  readonly what: string
  readonly before: string
  readonly after: string
  readonly reason: string
  readonly by: string
}

/** Prints the register on A4 across, head repeated on every page. */
export function printAppraisalRegister(register: AppraisalRegister): Promise<Uint8Array> {
  return makePdf('appraisal-register', register)
}

/** Blank self-appraisal forms (党员自评表): one page a member, filled in by hand. */
export interface SelfAppraisalForms extends AppraisalPaper {
  readonly grades: readonly string[]
  readonly people: readonly { readonly name: string; readonly group: string; readonly standing: string }[]
}

export function printSelfAppraisalForms(forms: SelfAppraisalForms): Promise<Uint8Array> {
  return makePdf('appraisal-form', forms)
}

/** Ballot sheet (民主测评票): full members against the grades. There is no place for the name of whoever ticks. */
export interface AppraisalBallot extends AppraisalPaper {
  readonly grades: readonly string[]
  readonly names: readonly string[]
  /** How many may be ticked as excellent. */
  readonly excellentAtMost: number
}

export function printAppraisalBallot(ballot: AppraisalBallot): Promise<Uint8Array> {
  return makePdf('appraisal-ballot', ballot)
}
