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
  const formula =
    state === 'on-time'
      ? `${onTimeFrom} ≤ ${next} ≤ ${expiresOn}`
      : next < expiresOn
        ? `${next} ≥ ${earliestOn}`
        : `${next} ≤ ${latestOn}`
  const holds = state === 'on-time' || state === 'early' || state === 'late'
  return [decides(cited, { text: `term.${state}`, numbers, formula, holds })]
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
