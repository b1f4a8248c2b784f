import { weekday } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { DatePicker, Notice, RadioGroup, Section, TextField, TimeField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { useSentence } from '../sentence.ts'
import { hintAt } from './invited.ts'
import css from './plan.module.css'
import { planTexts } from './plan.texts.ts'
import type { PartProps } from './what-fields.tsx'

const elsewhere = 'elsewhere'

/** Day, hours and room, each with what would be refused before it is. */
export function WhenFields({ draft, change, planning }: PartProps) {
  const t = useWords(planTexts)
  const { language } = useLanguage()
  const sentence = useSentence()
  const { judged } = planning
  return (
    <Section line="heavy" title={t('when')}>
      <div className={css.rows}>
        <div className={css.hours}>
          <DatePicker
            label={t('heldOn')}
            note={draft.heldOn ? weekday(draft.heldOn, language) : undefined}
            onChange={(heldOn) => change({ heldOn })}
            required
            value={draft.heldOn}
          />
          <TimeField
            label={t('startsAt')}
            onChange={(startsAt) => change({ startsAt })}
            required
            value={draft.startsAt}
          />
          <TimeField label={t('endsAt')} onChange={(endsAt) => change({ endsAt })} value={draft.endsAt} />
        </div>
        {judged.time ? <Notice kind="warning">{sentence(judged.time)}</Notice> : null}
        {judged.late ? (
          <TextField
            label={t('lateReason')}
            maxLength={200}
            note={t('lateNote')}
            onChange={(lateReason) => change({ lateReason })}
            required
            value={draft.lateReason}
            warning={sentence(judged.day)}
          />
        ) : null}
        <VenueFields {...{ draft, change, planning }} />
      </div>
    </Section>
  )
}

/** Rooms where nobody may be gathered are shown with the reason and cannot be chosen. */
function VenueFields({ draft, change, planning }: PartProps) {
  const t = useWords(planTexts)
  const { venues, venue } = planning
  const short = useTooSmall(planning, draft)
  const options = venues.map((room) => ({
    value: room.id,
    label: room.name,
    note: room.barred ? t(`barred.${room.barred.code}`, room.barred.numbers) : t('seats', { capacity: room.capacity }),
    disabled: room.barred !== null,
  }))
  return (
    <>
      {venues.length > 0 ? (
        <RadioGroup
          direction="column"
          label={t('venue')}
          onChange={(chosen) => change(chosen === elsewhere ? { venueId: null } : { venueId: chosen, place: '' })}
          options={[...options, { value: elsewhere, label: t('otherPlace') }]}
          value={draft.venueId ?? elsewhere}
          warning={short}
        />
      ) : null}
      {venue ? null : (
        <TextField
          label={t('place')}
          maxLength={80}
          onChange={(place) => change({ place })}
          value={draft.place}
          width={420}
        />
      )}
    </>
  )
}

function useTooSmall({ venue, called, schedules }: PartProps['planning'], draft: PartProps['draft']): string | null {
  const t = useWords(planTexts)
  const { zone } = useSession()
  const { heldOn, startsAt, endsAt } = draft
  if (!venue || venue.capacity >= called.length || !heldOn || !startsAt) return null
  const able = called.filter((member) => hintAt(member, { on: heldOn, startsAt, endsAt }, schedules, zone) === null)
  return t('tooSmall', { capacity: venue.capacity, expected: called.length, able: able.length })
}
