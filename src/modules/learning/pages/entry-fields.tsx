import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Checkbox, FieldNote, Fields, Notice, NumberField, Select, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { learningTerms } from '../learning.texts.ts'
import { dialogTexts } from '../learning-page.texts.ts'
import type { Draft } from './entry-draft.ts'
import css from './learning.module.css'

interface OwnFieldsProps {
  draft: Draft
  change: (part: Partial<Draft>) => void
}

/** What was learned, and how long it took. */
export function OwnFields({ draft, change }: OwnFieldsProps) {
  const t = useWords(dialogTexts)
  const term = useWords(learningTerms)
  const measures = { minutes: t('minutesChoice'), 'half-day': term('length.half-day'), day: term('length.day') }
  return (
    <>
      <TextField
        label={t('what')}
        maxLength={80}
        note={t('whatNote')}
        onChange={(title) => change({ title })}
        required
        value={draft.title}
      />
      <Fields>
        <Select
          label={t('length')}
          note={<FieldNote rule="ED-05">{t('lengthNote')}</FieldNote>}
          onChange={(measure) => change({ measure })}
          options={(['minutes', 'half-day', 'day'] as const).map((value) => ({ value, label: measures[value] }))}
          value={draft.measure}
        />
        {draft.measure === 'minutes' ? (
          <NumberField
            label={t('minutes')}
            maximum={1440}
            minimum={1}
            onChange={(minutes) => change({ minutes })}
            required
            value={draft.minutes}
          />
        ) : null}
      </Fields>
      {draft.mode === 'training' ? (
        <div className={css.stacked}>
          <Checkbox checked={draft.concentrated} onChange={(concentrated) => change({ concentrated })}>
            {t('concentrated')}
          </Checkbox>
          <small className={css.beside}>{t('concentratedNote')}</small>
        </div>
      ) : null}
    </>
  )
}

interface MissedFieldProps {
  gatherings: readonly { readonly gatheringId: string; readonly title: string; readonly heldOn: string }[]
  value: string
  year: number
  onChange: (gatheringId: string) => void
}

/** The sitting that is made up for. */
export function MissedField({ gatherings, value, year, onChange }: MissedFieldProps) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  if (gatherings.length === 0) return <Notice>{t('noneMissed', { year })}</Notice>
  return (
    <Select
      label={t('missed')}
      onChange={onChange}
      options={gatherings.map(({ gatheringId, title, heldOn }) => ({
        value: gatheringId,
        label: `${shortDay(heldOn, today)} ${title}`,
      }))}
      required
      value={gatherings.some(({ gatheringId }) => gatheringId === value) ? value : null}
    />
  )
}
