import type { Day } from '#core/day.ts'
import { type Because, type Change, decides, tells } from '../answer.rules.ts'
import type { Provision } from '../provision.rules.ts'
import type { CommitteeTermGiven, CommitteeTermValues, TermState } from './committee-term.rules.ts'

/** What the day of the next election comes to; without one, up to when a term may be prolonged. */
export function electionLine(
  { nextElectionOn: next }: CommitteeTermGiven,
  state: TermState,
  { expiresOn, earliestOn, latestOn }: CommitteeTermValues,
  onTimeFrom: Day,
  cited: Provision<'CM-04'>,
): Because[] {
  switch (state) {
    case 'running':
    case 'prepare':
      return []
    case 'prolonged':
      return [decides(cited, { text: 'term.prolonged', numbers: { latestOn }, holds: true })]
    case 'expired':
      return [tells(cited, { text: 'term.may-be-prolonged', numbers: { latestOn }, holds: null })]
  }
  if (!next) return []
  const numbers = { next, expiresOn, earliestOn, latestOn }
  const formula = formulaOf(state, next, { expiresOn, earliestOn, latestOn, onTimeFrom })
  const holds = state === 'on-time' || state === 'early' || state === 'late'
  return [decides(cited, { text: `term.${state}`, numbers, formula, holds })]
}

function formulaOf(
  state: TermState,
  next: Day,
  term: Pick<CommitteeTermValues, 'expiresOn' | 'earliestOn' | 'latestOn'> & { readonly onTimeFrom: Day },
): string {
  switch (state) {
    case 'early':
    case 'too-early':
      return `${next} ≥ ${term.earliestOn}`
    case 'early-without-approval':
      return `${next} ≥ ${term.onTimeFrom}`
    case 'late':
    case 'too-late':
      return `${next} ≤ ${term.latestOn}`
    case 'late-without-approval':
      return `${next} ≤ ${term.expiresOn}`
    default:
      return `${term.onTimeFrom} ≤ ${next} ≤ ${term.expiresOn}`
  }
}

/** What would turn the answer: an election by a day, an approval, or letting the term pass. */
export function termChanges({ state, expiresOn, earliestOn, latestOn }: CommitteeTermValues, on: Day): Change[] {
  switch (state) {
    case 'running':
    case 'prepare':
      return [{ text: 'term.if-none', numbers: { expiresOn }, outcome: 'FAIL' }]
    case 'prolonged':
      return [{ text: 'term.if-none', numbers: { expiresOn: latestOn }, outcome: 'FAIL' }]
    case 'expired':
      return on <= latestOn ? [{ text: 'term.if-approved-until', numbers: { latestOn }, outcome: 'PASS' }] : []
    case 'early-without-approval':
    case 'late-without-approval':
      return [
        { text: 'term.if-approved', numbers: {}, outcome: 'PASS' },
        { text: 'term.if-on-time', numbers: { expiresOn }, outcome: 'PASS' },
      ]
    case 'too-early':
      return [{ text: 'term.if-not-before', numbers: { earliestOn }, outcome: 'PASS' }]
    case 'too-late':
      return [{ text: 'term.if-not-after', numbers: { latestOn }, outcome: 'PASS' }]
    case 'early':
    case 'late':
      return [{ text: 'term.if-not-approved', numbers: {}, outcome: 'FAIL' }]
    case 'on-time':
      return []
  }
}
