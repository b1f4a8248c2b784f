import type { KeyboardEvent } from 'react'
import { Segment } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { appraisalTerms } from '../appraisal.texts.ts'
import { memberTexts } from '../appraisal-members.texts.ts'
import { type Grade, gradesOf } from '../grades.rules.ts'
import type { Scale } from '../terms.rules.ts'
import css from './appraisal.module.css'

interface CountCellProps {
  label: string
  value: number | null
  invalid?: boolean
  /** The column it stands in, for the keys that go down it. */
  column: string
  onChange: (value: number | null) => void
}

/** A whole number in the table: typed one under another. */
export function CountCell({ label, value, invalid = false, column, onChange }: CountCellProps) {
  return (
    <input
      aria-invalid={invalid}
      aria-label={label}
      className={css.cell}
      data-column={column}
      inputMode="numeric"
      maxLength={4}
      onChange={({ target }) => {
        const digits = target.value.replace(/\D/g, '')
        onChange(digits === '' ? null : Number(digits))
      }}
      onFocus={({ target }) => target.select()}
      value={value ?? ''}
    />
  )
}

interface GradeCellProps {
  name: string
  scale: Scale
  value: Grade | null
  onChange: (grade: Grade | null) => void
}

/** A grade: pressed, or by its number; 0 takes it back. */
export function GradeCell({ name, scale, value, onChange }: GradeCellProps) {
  const t = useWords(memberTexts)
  const term = useWords(appraisalTerms)
  const given = gradesOf(scale)
  const byNumber = (event: KeyboardEvent) => {
    if (event.key === '0' || event.key === 'Backspace') onChange(null)
    else {
      const grade = given[Number(event.key) - 1]
      if (grade) onChange(grade)
    }
  }
  return (
    <fieldset className={css.gradeCell} data-column="grade" onKeyDown={byNumber}>
      <Segment
        label={t('gradeOf', { name })}
        onChange={(next) => onChange(next as Grade)}
        options={given.map((grade) => ({ value: grade as string, label: term(`grade.${grade}`) }))}
        value={value ?? ''}
      />
    </fieldset>
  )
}

/** Enter and the arrow keys go down and up a column of cells; a digit on a grade has been taken before this is reached. */
export function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const graded = event.target instanceof HTMLElement && event.target.closest('[data-column="grade"]')
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0
  const byDigit = graded && /^[0-4]$/.test(event.key)
  if ((step === 0 && !byDigit) || !(event.target instanceof HTMLElement)) return
  const cell = event.target.closest<HTMLElement>('[data-column]')
  if (!cell) return
  event.preventDefault()
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-column="${cell.dataset.column}"]`)]
  const next = cells[cells.indexOf(cell) + (byDigit ? 1 : step)]
  if (!next) return
  const chosen = next.querySelector<HTMLElement>('[aria-checked="true"]') ?? next.querySelector<HTMLElement>('button')
  ;(chosen ?? next).focus()
}
