import { ComboBox } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useRecord } from '../record/record.tsx'
import { minutesTexts } from './minutes.texts.ts'

/** Begins a paragraph with the name of someone who is here. */
export function Speaker({ onInsert }: { onInsert: (name: string) => void }) {
  const t = useWords(minutesTexts)
  const { attendees, guests } = useRecord().record
  const here = attendees.filter(({ state }) => state === 'present')
  const options = [
    ...(here.length > 0 ? here : attendees).map(({ person, group }) => ({
      value: person.name,
      label: person.name,
      note: group?.name,
    })),
    ...guests.map(({ name, origin }) => ({ value: name, label: name, note: origin || undefined })),
  ]
  return (
    <ComboBox
      label={t('speaker')}
      labelHidden
      onChange={(name) => {
        if (name) onInsert(name)
      }}
      options={options}
      placeholder={t('speaker')}
      value={null}
      width={168}
    />
  )
}
