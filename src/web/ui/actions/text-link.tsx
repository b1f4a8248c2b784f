import type { ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import { cx, given } from '../cx.ts'
import { linkTarget } from './link-target.ts'
import css from './text-link.module.css'

/** A link in running text or at the end of a row. `quiet` is ink, underlined on hover: the name of a row. */
export function TextLink({ href, quiet, children }: { href: string; quiet?: boolean; children: ReactNode }) {
  return (
    <Link className={cx(css.link, quiet && css.quiet)} href={href} {...linkTarget(href)}>
      {children}
    </Link>
  )
}

interface TextButtonProps {
  onPress: () => void
  disabled?: boolean | undefined
  /** Said in full where the word alone is not enough: 接收 苍术. */
  label?: string | undefined
  quiet?: boolean
  children: ReactNode
}

/** A small command that reads like a link: the one action of a row. */
export function TextButton({ onPress, disabled = false, label, quiet, children }: TextButtonProps) {
  return (
    <Button
      className={cx(css.link, quiet && css.quiet)}
      isDisabled={disabled}
      onPress={onPress}
      {...given({ 'aria-label': label })}
    >
      {children}
    </Button>
  )
}
