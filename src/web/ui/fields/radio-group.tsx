import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components'
import { cx, given } from '../cx.ts'
import { FieldLabel, type FieldProps, FieldWords, fieldClass, fieldStates } from './field.tsx'
import type { Option } from './options.tsx'
import css from './radio-group.module.css'

interface RadioGroupProps<Value extends string> extends FieldProps {
  options: readonly Option<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  direction?: 'row' | 'column'
}

/** One of a few, all of them seen. */
export function RadioGroup<Value extends string>({
  options,
  value,
  onChange,
  direction = 'row',
  width,
  ...rest
}: RadioGroupProps<Value>) {
  const { label, labelHidden, note, warning, refusal, required } = rest
  return (
    <AriaRadioGroup
      className={fieldClass}
      onChange={(next) => onChange(next as Value)}
      value={value}
      {...fieldStates(rest)}
      {...given({ name: rest.name })}
      style={width === undefined ? {} : { maxInlineSize: width }}
    >
      <FieldLabel {...{ label }} {...given({ labelHidden, required })} />
      <div className={cx(css.group, direction === 'column' && css.column)}>
        {options.map((option) => (
          <Radio
            className={css.radio ?? ''}
            isDisabled={option.disabled ?? false}
            key={option.value}
            value={option.value}
          >
            <span className={css.dot} />
            <span>
              {option.label}
              {option.note === undefined ? null : <span className={css.note}>{option.note}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldWords {...given({ note })} refusal={refusal} warning={warning} />
    </AriaRadioGroup>
  )
}
