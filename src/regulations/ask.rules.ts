import type { Day } from '#core/day.ts'
import type { Answer, SettingValue } from './answer.rules.ts'
import { type Law, lawOn } from './law.rules.ts'
import type { RuleId } from './provision.rules.ts'
import type { Question, Settings } from './question.rules.ts'
import { type GivenOf, type QuestionName, questions, type ValuesOf } from './questions.rules.ts'

/**
 * Asks one question of the regulations in force. Pure and deterministic: `on` is the day as of which it is asked, and
 * asking of a future day is the forecast. Where a rule it needs was not in force, the answer is for a human.
 */
export function ask<N extends QuestionName>(
  name: N,
  given: GivenOf<N>,
  on: Day,
  settings: Readonly<Record<string, SettingValue>> = {},
): Answer<ValuesOf<N>> {
  // One call site serves all questions: the pair of name and given is checked above, the union of judges cannot be called.
  const asked = questions[name] as unknown as Question<GivenOf<N>, ValuesOf<N>>
  const law = lawOn(asked.judgedOn ? asked.judgedOn(given) : on)
  const used = settingsOf(asked.settings, settings)
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
  return { question: name, outcome, values, because, wouldChange, provisional, pack, settings: used }
}

type CompleteLaw = Required<Law>

const noSettings: Readonly<Record<string, SettingValue>> = {}

function settingsOf(declared: Settings, chosen: Readonly<Record<string, SettingValue>>) {
  const names = Object.keys(declared)
  if (names.length === 0) return noSettings
  const used: Record<string, SettingValue> = {}
  for (const name of names) {
    const standard = declared[name]?.default ?? ''
    const wished = chosen[name]
    used[name] = typeof wished === typeof standard && wished !== undefined ? wished : standard
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
