export type DartKind = 'solid' | 'outlined' | 'open'

/**
 * One stroke, one real thing. Solid: done or on shift; outlined: done but not sent; open chevron: not yet.
 * `x`, `y` is the tip, `r` half the width.
 */
export function Dart({ kind, x, y, r }: { kind: DartKind; x: number; y: number; r: number }) {
  switch (kind) {
    case 'solid':
      return <path d={dart(x, y, r)} fill="var(--ink)" />
    case 'outlined':
      return (
        <path
          d={dart(x, y + r * 0.2, r * 0.86)}
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth={Math.max(1.3, r * 0.2)}
        />
      )
    case 'open': {
      const [half, rise] = [r * 0.82, r * 1.03]
      return (
        <path
          d={`M${x - half} ${y + r * 0.35 + rise}l${half} ${-rise}l${half} ${rise}`}
          fill="none"
          stroke="var(--edge)"
          strokeWidth={Math.max(1.5, r * 0.22)}
        />
      )
    }
  }
}

function dart(x: number, y: number, r: number): string {
  return `M${x} ${y}L${x + r} ${y + r * 1.6}L${x} ${y + r * 1.1}L${x - r} ${y + r * 1.6}Z`
}

/** Which kind the stroke at an index is, the solid ones first, then the outlined ones. */
export function kindAt(index: number, solid: number, outlined: number): DartKind {
  if (index < solid) return 'solid'
  return index < solid + outlined ? 'outlined' : 'open'
}
