import { useWords } from '#web/words.ts'
import { cx } from '../cx.ts'
import css from './status.module.css'
import words from './status.texts.ts'
import { type StatusKind, toneOf } from './status-kinds.ts'
import { StatusShape } from './status-shape.tsx'

interface StatusProps {
  kind: StatusKind
  /** Days left or late, or people short: chooses the word with the count in it. */
  n?: number | undefined
  /** Another word in place of the vocabulary's own (已办, 待核, 组织已结论). */
  word?: string | undefined
  /** What would be, or what was: ink in place of the state's own colour. */
  hypothetical?: boolean
  size?: 'note' | 'text' | 'large'
}

const shapeSize = { note: 14, text: 16, large: 22 }

/** A state: shape, colour and word, always the three. */
export function Status({ kind, n, word, hypothetical = false, size = 'text' }: StatusProps) {
  const say = useStatusWord()
  const tone = hypothetical && toneOf[kind] !== 'green' ? 'ink2' : toneOf[kind]
  return (
    <span className={cx(css.status, css[size])} style={{ color: `var(--${tone})` }}>
      <StatusShape kind={kind} size={shapeSize[size]} />
      <span>{word ?? say(kind, n)}</span>
    </span>
  )
}

/** The word of a state, with its count where it has one: for titles, exports and accessible names. */
export function useStatusWord(): (kind: StatusKind, n?: number) => string {
  const t = useWords(words)
  return (kind, n) => {
    if (n === undefined) return t(kind)
    if (n === 0 && (kind === 'due' || kind === 'due-soon')) return t('due-today')
    const counted = `${kind}-n`
    return counted in words ? t(counted as keyof typeof words, { n }) : t(kind)
  }
}
