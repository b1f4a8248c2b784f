import { questions, regulationsTexts } from '#regulations/index.ts'
import { useSession } from '#web/session.tsx'
import { TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { asksKey, chapters } from '../book.rules.ts'
import { questionHref } from './addresses.ts'
import css from './book.module.css'
import { bookTexts, chapterTexts } from './regulations.texts.ts'

/** The contents: every question under its chapter, with the rules it applies. */
export function Contents({ on }: { on: string }) {
  const t = useWords(bookTexts)
  const named = useWords(chapterTexts)
  const asks = useWords(regulationsTexts)
  const { today } = useSession()
  const rules = new Set(Object.values(questions).flatMap((one) => [...one.rules]))
  const count = Object.keys(questions).length
  return (
    <>
      <p className={css.counted}>{t('counted', { count, rules: rules.size, on })}</p>
      <div className={css.contents}>
        {chapters.map((chapter) => (
          <section aria-labelledby={chapter.key} className={css.chapter} key={chapter.key}>
            <h2 id={chapter.key}>{named(chapter.key)}</h2>
            <ul>
              {chapter.questions.map((question) => (
                <li key={question}>
                  <TextLink href={questionHref(question, on, today)} quiet>
                    {asks(asksKey(question))}
                  </TextLink>
                  <span className={css.ids}>{idsOf(questions[question].rules)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

/** The leading rule; an ellipsis where there are more. */
function idsOf([leading, ...more]: readonly string[]): string {
  return more.length > 0 ? `${leading} …` : (leading ?? '')
}
