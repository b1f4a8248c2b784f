import { Dart, kindAt } from './dart.tsx'

interface FormationProps {
  /** Strokes in all: one is one member. */
  total: number
  /** Solid ones, from the front. */
  solid: number
  outlined?: number
  /** The count in words, also for a screen reader: 37 名党员，14 人此刻在岗. */
  label: string
  /** Widest it may become. */
  width?: number
}

/** The V of darts. Never a name, never an order of persons, always with the count in words beside it. */
export function Formation({ total, solid, outlined = 0, label, width = 306 }: FormationProps) {
  const ranks = Math.max(0, Math.ceil((total - 1) / 2))
  const step = Math.min(10, ranks === 0 ? 10 : (width / 2 - 6) / ranks)
  const rise = step * (step < 10 ? 0.61 : 0.75)
  const r = step * (step < 10 ? 0.51 : 0.47)
  const middle = ranks * step + r + 1
  const strokes = Array.from({ length: total }, (_, index) => {
    const rank = Math.ceil(index / 2)
    const side = index % 2 === 1 ? -1 : 1
    return { x: middle + side * rank * step, y: 1.6 + rank * rise, kind: kindAt(index, solid, outlined) }
  })
  return (
    <svg
      aria-label={label}
      height={ranks * rise + r * 1.6 + 3}
      role="img"
      style={{ maxInlineSize: '100%' }}
      viewBox={`0 0 ${middle * 2} ${ranks * rise + r * 1.6 + 3}`}
      width={middle * 2}
    >
      {strokes.map((stroke) => (
        <Dart key={`${stroke.x} ${stroke.y}`} r={r} {...stroke} />
      ))}
    </svg>
  )
}
