import { newId } from '#web/api.ts'
import { Button, Disclosure, Fields, TextButton, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { PersonPicker } from '../person-picker.tsx'
import { inviteTexts } from './invite.texts.ts'
import css from './plan.module.css'
import type { PartProps } from './what-fields.tsx'

/** Who is asked to sit in: people of the branch who do not attend by right, and guests from outside. */
export function InviteFields({ draft, change, planning }: PartProps) {
  const t = useWords(inviteTexts)
  const { sittingIn, guests } = draft
  const byRight = new Set(planning.called.map(({ id }) => id))
  return (
    <Disclosure title={t('title', { count: sittingIn.length + guests.length })}>
      <div className={css.rows}>
        <Fields least={280}>
          <PersonPicker
            label={t('person')}
            note={t('personNote')}
            offered={[]}
            onChange={(person) => {
              if (person && !sittingIn.some(({ id }) => id === person.id)) change({ sittingIn: [...sittingIn, person] })
            }}
            unitId={planning.convener?.branchId ?? null}
            value={null}
            warning={sittingIn.some(({ id }) => byRight.has(id)) ? t('byRight') : null}
          />
        </Fields>
        {sittingIn.map(({ id, name }) => (
          <p key={id}>
            {name}{' '}
            <TextButton
              label={`${t('remove')} ${name}`}
              onPress={() => change({ sittingIn: sittingIn.filter((one) => one.id !== id) })}
              quiet
            >
              {t('remove')}
            </TextButton>
          </p>
        ))}
        {guests.map((guest, at) => (
          <Fields key={guest.id} least={220}>
            <TextField
              label={t('guest')}
              maxLength={40}
              onChange={(name) => change({ guests: guests.with(at, { ...guest, name }) })}
              value={guest.name}
            />
            <TextField
              label={t('origin')}
              maxLength={60}
              onChange={(origin) => change({ guests: guests.with(at, { ...guest, origin }) })}
              value={guest.origin}
            />
          </Fields>
        ))}
        <span>
          <Button
            icon="add"
            onPress={() => change({ guests: [...guests, { id: newId(), name: '', origin: '' }] })}
            size="small"
          >
            {t('addGuest')}
          </Button>
        </span>
      </div>
    </Disclosure>
  )
}
