import { type CSSProperties, useEffect, useRef } from 'react'
import { SearchField as AriaSearchField, Button, Group, Input, Label } from 'react-aria-components'
import { useWords } from '#web/words.ts'
import { given } from '../cx.ts'
import { Icon } from '../icon.tsx'
import { isTyping } from '../keys.ts'
import { Kbd } from '../states/kbd.tsx'
import words from '../ui.texts.ts'
import control from './control.module.css'
import css from './search-field.module.css'

interface SearchFieldProps {
  label?: string
  placeholder?: string
  value: string
  onChange: (text: string) => void
  onSubmit?: (text: string) => void
  /** The key `/` puts the focus here; one field of a page has it. */
  slash?: boolean
  width?: number
}

/** Text to find by. */
export function SearchField({ label, placeholder, value, onChange, onSubmit, slash, width = 296 }: SearchFieldProps) {
  const t = useWords(words)
  const input = useRef<HTMLInputElement>(null)
  useSlash(input, slash)
  return (
    <AriaSearchField
      className={css.search ?? ''}
      onChange={onChange}
      style={{ '--width': `${width}px` } as CSSProperties}
      value={value}
      {...given({ onSubmit })}
    >
      <Label className={css.label ?? ''}>{label ?? placeholder ?? t('search')}</Label>
      <Group className={control.control ?? ''}>
        <span className={css.glass}>
          <Icon name="search" />
        </span>
        <Input className={control.input ?? ''} ref={input} {...given({ placeholder })} />
        {value === '' ? (
          slash ? (
            <span className={css.key}>
              <Kbd>/</Kbd>
            </span>
          ) : null
        ) : (
          <Button aria-label={t('clear')} className={control.side ?? ''}>
            <Icon name="close" size={14} />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  )
}

/** Puts the focus into a field when `/` is pressed outside of any other. */
export function useSlash(input: { readonly current: HTMLInputElement | null }, on = true): void {
  useEffect(() => {
    if (!on) return
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [input, on])
}
