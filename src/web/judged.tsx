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
  const judgement: Judgement = {
    outcome: state ?? answer.outcome,
    title,
    sentence: [t('judged', { about, today, pack }), answer.provisional ? t('provisional') : '']
      .filter(Boolean)
      .join(''),
    because: answer.because.map((line) => reasonOf(line, state)),
    wouldChange: answer.wouldChange.map((change) => ({
      text: sentenceOf(change, language),
      outcome: change.outcome,
      word: t(outcomeWords[change.outcome]),
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
  return (line: Line, state: Judgement['outcome'] | undefined): Reason => ({
    rule: line.rule in ruleNames ? nameOf(line.rule as Because['rule']) : line.rule,
    formula: line.formula || undefined,
    text: line.text in regulationsTexts ? sentenceOf(line, language) : undefined,
    instrument: citationOf(line, language) + (line.unsure ? t('unsure') : ''),
    kind: line.kind,
    holds: line.holds,
    // What only tells settles nothing; what has not come to its day is not in doubt.
    ...((line.holds !== null && !(line.force === 'tells' && !line.holds)) ||
    state === 'needs-human' ||
    (state === undefined && line.force === 'decides')
      ? {}
      : line.force === 'tells' || state === undefined
        ? { mark: { kind: 'due' as const, word: t('told') } }
        : { mark: { kind: state === 'not-applicable' ? state : 'due', word: t('ahead') } as const }),
  })
}
