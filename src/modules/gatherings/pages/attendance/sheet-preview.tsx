import { useWords } from '#web/words.ts'
import type { Mark } from '../../attendance.rules.ts'
import type { Marked } from './grid.ts'
import css from './sheet.module.css'
import type { SheetChange } from './sheet-dialog.tsx'
import { sheetTexts } from './sheet-entry.texts.ts'
import { useMarkWords } from './use-mark-words.ts'

/** What will be written: how many came, and by name whoever did not or is marked otherwise than before. */
export function SheetPreview({ changes, marks }: { changes: readonly SheetChange[]; marks: readonly Mark[] }) {
  const t = useWords(sheetTexts)
  const words = useMarkWords()
  const came = marks.filter(({ state }) => state === 'present').length
  const told = changes.filter(({ line, mark }) => mark.state !== 'present' || line.state !== null)
  return (
    <section aria-label={t('preview')} aria-live="polite" className={css.preview}>
      <b>{t('preview')}</b>
      <span>{t('came', { count: came })}</span>
      <span>{changes.length === 0 ? t('stays') : t('changes', { count: changes.length })}</span>
      {told.length > 0 ? (
        <ul>
          {told.map(({ line, number, mark }) => (
            <li key={line.person.id}>
              {t('line', { number, name: line.person.name, mark: words(mark) })}
              {line.state ? <small>{t('was', { mark: words(line as Marked) })}</small> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
