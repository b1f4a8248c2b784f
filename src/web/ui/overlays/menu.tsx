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
  /** What the menu holds. */
  label: string
  entries: readonly MenuEntry[]
  /** The words that are pressed, when they are not the label. */
  children?: ReactNode
  quiet?: boolean
}

/** Commands behind one button. */
export function Menu({ label, entries, children, quiet }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className={`${css.trigger} ${quiet ? css.quiet : ''}`}>
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
              <Text className={css.label ?? ''} slot="label">
                {entry.label}
                {entry.note === undefined ? null : <span className={css.note}>{entry.note}</span>}
              </Text>
            </MenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
