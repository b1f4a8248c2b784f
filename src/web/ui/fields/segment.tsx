import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import css from './segment.module.css'

interface SegmentProps<Value extends string> {
  label: string
  options: readonly { value: Value; label: string; note?: string; disabled?: boolean }[]
  value: Value
  onChange: (value: Value) => void
  disabled?: boolean
}

/** One of two to five views of the same thing, side by side: 早班, 中班, 夜班. */
export function Segment<Value extends string>({
  label,
  options,
  value,
  onChange,
  disabled = false,
}: SegmentProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={css.segment ?? ''}
      disallowEmptySelection
      isDisabled={disabled}
      onSelectionChange={(keys) => {
        for (const key of keys) onChange(String(key) as Value)
      }}
      selectedKeys={[value]}
      selectionMode="single"
    >
      {options.map((option) => (
        <ToggleButton
          className={css.part ?? ''}
          id={option.value}
          isDisabled={option.disabled ?? false}
          key={option.value}
        >
          {option.label}
          {option.note === undefined ? null : <small>{option.note}</small>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
