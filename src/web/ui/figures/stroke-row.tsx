import { upTo } from '../up-to.ts'
import { Dart, kindAt } from './dart.tsx'

interface StrokeRowProps {
  total: number
  solid: number
  /** Done but waiting to be sent. */
  outlined?: number
  /** The counts in words: 十二项，已发送二项，待发送三项. */
  label: string
  size?: 'small' | 'regular' | 'floor'
}

const measures = { small: { r: 5.5, step: 13 }, regular: { r: 8, step: 22 }, floor: { r: 9, step: 28 } }

/** Strokes in a row: one is one step, one inspection point. */
export function StrokeRow({ total, solid, outlined = 0, label, size = 'regular' }: StrokeRowProps) {
  const { r, step } = measures[size]
  const [width, height] = [Math.max(0, total - 1) * step + r * 2 + 3, r * 1.9 + 3]
  return (
    <svg
      aria-label={label}
      height={height}
      role="img"
      style={{ maxInlineSize: '100%' }}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
    >
      {upTo(total).map((index) => (
        <Dart key={index} kind={kindAt(index, solid, outlined)} r={r} x={r + 1.5 + index * step} y={1.5} />
      ))}
    </svg>
  )
}
