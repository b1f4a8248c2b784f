import { Button, Link, TooltipTrigger } from 'react-aria-components'
import { given } from '../cx.ts'
import { Icon, type IconName } from '../icon.tsx'
import { Tip } from '../overlays/tooltip.tsx'
import css from './icon-button.module.css'
import { linkTarget } from './link-target.ts'

interface IconButtonProps {
  icon: IconName
  /** What it does: spoken, and shown on hover and focus. */
  label: string
  onPress?: () => void
  href?: string
  disabled?: boolean
  size?: 'regular' | 'small'
  slot?: 'close'
}

/** A command shown as an icon alone, with its words for whoever asks. */
export function IconButton({ icon, label, onPress, href, disabled = false, size = 'regular', slot }: IconButtonProps) {
  const drawn = <Icon name={icon} size={18} />
  const shared = { 'aria-label': label, className: `${css.button} ${size === 'small' ? css.small : ''}` }
  return (
    <TooltipTrigger closeDelay={0} delay={500}>
      {href === undefined ? (
        <Button isDisabled={disabled} {...shared} {...given({ onPress, slot })}>
          {drawn}
        </Button>
      ) : (
        <Link href={href} {...shared} {...linkTarget(href)}>
          {drawn}
        </Link>
      )}
      <Tip>{label}</Tip>
    </TooltipTrigger>
  )
}
