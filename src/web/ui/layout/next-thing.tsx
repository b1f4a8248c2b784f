import type { ReactNode } from 'react'
import { TextLink } from '../actions/text-link.tsx'
import css from './next-thing.module.css'

interface NextThingProps {
  /** When and what: 今日 14:00 支部党员大会. */
  children: ReactNode
  note?: ReactNode
  href?: string | undefined
}

/** What comes next, marked with a dart. */
export function NextThing({ children, note, href }: NextThingProps) {
  return (
    <div className={css.next}>
      <svg aria-hidden="true" fill="currentColor" height="14" viewBox="0 0 16 16" width="14">
        <path d="M4.5 2.2L12.5 8l-8 5.8L6.9 8z" />
      </svg>
      <b>
        {href === undefined ? (
          children
        ) : (
          <TextLink href={href} quiet>
            {children}
          </TextLink>
        )}
      </b>
      {note === undefined ? null : <span className={css.note}>{note}</span>}
    </div>
  )
}
