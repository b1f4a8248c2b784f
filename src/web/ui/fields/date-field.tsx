import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components'
import { cx, given } from '../cx.ts'
import control from './control.module.css'
import css from './date-field.module.css'
import { DayLocale } from './day-locale.tsx'
import { dateOf } from './day-value.ts'
import { FieldLabel, type FieldProps, FieldWords, fieldClass, fieldStates } from './field.tsx'

export interface DateFieldProps extends FieldProps {
  /** 'YYYY-MM-DD' */
  value: string | null
  /** Null when emptied. */
  onChange: (day: string | null) => void
  earliest?: string | undefined
  latest?: string | undefined
}

/** A day, typed: for birthdays and other days far from today. For days near today, a `DatePicker`. */
export function DateField({ value, onChange, earliest, latest, width = 176, ...rest }: DateFieldProps) {
  const { label, labelHidden, note, warning, refusal, required } = rest
  return (
    <DayLocale>
      <AriaDateField
        shouldForceLeadingZeros
        className={fieldClass}
        minValue={dateOf(earliest)}
        maxValue={dateOf(latest)}
        onChange={(date) => onChange(date?.toString() ?? null)}
        value={dateOf(value)}
        {...fieldStates(rest)}
        {...given({ name: rest.name })}
      >
        <FieldLabel {...{ label }} {...given({ labelHidden, required })} />
        <Segments width={width} />
        <FieldWords {...given({ note })} refusal={refusal} warning={warning} />
      </AriaDateField>
    </DayLocale>
  )
}

/** The year, month and day (or hour and minute) one types into. `bare` stands inside another control. */
export function Segments({ width, bare }: { width?: number; bare?: boolean }) {
  return (
    <DateInput
      className={bare ? (css.bare ?? '') : cx(control.control, css.input)}
      style={width === undefined ? {} : { maxInlineSize: width }}
    >
      {(segment) => (
        <DateSegment className={css.segment ?? ''} segment={segment}>
          {({ text }) => text.replaceAll('/', '-')}
        </DateSegment>
      )}
    </DateInput>
  )
}
