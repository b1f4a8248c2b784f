import {
  DatePicker as AriaDatePicker,
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components'
import { useWords } from '#web/words.ts'
import { given } from '../cx.ts'
import { Icon } from '../icon.tsx'
import words from '../ui.texts.ts'
import control from './control.module.css'
import { type DateFieldProps, Segments } from './date-field.tsx'
import css from './date-picker.module.css'
import { DayLocale } from './day-locale.tsx'
import { dateOf } from './day-value.ts'
import { FieldLabel, FieldWords, fieldClass, fieldStates } from './field.tsx'

interface DatePickerProps extends DateFieldProps {
  /** Days that cannot be chosen: rest days, days before the notice period. */
  unavailable?: (day: string) => boolean
}

/** A day, typed or chosen from a calendar. */
export function DatePicker({ value, onChange, earliest, latest, unavailable, width = 200, ...rest }: DatePickerProps) {
  const t = useWords(words)
  const { label, labelHidden, note, warning, refusal, required } = rest
  return (
    <DayLocale>
      <AriaDatePicker
        shouldForceLeadingZeros
        className={fieldClass}
        isDateUnavailable={(date) => unavailable?.(date.toString()) ?? false}
        maxValue={dateOf(latest)}
        minValue={dateOf(earliest)}
        onChange={(date) => onChange(date?.toString() ?? null)}
        value={dateOf(value)}
        {...fieldStates(rest)}
        {...given({ name: rest.name })}
      >
        <FieldLabel {...{ label }} {...given({ labelHidden, required })} />
        <Group className={control.control ?? ''} style={{ maxInlineSize: width }}>
          <Segments bare />
          <Button aria-label={t('calendar')} className={control.side ?? ''}>
            <Icon name="calendar" />
          </Button>
        </Group>
        <Popover className={css.sheet ?? ''} offset={4}>
          <Dialog className={css.dialog ?? ''}>
            <Month />
          </Dialog>
        </Popover>
        <FieldWords {...given({ note })} refusal={refusal} warning={warning} />
      </AriaDatePicker>
    </DayLocale>
  )
}

function Month() {
  const t = useWords(words)
  return (
    <Calendar firstDayOfWeek="mon">
      <header className={css.head}>
        <Button aria-label={t('previousMonth')} className={css.turn ?? ''} slot="previous">
          <Icon name="left" />
        </Button>
        <Heading className={css.title ?? ''} />
        <Button aria-label={t('nextMonth')} className={css.turn ?? ''} slot="next">
          <Icon name="right" />
        </Button>
      </header>
      <CalendarGrid className={css.grid ?? ''} weekdayStyle="short">
        <CalendarGridHeader>
          {(weekday) => (
            <CalendarHeaderCell className={css.weekday ?? ''}>{weekday.replace('周', '')}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell className={css.day ?? ''} date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
