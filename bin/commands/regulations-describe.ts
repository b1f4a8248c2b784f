import { z } from 'zod'
import {
  citationOf,
  type Instrument,
  instruments,
  isQuestion,
  packs,
  type QuestionName,
  questions,
  type RuleId,
  type Settings,
} from '#regulations/index.ts'
import { givenOf } from '#regulations/regulations.contract.ts'
import { UsageFault } from './command.ts'
import { unknownQuestion } from './regulations-input.ts'
import { asksOf, inBoth } from './regulations-list.ts'

/** Prints what a question asks and is told, or which questions apply a rule. @returns exit code @throws UsageFault */
export function describeQuestion(word: string, json: boolean): number {
  const applying = questionsApplying(word.toUpperCase())
  if (applying.length > 0) return printRule(word.toUpperCase(), applying, json)
  if (!isQuestion(word)) throw new UsageFault(unknownQuestion(word))
  const described = descriptionOf(word)
  if (json) console.log(JSON.stringify({ ok: true, ...described }, null, 2))
  else print(described)
  return 0
}

function questionsApplying(rule: string): QuestionName[] {
  return (Object.keys(questions) as QuestionName[]).filter((name) =>
    (questions[name].rules as readonly string[]).includes(rule),
  )
}

function printRule(rule: string, names: readonly QuestionName[], json: boolean): number {
  const applied = names.map((question) => ({ question, asks: asksOf(question) }))
  const sources = sourcesOf([rule as RuleId])
  if (json) console.log(JSON.stringify({ ok: true, rule, sources, questions: applied }, null, 2))
  else {
    console.log(`${rule}\n`)
    for (const source of sources) console.log(sourceLine(source))
    console.log('')
    for (const { question, asks } of applied) console.log(`${question}\n  ${asks.zh}\n  ${asks.en}`)
  }
  return 0
}

/** Everything an outside developer needs to ask it. */
export function descriptionOf(question: QuestionName) {
  const { rules, settings } = questions[question]
  return {
    question,
    asks: asksOf(question),
    given: z.toJSONSchema(givenOf[question], { io: 'input', unrepresentable: 'any' }),
    settings: settings as Settings,
    sources: sourcesOf(rules),
  }
}

type Source = ReturnType<typeof sourcesOf>[number]

/** Where each rule stands, in every text that carries it, with the days on which it does. */
function sourcesOf(rules: readonly RuleId[]) {
  return rules.flatMap((rule) =>
    packs.flatMap(({ instrument, from, until, provisions }) => {
      const found = provisions[rule]
      if (!found) return []
      const { article, kind, unsure = false } = found
      const text: Instrument = instruments[instrument]
      const citation = inBoth((language) => citationOf({ instrument, article }, language))
      return [{ rule, instrument, article, kind, unsure: unsure || text.unsure === true, from, until, citation }]
    }),
  )
}

function sourceLine({ rule, kind, unsure, from, until, instrument, citation }: Source): string {
  const days = instrument === 'house' ? '' : `, ${from} – ${until ?? ''}`
  return `  ${rule}  ${citation.zh}\n  ${' '.repeat(rule.length)}  ${citation.en} (${kind}${days}${unsure ? ', 待核对 to be confirmed' : ''})`
}

function print({ question, asks, given, settings, sources }: ReturnType<typeof descriptionOf>): void {
  console.log(`${question}\n  ${asks.zh}\n  ${asks.en}\n\n出处 Sources`)
  for (const source of sources) console.log(sourceLine(source))
  const set = Object.entries(settings)
  if (set.length > 0) console.log('\n设置 Settings')
  for (const [name, { rule, kind, default: standard, stricter, choices }] of set) {
    const way = stricter === 'higher' ? ', 更大更严 higher is stricter' : stricter ? ', 更小更严 lower is stricter' : ''
    const words = choices ? `  ${choices.join(' | ')}` : ''
    console.log(`  ${name} = ${JSON.stringify(standard)}${words}  (${rule}, ${kind}${way})`)
  }
  console.log(`\n要告诉它的 given (JSON Schema)\n${JSON.stringify(given, null, 2)}`)
}
