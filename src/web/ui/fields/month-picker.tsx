import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { tagOf, useLanguage, useWords } from '#web/words.ts'
import { Icon } from '../icon.tsx'
import words from '../ui.texts.ts'
import picker from './date-picker.module.css'
import css from './month-picker.module.css'

interface MonthPickerProps {
  label: string
  /** 'YYYY-MM' */
  value: string
  onChange: (month: string) => void
  earliest?: string
  latest?: string
}

/** A month: one back, one forward, or chosen from its year. */
export function MonthPicker({ label, value, onChange, earliest = '0001-01', latest = '9999-12' }: MonthPickerProps) {
  const t = useWords(words)
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const may = (month: string) => month >= earliest && month <= latest
  const step = (months: number) => {
    const next = shifted(value, months)
    return { isDisabled: !may(next), onPress: () => onChange(next) }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line in every browser
    <div aria-label={label} className={css.picker} role="group">
      <Button aria-label={t('previousMonth')} className={css.turn ?? ''} {...step(-1)}>
        <Icon name="left" />
      </Button>
      <DialogTrigger isOpen={open} onOpenChange={setOpen}>
        <Button className={css.month ?? ''}>{nameOf(value, tagOf(language), 'long')}</Button>
        <Popover className={picker.sheet ?? ''} offset={4}>
          <Dialog aria-label={t('chooseMonth')} className={picker.dialog ?? ''}>
            <Year
              may={may}
              onChoose={(month) => {
                setOpen(false)
                onChange(month)
              }}
              value={value}
            />
          </Dialog>
        </Popover>
      </DialogTrigger>
      <Button aria-label={t('nextMonth')} className={css.turn ?? ''} {...step(1)}>
        <Icon name="right" />
      </Button>
    </div>
  )
}

function Year({
  value,
  may,
  onChoose,
}: {
  value: string
  may: (month: string) => boolean
  onChoose: (month: string) => void
}) {
  const t = useWords(words)
  const { language } = useLanguage()
  const [year, setYear] = useState(Number(value.slice(0, 4)))
  return (
    <>
      <header className={picker.head}>
        <Button aria-label={t('previousYear')} className={picker.turn ?? ''} onPress={() => setYear(year - 1)}>
          <Icon name="left" />
        </Button>
        <span className={picker.title}>{year}</span>
        <Button aria-label={t('nextYear')} className={picker.turn ?? ''} onPress={() => setYear(year + 1)}>
          <Icon name="right" />
        </Button>
      </header>
      <div className={css.months}>
        {Array.from({ length: 12 }, (_, at) => shifted(`${String(year).padStart(4, '0')}-01`, at)).map((month) => (
          <Button
            {...(month === value ? { 'aria-current': 'true' as const } : {})}
            className={css.choice ?? ''}
            isDisabled={!may(month)}
            key={month}
            onPress={() => onChoose(month)}
          >
            {nameOf(month, tagOf(language), 'short')}
          </Button>
        ))}
      </div>
    </>
  )
}

function shifted(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

function nameOf(month: string, locale: string, length: 'long' | 'short'): string {
  const form = length === 'long' ? ({ year: 'numeric', month: 'long' } as const) : ({ month: 'short' } as const)
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`))
}
