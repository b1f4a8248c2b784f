import type { Day } from '#core/day.ts'
import { type Because, decides, type Finding, type Outcome, tells } from '../answer.rules.ts'
import type { InstrumentId } from '../instruments.rules.ts'
import { type Law, type LawOf, lawOn } from '../law.rules.ts'
import type { RuleId } from '../provision.rules.ts'

/** What one text says of a case that two texts touch. */
export interface Reading {
  readonly instrument: InstrumentId
  readonly outcome: Outcome
}

export interface Readings {
  /** Both readings where the case crosses two texts; empty where one text judges it. */
  readonly readings: readonly Reading[]
}

/** The recruiting text that speaks on a day; null before the first one known. */
export function textOf(law: Law): InstrumentId | null {
  return law['DV-01']?.instrument ?? null
}

/** The laws of these days, each recruiting text once, the earlier first. `law` is the one already at hand. */
export function lawsOf(days: readonly (Day | null | undefined)[], law: Law): Law[] {
  const known = new Map<InstrumentId | null, Law>()
  const sorted = days.filter((day) => day != null).sort()
  for (const day of sorted) {
    const found = lawOn(day)
    const text = textOf(found)
    if (!known.has(text)) known.set(text, text === textOf(law) ? law : found)
  }
  return known.size === 0 ? [law] : [...known.values()]
}

/**
 * Judges a case by every recruiting text in force on its days (CAL-08). One text: its answer. Two that agree: the later one's.
 * Two that differ, or a day before any text is known: for a human, with each reading in the reasons.
 */
export function inEveryText<V, R extends RuleId>(
  days: readonly (Day | null | undefined)[],
  law: LawOf<R | 'CAL-08'>,
  rules: readonly R[],
  judge: (law: LawOf<R>) => Finding<V>,
): Finding<V & Readings> {
  const laws = lawsOf(days, law)
  const whole = laws.filter((one): one is LawOf<R> => rules.every((rule) => one[rule] !== undefined))
  const findings = whole.map((one) => ({ text: textOf(one) ?? 'house', finding: judge(one) }))
  const last = findings.at(-1)?.finding ?? judge(law)
  if (laws.length === 1 && whole.length === 1) return { ...last, values: { ...last.values, readings: [] } }
  const readings = findings.map(({ text, finding }) => ({ instrument: text, outcome: finding.outcome }))
  const values = { ...last.values, readings }
  const cited = law['CAL-08']
  if (whole.length === laws.length && readings.every(({ outcome }) => outcome === last.outcome)) {
    const agree = tells(cited, { text: 'recruiting.readings-agree', numbers: { count: readings.length }, holds: null })
    return { ...last, values, because: [...last.because, agree] }
  }
  const because: Because[] = [
    whole.length === laws.length
      ? decides(cited, { text: 'text.crosses', numbers: { count: laws.length }, holds: null })
      : decides(cited, { text: 'recruiting.before-known', holds: null }),
  ]
  for (const { text, finding } of findings) {
    const said = `recruiting.reading-${finding.outcome}` as const
    because.push(tells(cited, { text: said, numbers: { instrument: text }, holds: null }))
    because.push(
      ...finding.because.map((line) => (line.force === 'decides' ? { ...line, force: 'tells' as const } : line)),
    )
  }
  return { outcome: 'NEEDS_HUMAN', values, because, provisional: last.provisional ?? false }
}
