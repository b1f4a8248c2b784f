import { type Day, daysBetween } from '#core/day.ts'
import { citationOf, titleOf } from '#regulations/index.ts'
import { type StepName, stepNames } from '#regulations/recruiting/step.rules.ts'
import { stepTexts } from '#regulations/recruiting/step.texts.ts'
import { useSession } from '#web/session.tsx'
import type { StatusKind } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { courseTexts } from '../course-pages.texts.ts'
import type { StepKind } from '../course-rows.rules.ts'
import { courseTerms } from '../development.texts.ts'
import type { CourseState, CourseStep } from '../judged.rules.ts'

/** The word of a step, of a notice or of an extension. */
export function useStepWord(): (kind: StepKind) => string {
  const step = useWords(stepTexts)
  const term = useWords(courseTerms)
  return (kind) => (kind === 'notice' || kind === 'extension' ? term(`step.${kind}`) : step(`recruiting.step.${kind}`))
}

/** Its number in the flow chart; none for a notice or an extension. */
export function numberOf(kind: StepKind): number | null {
  return stepNames.indexOf(kind as StepName) + 1 || null
}

export interface Standing {
  readonly kind: StatusKind
  readonly word: string
}

const shapes: Readonly<Record<CourseState, StatusKind>> = {
  done: 'met',
  'done-late': 'met-late',
  'too-early': 'needs-human',
  'out-of-order': 'needs-human',
  missing: 'needs-human',
  overdue: 'overdue',
  due: 'due',
  'not-yet': 'due',
  waiting: 'not-applicable',
  'needs-human': 'needs-human',
  'not-recorded-here': 'not-applicable',
  closed: 'not-applicable',
}

const soon = 7

/** Where a step stands, in the vocabulary of states. Never a word about the person: recorded, due, late, or for a person to look at. */
export function useStanding(): (step: Pick<CourseStep, 'state' | 'actual' | 'latest'>) => Standing {
  const term = useWords(courseTerms)
  const { today } = useSession()
  return ({ state, actual, latest }) => {
    const kind = shapes[state]
    if (state === 'overdue' && latest) return { kind, word: term('state.overdue', { n: daysBetween(latest, today) }) }
    if (state === 'done-late') {
      const n = latest && actual ? daysBetween(latest, actual) : 0
      return { kind, word: n > 0 ? term('state.done-late', { n }) : term('state.done-after') }
    }
    if (state !== 'due' || !latest)
      return { kind, word: term(state === 'overdue' ? 'state.missing' : `state.${state}`) }
    const n = daysBetween(today, latest)
    return {
      kind: n <= soon ? 'due-soon' : kind,
      word: n === 0 ? term('state.due-today') : term('state.due-in', { n }),
    }
  }
}

/** 2026版第十九条: the text of the step’s own day, without its long title. */
export function useEdition(): (step: Pick<CourseStep, 'instrument' | 'article'>) => string {
  const t = useWords(courseTexts)
  const { language } = useLanguage()
  return ({ instrument, article }) => {
    if (!instrument) return '–'
    const year = instrument.slice(-4)
    if (!article) return t('flowChart', { year })
    const title = titleOf(instrument, language)
    const cited = citationOf({ instrument, article }, language).replace(
      language === 'zh' ? `《${title}》` : `${title}, `,
      '',
    )
    return t('edition', { year, article: cited })
  }
}

/** The day something was judged for, or a dash. */
export const dayOr = (on: Day | null | undefined) => on ?? '–'
