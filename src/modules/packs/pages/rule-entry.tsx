import { citationOf, type LocalPack, ruleNames } from '#regulations/index.ts'
import { numbersOf, numberWords } from '#regulations/numbers.rules.ts'
import { Tag } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { RuleThen } from '../book.rules.ts'
import css from './book.module.css'
import { bookTexts, kindTexts } from './regulations.texts.ts'

interface RuleEntryProps {
  then: RuleThen
  /** The local packs in force that day. */
  packs: readonly LocalPack[]
}

/** One rule: what it is about, its numbers that day, where it is written, and what local rules add. */
export function RuleEntry({ then: { rule, provision }, packs }: RuleEntryProps) {
  const t = useWords(bookTexts)
  const kind = useWords(kindTexts)
  const named = useWords(ruleNames)
  const { language } = useLanguage()
  const numbers = provision ? numbersOf(rule, { ...provision }, language) : []
  return (
    <li className={css.rule} id={rule}>
      <h4>
        {named(rule)}
        <span className={css.id}>{rule}</span>
      </h4>
      <div>
        {numbers.length > 0 ? <p className={css.numbers}>{numbers.join(language === 'zh' ? '；' : '; ')}</p> : null}
        {provision ? (
          <p className={css.cited}>
            <Tag>{kind(provision.kind)}</Tag>
            {citationOf(provision, language)}
            {provision.unsure ? (
              <Tag meaning={t('unsureMeaning')} tone="violet">
                {t('unsure')}
              </Tag>
            ) : null}
          </p>
        ) : (
          <p className={css.cited}>{t('notThen')}</p>
        )}
        <LocalLines packs={packs} then={{ rule, provision }} />
      </div>
    </li>
  )
}

function LocalLines({ then: { rule, provision }, packs }: RuleEntryProps) {
  const t = useWords(bookTexts)
  const kind = useWords(kindTexts)
  const { language } = useLanguage()
  const titleOf = (pack: LocalPack) => pack.title[language === 'zh' ? 0 : 1]
  const lines = packs.flatMap((pack) => [
    ...Object.keys(pack.terms[rule] ?? {}).map((term) =>
      t('stricter', {
        words: numberWords(rule, term, { ...provision, ...pack.terms[rule] }, language) ?? term,
        pack: titleOf(pack),
        version: pack.version,
      }),
    ),
    ...pack.reminders
      .filter((reminder) => reminder.rule === rule)
      .map(({ words }) => t('reminds', { words: words[language === 'zh' ? 0 : 1], pack: titleOf(pack) })),
  ])
  return lines.map((line) => (
    <p className={css.local} key={line}>
      <Tag tone="blue">{kind('local')}</Tag>
      {line}
    </p>
  ))
}
