import type { Numbers } from '#core/decision.ts'
import type { InstrumentId } from './instruments.rules.ts'
import type { Citation } from './provision.rules.ts'
import type { TextKey } from './regulations.texts.ts'

/**
 * Four values, never two (CAL-11). `FAIL` is a rule not kept; `INVALID_PROCEDURE` says the act does not count whatever
 * its result; `NEEDS_HUMAN` that no rule decides it. `PASS` says that nothing is unlawful as of that day.
 */
export type Outcome = 'PASS' | 'FAIL' | 'INVALID_PROCEDURE' | 'NEEDS_HUMAN'

/** One reason: the rule with its article, what it found, and the arithmetic with the numbers filled in. */
export interface Because extends Citation {
  readonly text: TextKey
  readonly numbers: Numbers
  /** Such as `2×22 > 21`; empty where nothing is compared. */
  readonly formula: string
  /** Null where it is not settled yet or not for a program to settle. */
  readonly holds: boolean | null
  /** Only lines that decide make the outcome; the others warn, or tell. */
  readonly force: 'decides' | 'warns' | 'tells'
}

/** A change of the facts that would turn the answer into another. */
export interface Change {
  readonly text: TextKey
  readonly numbers: Numbers
  readonly outcome: Outcome
}

export type SettingValue = number | boolean | string

/** What a question says about one given. `values` and `pack` are null when no text carrying the rule was in force. */
export interface Answer<Values = Readonly<Record<string, unknown>>> {
  readonly question: string
  readonly outcome: Outcome
  readonly values: Values | null
  readonly because: readonly Because[]
  readonly wouldChange: readonly Change[]
  /** True while a table it needs is missing: the answer is worked out again when the table is loaded (CAL-04). */
  readonly provisional: boolean
  readonly pack: InstrumentId | null
  readonly settings: Readonly<Record<string, SettingValue>>
}

/** What a question's judge finds; `ask` adds the rest. */
export interface Finding<Values> {
  readonly outcome: Outcome
  readonly values: Values
  readonly because: readonly Because[]
  readonly wouldChange?: readonly Change[]
  readonly provisional?: boolean
}

interface Said {
  readonly text: TextKey
  readonly numbers?: Numbers
  readonly formula?: string
  readonly holds: boolean | null
}

const nothing: Numbers = {}

function line(cited: Citation, said: Said, force: Because['force']): Because {
  const { rule, instrument, article, kind, unsure } = cited
  const { text, numbers = nothing, formula = '', holds } = said
  const reason = { rule, instrument, article, kind, text, numbers, formula, holds, force }
  return unsure ? { ...reason, unsure } : reason
}

/** A line that makes the outcome. */
export function decides(cited: Citation, said: Said): Because {
  return line(cited, said, 'decides')
}

/** A line to look at that does not make the outcome. */
export function warns(cited: Citation, said: Said): Because {
  return line(cited, said, 'warns')
}

/** A line that explains. */
export function tells(cited: Citation, said: Said): Because {
  return line(cited, said, 'tells')
}
