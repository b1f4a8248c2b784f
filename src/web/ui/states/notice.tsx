import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import css from './notice.module.css'
import type { StatusKind } from './status-kinds.ts'
import { StatusShape } from './status-shape.tsx'

interface NoticeProps {
  /** `refusal` red, `warning` ochre, `provisional` violet, `word` ink on wash. */
  kind?: 'refusal' | 'warning' | 'provisional' | 'word' | 'done'
  children: ReactNode
  action?: ReactNode
}

const shape: Record<NonNullable<NoticeProps['kind']>, StatusKind | undefined> = {
  refusal: 'refused',
  warning: 'out-of-band',
  provisional: 'provisional',
  done: 'met',
  word: undefined,
}

/** One sentence across the page: a refusal of the whole form, a warning, something not final. */
export function Notice({ kind = 'word', children, action }: NoticeProps) {
  const drawn = shape[kind]
  return (
    <div className={cx(css.notice, css[kind])} role={kind === 'refusal' ? 'alert' : 'status'}>
      {drawn ? (
        <span className={css.shape}>
          <StatusShape kind={drawn} />
        </span>
      ) : null}
      <div className={css.words}>{children}</div>
      {action}
    </div>
  )
}
