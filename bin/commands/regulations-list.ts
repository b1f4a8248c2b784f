import { say } from '#core/texts.ts'
import {
  citationOf,
  type Instrument,
  instruments,
  type Pack,
  packs,
  type QuestionName,
  questions,
  type RuleId,
  regulationsTexts,
} from '#regulations/index.ts'

/** What both languages call something. */
export interface Named {
  readonly zh: string
  readonly en: string
}

export function inBoth(words: (language: 'zh' | 'en') => string): Named {
  return { zh: words('zh'), en: words('en') }
}

/** What a question asks, in both languages. */
export function asksOf(name: QuestionName): Named {
  return inBoth((language) => say(regulationsTexts, `question.${name}`, language))
}

/** Prints the instruments with their articles and the questions. @returns exit code */
export function listRegulations(json: boolean): number {
  const [texts, asked] = [packs.map(packOf), (Object.keys(questions) as QuestionName[]).map(questionOf)]
  if (json) console.log(JSON.stringify({ ok: true, packs: texts, questions: asked }, null, 2))
  else {
    console.log('收录的规定 Instruments\n')
    for (const pack of texts) printPack(pack)
    console.log('可以问的问题 Questions\n')
    for (const { name, asks, rules } of asked)
      console.log(`${name}  [${rules.join(' ')}]\n  ${asks.zh}\n  ${asks.en}\n`)
    console.log('详情 More: yanzhen regulations describe <question>')
  }
  return 0
}

function packOf({ instrument, from, until, provisions }: Pack) {
  const { family, unsure }: Instrument = instruments[instrument]
  return {
    instrument,
    family,
    title: inBoth((language) => citationOf({ instrument, article: '' }, language)),
    from,
    until,
    unsure: unsure === true,
    provisions: Object.entries(provisions).map(([rule, { article, kind, unsure, ...terms }]) => ({
      rule: rule as RuleId,
      article,
      kind,
      unsure: unsure === true,
      terms,
    })),
  }
}

function questionOf(name: QuestionName) {
  const { rules, settings } = questions[name]
  return { name, asks: asksOf(name), rules: rules as readonly RuleId[], settings: Object.keys(settings) }
}

function printPack({ instrument, title, from, until, unsure, provisions }: ReturnType<typeof packOf>): void {
  const days = instrument === 'house' ? '' : `  ${from}${until ? ` – ${until}` : ' 起 on'}`
  console.log(`${instrument}${days}${unsure ? '  原文待核对 text to be confirmed' : ''}`)
  console.log(`  ${title.zh}\n  ${title.en}`)
  const byArticle = Map.groupBy(provisions, ({ article }) => article)
  for (const [article, those] of [...byArticle].sort(([a], [b]) => numberOf(a) - numberOf(b))) {
    const place = article ? citationOf({ instrument, article }, 'zh').slice(title.zh.length) : '未写条款 no article'
    console.log(`    ${place}: ${those.map(({ rule, unsure }) => `${rule}${unsure ? '?' : ''}`).join(' ')}`)
  }
  console.log('')
}

/** Where an article stands in the list; what names none comes last. */
function numberOf(article: string): number {
  return article ? Number.parseInt(article, 10) : Number.POSITIVE_INFINITY
}
