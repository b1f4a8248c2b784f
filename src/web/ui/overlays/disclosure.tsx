import type { ReactNode } from 'react'
import { Disclosure as AriaDisclosure, Button, DisclosurePanel } from 'react-aria-components'
import { Icon } from '../icon.tsx'
import css from './disclosure.module.css'

interface DisclosureProps {
  title: ReactNode
  note?: ReactNode
  /** Open from the start. */
  open?: boolean
  children: ReactNode
}

/** A part that is opened when asked for. */
export function Disclosure({ title, note, open = false, children }: DisclosureProps) {
  return (
    <AriaDisclosure className={css.disclosure ?? ''} defaultExpanded={open}>
      <h3 className={css.heading}>
        <Button className={css.trigger ?? ''} slot="trigger">
          <Icon name="right" size={14} />
          <span className={css.title}>{title}</span>
          {note === undefined ? null : <span className={css.note}>{note}</span>}
        </Button>
      </h3>
      <DisclosurePanel className={css.panel ?? ''}>
        <div className={css.inside}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  )
}
