import type { Day } from '#core/day.ts'

/**
 * The page of a Chinese official paper, GB/T 9704-2012: A4, 22 lines of 28 characters in a type area of 156 × 225 mm.
 * Typst, Word and the tests all read it here.
 */
export const officialPage = {
  widthMm: 210,
  heightMm: 297,
  topMm: 37,
  bottomMm: 35,
  leftMm: 28,
  rightMm: 26,
  areaWidthMm: 156,
  areaHeightMm: 225,
  lines: 22,
  characters: 28,
  bodyPt: 16,
  titlePt: 22,
  pageNumberPt: 14,
  pageNumberBelowMm: 7,
} as const

/** What stands under every page of a ledger: whose it is, of when, printed when, against which head of the record chain. */
export interface Foot {
  /** 运行车间党支部 */
  readonly branch: string
  /** 2026年第4次党员大会, 2026年11月 */
  readonly period: string
  readonly printedOn: Day
  /** Who prepared it (制表); left out where nobody is to be named. */
  readonly preparedBy?: string
  /** The head of the record chain when it was printed, by `recordHeadOf`. */
  readonly recordHead?: string
}

/**
 * The head as it is printed and as `yanzhen audit verify --head` takes it: number and sixteen digits. Eight could be met again by
 * trying a few thousand million variants of one forged row.
 */
export function recordHeadOf(newest: { readonly seq: number; readonly hash: Buffer } | undefined): string {
  return newest ? `${newest.seq}:${newest.hash.toString('hex').slice(0, 16)}` : ''
}

/** Marks in the top margin of every page. */
export interface Marks {
  /** Invented people: prints 演示. */
  readonly demo: boolean
  /** Not closed by recorder and chair: prints 草稿（未定稿）. */
  readonly draft: boolean
}
