import { regulationsTexts } from '#regulations/index.ts'
import { useSession } from '#web/session.tsx'
import { EmptyState, Section, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { asksKey, findIn } from '../book.rules.ts'
import { questionHref } from './addresses.ts'
import css from './book.module.css'
import { bookTexts } from './regulations.texts.ts'
import { RuleEntry } from './rule-entry.tsx'

/** What was looked for: the questions, and under each the rules that answer to the words. */
export function FoundPart({ find, on }: { find: string; on: string }) {
  const t = useWords(bookTexts)
  const asks = useWords(regulationsTexts)
  const { today } = useSession()
  const found = findIn(find, on)
  if (found.length === 0) return <EmptyState>{t('foundNone', { text: find })}</EmptyState>
  return (
    <>
      <p className={css.counted} role="status">
        {found.length === 1 ? t('foundOne') : t('found', { count: found.length })}
      </p>
      {found.map(({ question, rules }) => (
        <Section
          key={question}
          level={3}
          line="light"
          title={<TextLink href={questionHref(question, on, today)}>{asks(asksKey(question))}</TextLink>}
        >
          {rules.length > 0 ? (
            <ul className={css.rules}>
              {rules.map((rule) => (
                <RuleEntry key={rule.rule} packs={[]} then={rule} />
              ))}
            </ul>
          ) : null}
        </Section>
      ))}
    </>
  )
}
