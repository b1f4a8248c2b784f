import { useState } from 'react'
import { isNo } from '#core/decision.ts'
import { newId, useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Checkbox, Notice } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { appointOffice, listOffices } from '../../office.contract.ts'
import { isSingle, type UnitKind } from '../../office.rules.ts'
import { usePlaces } from '../places.ts'
import { useSentence } from '../sentence.ts'
import { TaskDialog } from '../task-dialog.tsx'
import { type Appointment, emptyAppointment, judgeAppointment } from './appoint-draft.ts'
import { AppointFields } from './appoint-fields.tsx'
import { personTexts, taskTexts } from './person.texts.ts'
import type { TaskProps } from './task.ts'
import { useDoing } from './use-doing.ts'

/** Appoints to an office from a day; where only one can hold it, the succession is said in so many words. */
export function AppointDialog({ record, onClose }: TaskProps) {
  const t = useWords(taskTexts)
  const page = useWords(personTexts)
  const sentence = useSentence()
  const { today } = useSession()
  const { units } = usePlaces()
  const [id] = useState(newId)
  const [draft, setDraft] = useState<Appointment>(() => emptyAppointment(today))
  const { submit, working, refusal } = useDoing(appointOffice, onClose)
  const { unitId, role, on } = draft
  const kind = units.find((unit) => unit.id === unitId)?.kind as UnitKind | undefined
  const holder = useHolder(draft, record.person.id)
  const judged = kind ? judgeAppointment(draft, kind, record) : null
  const change = (part: Partial<Appointment>) => setDraft((before) => ({ ...before, ...part }))
  const send = () => {
    if (!unitId || !role || !on) return
    const { duty, electedOn, untilOn, reference } = draft
    const replaces = draft.succeeds ? (holder?.id ?? null) : null
    const stated = { duty, electedOn, on, untilOn, reference: reference.trim() || null, replaces }
    void submit({ id, personId: record.person.id, unitId, role, ...stated })
  }
  return (
    <TaskDialog
      onClose={onClose}
      onSubmit={send}
      ready={judged?.ok === true && role !== null && on !== null && (!holder || draft.succeeds)}
      refusal={refusal}
      submit={t('submitAppoint')}
      title={page('named', { task: t('submitAppoint'), name: record.person.name })}
      working={working}
    >
      <AppointFields draft={draft} kind={kind} onChange={change} />
      {judged && isNo(judged) ? <Notice kind="warning">{sentence(judged)}</Notice> : null}
      {holder ? (
        <>
          <Notice kind="warning">{t('heldBy', { name: holder.person.name, since: holder.fromOn })}</Notice>
          <Checkbox checked={draft.succeeds} onChange={(succeeds) => change({ succeeds })}>
            {t('replaces', { name: holder.person.name })}
          </Checkbox>
        </>
      ) : null}
    </TaskDialog>
  )
}

/** Who holds the office on the day, where it is held by one at a time. */
function useHolder({ unitId, role, on }: Appointment, personId: string) {
  const asked = unitId && role && isSingle(role) && on ? { unitId, on } : null
  const { value } = useAsk(listOffices, asked)
  if (!asked) return undefined
  return value?.offices.find((held) => held.unit.id === unitId && held.role === role && held.person.id !== personId)
}
