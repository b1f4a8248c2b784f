/** What somebody typed as yuan, in fen: null where it is no amount to the fen. */
export function fenOf(typed: number | null): number | null {
  if (typed === null || typed < 0) return null
  const fen = Math.round(typed * 100)
  return Math.abs(fen / 100 - typed) < 1e-9 ? fen : null
}
