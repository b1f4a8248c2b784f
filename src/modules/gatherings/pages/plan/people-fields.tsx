import { Fields, Section, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { judgedLineTexts } from '../judged-line.texts.ts'
import { JudgedLine } from '../judged-line.tsx'
import { PersonPicker } from '../person-picker.tsx'
import { useSentence } from '../sentence.ts'
import { useWithoutAccount } from '../without-account.ts'
import css from './plan.module.css'
import { planTexts } from './plan.texts.ts'
import type { PartProps } from './what-fields.tsx'

/** Who chairs (MT-05) and who keeps the minutes. */
export function PeopleFields({ draft, change, planning }: PartProps) {
  const t = useWords(planTexts)
  const line = useWords(judgedLineTexts)
  const sentence = useSentence()
  const { members, convener, judged } = planning
  const offered = members.map(({ id, name, place }) => ({ value: id, label: name, note: place }))
  const chairs = members.filter(({ roles }) => roles.length > 0).map(({ id }) => id)
  const chairsFirst = offered.toSorted((a, b) => Number(chairs.includes(b.value)) - Number(chairs.includes(a.value)))
  const unitId = convener?.id ?? null
  const lacksAccount = useWithoutAccount(draft.chair, draft.recorder)
  const unable = (who: 'chair' | 'recorder') =>
    lacksAccount(draft[who]) ? t(`${who}WithoutAccount`, { name: draft[who]?.name ?? '' }) : null
  return (
    <Section line="heavy" title={t('people')}>
      <div className={css.rows}>
        <Fields least={280}>
          <PersonPicker
            label={t('chair')}
            note={t('chairNote')}
            offered={chairsFirst}
            onChange={(chair) => change({ chair })}
            unitId={unitId}
            value={draft.chair}
            warning={sentence(judged.chair) ?? unable('chair')}
          />
          <PersonPicker
            label={t('recorder')}
            offered={offered}
            onChange={(recorder) => change({ recorder })}
            unitId={unitId}
            value={draft.recorder}
            warning={unable('recorder')}
          />
          {judged.unusualChair ? (
            <TextField
              label={t('chairReason')}
              maxLength={200}
              onChange={(chairReason) => change({ chairReason })}
              required
              value={draft.chairReason}
            />
          ) : null}
        </Fields>
        {judged.chairAnswer ? (
          <JudgedLine about={line('chair', { name: draft.chair?.name ?? '' })} answer={judged.chairAnswer} />
        ) : null}
      </div>
    </Section>
  )
}
