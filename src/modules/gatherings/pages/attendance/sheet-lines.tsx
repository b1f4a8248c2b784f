import type { KeyboardEvent } from 'react'
import { useWords } from '#web/words.ts'
import type { Mark } from '../../attendance.rules.ts'
import { sheetSigns, withNumber } from '../../sheet-entry.rules.ts'
import type { Attendee } from '../record/gathering.ts'
import css from './sheet.module.css'
import { sheetTexts } from './sheet-entry.texts.ts'
import { useMarkWords } from './use-mark-words.ts'

interface SheetLinesProps {
  lines: readonly Attendee[]
  marks: readonly Mark[]
  text: string
  onText: (text: string) => void
}

/** The lines of the paper in its order; one key each, and a press turns one over. */
export function SheetLines({ lines, marks, text, onText }: SheetLinesProps) {
  const t = useWords(sheetTexts)
  const words = useMarkWords()
  const press = (event: KeyboardEvent<HTMLButtonElement>, number: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const sign = sheetSigns.find(({ letter }) => letter === event.key.toLowerCase())?.sign
    const here = event.key === 'Enter' || event.key === ' '
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || here || sign ? 1 : 0
    if (step === 0) return
    event.preventDefault()
    if (here || sign) onText(withNumber(text, number, sign ?? null))
    const item = event.currentTarget.parentElement
    const next = step === 1 ? item?.nextElementSibling : item?.previousElementSibling
    next?.querySelector('button')?.focus()
  }
  const turn = (number: number) => onText(withNumber(text, number, marks[number - 1]?.state === 'present' ? '' : null))
  return (
    <section aria-label={t('list')}>
      <p className={css.letters}>
        <span>{t('list')}</span>
        {t('listNote')}
      </p>
      <ol className={css.lines}>
        {lines.map((line, at) => {
          const mark = marks[at]
          const away = mark?.state !== 'present'
          const name = t('line', { number: at + 1, name: line.person.name, mark: mark ? words(mark) : '' })
          return (
            <li key={line.person.id}>
              <button
                aria-label={name}
                aria-pressed={!away}
                className={css.line}
                data-away={away || undefined}
                onClick={() => turn(at + 1)}
                onKeyDown={(event) => press(event, at + 1)}
                type="button"
              >
                <span className={css.number}>{at + 1}</span>
                <span>{line.person.name}</span>
                <small>{away && mark ? words(mark) : ''}</small>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
