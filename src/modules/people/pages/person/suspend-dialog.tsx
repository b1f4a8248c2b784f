import { useState } from 'react'
import { type Decision, isNo, no, yes } from '#core/decision.ts'
import { newId } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Fields, Notice, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { restoreRights, suspendRights } from '../../standing.contract.ts'
import { isMember } from '../../standing.rules.ts'
import { inForce, overlap } from '../../timeline.rules.ts'
import { TaskDialog } from '../task-dialog.tsx'
import { DayField } from './day-field.tsx'
import { personTexts, taskTexts } from './person.texts.ts'
import type { PersonRecord, Suspension, TaskProps } from './task.ts'
import { useDoing } from './use-doing.ts'

/** Suspends a member's rights: from, until and the reference of the decision, nothing more. */
export function SuspendDialog({ record, onClose }: TaskProps) {
  const t = useWords(taskTexts)
  const page = useWords(personTexts)
  const { today } = useSession()
  const [id] = useState(newId)
  const [on, setOn] = useState<string | null>(today)
  const [untilOn, setUntil] = useState<string | null>(null)
  const [reference, setReference] = useState('')
  const { submit, working, refusal } = useDoing(suspendRights, onClose)
  const judged = on ? judge(record, on, untilOn) : null
  return (
    <TaskDialog
      onClose={onClose}
      onSubmit={() => {
        if (on) void submit({ id, personId: record.person.id, on, untilOn, reference })
      }}
      ready={judged?.ok === true && reference.trim().length >= 2}
      refusal={refusal}
      submit={t('submitSuspend')}
      title={page('named', { task: t('submitSuspend'), name: record.person.name })}
      working={working}
    >
      <Notice>{t('suspendNote')}</Notice>
      <Fields>
        <DayField coming={judged && isNo(judged) ? judged : null} onChange={setOn} value={on} />
        <DayField
          label={t('suspendUntil')}
          note={t('suspendUntilNote')}
          onChange={setUntil}
          required={false}
          value={untilOn}
        />
      </Fields>
      <TextField label={t('decision')} maxLength={120} onChange={setReference} required value={reference} />
    </TaskDialog>
  )
}

type Coming = 'people.not-a-member' | 'people.already-suspended' | 'people.ends-before-it-begins'

function judge(
  { standings, suspensions }: PersonRecord,
  on: string,
  untilOn: string | null,
): Decision<undefined, Coming> {
  if (untilOn !== null && untilOn <= on) return no('people.ends-before-it-begins', { from: on, until: untilOn })
  if (!isMember(inForce(standings, on)?.kind)) return no('people.not-a-member', { on })
  const known = suspensions.find((row) => overlap(row, { fromOn: on, untilOn }))
  return known ? no('people.already-suspended', { from: known.fromOn, until: known.untilOn ?? '' }) : yes()
}

/** Gives the rights back from a day. */
export function RestoreDialog({ record, suspension, onClose }: TaskProps & { suspension: Suspension }) {
  const t = useWords(taskTexts)
  const page = useWords(personTexts)
  const { today } = useSession()
  const [on, setOn] = useState<string | null>(today)
  const { submit, working, refusal } = useDoing(restoreRights, onClose)
  const { fromOn, reference } = suspension
  const early = on && on <= fromOn ? no('people.ends-before-it-begins', { from: fromOn, until: on }) : null
  return (
    <TaskDialog
      onClose={onClose}
      onSubmit={() => {
        if (on) void submit({ personId: record.person.id, suspensionId: suspension.id, on })
      }}
      ready={on !== null && !early}
      refusal={refusal}
      size="small"
      submit={t('submitRestore')}
      title={page('named', { task: t('submitRestore'), name: record.person.name })}
      working={working}
    >
      <p>{t('restoreAsk', { reference, since: fromOn })}</p>
      <DayField coming={early} label={t('restoredOn')} onChange={setOn} value={on} />
    </TaskDialog>
  )
}
