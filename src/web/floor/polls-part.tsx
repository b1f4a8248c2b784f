import { dayIn } from '#core/day.ts'
import { useWords } from '#web/words.ts'
import { shortDay } from '../dates.ts'
import { useNow } from '../use-now.ts'
import type { FloorAnswer } from './ask.ts'
import css from './floor.module.css'
import { floorTexts } from './floor.texts.ts'

/** What somebody would like my opinion on. Nothing stands here when there is nothing, and nothing counts who has not answered. */
export function PollsPart({ answer: { polls, zone } }: { answer: FloorAnswer }) {
  const t = useWords(floorTexts)
  const today = dayIn(zone, useNow())
  if (!polls?.length) return null
  return (
    <section aria-labelledby="polls" className={css.part}>
      <h2 className={css.label} id="polls">
        {t('polls')}
      </h2>
      <ul className={css.tasks}>
        {polls.map(({ id, title, closesOn }) => (
          <li key={id}>
            <a className={css.task} href={`/polls/${id}`}>
              <b>{title}</b>
              <span>{t('until', { day: shortDay(closesOn, today) })}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
