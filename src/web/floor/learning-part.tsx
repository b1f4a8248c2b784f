import { useState } from 'react'
import { dayIn } from '#core/day.ts'
import { useWords } from '#web/words.ts'
import { shortDay } from '../dates.ts'
import { Button } from '../ui/actions/button.tsx'
import { Status } from '../ui/states/status.tsx'
import { useNow } from '../use-now.ts'
import { Settle } from './actions-part.tsx'
import type { FloorAnswer } from './ask.ts'
import css from './floor.module.css'
import { floorTexts } from './floor.texts.ts'
import type { Posted } from './outbox.ts'
import { confirmOperation, type Floor, mineOf } from './use-floor.ts'

type Entry = NonNullable<FloorAnswer['toConfirm']>[number]

/** What was entered for me as learned on my own, or made up for: mine to confirm, of my own will (L10). Nothing there, nothing shown. */
export function LearningPart({ floor, answer }: { floor: Floor; answer: FloorAnswer }) {
  const t = useWords(floorTexts)
  const [opened, setOpened] = useState<string | null>(null)
  const posted = new Map(
    mineOf(floor).flatMap((entry) => (entry.operation === confirmOperation ? [[entry.subjectId, entry]] : [])),
  )
  // A phone that kept an older answer knows of none.
  const entries = answer.toConfirm ?? []
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="learned" className={css.part}>
      <h2 className={css.label} id="learned">
        {t('learned')}
      </h2>
      <ul className={css.tasks}>
        {entries.map((entry) => (
          <Row
            entry={entry}
            floor={floor}
            key={entry.id}
            onOpen={() => setOpened(opened === entry.id ? null : entry.id)}
            opened={opened === entry.id}
            posted={posted.get(entry.id)}
            zone={answer.zone}
          />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  entry: Entry
  zone: string
  posted: Posted | undefined
  opened: boolean
  onOpen: () => void
  floor: Floor
}

function Row({ entry, zone, posted, opened, onOpen, floor }: RowProps) {
  const t = useWords(floorTexts)
  const today = dayIn(zone, useNow())
  if (posted?.state === 'sent')
    return (
      <li className={css.settled}>
        <span>{entry.title}</span>
        <Status kind="sent" />
      </li>
    )
  return (
    <li>
      <button aria-expanded={opened} className={css.task} onClick={onOpen} type="button">
        <b>{entry.title}</b>
        {posted ? <Status kind={posted.state} /> : <span>{shortDay(entry.heldOn, today)}</span>}
      </button>
      {opened ? (
        <div className={css.opened}>
          <p className={css.given}>{t(`learned_${entry.mode}`)}</p>
          {posted ? (
            <Settle floor={floor} posted={posted} />
          ) : (
            <Button onPress={() => void floor.confirm(entry)} wide>
              {t('confirmLearned')}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  )
}
