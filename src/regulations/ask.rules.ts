import type { Day } from '#core/day.ts'
import { type Answer, type Because, type SettingValue, tells } from './answer.rules.ts'
import { type Law, lawOn } from './law.rules.ts'
import { chosenBy, localOn, tightened, touches } from './local/local-law.rules.ts'
import type { LocalPack } from './local/local-pack.rules.ts'
import type { Provision, RuleId } from './provision.rules.ts'
import type { Question, Settings } from './question.rules.ts'
import { type GivenOf, type QuestionName, questions, type ValuesOf } from './questions.rules.ts'

/**
 * Asks one question of the regulations in force. Pure and deterministic: `on` is the day as of which it is asked, and
 * asking of a future day is the forecast. Where a rule it needs was not in force, the answer is for a human. Local packs in
 * force on the day of the event tighten the law, choose settings and remind; what they did stands in the reasons.
 */
export function ask<N extends QuestionName>(
  name: N,
  given: GivenOf<N>,
  on: Day,
  settings: Readonly<Record<string, SettingValue>> = {},
  local: readonly LocalPack[] = [],
): Answer<ValuesOf<N>> {
  // One call site serves all questions: the pair of name and given is checked above, the union of judges cannot be called.
  const asked = questions[name] as unknown as Question<GivenOf<N>, ValuesOf<N>>
  const judgedOn = asked.judgedOn ? asked.judgedOn(given) : on
  const packs = local.length === 0 ? local : localOn(local, judgedOn)
  const law = packs.length === 0 ? lawOn(judgedOn) : tightened(lawOn(judgedOn), packs)
  const wished = packs.length === 0 ? settings : { ...chosenBy(packs, name, asked.settings), ...settings }
  const used = settingsOf(asked.settings, wished)
  const [leading] = asked.rules
  const pack = law[leading]?.instrument ?? null
  const missing = asked.rules.find((rule) => law[rule] === undefined)
  if (missing) return unanswered(name, missing, used)
  const {
    outcome,
    values,
    because,
    wouldChange = [],
    provisional = false,
  } = asked.judge(given, on, law as CompleteLaw, used)
  const said = packs.length === 0 ? because : [...because, ...packs.flatMap((one) => localLines(one, asked.rules, law))]
  return { question: name, outcome, values, because: said, wouldChange, provisional, pack, settings: used }
}

/** Which rules a pack tightened or reminds of, each in a line of its own that decides nothing. */
function localLines(pack: LocalPack, rules: readonly RuleId[], law: Law): Because[] {
  const { id, version, title } = pack
  return touches(pack, rules).flatMap((rule) => {
    const cited = { ...(law[rule] as Provision), kind: 'local' as const }
    const reminders = pack.reminders.filter((reminder) => reminder.rule === rule)
    const named = { zh: title[0], en: title[1], id, version }
    return [
      ...(rule in pack.terms ? [tells(cited, { text: 'local.tightened', numbers: named, holds: null })] : []),
      ...reminders.map(({ words: [zh, en] }) =>
        tells(cited, { text: 'local.reminder', numbers: { zh, en, id, version }, holds: null }),
      ),
    ]
  })
}

type CompleteLaw = Required<Law>

const noSettings: Readonly<Record<string, SettingValue>> = {}

function settingsOf(declared: Settings, chosen: Readonly<Record<string, SettingValue>>) {
  const names = Object.keys(declared)
  if (names.length === 0) return noSettings
  const used: Record<string, SettingValue> = {}
  for (const name of names) {
    const { default: standard = '', choices } = declared[name] ?? {}
    const wished = chosen[name]
    const fits = wished !== undefined && typeof wished === typeof standard && (choices?.includes(wished) ?? true)
    used[name] = fits ? wished : standard
  }
  return used
}

function unanswered<N extends QuestionName>(
  question: N,
  rule: RuleId,
  settings: Readonly<Record<string, SettingValue>>,
): Answer<ValuesOf<N>> {
  const because = [
    {
      rule,
      instrument: 'house',
      article: '',
      kind: 'design',
      text: 'text.rule-not-in-force',
      numbers: { rule },
      formula: '',
      holds: null,
      force: 'decides',
    },
  ] as const
  return {
    question,
    outcome: 'NEEDS_HUMAN',
    values: null,
    because,
    wouldChange: [],
    provisional: false,
    pack: null,
    settings,
  }
}
