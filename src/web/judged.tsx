import type { ReactNode } from 'react'
import {
  type Answer,
  type Because,
  citationOf,
  type instruments,
  regulationsTexts,
  ruleNames,
  sentenceOf,
  titleOf,
} from '#regulations/index.ts'
import { useSession } from '#web/session.tsx'
import { Drawer, ExplainPanel, type Judgement, type Reason } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { judgedTexts } from './judged.texts.ts'

/** What of an answer is shown; whether it was asked here or came from the server, where a rule is any string. */
export type Judged = Pick<Answer, 'outcome' | 'wouldChange' | 'provisional'> & {
  readonly because: readonly Line[]
  readonly pack: keyof typeof instruments | null
}

type Line = Omit<Because, 'rule' | 'unsure'> & { readonly rule: string; readonly unsure?: true | undefined }

interface JudgedDrawerProps {
  /** Null while nothing is to be explained: the drawer is closed. */
  answer: Judged | null
  /** What was judged: 发展对象公示, with whose it is. */
  about: string
  /** In place of the outcome's own word: a state of the subject, such as `due`. */
  state?: Judgement['outcome'] | undefined
  title?: string | undefined
  onClose: () => void
  /** What belongs to the answer beside its reasons: the records it rests on. */
  children?: ReactNode
}

/** Why: rule, article, numbers, what would change it, and by which pack it was judged. The same drawer for every judgement. */
export function JudgedDrawer({ answer, about, state, title, onClose, children }: JudgedDrawerProps) {
  const t = useWords(judgedTexts)
  return (
    <Drawer onClose={onClose} open={answer !== null} title={title ?? t('why')}>
      {answer ? (
        <JudgedPanel about={about} answer={answer} state={state}>
          {children}
        </JudgedPanel>
      ) : null}
    </Drawer>
  )
}

/** The same without a drawer of its own. */
export function JudgedPanel({
  answer,
  about,
  state,
  title,
  children,
}: Pick<JudgedDrawerProps, 'about' | 'state' | 'title' | 'children'> & { answer: Judged }) {
  const t = useWords(judgedTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const reasonOf = useReason()
  const pack = answer.pack ? titleOf(answer.pack, language) : t('noPack')
  const inDoubt = answer.because.some(({ holds, force }) => holds === null && force === 'decides')
  const judgement: Judgement = {
    outcome: state ?? answer.outcome,
    title,
    sentence: [
      t(answer.pack === 'house' ? 'judgedByHouse' : 'judged', { about, today, pack }),
      answer.provisional ? t('provisional') : '',
    ]
      .filter(Boolean)
      .join(''),
    because: answer.because.map((line) => reasonOf(line, state, inDoubt)),
    wouldChange: answer.wouldChange.map((change) => ({
      text: sentenceOf(change, language),
      // What is late already stays late, however it is made good.
      ...(state === 'overdue' && change.outcome === 'FAIL'
        ? { outcome: 'met-late' as const, word: t('ifLate') }
        : { outcome: change.outcome, word: t(outcomeWords[change.outcome]) }),
    })),
  }
  return (
    <ExplainPanel judgement={judgement} note={t('limit')}>
      {children}
    </ExplainPanel>
  )
}

const outcomeWords = {
  PASS: 'ifLawful',
  FAIL: 'ifBreach',
  INVALID_PROCEDURE: 'ifInvalid',
  NEEDS_HUMAN: 'ifHuman',
} as const

function useReason() {
  const t = useWords(judgedTexts)
  const nameOf = useWords(ruleNames)
  const { language } = useLanguage()
  return (line: Line, state: Judgement['outcome'] | undefined, inDoubt: boolean): Reason => ({
    rule: line.rule in ruleNames ? nameOf(line.rule as Because['rule']) : line.rule,
    formula: line.formula || undefined,
    text: line.text in regulationsTexts ? sentenceOf(line, language) : undefined,
    instrument: citationOf(line, language) + (line.unsure ? t('unsure') : ''),
    kind: line.kind,
    holds: line.holds,
    ...markOf(line, state, inDoubt),
  })

  // What only tells settles nothing beside what decides; what has not come to its day is not in doubt; what was done late was done.
  function markOf({ holds, force }: Line, state: Judgement['outcome'] | undefined, inDoubt: boolean) {
    const mark = (kind: 'due' | 'not-applicable' | 'met-late', word: 'told' | 'ahead' | 'ifLate') => ({
      mark: { kind, word: t(word) },
    })
    if (holds === false && state === 'met-late' && force === 'decides') return mark('met-late', 'ifLate')
    if (force === 'tells' && !holds && (state !== 'needs-human' || inDoubt)) return mark('due', 'told')
    if (holds !== null) return {}
    if (state === 'needs-human' || (state === undefined && force === 'decides')) return {}
    if (state === undefined) return mark('due', 'told')
    return mark(state === 'not-applicable' ? state : 'due', 'ahead')
  }
}
