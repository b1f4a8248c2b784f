import type { ReactNode } from 'react'
import { Button as AriaButton, Link } from 'react-aria-components'
import { useWords } from '#web/words.ts'
import { cx, given } from '../cx.ts'
import { Icon, type IconName } from '../icon.tsx'
import { useLasting } from '../states/loading.tsx'
import words from '../ui.texts.ts'
import css from './button.module.css'
import { linkTarget } from './link-target.ts'

interface Looks {
  /** `primary` is the one red action of a screen, `plain` every other, `quiet` has no border. */
  variant?: 'primary' | 'plain' | 'quiet'
  size?: 'regular' | 'small'
  icon?: IconName | undefined
  /** After the words: an arrow that points on. */
  iconSide?: 'start' | 'end' | undefined
  /** As wide as its column: the one action at the bottom of a phone. */
  wide?: boolean
  children: ReactNode
}

interface ButtonProps extends Looks {
  onPress?: (() => void) | undefined
  /** Being done: the label stays, the button waits, and after 300 ms the word 正在… stands beside it. */
  working?: boolean | undefined
  /** In place of 正在办理…, when there is a better word. */
  workingWord?: string
  disabled?: boolean | undefined
  type?: 'button' | 'submit' | 'reset'
  form?: string | undefined
  autoFocus?: boolean
}

function look({ variant = 'plain', size = 'regular', wide }: Pick<Looks, 'variant' | 'size' | 'wide'>): string {
  return cx(css.button, css[variant], size === 'small' && css.small, wide && css.wide)
}

function Words({ icon, iconSide, children }: Pick<Looks, 'icon' | 'iconSide' | 'children'>) {
  const drawn = icon ? <Icon name={icon} /> : null
  return (
    <>
      {iconSide === 'end' ? null : drawn}
      {children}
      {iconSide === 'end' ? drawn : null}
    </>
  )
}

/** A command in words. */
export function Button({
  onPress,
  working = false,
  workingWord,
  disabled = false,
  type = 'button',
  form,
  autoFocus = false,
  icon,
  iconSide,
  children,
  ...looks
}: ButtonProps) {
  const t = useWords(words)
  const lasting = useLasting(working)
  return (
    <>
      <AriaButton
        autoFocus={autoFocus}
        className={look(looks)}
        isDisabled={disabled}
        isPending={working}
        type={type}
        {...given({ onPress, form })}
      >
        <Words {...{ icon, iconSide }}>{children}</Words>
      </AriaButton>
      {lasting ? (
        <span className={css.working} role="status">
          {workingWord ?? t('working')}
        </span>
      ) : null}
    </>
  )
}

/** A way to another page, or to a document of the server, that looks like a button. */
export function LinkButton({ href, icon, iconSide, children, ...looks }: Looks & { href: string }) {
  return (
    <Link className={look(looks)} href={href} {...linkTarget(href)}>
      <Words {...{ icon, iconSide }}>{children}</Words>
    </Link>
  )
}
