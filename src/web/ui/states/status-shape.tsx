import type { ReactNode } from 'react'
import type { StatusKind } from './status-kinds.ts'

const circle = <circle cx="8" cy="8" r="6.25" />
const tick = <path d="M5 8.2l2.1 2.1L11.2 6" />
const filledDiamond = (
  <>
    <path d="M8 .9L15.1 8 8 15.1.9 8z" fill="currentColor" stroke="none" />
    <path d="M8 4.4v4.2M8 10.6v1.3" stroke="var(--paper)" strokeWidth="1.7" />
  </>
)
const tickInCircle = (
  <>
    {circle}
    {tick}
  </>
)
const triangle = <path d="M8 1.8L15 14H1zM8 6v4M8 11.6v1" />

const shapes: Record<StatusKind, ReactNode> = {
  due: circle,
  'due-soon': (
    <>
      {circle}
      <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
    </>
  ),
  met: tickInCircle,
  'met-late': <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" />,
  overdue: filledDiamond,
  'not-applicable': <path d="M3.5 8h9" />,
  provisional: (
    <>
      <circle cx="8" cy="8" r="6.25" strokeDasharray="2.6 2.3" />
      <path d="M5 8.9c.9-1.5 2-1.5 3-.6s2.1.9 3-.6" strokeWidth="1.4" />
    </>
  ),
  'needs-human': (
    <>
      <rect height="12.5" width="12.5" x="1.75" y="1.75" />
      <path d="M8 4.3C8 7.5 6.5 10 4.3 11.7M8.1 6.6C8.7 8.9 9.9 10.6 11.8 11.7" strokeWidth="1.4" />
    </>
  ),
  passed: (
    <>
      <circle cx="8" cy="8" fill="currentColor" r="6.25" />
      <path d="M5 8.2l2.1 2.1L11.2 6" stroke="var(--paper)" />
    </>
  ),
  failed: (
    <>
      {circle}
      <path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" />
    </>
  ),
  invalid: (
    <>
      {circle}
      <path d="M3.7 12.3l8.6-8.6" />
    </>
  ),
  sent: <path d="M2 8.5l3.5 3.5L14 3.5" />,
  waiting: <path d="M4 1.75h8M4 14.25h8M5 2v2.5L8 8l3-3.5V2M5 14v-2.5L8 8l3 3.5V14" />,
  refused: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  'cover-ok': tickInCircle,
  'cover-exact': circle,
  'cover-short': filledDiamond,
  'out-of-band': triangle,
  alarm: filledDiamond,
}

/** The shape alone, for use beside a word or a number that already says the state. */
export function StatusShape({ kind, size = 16 }: { kind: StatusKind; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeWidth="1.6"
      style={{ flex: 'none' }}
      viewBox="0 0 16 16"
      width={size}
    >
      {shapes[kind]}
    </svg>
  )
}
