import { useState } from 'react'
import { daysBetween } from '#core/day.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Button, type Column, Menu, Status, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { Gathering } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import css from './minutes.module.css'
import { taskTexts } from './minutes.texts.ts'
import { TaskDialog } from './task-dialog.tsx'
import { CompleteDialog, DropDialog } from './task-endings.tsx'

export type Task = Gathering['actionItems'][number]
type Asked = { readonly what: 'add' } | { readonly what: 'amend' | 'complete' | 'drop'; readonly task: Task }

/** TP-03: what was handed out, to whom, until when, and whether it is done. */
export function Tasks() {
  const t = useWords(taskTexts)
  const { record } = useRecord()
  const { today } = useSession()
  const [asked, ask] = useState<Asked | null>(null)
  const close = () => ask(null)
  const follow = record.may['follow-up']
  const columns: Column<Task>[] = [
    { key: 'what', title: t('what'), cell: ({ text }) => text },
    { key: 'owner', title: t('owner'), width: 96, cell: ({ owner }) => owner.name },
    { key: 'dueOn', title: t('dueOn'), kind: 'date', width: 92, cell: ({ dueOn }) => shortDay(dueOn, today) },
    { key: 'state', title: t('state'), width: 116, whole: true, cell: (task) => <TaskState task={task} /> },
    ...(follow
      ? [
          {
            key: 'act',
            title: '',
            kind: 'action' as const,
            width: 72,
            cell: (task: Task) => <Act {...{ task, ask }} />,
          },
        ]
      : []),
  ]
  return (
    <div className={css.tasks}>
      <Table
        columns={columns}
        empty={t('none')}
        label={t('title')}
        least={520}
        line="light"
        rowKey={({ id }) => id}
        rows={record.actionItems}
        rowTone={({ state }) => (state === 'open' ? undefined : 'done')}
      />
      {record.may.assignment ? (
        <p className={css.choice}>
          <Button icon="add" onPress={() => ask({ what: 'add' })} size="small">
            {t('add')}
          </Button>
        </p>
      ) : null}
      {asked?.what === 'add' ? <TaskDialog onClose={close} task={null} /> : null}
      {asked?.what === 'amend' ? <TaskDialog onClose={close} task={asked.task} /> : null}
      {asked?.what === 'complete' ? <CompleteDialog onClose={close} task={asked.task} /> : null}
      {asked?.what === 'drop' ? <DropDialog onClose={close} task={asked.task} /> : null}
    </div>
  )
}

function TaskState({ task }: { task: Task }) {
  const t = useWords(taskTexts)
  const { today } = useSession()
  if (task.state === 'dropped') return <Status kind="not-applicable" word={t('dropped')} />
  if (task.state === 'done')
    return <Status kind="met" word={t('done', { day: shortDay(task.doneOn ?? today, today) })} />
  const left = daysBetween(today, task.dueOn)
  if (left < 0) return <Status kind="overdue" n={-left} />
  return <Status kind={left <= 7 ? 'due-soon' : 'due'} n={left} />
}

function Act({ task, ask }: { task: Task; ask: (asked: Asked) => void }) {
  const t = useWords(taskTexts)
  if (task.state !== 'open') return null
  return (
    <Menu
      entries={[
        { key: 'complete', label: t('complete'), onPress: () => ask({ what: 'complete', task }) },
        { key: 'amend', label: t('amend'), onPress: () => ask({ what: 'amend', task }) },
        { key: 'drop', label: t('drop'), onPress: () => ask({ what: 'drop', task }), apart: true },
      ]}
      label={t('more')}
      quiet
    />
  )
}
