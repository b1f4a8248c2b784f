import { useWords } from '#web/words.ts'
import { termWords } from '../../term.texts.ts'
import { judgeTerm } from '../../term-judgement.rules.ts'
import type { Standing, Term } from './shown.ts'

type Judged = Term['judged']

/** How a term stands by the regulations' answer. */
export function useTermState(): (judged: Pick<Judged, 'values'>) => Standing {
  const t = useWords(termWords)
  return ({ values }) => {
    if (!values) return { kind: 'needs-human' }
    const { state, daysLeft } = values
    const word = t(`state.${state}`)
    switch (state) {
      case 'running':
      case 'on-time':
      case 'early':
      case 'late':
        return { kind: 'met', word }
      case 'prepare':
        return { kind: 'due-soon', word }
      case 'prolonged':
        return { kind: 'due', word }
      case 'expired':
        return { kind: 'overdue', n: -daysLeft }
      default:
        return { kind: 'failed', word }
    }
  }
}

/** The course of a term by itself, whatever is planned for its end. */
export function courseOf(term: Term, today: string) {
  return judgeTerm({ ...term, nextElectionOn: null, putOff: term.putOffReference !== null }, null, today)
}

/** A day was set for the election and has gone by; it was not held, or not recorded. */
export function planPassed({ nextOn, nextElectionOn }: Term, today: string): boolean {
  return nextOn === null && nextElectionOn !== null && nextElectionOn < today
}

/** Whoever sits was elected after the term began: perhaps a new one did, and nobody recorded it. */
export function newestElection(term: Term, today: string): string | null {
  const sitting = term.officers.filter(({ untilOn }) => untilOn === null || untilOn > today)
  const elected = sitting.flatMap(({ electedOn }) => electedOn ?? [])
  if (term.id === null || elected.length === 0 || elected.some((on) => on <= term.electedOn)) return null
  return elected.sort().at(-1) ?? null
}
