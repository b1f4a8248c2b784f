import { Columns, Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { seeTexts } from '../../people-pages.texts.ts'

const parts = [
  ['selfTitle', 'self'],
  ['restTitle', 'rest'],
  ['neverTitle', 'never'],
  ['logTitle', 'log'],
] as const

/** What stands beside the table: the person, everyone else, what is never kept, and what is written of every change. */
export function Rest() {
  const t = useWords(seeTexts)
  return (
    <Section line="none" title={t('restHeading')}>
      <Columns least={240}>
        {parts.map(([title, words]) => (
          <Section key={title} level={3} title={t(title)}>
            <p>{t(words)}</p>
          </Section>
        ))}
      </Columns>
    </Section>
  )
}
