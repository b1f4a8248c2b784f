import type { OutputOf } from '#core/operation.ts'
import { useAsk, type Wire } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Section, Status, Table, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { showFollowUp } from '../../follow-up.contract.ts'
import { useRecord } from '../record/record.tsx'
import { followUpTexts } from './follow-up.texts.ts'

type Task = Wire<OutputOf<typeof showFollowUp>>['tasks'][number]

const shapes = { open: 'due', done: 'met', dropped: 'not-applicable' } as const

/** What earlier gatherings of the same unit and kind handed out, as it stood on the day (TP-03). */
export function FollowUpPart() {
  const t = useWords(followUpTexts)
  const { today } = useSession()
  const { record } = useRecord()
  const { value } = useAsk(showFollowUp, { gatheringId: record.id })
  const tasks = value?.tasks ?? []
  if (tasks.length === 0 || record.state === 'cancelled') return null
  const columns: Column<Task>[] = [
    { key: 'text', title: t('text'), cell: ({ text }) => text },
    { key: 'owner', title: t('owner'), width: 90, cell: ({ owner }) => owner.name },
    { key: 'due', title: t('due'), kind: 'date', width: 100, cell: ({ dueOn }) => shortDay(dueOn, today) },
    {
      key: 'state',
      title: t('state'),
      width: 140,
      cell: ({ state, endedOn }) => (
        <>
          <Status hypothetical kind={shapes[state]} word={t(`state.${state}`)} />
          {endedOn ? <small> {shortDay(endedOn, today)}</small> : null}
        </>
      ),
    },
    {
      key: 'from',
      title: t('from'),
      width: 240,
      cell: ({ gathering }) => (
        <TextLink href={`/gatherings/${gathering.id}`} wraps>
          {shortDay(gathering.heldOn, today)} {gathering.title}
        </TextLink>
      ),
    },
  ]
  const done = tasks.filter(({ state }) => state === 'done').length
  const open = tasks.filter(({ state }) => state === 'open').length
  return (
    <Section line="heavy" note={t('note', { open, done })} title={t('title')}>
      <Table columns={columns} label={t('title')} least={760} rowKey={({ id }) => id} rows={tasks} />
    </Section>
  )
}
