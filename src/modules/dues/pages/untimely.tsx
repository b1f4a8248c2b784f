import { citationOf, sentenceOf } from '#regulations/index.ts'
import { Notice } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import { untimely } from '../payment.rules.ts'

interface UntimelyProps {
  paidOn: string
  payers: readonly { readonly name: string; readonly months: readonly string[] }[]
}

/** Who pays more than six months back or ahead (DU-16): said with its article, never refused. */
export function Untimely({ paidOn, payers }: UntimelyProps) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const warnings = payers.flatMap(({ name, months }) =>
    (untimely(paidOn, months)?.because ?? [])
      .filter(({ force }) => force === 'warns')
      .map((line) => ({
        key: `${name} ${line.text}`,
        words: `${t('untimely', { name, sentence: sentenceOf(line, language) })} ${citationOf(line, language)}`,
      })),
  )
  if (warnings.length === 0) return null
  return (
    <Notice kind="warning">
      {warnings.map(({ key, words }) => (
        <p key={key}>{words}</p>
      ))}
    </Notice>
  )
}
