import { TimeField as AriaTimeField } from 'react-aria-components'
import { given } from '../cx.ts'
import { Segments } from './date-field.tsx'
import { timeOf } from './day-value.ts'
import { FieldLabel, type FieldProps, FieldWords, fieldClass, fieldStates } from './field.tsx'

export interface TimeFieldProps extends FieldProps {
  /** 'HH:MM', 24 hours. */
  value: string | null
  onChange: (time: string | null) => void
}

/** A time of day, hours and minutes. */
export function TimeField({ value, onChange, width = 104, ...rest }: TimeFieldProps) {
  const { label, labelHidden, note, warning, refusal, required } = rest
  return (
    <AriaTimeField
      className={fieldClass}
      granularity="minute"
      hourCycle={24}
      onChange={(time) => onChange(time === null ? null : time.toString().slice(0, 5))}
      shouldForceLeadingZeros
      value={timeOf(value)}
      {...fieldStates(rest)}
      {...given({ name: rest.name })}
    >
      <FieldLabel {...{ label }} {...given({ labelHidden, required })} />
      <Segments width={width} />
      <FieldWords {...given({ note })} refusal={refusal} warning={warning} />
    </AriaTimeField>
  )
}
