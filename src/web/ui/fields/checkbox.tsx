import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components'
import { cx, given } from '../cx.ts'
import { Icon } from '../icon.tsx'
import css from './checkbox.module.css'
import { FieldLabel, type FieldProps, FieldWords, fieldClass, fieldStates } from './field.tsx'
import type { Option } from './options.tsx'

interface CheckboxProps {
  children: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  indeterminate?: boolean
  disabled?: boolean | undefined
  readOnly?: boolean
  refused?: boolean
  /** For a tick without words beside it. */
  label?: string | undefined
  name?: string | undefined
}

/** A tick. Selected is ink, never red. */
export function Checkbox({ children, checked, onChange, label, name, disabled = false, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      className={css.checkbox ?? ''}
      isDisabled={disabled}
      isIndeterminate={rest.indeterminate ?? false}
      isInvalid={rest.refused ?? false}
      isReadOnly={rest.readOnly ?? false}
      isSelected={checked}
      onChange={onChange}
      {...given({ 'aria-label': label, name })}
    >
      {({ isIndeterminate }) => <Ticked indeterminate={isIndeterminate}>{children}</Ticked>}
    </AriaCheckbox>
  )
}

function Ticked({ indeterminate, children }: { indeterminate: boolean; children: ReactNode }) {
  return (
    <>
      <span className={css.box}>
        <Icon name={indeterminate ? 'minus' : 'check'} size={14} />
      </span>
      {children === undefined || children === null ? null : <span>{children}</span>}
    </>
  )
}

interface CheckboxGroupProps<Value extends string> extends FieldProps {
  options: readonly (Option<Value> & {
    /** The row it stands in, by name, where there are too many for one. */
    row?: string
  })[]
  value: readonly Value[]
  onChange: (value: Value[]) => void
  /** Beside one another, or one under another. */
  direction?: 'row' | 'column'
}

/** Any number of a few. */
export function CheckboxGroup<Value extends string>({
  options,
  value,
  onChange,
  direction = 'row',
  width,
  ...rest
}: CheckboxGroupProps<Value>) {
  const { label, labelHidden, note, warning, refusal, required } = rest
  return (
    <AriaCheckboxGroup
      className={fieldClass}
      onChange={(next) => onChange(next as Value[])}
      value={[...value]}
      {...fieldStates(rest)}
      {...given({ name: rest.name })}
      style={width === undefined ? {} : { maxInlineSize: width }}
    >
      <FieldLabel {...{ label }} {...given({ labelHidden, required })} />
      {[...Map.groupBy(options, ({ row }) => row)].map(([row, ticks]) => (
        <div className={css.row} key={row ?? ''} {...(row === undefined ? {} : { role: 'group', 'aria-label': row })}>
          {row === undefined ? null : <span className={css.named}>{row}</span>}
          <div className={cx(css.group, direction === 'column' && css.column)}>
            {ticks.map((option) => (
              <Choice key={option.value} option={option} />
            ))}
          </div>
        </div>
      ))}
      <FieldWords {...given({ note })} refusal={refusal} warning={warning} />
    </AriaCheckboxGroup>
  )
}

function Choice({ option: { value, label, note, disabled = false } }: { option: Option }) {
  return (
    <AriaCheckbox className={css.checkbox ?? ''} isDisabled={disabled} value={value}>
      <Ticked indeterminate={false}>
        {label}
        {note === undefined ? null : <span className={css.note}>{note}</span>}
      </Ticked>
    </AriaCheckbox>
  )
}
