import type { OutputOf } from '#core/operation.ts'
import { useAsk, type Wire } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Section, Status, Table, TextLink } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { showFollowUp } from '../../follow-up.contract.ts'
import { useRecord } from '../record/record.tsx'
import css from './follow-up.module.css'
import { followUpTexts } from './follow-up.texts.ts'

type Task = Wire<OutputOf<typeof showFollowUp>>['tasks'][number]

const shapes = { open: 'due', done: 'met', dropped: 'not-applicable' } as const

/** What earlier gatherings of the same unit and kind handed out, as it stood on the day (TP-03). */
export function FollowUpPart() {
  const t = useWords(followUpTexts)
  const { today } = useSession()
  const { record } = useRecord()
  const wide = useWide(768)
  const { value } = useAsk(showFollowUp, { gatheringId: record.id })
  const tasks = value?.tasks ?? []
  if (tasks.length === 0 || record.state === 'cancelled') return null
  const from = ({ gathering }: Task) => (
    <TextLink href={`/gatherings/${gathering.id}`} wraps>
      {shortDay(gathering.heldOn, today)} {gathering.title}
    </TextLink>
  )
  const state: Column<Task> = {
    key: 'state',
    title: t('state'),
    width: wide ? 140 : 116,
    cell: ({ state: how, endedOn }) => {
      const word = endedOn ? `${t(`state.${how}`)} ${shortDay(endedOn, today)}` : t(`state.${how}`)
      return <Status hypothetical kind={shapes[how]} word={word} />
    },
  }
  const columns: Column<Task>[] = wide
    ? [
        { key: 'text', title: t('text'), cell: ({ text }) => text },
        { key: 'owner', title: t('owner'), width: 90, cell: ({ owner }) => owner.name },
        { key: 'due', title: t('due'), kind: 'date', width: 100, cell: ({ dueOn }) => shortDay(dueOn, today) },
        state,
        { key: 'from', title: t('from'), width: 240, cell: from },
      ]
    : [
        {
          key: 'text',
          title: t('text'),
          cell: (task) => (
            <span className={css.task}>
              {task.text}
              <span className={css.note}>
                {task.owner.name} {shortDay(task.dueOn, today)}
              </span>
              {from(task)}
            </span>
          ),
        },
        state,
      ]
  const done = tasks.filter(({ state }) => state === 'done').length
  const open = tasks.filter(({ state }) => state === 'open').length
  return (
    <Section line="heavy" note={t('note', { open, done })} title={t('title')}>
      <Table columns={columns} label={t('title')} least={wide ? 760 : 300} rowKey={({ id }) => id} rows={tasks} />
    </Section>
  )
}
