import type { RuleId } from '#regulations/index.ts'
import type { Judged } from '#web/judged.tsx'
import { useMay } from '#web/session.tsx'
import { useWords } from '#web/words.ts'
import { termWords } from '../../term.texts.ts'
import { useTerm } from '../terms.tsx'
import type { Officer, Standing, Term } from './shown.ts'
import { courseOf, planPassed, useTermState } from './states.ts'

type Action =
  | { readonly word: 'doRemind' | 'doPlan' | 'doReport' | 'doSeats'; readonly dialog: string }
  | { readonly word: 'doConvene'; readonly href: string }

/** One thing a term asks for. */
export interface Matter {
  readonly name: 'term' | 'reminder' | 'plan' | 'record' | 'approval' | 'vacancy' | 'standing'
  readonly standing: Standing
  readonly written: readonly string[]
  /** The answer it is read from and the rule of its line; null where nothing was asked. */
  readonly answer: Judged | null
  readonly rule: RuleId
  readonly action?: Action
}

/** What the running term of a branch asks for, in the order of its course. */
export function useMatters(term: Term, today: string): Matter[] {
  const t = useWords(termWords)
  const word = useTerm()
  const stateOf = useTermState()
  const mayConvene = useMay('keep-gatherings')
  const course = courseOf(term, today)
  const sitting = term.officers.filter(({ untilOn }) => untilOn === null || untilOn > today)
  const { values } = term.judged
  const dotted = (...parts: (string | null)[]) => parts.filter(Boolean).join('  ')
  return [
    {
      name: 'term',
      standing: stateOf(course),
      written: values ? [`${term.electedOn} – ${values.expiresOn}`] : [term.electedOn],
      answer: course,
      rule: 'CM-03',
    },
    {
      name: 'reminder',
      standing: reminded(),
      written: [term.remindedOn ?? (values ? t('fromDay', { on: values.remindOn }) : '–')],
      answer: course,
      rule: 'CM-05',
      action: { word: 'doRemind', dialog: 'remind' },
    },
    {
      name: 'plan',
      standing: planned(),
      written: [
        term.nextElectionOn ?? '',
        term.putOffReference ? t('consent', { reference: term.putOffReference }) : '',
      ].filter(Boolean),
      answer: term.judged,
      rule: 'CM-04',
      action: { word: 'doPlan', dialog: 'plan-election' },
    },
    {
      name: 'record',
      ...reported(['committee-member'], term.recordedOn, term.recordReference),
    },
    {
      name: 'approval',
      ...reported(['secretary', 'deputy-secretary'], term.approvedOn ?? term.submittedOn, term.approvalReference),
    },
    vacancy(),
    ...secretary(),
  ]

  function reminded(): Standing {
    if (term.remindedOn) return { kind: 'met', word: t('reminded') }
    const now = values !== null && values.remindOn <= today
    return now ? { kind: 'due-soon', word: t('remindNow') } : { kind: 'due', word: t('remindLater') }
  }

  function planned(): Standing {
    const state = stateOf(term.judged)
    // What is planned is not held yet.
    if (term.nextElectionOn && !planPassed(term, today)) return state.kind === 'met' ? { ...state, kind: 'due' } : state
    return { kind: values && values.remindOn <= today ? 'due-soon' : 'due', word: t('notPlanned') }
  }

  function reported(
    roles: readonly Officer['role'][],
    on: string | null,
    reference: string | null,
  ): Omit<Matter, 'name'> {
    const elected = term.officers.filter(({ by, role }) => by === 'election' && roles.includes(role))
    const forApproval = roles.includes('secretary')
    const [done, asked] = forApproval ? [term.approvedOn, term.submittedOn] : [term.recordedOn, null]
    const standing: Standing =
      elected.length === 0
        ? { kind: 'not-applicable' }
        : done
          ? { kind: 'met', word: t(forApproval ? 'approved' : 'recorded') }
          : asked
            ? { kind: 'waiting', word: t('submitted') }
            : { kind: 'due', word: t(forApproval ? 'toSubmit' : 'toRecord') }
    const written = elected.length === 0 ? [t('noneElected')] : [dotted(on, reference)].filter(Boolean)
    return {
      standing,
      written,
      answer: elected.length === 0 ? null : term.report,
      rule: 'CM-07',
      action: { word: 'doReport', dialog: 'report' },
    }
  }

  function vacancy(): Matter {
    const [first] = term.vacancies
    const long = term.vacancies.find(({ judged }) => judged.outcome === 'NEEDS_HUMAN')
    const standing: Standing = long
      ? { kind: 'needs-human' }
      : first
        ? { kind: 'due', word: t('toFill') }
        : term.seats === null
          ? { kind: 'needs-human', word: t('seatsUnknown') }
          : { kind: 'met', word: t('full') }
    return {
      name: 'vacancy',
      standing,
      written: [
        ...(term.seats === null ? [] : [t('seatsTaken', { seated: term.seated ?? 0, seats: term.seats })]),
        ...term.vacancies.map(({ office, since }) => t('vacantSince', { office: word(`role.${office}`), since })),
      ],
      answer: (long ?? first)?.judged ?? null,
      rule: 'CM-06',
      action:
        first && term.seats !== null && mayConvene
          ? { word: 'doConvene', href: '/gatherings/plan' }
          : { word: 'doSeats', dialog: 'seats' },
    }
  }

  function secretary(): Matter[] {
    const held = sitting.find(({ role }) => role === 'secretary')
    if (!held) return []
    const { standing: judged, person } = held
    const standing: Standing = !judged?.values
      ? { kind: 'needs-human', word: t('standingUnknown') }
      : !judged.values.full
        ? { kind: 'failed', word: t('notFull') }
        : judged.values.reached
          ? { kind: 'met', word: t('standingEnough') }
          : { kind: 'out-of-band', word: t('standingShort') }
    return [{ name: 'standing', standing, written: [person.name], answer: judged, rule: 'BR-08' }]
  }
}
