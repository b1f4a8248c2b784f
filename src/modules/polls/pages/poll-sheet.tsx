import { useEffect } from 'react'
import { useRecordHead } from '#web/record-head.ts'
import { useSession } from '#web/session.tsx'
import { PrintSheet } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { paperTexts, pollTerms } from '../polls-pages.texts.ts'
import type { Poll } from './poll.ts'
import { PollCounts } from './poll-counts.tsx'
import css from './polls.module.css'
import { Totals } from './totals.tsx'

/** On paper: the totals once there are any; before, the sheet to be answered by hand, for nobody needs a screen to take part. */
export function PollSheet({ poll, onDone }: { poll: Poll; onDone: () => void }) {
  const { today } = useSession()
  const chain = useRecordHead()
  useEffect(() => {
    addEventListener('afterprint', onDone, { once: true })
    window.print()
    return () => removeEventListener('afterprint', onDone)
  }, [onDone])
  return (
    <div className={css.paper}>
      <PrintSheet
        branch={poll.unit.name}
        chain={chain}
        period={poll.closesOn}
        printedOn={today}
        sub={poll.purpose}
        title={poll.title}
      >
        {poll.may.export ? (
          <>
            <PollCounts poll={poll} />
            <Totals poll={poll} />
          </>
        ) : (
          <Blank poll={poll} />
        )}
      </PrintSheet>
    </div>
  )
}

function Blank({ poll }: { poll: Poll }) {
  const t = useWords(paperTexts)
  const term = useWords(pollTerms)
  return (
    <>
      <p>{t('hand')}</p>
      {poll.questions.map(({ id, text, form, choices }, place) => (
        <div className={css.blank} key={id}>
          <p>
            {place + 1}. {text}（{term(`form.${form}`)}）
          </p>
          {form === 'words' ? (
            <div className={css.writing} />
          ) : (
            <ul>
              {choices.map((choice) => (
                <li key={choice.id}>□ {choice.text}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  )
}
