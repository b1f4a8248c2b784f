import type { ReactNode } from 'react'
import { useId } from 'react'
import { cx } from '../cx.ts'
import { upTo } from '../up-to.ts'
import css from './vote-bar.module.css'

interface VoteBarProps {
  /** 到会, 赞成 */
  label: string
  /** 须 18，细则 2026 第三十一条 */
  note?: ReactNode
  /** The comparison with its numbers: 2 × 24 = 48 ＞ 34 */
  formula: string
  /** 过半, 未过半 */
  verdict: string
  holds: boolean
  /** Cells in all: one is one voter who should be there. */
  total: number
  filled: number
  /** Counted besides the filled ones, drawn hatched: votes in writing. */
  hatched?: number
  /** Cells needed; the mark stands after them. */
  needed: number
}

const cell = 14.9
const height = 38

/** One cell per voter, a mark where enough begins. */
export function VoteBar({ label, note, formula, verdict, holds, total, filled, hatched = 0, needed }: VoteBarProps) {
  const hatch = useId()
  const width = total * cell
  const at = needed * cell
  return (
    <div className={css.bar} style={{ maxInlineSize: Math.max(width, 420) }}>
      <p className={css.head}>
        <span>
          <b>{label}</b>
          {note === undefined ? null : <span className={css.note}>{note}</span>}
        </span>
        <span className={css.formula}>
          {formula}
          <em className={cx(!holds && css.fails)}>{verdict}</em>
        </span>
      </p>
      <svg
        aria-hidden="true"
        preserveAspectRatio="none"
        style={{ maxInlineSize: width }}
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
      >
        <defs>
          <pattern height="4" id={hatch} patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="4">
            <path d="M0 0V4" stroke="var(--blue)" strokeWidth="1.6" />
          </pattern>
        </defs>
        {upTo(total).map((index) => (
          <Cell hatch={hatch} key={index} kind={kind(index, filled, hatched)} x={index * cell + 1.5} />
        ))}
        <path d={`M${at} 8V30`} stroke="var(--ink)" strokeWidth="2" />
        <path d={`M${at - 5} 1H${at + 5}L${at} 8Z`} fill="var(--ink)" />
      </svg>
    </div>
  )
}

function kind(index: number, filled: number, hatched: number): 'filled' | 'hatched' | 'open' {
  if (index < filled) return 'filled'
  return index < filled + hatched ? 'hatched' : 'open'
}

function Cell({ kind, x, hatch }: { kind: 'filled' | 'hatched' | 'open'; x: number; hatch: string }) {
  if (kind === 'filled') return <rect fill="var(--ink)" height="18" width="11.9" x={x} y="10" />
  const [fill, stroke] = kind === 'hatched' ? [`url(#${hatch})`, 'var(--blue)'] : ['none', 'var(--edge)']
  return <rect fill={fill} height="16.5" stroke={stroke} strokeWidth="1.5" width="10.4" x={x + 0.75} y="10.75" />
}
