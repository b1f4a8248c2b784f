import { useState } from 'react'
import { dayIn, daysBetween } from '#core/day.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { shortDay } from '../dates.ts'
import { Button } from '../ui/actions/button.tsx'
import { TextArea } from '../ui/fields/text-area.tsx'
import { Status } from '../ui/states/status.tsx'
import { useNow } from '../use-now.ts'
import type { FloorAnswer } from './ask.ts'
import css from './floor.module.css'
import { floorTexts } from './floor.texts.ts'
import type { Posted } from './outbox.ts'
import { type Floor, mineOf, taskOperation } from './use-floor.ts'

type Task = FloorAnswer['actionItems'][number]

/** What I have been given to do. One is opened at a time, so there is never more than one red button. */
export function ActionsPart({ floor, answer }: { floor: Floor; answer: FloorAnswer }) {
  const t = useWords(floorTexts)
  const [opened, setOpened] = useState<string | null>(null)
  const told = mineOf(floor).filter(({ operation }) => operation === taskOperation)
  const posted = new Map(told.map((entry) => [entry.subjectId, entry]))
  const known = new Set(answer.actionItems.map(({ id }) => id))
  const sent = told.filter(({ state, subjectId }) => state === 'sent' && !known.has(subjectId))
  const none = answer.actionItems.length === 0 && sent.length === 0
  return (
    <section aria-labelledby="to-do" className={css.part}>
      <h2 className={css.label} id="to-do">
        {t('toDo')}
      </h2>
      {none ? <p className={css.none}>{t('nothingToDo')}</p> : null}
      <ul className={css.tasks}>
        {answer.actionItems.map((task) => (
          <TaskRow
            floor={floor}
            key={task.id}
            onOpen={() => setOpened(opened === task.id ? null : task.id)}
            opened={opened === task.id}
            posted={posted.get(task.id)}
            task={task}
            zone={answer.zone}
          />
        ))}
        {sent.map(({ key, said }) => (
          <li className={css.settled} key={key}>
            <span>{said}</span>
            <Status kind="sent" />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface TaskRowProps {
  task: Task
  zone: string
  posted: Posted | undefined
  opened: boolean
  onOpen: () => void
  floor: Floor
}

function TaskRow({ task, zone, posted, opened, onOpen, floor }: TaskRowProps) {
  const today = dayIn(zone, useNow())
  if (posted?.state === 'sent')
    return (
      <li className={css.settled}>
        <span>{task.text}</span>
        <Status kind="sent" />
      </li>
    )
  const mark = posted ? <Status kind={posted.state} /> : <Due left={daysBetween(today, task.dueOn)} />
  return (
    <li>
      <button aria-expanded={opened} className={css.task} onClick={onOpen} type="button">
        <b>{task.text}</b>
        {mark}
      </button>
      {opened ? (
        <div className={css.opened}>
          <Given task={task} today={today} />
          {posted ? <Settle floor={floor} posted={posted} /> : <Complete floor={floor} onDone={onOpen} task={task} />}
        </div>
      ) : null}
    </li>
  )
}

function Due({ left }: { left: number }) {
  return <Status kind={left < 0 ? 'overdue' : left <= 7 ? 'due-soon' : 'due'} n={Math.abs(left)} />
}

function Given({ task: { dueOn, gathering }, today }: { task: Task; today: string }) {
  const t = useWords(floorTexts)
  return (
    <p className={css.given}>
      {t('dueOn', { day: shortDay(dueOn, today) })}
      <span>{t('from', { day: shortDay(gathering.heldOn, today), title: gathering.title })}</span>
    </p>
  )
}

function Complete({ task, floor, onDone }: { task: Task; floor: Floor; onDone: () => void }) {
  const t = useWords(floorTexts)
  const [outcome, setOutcome] = useState('')
  const complete = async () => {
    onDone()
    await floor.complete(task, outcome)
  }
  return (
    <>
      <TextArea label={t('outcome')} maxLength={300} onChange={setOutcome} rows={2} value={outcome} />
      <Button onPress={() => void complete()} variant="primary" wide>
        {t('complete')}
      </Button>
    </>
  )
}

/** Waiting can be taken back; refused says why, and goes when it has been read. */
export function Settle({ posted, floor }: { posted: Posted; floor: Floor }) {
  const t = useWords(floorTexts)
  const { language } = useLanguage()
  return (
    <>
      {posted.refusal ? <p className={css.refusal}>{posted.refusal[language]}</p> : null}
      <Button onPress={() => void floor.drop(posted.key)} size="small">
        {t(posted.state === 'refused' ? 'understood' : 'withdraw')}
      </Button>
    </>
  )
}
