import type { ReactNode } from 'react'
import { useWords } from '#web/words.ts'
import { Status } from '../states/status.tsx'
import type { StatusKind } from '../states/status-kinds.ts'
import { Tag } from '../states/tag.tsx'
import words from './explain.texts.ts'
import css from './explain-panel.module.css'

/** The outcomes the rule engine answers with, and every state a duty can be in. */
export type Outcome = StatusKind | 'PASS' | 'FAIL' | 'INVALID_PROCEDURE' | 'NEEDS_HUMAN'

/** A reason: a rule with its numbers filled in, and where it is written. */
export interface Reason {
  /** 到会过半 */
  rule: string
  /** 2P ＞ N：48 ＞ 34 */
  formula?: string | undefined
  text?: string | undefined
  instrument?: string | undefined
  article?: string | undefined
  kind: 'national' | 'local' | 'setting' | 'design'
  /** Null when only a person can say. */
  holds: boolean | null
  /** In place of what `holds` says: a period that has not ended is neither kept nor broken. */
  mark?: { kind: StatusKind; word?: string }
}

export interface Judgement {
  outcome: Outcome
  /** In place of the outcome's own word. */
  title?: string | undefined
  /** 按 2026-11-25 当日有效的规则判定，程序与票数都成立。 */
  sentence?: ReactNode
  because: readonly Reason[]
  /** Where the numbers come from; `sum` are those the rows above lead to. */
  numbers?: readonly { label: string; value: ReactNode; sum?: boolean }[]
  wouldChange?: readonly { text: string; outcome: Outcome; word?: string }[]
  /** What follows from it: a date or a word, and a sentence. */
  follows?: readonly { when: string; text: ReactNode }[]
}

const outcomeKinds: Readonly<Record<string, StatusKind>> = {
  PASS: 'passed',
  FAIL: 'failed',
  INVALID_PROCEDURE: 'invalid',
  NEEDS_HUMAN: 'needs-human',
}

/** The state in the vocabulary for an outcome of the rule engine. */
export function outcomeStatus(outcome: Outcome): StatusKind {
  return outcomeKinds[outcome] ?? (outcome as StatusKind)
}

/** Why a judgement is what it is: goes inside a `Drawer`. `note` is the limit of what is judged here. */
export function ExplainPanel({
  judgement,
  note,
  children,
}: {
  judgement: Judgement
  note?: ReactNode
  children?: ReactNode
}) {
  const t = useWords(words)
  const { outcome, title, sentence, because, numbers = [], wouldChange = [], follows = [] } = judgement
  return (
    <div className={css.panel}>
      <div className={css.result}>
        <Status kind={outcomeStatus(outcome)} size="large" word={title} />
        {sentence === undefined ? null : <p>{sentence}</p>}
      </div>
      <ol className={css.reasons}>
        {because.map((reason, at) => (
          <ReasonRow
            key={`${reason.rule} ${reason.article ?? ''} ${reason.text ?? ''}`}
            number={at + 1}
            reason={reason}
          />
        ))}
      </ol>
      {numbers.length > 0 ? (
        <Part title={t('numbers')}>
          {numbers.map((row) => (
            <li className={row.sum ? css.sum : undefined} key={row.label}>
              <span>{row.label}</span>
              <b>{row.value}</b>
            </li>
          ))}
        </Part>
      ) : null}
      {wouldChange.length > 0 ? (
        <Part title={t('wouldChange')}>
          {wouldChange.map((change) => (
            <li key={change.text}>
              <span>{change.text}</span>
              <Hypothetical {...change} />
            </li>
          ))}
        </Part>
      ) : null}
      {follows.length > 0 ? (
        <Part title={t('follows')}>
          {follows.map((row) => (
            <li className={css.follows} key={`${row.when} ${String(row.text)}`}>
              <b>{row.when}</b>
              <span>{row.text}</span>
            </li>
          ))}
        </Part>
      ) : null}
      {children}
      {note === undefined ? null : <p className={css.note}>{note}</p>}
    </div>
  )
}

function Hypothetical({ outcome, word }: { outcome: Outcome; word?: string }) {
  const t = useWords(words)
  const kind = outcomeStatus(outcome)
  if (kind === 'passed') return <Status kind="met" word={word ?? t('stillPasses')} />
  return <Status hypothetical kind={kind} word={word} />
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.part}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  )
}

function ReasonRow({ number, reason }: { number: number; reason: Reason }) {
  const t = useWords(words)
  const cited = [reason.instrument, reason.article].filter(Boolean).join(' ')
  const [kind, word] =
    reason.holds === null
      ? (['needs-human', t('unsure')] as const)
      : reason.holds
        ? (['met', t('holds')] as const)
        : (['failed', t('fails')] as const)
  return (
    <li>
      <i>{number}</i>
      <div>
        <h4>
          {reason.rule}
          <Status kind={reason.mark?.kind ?? kind} word={reason.mark ? reason.mark.word : word} />
        </h4>
        {reason.formula === undefined ? null : <p className={css.formula}>{reason.formula}</p>}
        <p className={css.cited}>
          <Tag>{t(reason.kind)}</Tag>
          {[cited, reason.text].filter(Boolean).join(t('stop'))}
        </p>
      </div>
    </li>
  )
}
