import type { Day } from '#core/day.ts'
import type { SettingValue } from '../answer.rules.ts'
import type { Law } from '../law.rules.ts'
import type { RuleId } from '../provision.rules.ts'
import type { Settings } from '../question.rules.ts'
import { isLooser, isStricter, type LocalPack, provisionIn, type Term, wayOf } from './local-pack.rules.ts'

/** The packs in force on a day, in the order given. */
export function localOn(packs: readonly LocalPack[], on: Day): LocalPack[] {
  return packs.filter(({ from, until }) => from <= on && (until === null || on < until))
}

/** The law with the numbers of local packs in it. Of two that tighten one number the stricter holds. */
export function tightened(law: Law, packs: readonly LocalPack[]): Law {
  const stricter: Record<string, Record<string, unknown>> = {}
  for (const { terms } of packs)
    for (const [rule, chosen] of Object.entries(terms)) {
      const provision = stricter[rule] ?? { ...provisionIn(law, rule) }
      for (const [term, value] of Object.entries(chosen)) {
        const way = wayOf(rule, term)
        if (way && isStricter(way, value, provision[term] as Term)) provision[term] = value
      }
      stricter[rule] = provision
    }
  return { ...law, ...(stricter as Law) }
}

/** Does the pack say something about one of these rules? */
export function touches(pack: LocalPack, rules: readonly RuleId[]): RuleId[] {
  return rules.filter((rule) => rule in pack.terms || pack.reminders.some((reminder) => reminder.rule === rule))
}

/**
 * What packs choose of a question's settings, over its defaults. Of two that choose one setting the stricter holds; where none
 * is stricter, the later in the list.
 */
export function chosenBy(
  packs: readonly LocalPack[],
  question: string,
  known: Settings,
): Readonly<Record<string, SettingValue>> {
  const chosen: Record<string, SettingValue> = {}
  for (const { settings } of packs)
    for (const [name, value] of Object.entries(settings[question] ?? {})) {
      const before = chosen[name]
      const setting = known[name]
      if (setting && (before === undefined || !isLooser(setting, value, before))) chosen[name] = value
    }
  return chosen
}
