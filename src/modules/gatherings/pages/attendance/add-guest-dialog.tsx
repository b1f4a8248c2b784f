import { useState } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { Button, Dialog, Form, Segment, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { addAttendee, addGuest } from '../../attendance.contract.ts'
import { PersonPicker } from '../person-picker.tsx'
import { useRecord } from '../record/record.tsx'
import { attendanceTexts } from './attendance.texts.ts'

type Whence = 'inside' | 'outside'

/** Adds someone who sits in: a person on record, or a name from outside. */
export function AddGuestDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords(attendanceTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  const [whence, setWhence] = useState<Whence>('inside')
  const [person, setPerson] = useState<{ id: string; name: string } | null>(null)
  const [name, setName] = useState('')
  const [origin, setOrigin] = useState('')
  const sitting = useTell(addAttendee)
  const guest = useTell(addGuest)
  const gatheringId = record.id
  const ready = whence === 'inside' ? person !== null : name.trim() !== ''
  const close = () => {
    setPerson(null)
    setName('')
    setOrigin('')
    onClose()
  }
  const add = async () => {
    const done =
      whence === 'inside' && person
        ? await sitting.tell({ gatheringId, personId: person.id, capacity: 'non-voting' })
        : await guest.tell({ id: newId(), gatheringId, name, origin })
    if (done.ok) close()
  }
  const refusal = whence === 'inside' ? sitting.refusal : guest.refusal
  return (
    <Dialog
      actions={
        <Button disabled={!ready} onPress={() => void add()} working={sitting.working || guest.working}>
          {t('addConfirm')}
        </Button>
      }
      onClose={close}
      open={open}
      size="small"
      title={t('addTitle')}
      working={sitting.working || guest.working}
    >
      <Form onSubmit={() => void add()} refusal={refusal && sentenceOf(refusal, language)}>
        <Segment
          label={t('who')}
          onChange={setWhence}
          options={[
            { value: 'inside', label: t('inside') },
            { value: 'outside', label: t('outside') },
          ]}
          value={whence}
        />
        {whence === 'inside' ? (
          <PersonPicker label={t('person')} offered={[]} onChange={setPerson} unitId={null} value={person} />
        ) : (
          <>
            <TextField label={t('guestName')} maxLength={40} onChange={setName} required value={name} />
            <TextField label={t('origin')} maxLength={80} onChange={setOrigin} value={origin} />
          </>
        )}
      </Form>
    </Dialog>
  )
}
