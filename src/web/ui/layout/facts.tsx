import { Children, type ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { linkTarget } from '../actions/link-target.ts'
import { cx } from '../cx.ts'
import css from './facts.module.css'

/** Ledger rows of a label and a value. */
export function Facts({ children, bare }: { children: ReactNode; bare?: boolean }) {
  return <dl className={cx(css.facts, bare && css.bare)}>{children}</dl>
}

interface FactProps {
  label: ReactNode
  /** A number or date is set in the ledger's numerals; words stay as they are with `words`. */
  children: ReactNode
  /** Smaller, after the value: / 41, 人次, 预备 1. */
  unit?: ReactNode
  words?: boolean
  /** The sum of the rows above. */
  strong?: boolean
  href?: string | undefined
}

/** One row: label left, value right. With `href` the value opens its records. */
export function Fact({ label, children, unit, words, strong, href }: FactProps) {
  const value = (
    <>
      {children}
      {unit === undefined ? null : <small>{unit}</small>}
    </>
  )
  return (
    <div className={cx(css.fact, strong && css.strong)}>
      <dt>{label}</dt>
      <dd className={cx(words ? css.words : css.value)}>
        {href === undefined ? (
          value
        ) : (
          <Link className={css.link ?? ''} href={href} {...linkTarget(href)}>
            {value}
          </Link>
        )}
      </dd>
    </div>
  )
}

/** Counts side by side with a hairline between. */
export function Counts({ children }: { children: ReactNode }) {
  return (
    <ul className={css.counts}>
      {Children.toArray(children).map((child, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: their order is fixed by the page
        <li key={at}>{child}</li>
      ))}
    </ul>
  )
}

interface CountProps {
  children: ReactNode
  /** Its denominator or unit, smaller: / 41. */
  of?: ReactNode
  label: ReactNode
  /** Red only for what is overdue, short or refused now. */
  alarming?: boolean
  href?: string | undefined
}

/** A true count that stands alone, with its denominator. With `href` it opens its records. */
export function Count({ children, of, label, alarming, href }: CountProps) {
  const body = (
    <>
      <b className={cx(css.number, alarming && css.alarming)}>
        {children}
        {of === undefined ? null : <small>{of}</small>}
      </b>
      <span className={css.label}>{label}</span>
    </>
  )
  if (href === undefined) return <div className={css.count}>{body}</div>
  return (
    <Link className={cx(css.count, css.countLink)} href={href} {...linkTarget(href)}>
      {body}
    </Link>
  )
}
