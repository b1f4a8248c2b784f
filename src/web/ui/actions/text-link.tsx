import type { ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import { cx, given } from '../cx.ts'
import { linkTarget } from './link-target.ts'
import css from './text-link.module.css'

interface TextLinkProps {
  href: string
  /** Ink, underlined on hover: the name of a row. */
  quiet?: boolean
  /** Words somebody made as long as he liked, such as the title of a gathering: they break where they must. */
  wraps?: boolean
  children: ReactNode
}

/** A link in running text or at the end of a row. */
export function TextLink({ href, quiet, wraps, children }: TextLinkProps) {
  return (
    <Link className={cx(css.link, quiet && css.quiet, wraps && css.wraps)} href={href} {...linkTarget(href)}>
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
