import css from './kbd.module.css'

/** A key of the keyboard. */
export function Kbd({ children }: { children: string }) {
  return <kbd className={css.kbd}>{children}</kbd>
}

/** A code that is read letter by letter: a rule's name, the head of the record chain, a login. */
export function Code({ children }: { children: string }) {
  return <code className={css.code}>{children}</code>
}
