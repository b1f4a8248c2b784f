import { TextField as AriaTextField, Input } from 'react-aria-components'
import { given } from '../cx.ts'
import control from './control.module.css'
import { FieldLabel, type FieldProps, FieldWords, fieldClass, fieldStates } from './field.tsx'

export interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'password' | 'tel' | 'email' | 'url'
  autoComplete?: string
  autoFocus?: boolean
  maxLength?: number
  placeholder?: string
  onBlur?: () => void
}

/** One line of text. */
export function TextField({ value, onChange, type = 'text', autoFocus = false, width, ...rest }: TextFieldProps) {
  const { label, labelHidden, note, warning, refusal, required, placeholder } = rest
  return (
    <AriaTextField
      autoFocus={autoFocus}
      className={fieldClass}
      onChange={onChange}
      type={type}
      value={value}
      {...fieldStates(rest)}
      {...given({ name: rest.name, autoComplete: rest.autoComplete, maxLength: rest.maxLength, onBlur: rest.onBlur })}
      style={width === undefined ? {} : { maxInlineSize: width }}
    >
      <FieldLabel {...{ label }} {...given({ labelHidden, required })} />
      <Input className={control.control ?? ''} {...given({ placeholder })} />
      <FieldWords {...given({ note })} refusal={refusal} warning={warning} />
    </AriaTextField>
  )
}
