import { useEffect, useState } from 'react'
import { useWords } from '#web/words.ts'
import { isTyping } from '../keys.ts'
import { Kbd } from '../states/kbd.tsx'
import { Dialog } from './dialog.tsx'
import words from './keys.texts.ts'
import css from './keys-dialog.module.css'

const keys = [
  ['/', 'find'],
  ['?', 'keys'],
  ['Tab', 'tab'],
  ['← ↑ ↓ →', 'arrows'],
  ['Space', 'space'],
  ['Enter', 'enter'],
  ['Esc', 'escape'],
] as const

/** The keys of the house; `?` opens it. */
export function KeysDialog({ more = [] }: { more?: readonly { keys: string; words: string }[] }) {
  const t = useWords(words)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const show = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event.target)) setOpen(true)
    }
    document.addEventListener('keydown', show)
    return () => document.removeEventListener('keydown', show)
  }, [])
  return (
    <Dialog onClose={() => setOpen(false)} open={open} size="small" title={t('title')}>
      <dl className={css.keys}>
        {[...keys.map(([key, word]) => ({ keys: key, words: t(word) })), ...more].map((row) => (
          <div key={row.keys}>
            <dt>
              {row.keys.split(' ').map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{row.words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
