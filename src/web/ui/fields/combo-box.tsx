import { useState } from 'react'
import { ComboBox as AriaComboBox, Button, Group, Input } from 'react-aria-components'
import { useWords } from '#web/words.ts'
import { given } from '../cx.ts'
import { Icon } from '../icon.tsx'
import words from '../ui.texts.ts'
import control from './control.module.css'
import { FieldLabel, type FieldProps, FieldWords, fieldClass, fieldStates } from './field.tsx'
import { type Option, OptionSheet } from './options.tsx'

export interface ComboBoxProps extends FieldProps {
  /** All of them, or with `onSearch` those that match what was typed. */
  options: readonly Option[]
  value: string | null
  onChange: (value: string | null, option: Option | undefined) => void
  /** The label of `value` while it is not among the options (they come from a search). */
  selectedLabel?: string | undefined
  /** Called with what is typed; the page then gives other options. Without it the box filters by itself. */
  onSearch?: (text: string) => void
  loading?: boolean
  placeholder?: string
}

/** One of many, found by typing: a person, a rule, a piece of equipment. */
export function ComboBox({
  options,
  value,
  onChange,
  selectedLabel,
  onSearch,
  loading,
  width,
  ...rest
}: ComboBoxProps) {
  const t = useWords(words)
  const { label, labelHidden, note, warning, refusal, required, placeholder } = rest
  const known = options.find((option) => option.value === value)?.label ?? selectedLabel ?? ''
  const [typed, type] = useState<string | null>(null)
  const search = (text: string) => {
    type(text)
    onSearch?.(text)
    if (text === '' && value !== null) onChange(null, undefined)
  }
  const shown = typed === null || onSearch ? options : options.filter((option) => matches(option, typed))
  return (
    <AriaComboBox<Option>
      allowsEmptyCollection
      className={fieldClass}
      defaultFilter={() => true}
      inputValue={typed ?? known}
      items={shown}
      onChange={(key) => {
        type(null)
        if (key !== null)
          onChange(
            String(key),
            options.find((option) => option.value === key),
          )
      }}
      onInputChange={(text) => (text === known ? type(null) : search(text))}
      onOpenChange={(open) => {
        if (!open) type(null)
      }}
      value={value}
      {...fieldStates(rest)}
      {...given({ name: rest.name })}
      style={width === undefined ? {} : { maxInlineSize: width }}
    >
      <FieldLabel {...{ label }} {...given({ labelHidden, required })} />
      <Group className={control.control ?? ''}>
        <Input className={control.input ?? ''} {...given({ placeholder })} />
        <Button aria-label={t('open')} className={control.side ?? ''}>
          <Icon name="down" size={14} />
        </Button>
      </Group>
      <OptionSheet empty={loading ? t('loading') : t('noOptions')} />
      <FieldWords {...given({ note })} refusal={refusal} warning={warning} />
    </AriaComboBox>
  )
}

function matches(option: Option, text: string): boolean {
  return `${option.label} ${option.note ?? ''}`.toLowerCase().includes(text.trim().toLowerCase())
}
