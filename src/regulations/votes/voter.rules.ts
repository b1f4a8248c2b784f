import type { Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

/** A dated fact: from a day on, until the first day it no longer holds. */
export interface Span {
  readonly from: Day
  readonly until?: Day | null | undefined
}

export type StandingKind = 'applicant' | 'activist' | 'prospective' | 'probationary' | 'full'

/** The dated rows of one person. `branch` is whatever names a branch, the same word in question and rows. */
export interface VoterGiven {
  readonly branch: string
  readonly memberships: readonly (Span & { readonly branch: string })[]
  readonly standings: readonly (Span & { readonly kind: StandingKind })[]
  /** Rights suspended: Party probation, detention or arrest with rights suspended, membership stopped. */
  readonly suspensions?: readonly Span[] | undefined
}

export interface VoterValues {
  readonly isVoter: boolean
  readonly standing: StandingKind | null
  /** A member who is no voter attends and speaks. */
  readonly mayAttend: boolean
}

export function holdsOn(span: Span, on: Day): boolean {
  return span.from <= on && (span.until == null || on < span.until)
}

/** Does this person vote in this branch on this day? Full standing, unsuspended rights, formal relation here (VT-01). */
export const voter = question({
  name: 'voter',
  rules: ['VT-01', 'VT-02'],
  settings: {},
  judge: (given: VoterGiven, on, law): Finding<VoterValues> => {
    const belongs = given.memberships.some((row) => row.branch === given.branch && holdsOn(row, on))
    const elsewhere = !belongs && given.memberships.some((row) => holdsOn(row, on))
    const standing = given.standings.find((row) => holdsOn(row, on))?.kind ?? null
    const suspended = (given.suspensions ?? []).some((row) => holdsOn(row, on))
    const full = standing === 'full'
    const isVoter = belongs && full && !suspended
    const because: Because[] = [
      decides(law['VT-01'], {
        text: belongs ? 'voter.belongs' : elsewhere ? 'voter.belongs-elsewhere' : 'voter.belongs-nowhere',
        numbers: { on },
        holds: belongs,
      }),
      standing === 'probationary'
        ? decides(law['VT-02'], { text: 'voter.probationary', numbers: { on }, holds: false })
        : decides(law['VT-01'], { text: full ? 'voter.full' : 'voter.not-full', numbers: { on }, holds: full }),
    ]
    if (suspended) because.push(decides(law['VT-01'], { text: 'voter.suspended', numbers: { on }, holds: false }))
    const mayAttend = belongs && (full || standing === 'probationary')
    if (mayAttend && !isVoter) because.push(tells(law['VT-02'], { text: 'voter.may-attend', holds: null }))
    return { outcome: isVoter ? 'PASS' : 'FAIL', values: { isVoter, standing, mayAttend }, because }
  },
})

/** How many of these people vote in the branch on the day: N before anybody is excused. */
export function countVoters(people: readonly Omit<VoterGiven, 'branch'>[], branch: string, on: Day): number {
  return people.filter(
    (person) =>
      person.memberships.some((row) => row.branch === branch && holdsOn(row, on)) &&
      person.standings.some((row) => row.kind === 'full' && holdsOn(row, on)) &&
      !(person.suspensions ?? []).some((row) => holdsOn(row, on)),
  ).length
}
