import { useState } from 'react'
import { useTell } from '#web/api.ts'
import { Checkbox, IconButton, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { removeAttendee, removeGuest } from '../../attendance.contract.ts'
import { useRecord } from '../record/record.tsx'
import { AddGuestDialog } from './add-guest-dialog.tsx'
import css from './attendance.module.css'
import { attendanceTexts } from './attendance.texts.ts'
import { present } from './grid.ts'

/** Who sits in without a right to: people on record with a tick, guests from outside by name. */
export function SittingIn() {
  const t = useWords(attendanceTexts)
  const { record } = useRecord()
  const [adding, setAdding] = useState(false)
  const removal = useTell(removeAttendee)
  const parting = useTell(removeGuest)
  const others = record.attendees.filter(({ byRight }) => !byRight)
  const gatheringId = record.id
  if (!record.may.attendance && others.length + record.guests.length === 0) return null
  return (
    <div className={css.sitting}>
      <b>{t('sittingIn')}</b>
      {others.map((one) => (
        <span className={css.one} key={one.person.id}>
          <OtherTick attendee={one} />
          <Remove name={one.person.name} onPress={() => void removal.tell({ gatheringId, personId: one.person.id })} />
        </span>
      ))}
      {record.guests.map((guest) => (
        <span className={css.one} key={guest.id}>
          {guest.name}
          {guest.origin ? <small>{guest.origin}</small> : null}
          <Remove name={guest.name} onPress={() => void parting.tell({ gatheringId, id: guest.id })} />
        </span>
      ))}
      {others.length + record.guests.length === 0 ? <span className={css.quiet}>{t('nobody')}</span> : null}
      {record.may.attendance ? <TextButton onPress={() => setAdding(true)}>{t('add')}</TextButton> : null}
      <span className={css.quiet}>{t('sittingInNote')}</span>
      <AddGuestDialog onClose={() => setAdding(false)} open={adding} />
    </div>
  )
}

function OtherTick({ attendee }: { attendee: ReturnType<typeof useRecord>['record']['attendees'][number] }) {
  const { record, marks } = useRecord()
  const { person, state } = attendee
  const absent = { state: 'absent', reason: 'unexplained', note: null } as const
  return (
    <Checkbox
      checked={state === 'present'}
      onChange={(came) => marks.mark(person.id, came ? present : absent)}
      readOnly={!record.may.attendance}
    >
      {person.name}
    </Checkbox>
  )
}

function Remove({ name, onPress }: { name: string; onPress: () => void }) {
  const t = useWords(attendanceTexts)
  const { record } = useRecord()
  if (!record.may.attendance) return null
  return <IconButton icon="close" label={t('remove', { name })} onPress={onPress} size="small" />
}
