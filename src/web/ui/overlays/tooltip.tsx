import type { ReactElement, ReactNode } from 'react'
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from 'react-aria-components'
import css from './tooltip.module.css'

/** The small sheet itself; goes inside a `TooltipTrigger` after its button. */
export function Tip({ children }: { children: ReactNode }) {
  return (
    <AriaTooltip className={css.tip ?? ''} offset={6}>
      {children}
    </AriaTooltip>
  )
}

/** Words on hover and focus for one element that can take the focus. Never the only place something is said. */
export function Tooltip({ text, children }: { text: ReactNode; children: ReactElement<Record<string, unknown>> }) {
  return (
    <TooltipTrigger closeDelay={0} delay={500}>
      <Focusable>{children as never}</Focusable>
      <Tip>{text}</Tip>
    </TooltipTrigger>
  )
}
