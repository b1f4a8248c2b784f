import { citationOf, sentenceOf } from '#regulations/index.ts'
import { useLanguage } from '#web/words.ts'
import { answerFor, type StandardDraft } from '../standard.rules.ts'
import css from './dues.module.css'

/** How an amount comes about, in a line under it: the formula, the sentence and where it is written. */
export function AmountWords({ draft, fromMonth }: { draft: StandardDraft; fromMonth: string }) {
  const { language } = useLanguage()
  const answer = answerFor(draft, fromMonth)
  if (!answer?.values || answer.values.duesFen === null) return null
  return (
    <p className={css.quiet}>
      {answer.because
        .map((line) => [line.formula, sentenceOf(line, language), citationOf(line, language)].filter(Boolean).join(' '))
        .join(' ')}
    </p>
  )
}
