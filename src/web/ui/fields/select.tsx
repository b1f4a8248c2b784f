import { Select as AriaSelect, Button, SelectValue } from 'react-aria-components'
import { useWords } from '#web/words.ts'
import { cx, given } from '../cx.ts'
import { Icon } from '../icon.tsx'
import words from '../ui.texts.ts'
import control from './control.module.css'
import { FieldLabel, type FieldProps, FieldWords, fieldClass, fieldStates } from './field.tsx'
import { type Option, OptionSheet } from './options.tsx'
import css from './select.module.css'

export interface SelectProps<Value extends string> extends FieldProps {
  options: readonly Option<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  placeholder?: string
}

/** One of a few. For more than about twenty, a `ComboBox`. */
export function Select<Value extends string>({ options, value, onChange, width, ...rest }: SelectProps<Value>) {
  const t = useWords(words)
  const { label, labelHidden, note, warning, refusal, required } = rest
  const { isReadOnly, ...states } = fieldStates(rest)
  return (
    <AriaSelect
      className={fieldClass}
      onChange={(key) => onChange(String(key) as Value)}
      placeholder={rest.placeholder ?? t('choose')}
      value={value}
      {...states}
      isDisabled={states.isDisabled || isReadOnly}
      {...given({ name: rest.name })}
      style={width === undefined ? {} : { maxInlineSize: width }}
    >
      <FieldLabel {...{ label }} {...given({ labelHidden, required })} />
      <Button className={cx(control.control, css.button)}>
        <SelectValue className={css.value ?? ''}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="down" size={14} />
      </Button>
      <OptionSheet empty={t('noOptions')} options={options} />
      <FieldWords {...given({ note })} refusal={refusal} warning={warning} />
    </AriaSelect>
  )
}
