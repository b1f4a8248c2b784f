import { ComboBox, type Option, Select } from '#web/ui/index.ts'

interface ChoiceProps {
  label: string
  labelHidden?: boolean
  /** The entry that stands for none of them; null where one must be chosen. */
  none: string | null
  options: readonly Option[]
  value: string | null
  onChange: (value: string | null) => void
  note?: string
  warning?: string | null
  required?: boolean
  disabled?: boolean
  width?: number
}

const nothing = ' '

/** One of some: few are seen in a list, many are found by typing. */
export function Choice({ none, options, value, onChange, ...field }: ChoiceProps) {
  if (options.length > 24)
    return (
      <ComboBox
        {...field}
        onChange={onChange}
        options={options}
        value={value}
        {...(none ? { placeholder: none } : {})}
      />
    )
  const all = none === null ? options : [{ value: nothing, label: none }, ...options]
  return (
    <Select
      {...field}
      onChange={(chosen) => onChange(chosen === nothing ? null : chosen)}
      options={all}
      value={value ?? (none === null ? null : nothing)}
    />
  )
}
