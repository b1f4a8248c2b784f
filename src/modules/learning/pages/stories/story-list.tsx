import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { EmptyState, Status, Tag, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { storyTexts } from '../../stories-page.texts.ts'
import css from './stories.module.css'
import type { Listed } from './story-value.ts'

/** Stories, newest told first; while something is sought, with the words around it. */
export function StoryList({ stories, empty }: { stories: readonly Listed[]; empty: string }) {
  const t = useWords(storyTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  if (stories.length === 0) return <EmptyState>{empty}</EmptyState>
  return (
    <ul aria-label={t('list')} className={css.list}>
      {stories.map(({ id, title, teller, toldOn, tags, sound, withdrawn, found }) => (
        <li className={css.story} key={id}>
          <h2>
            <TextLink href={`/learning/stories?story=${id}`} quiet wraps>
              {title}
            </TextLink>
          </h2>
          <p className={css.facts}>
            <span>{[teller.name, teller.post].filter(Boolean).join(language === 'zh' ? '，' : ', ')}</span>
            <span>{t('told', { day: shortDay(toldOn, today) })}</span>
            {sound ? <span>{t('hasSound')}</span> : null}
            {withdrawn ? <Status kind="not-applicable" size="note" word={t('withdrawn')} /> : null}
            {tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </p>
          {found ? <p className={css.found}>{found}</p> : null}
        </li>
      ))}
    </ul>
  )
}
