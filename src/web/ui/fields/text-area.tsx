import { TextArea as AriaTextArea, TextField } from 'react-aria-components'
import { cx, given } from '../cx.ts'
import control from './control.module.css'
import { FieldLabel, type FieldProps, FieldWords, fieldClass, fieldStates } from './field.tsx'
import css from './text-area.module.css'

export interface TextAreaProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  /** `minutes` is serif 16/30, for what will be read and printed. */
  face?: 'text' | 'minutes'
  rows?: number
  maxLength?: number
  placeholder?: string
  onBlur?: () => void
}

/** Several lines; grows with what is written. */
export function TextArea({ value, onChange, face = 'text', rows = 3, width, ...rest }: TextAreaProps) {
  const { label, labelHidden, note, warning, refusal, required, placeholder } = rest
  return (
    <TextField
      className={fieldClass}
      onChange={onChange}
      value={value}
      {...fieldStates(rest)}
      {...given({ name: rest.name, maxLength: rest.maxLength, onBlur: rest.onBlur })}
      style={width === undefined ? {} : { maxInlineSize: width }}
    >
      <FieldLabel {...{ label }} {...given({ labelHidden, required })} />
      <AriaTextArea
        className={cx(control.control, css.area, face === 'minutes' && css.minutes)}
        rows={rows}
        style={{ minBlockSize: `calc(${rows} * 1lh + 14px)` }}
        {...given({ placeholder })}
      />
      <FieldWords {...given({ note })} refusal={refusal} warning={warning} />
    </TextField>
  )
}
