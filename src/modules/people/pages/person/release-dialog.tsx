import { useState } from 'react'
import { no } from '#core/decision.ts'
import { useSession } from '#web/session.tsx'
import { useWords } from '#web/words.ts'
import { releaseOffice } from '../../office.contract.ts'
import { TaskDialog } from '../task-dialog.tsx'
import { useOfficeWord } from '../terms.tsx'
import { DayField } from './day-field.tsx'
import { personTexts, taskTexts } from './person.texts.ts'
import type { Office, TaskProps } from './task.ts'
import { useDoing } from './use-doing.ts'

/** Ends an office from a day. */
export function ReleaseDialog({ record, office, onClose }: TaskProps & { office: Office }) {
  const t = useWords(taskTexts)
  const page = useWords(personTexts)
  const officeWord = useOfficeWord()
  const { today } = useSession()
  const [on, setOn] = useState<string | null>(today)
  const { submit, working, refusal } = useDoing(releaseOffice, onClose)
  const early =
    on && on <= office.fromOn ? no('people.ends-before-it-begins', { from: office.fromOn, until: on }) : null
  return (
    <TaskDialog
      onClose={onClose}
      onSubmit={() => {
        if (on) void submit({ officeId: office.id, on })
      }}
      ready={on !== null && !early}
      refusal={refusal}
      size="small"
      submit={t('submitRelease')}
      title={page('named', { task: t('submitRelease'), name: record.person.name })}
      working={working}
    >
      <p>{t('releaseAsk', { role: officeWord(office), unit: office.unit.name, since: office.fromOn })}</p>
      <DayField coming={early} label={t('releasedOn')} onChange={setOn} value={on} />
    </TaskDialog>
  )
}
