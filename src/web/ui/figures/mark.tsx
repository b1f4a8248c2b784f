const nine = [
  [1.8, 43.8],
  [81.8, 43.8],
  [11.8, 34.8],
  [71.8, 34.8],
  [21.8, 25.8],
  [61.8, 25.8],
  [31.8, 16.8],
  [51.8, 16.8],
  [41.8, 7.8],
] as const
const five = [
  [1.2, 41.3],
  [35.2, 41.3],
  [9.7, 26.8],
  [26.7, 26.8],
  [18.2, 12.3],
] as const

/** The mark: nine strokes because 1 + 3 + 1 + 4 = 9, the first one red; below 32 px the cut of five. Without a label it is only drawn. */
export function Mark({ size = 46, label = '雁阵' }: { size?: number; label?: string }) {
  const small = size < 32
  const strokes = small ? five : nine
  const [halfWidth, rise, thickness] = small ? [5.8, 6.6, 4.8] : [5.2, 5.6, 3.1]
  return (
    <svg
      fill="none"
      height={small ? size : (size * 45) / 94}
      aria-hidden={label === ''}
      aria-label={label}
      role="img"
      strokeWidth={thickness}
      viewBox={small ? '0 0 48 48' : '0 0 94 45'}
      width={size}
    >
      {strokes.map(([x, y], at) => (
        <path
          d={`M${x} ${y}l${halfWidth} ${-rise}l${halfWidth} ${rise}`}
          key={`${x} ${y}`}
          stroke={at === strokes.length - 1 ? 'var(--red-fill)' : 'var(--ink)'}
        />
      ))}
    </svg>
  )
}
