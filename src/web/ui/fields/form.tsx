import type { ReactNode } from 'react'
import { Form as AriaForm } from 'react-aria-components'
import { given } from '../cx.ts'
import { Code } from '../states/kbd.tsx'
import { Notice } from '../states/notice.tsx'
import css from './form.module.css'

interface FormProps {
  onSubmit: () => void
  /** Commands at the foot, the red one first. */
  actions?: ReactNode
  /** Why the whole was refused, in a sentence; said above the commands. */
  refusal?: string | null | undefined
  label?: string | undefined
  id?: string | undefined
  children: ReactNode
}

/** Fields one under another, then the refusal if there was one, then the commands. */
export function Form({ onSubmit, actions, refusal, label, id, children }: FormProps) {
  return (
    <AriaForm
      className={css.form ?? ''}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
      validationBehavior="aria"
      {...given({ 'aria-label': label, id })}
    >
      {children}
      {refusal ? <Notice kind="refusal">{refusal}</Notice> : null}
      {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
    </AriaForm>
  )
}

/** Fields side by side, as many as fit. */
export function Fields({ least = 200, children }: { least?: number; children: ReactNode }) {
  return (
    <div
      className={css.fields}
      style={{ gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${least}px), 1fr))` }}
    >
      {children}
    </div>
  )
}

/** Names the rule a field obeys: 须在三日前通知 `NT-01`. */
export function FieldNote({ rule, children }: { rule?: string; children: ReactNode }) {
  return (
    <>
      {children}
      {rule === undefined ? null : (
        <span className={css.rule}>
          <Code>{rule}</Code>
        </span>
      )}
    </>
  )
}
