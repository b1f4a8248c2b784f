import type { Day } from '#core/day.ts'
import type { Finding, SettingValue } from './answer.rules.ts'
import type { LawOf } from './law.rules.ts'
import type { RuleId } from './provision.rules.ts'

/** A number or choice the texts leave open. Its default is stated, its value stands in every answer. */
export interface Setting {
  readonly rule: RuleId
  readonly kind: 'local' | 'design'
  readonly default: SettingValue
  /** Which way is stricter: a local pack may move it that way only. */
  readonly stricter?: 'higher' | 'lower'
  /** The words it may be, from the loosest to the strictest. */
  readonly choices?: readonly SettingValue[]
}

export type Settings = Readonly<Record<string, Setting>>

export type SettingsOf<S extends Settings> = { readonly [Name in keyof S]: Widened<S[Name]['default']> }

type Widened<V> = V extends boolean ? boolean : V extends number ? number : string

/** Something one may ask the regulations: a pure function of the facts and the law on the day. */
export interface Question<Given, Values, Rules extends RuleId = RuleId, S extends Settings = Settings> {
  readonly name: string
  /** Rules it applies, the leading one first. All must be in force on the day; otherwise a human decides. */
  readonly rules: readonly [Rules, ...Rules[]]
  readonly settings: S
  /** The day whose law judges it, where that is not the day asked about. */
  readonly judgedOn?: (given: Given) => Day
  readonly judge: (given: Given, on: Day, law: LawOf<Rules>, settings: SettingsOf<S>) => Finding<Values>
}

/** Declares a question, keeping its rules and settings as closed sets. */
export function question<Given, Values, const Rules extends RuleId, const S extends Settings>(
  declared: Question<Given, Values, Rules, S>,
): Question<Given, Values, Rules, S> {
  return declared
}
