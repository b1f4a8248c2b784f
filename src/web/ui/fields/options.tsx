import type { ReactNode } from 'react'
import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { given } from '../cx.ts'
import { Icon } from '../icon.tsx'
import css from './options.module.css'

/** One thing that can be chosen. */
export interface Option<Value extends string = string> {
  value: Value
  label: string
  /** Smaller, at the right: 丙班，除尘岗. */
  note?: string | undefined
  disabled?: boolean
}

/** The sheet with the options, under its field. */
export function OptionSheet({
  empty,
  options,
  children,
}: {
  empty: string
  options?: readonly Option[]
  children?: ReactNode
}) {
  return (
    <Popover className={css.sheet ?? ''} offset={4}>
      {children}
      <ListBox<Option>
        className={css.list ?? ''}
        {...given({ items: options })}
        renderEmptyState={() => <p className={css.empty}>{empty}</p>}
      >
        {(option) => (
          <ListBoxItem
            className={css.option ?? ''}
            id={option.value}
            isDisabled={option.disabled ?? false}
            textValue={option.label}
          >
            {({ isSelected }) => (
              <>
                <Text className={css.label ?? ''} slot="label">
                  {option.label}
                  {option.note === undefined ? null : <span className={css.note}>{option.note}</span>}
                </Text>
                <span className={css.tick}>{isSelected ? <Icon name="check" size={14} /> : null}</span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}
