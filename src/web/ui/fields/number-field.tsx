import { NumberField as AriaNumberField, Button, Group, Input } from 'react-aria-components'
import { useWords } from '#web/words.ts'
import { cx, given } from '../cx.ts'
import { Icon } from '../icon.tsx'
import words from '../ui.texts.ts'
import control from './control.module.css'
import { FieldLabel, type FieldProps, FieldWords, fieldClass, fieldStates } from './field.tsx'

export interface NumberFieldProps extends FieldProps {
  value: number | null
  /** Null when emptied. */
  onChange: (value: number | null) => void
  minimum?: number
  maximum?: number
  step?: number
  /** Digits after the point; none by default, since counts are whole. */
  digits?: number
  unit?: string
  /** Minus and plus at the ends; on the floor they are the way to count with a glove. */
  steppers?: boolean
}

/** A number in the ledger's numerals, right-aligned. */
export function NumberField({ value, onChange, digits = 0, unit, steppers, width, ...rest }: NumberFieldProps) {
  const t = useWords(words)
  const { label, labelHidden, note, warning, refusal, required } = rest
  return (
    <AriaNumberField
      className={fieldClass}
      formatOptions={{ maximumFractionDigits: digits, useGrouping: false }}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      value={value ?? Number.NaN}
      {...fieldStates(rest)}
      {...given({ name: rest.name, minValue: rest.minimum, maxValue: rest.maximum, step: rest.step })}
      style={width === undefined ? {} : { maxInlineSize: width }}
    >
      <FieldLabel {...{ label }} {...given({ labelHidden, required })} />
      <Group className={control.control ?? ''}>
        {steppers ? (
          <Button aria-label={t('decrease')} className={control.side ?? ''} slot="decrement">
            <Icon name="minus" />
          </Button>
        ) : null}
        <Input
          className={cx(control.input, control.number)}
          onInput={(event) => live(event.currentTarget.value, onChange)}
          style={steppers ? { textAlign: 'center' } : {}}
        />
        {unit === undefined ? null : <span className={control.unit}>{unit}</span>}
        {steppers ? (
          <Button aria-label={t('increase')} className={control.side ?? ''} slot="increment">
            <Icon name="add" />
          </Button>
        ) : null}
      </Group>
      <FieldWords {...given({ note })} refusal={refusal} warning={warning} />
    </AriaNumberField>
  )
}

/** React Aria tells a number when the field is left; what is judged while it is typed needs it at every key. */
function live(typed: string, onChange: NumberFieldProps['onChange']) {
  const number = typed.trim() === '' ? null : Number(typed)
  if (number === null || !Number.isNaN(number)) onChange(number)
}
