import { useWords } from '#web/words.ts'
import { pollTerms, pollTexts } from '../polls-pages.texts.ts'
import type { Poll, Question } from './poll.ts'
import css from './polls.module.css'

/** The questions, with their totals where there are any to be seen. */
export function Totals({ poll }: { poll: Poll }) {
  return (
    <ol className={css.questions}>
      {poll.questions.map((question) => (
        <li key={question.id}>
          <OneQuestion question={question} />
        </li>
      ))}
    </ol>
  )
}

function OneQuestion({ question }: { question: Question }) {
  const t = useWords(pollTexts)
  const term = useWords(pollTerms)
  const { answered, choices, form } = question
  return (
    <>
      <h2 className={css.asked}>
        {question.text}
        <small>
          {answered === null ? term(`form.${form}`) : `${term(`form.${form}`)} · ${t('answeredOf', { answered })}`}
        </small>
      </h2>
      {form === 'words' ? (
        <Words question={question} />
      ) : (
        <ul className={css.choices}>
          {choices.map(({ id, text, tally }) => (
            <li key={id}>
              <span>{text}</span>
              {tally === null || answered === null ? null : <Share answered={answered} tally={tally} />}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** A line as long as its share, and the share in numbers. */
function Share({ tally, answered }: { tally: number; answered: number }) {
  const t = useWords(pollTexts)
  const percent = answered === 0 ? 0 : Math.round((100 * tally) / answered)
  return (
    <>
      <span aria-hidden="true" className={css.line}>
        <span style={{ inlineSize: `${percent}%` }} />
      </span>
      <span className={css.number}>{t('share', { tally, percent })}</span>
    </>
  )
}

function Words({ question: { words, answered } }: { question: Question }) {
  const t = useWords(pollTexts)
  if (answered === null) return null
  if (words === null) return <p className={css.quiet}>{t('hiddenWords')}</p>
  if (words.length === 0) return <p className={css.quiet}>{t('noWords')}</p>
  const same = [...Map.groupBy(words, (text) => text)]
  return (
    <ul className={css.said}>
      {same.map(([text, all]) => (
        <li key={text}>
          {text}
          {all.length > 1 ? <small> × {all.length}</small> : null}
        </li>
      ))}
    </ul>
  )
}
