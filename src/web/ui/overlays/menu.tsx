import type { ReactNode } from 'react'
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover, Separator, Text } from 'react-aria-components'
import { linkTarget } from '../actions/link-target.ts'
import { given } from '../cx.ts'
import { Icon } from '../icon.tsx'
import css from './menu.module.css'

export interface MenuEntry {
  key: string
  label: string
  note?: string
  href?: string
  onPress?: () => void
  disabled?: boolean
  /** A hairline above. */
  apart?: boolean
}

interface MenuProps {
  /** What the menu holds; also its name when `children` is an icon. */
  label: string
  entries: readonly MenuEntry[]
  /** What is pressed; the label and an arrow otherwise. */
  children?: ReactNode
  quiet?: boolean
}

/** Commands behind one button. */
export function Menu({ label, entries, children, quiet }: MenuProps) {
  return (
    <MenuTrigger>
      <Button
        className={`${css.trigger} ${quiet ? css.quiet : ''}`}
        {...given({ 'aria-label': children === undefined ? undefined : label })}
      >
        {children ?? label}
        <Icon name="down" size={12} />
      </Button>
      <Popover className={css.sheet ?? ''} offset={4} placement="bottom end">
        <AriaMenu aria-label={label} className={css.menu ?? ''}>
          {entries.flatMap((entry) => [
            entry.apart ? <Separator className={css.apart ?? ''} key={`${entry.key} apart`} /> : null,
            <MenuItem
              className={css.entry ?? ''}
              id={entry.key}
              isDisabled={entry.disabled ?? false}
              key={entry.key}
              textValue={entry.label}
              {...given({ href: entry.href, onAction: entry.onPress })}
              {...(entry.href === undefined ? {} : linkTarget(entry.href))}
            >
              <Text slot="label">{entry.label}</Text>
              {entry.note === undefined ? null : (
                <Text className={css.note ?? ''} slot="description">
                  {entry.note}
                </Text>
              )}
            </MenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
