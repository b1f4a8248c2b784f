import { type Language, say } from '#core/texts.ts'
import type { Answer } from '#regulations/answer.rules.ts'
import { citationOf, sentenceOf } from '#regulations/sentences.rules.ts'
import type { Judgement, Reason } from '#web/ui/index.ts'
import { explainTexts, reasonTexts } from './vote.texts.ts'

/** An answer of the regulations in words: what the explanation drawer shows. */
export function inWords(answer: Answer, heldOn: string, language: Language, typed: boolean): Judgement {
  const sentence = typed ? 'judged' : answer.question === 'committee-decision' ? 'foreseenAll' : 'foreseen'
  return {
    outcome: answer.outcome,
    sentence: say(explainTexts, sentence, language, { day: heldOn }),
    because: answer.because.map((line) => reasonOf(line, language)),
    wouldChange: answer.wouldChange.map((change) => ({
      text: sentenceOf(change, language).replace(/[。.]$/, ''),
      outcome: change.outcome,
    })),
  }
}

function reasonOf(line: Answer['because'][number], language: Language): Reason {
  const { text, formula, article, kind, unsure } = line
  const title = text in reasonTexts ? (text as keyof typeof reasonTexts) : 'other'
  const cited = citationOf(line, language)
  return {
    rule: say(reasonTexts, title, language),
    formula: formula === '' ? undefined : spaced(formula),
    text: sentenceOf(line, language).replace(/[。.]$/, ''),
    instrument: unsure && article !== '' ? say(explainTexts, 'unsure', language, { cited }) : cited,
    kind,
    // A line that only tells holds as far as it is shown.
    holds: line.holds ?? (line.force === 'tells' ? true : null),
  }
}

/** Where a rule stands, as short as it is said among colleagues; the drawer has the full title. */
export function shortCitation(line: Answer['because'][number], language: Language): string {
  if (language === 'en') return line.article ? `art. ${line.article}` : citationOf(line, language)
  return citationOf(line, language).replace(/《(?:中国共产党)?|（试行）|》/g, '')
}

/** `2×24 > 34` as it is set: 2 × 24 = 48 > 34, the product worked out where it is compared. */
export function spaced(formula: string): string {
  const worked = formula.replace(/^(\d+)×(\d+) (?=[<>≤≥])/, (_, one: string, other: string) => {
    return `${one}×${other} = ${Number(one) * Number(other)} `
  })
  return worked.replaceAll('×', ' × ').replaceAll('−', ' − ').replace(/\s+/g, ' ')
}
