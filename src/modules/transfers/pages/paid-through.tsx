import { Checkbox, MonthPicker } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dialogTexts } from '../transfers-pages.texts.ts'
import css from './transfers.module.css'

interface PaidThroughProps {
  /** The day the month is looked for around. */
  from: string
  value: string | null
  onChange: (month: string | null) => void
}

/** The month dues are paid up to, where the letter says one (DU-21). */
export function PaidThrough({ from, value, onChange }: PaidThroughProps) {
  const t = useWords(dialogTexts)
  return (
    <div className={css.ticks}>
      <Checkbox checked={value !== null} onChange={(said) => onChange(said ? from.slice(0, 7) : null)}>
        {t('paidSaid')}
      </Checkbox>
      {value === null ? null : <MonthPicker label={t('paidMonth')} onChange={onChange} value={value} />}
    </div>
  )
}
