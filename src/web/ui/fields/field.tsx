import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { useWords } from '#web/words.ts'
import { cx } from '../cx.ts'
import { StatusShape } from '../states/status-shape.tsx'
import words from '../ui.texts.ts'
import css from './field.module.css'

/** What every field takes besides its value. */
export interface FieldProps {
  label: string
  /** Spoken but not shown: in a filter bar or a table cell that has its own head. */
  labelHidden?: boolean
  /** Below the field: names the rule, gives the measure. Never in the placeholder. */
  note?: ReactNode
  /** What will be refused if it stays so, before it is: ochre, with a triangle. */
  warning?: string | null | undefined
  /** Why it was refused: red, with its shape. Takes the place of the warning. */
  refusal?: string | null | undefined
  required?: boolean
  disabled?: boolean | undefined
  readOnly?: boolean | undefined
  name?: string | undefined
  /** Widest it may become, in px; as wide as its column otherwise. */
  width?: number | undefined
}

/** The label above a control. */
export function FieldLabel({ label, labelHidden, required }: Pick<FieldProps, 'label' | 'labelHidden' | 'required'>) {
  const t = useWords(words)
  return (
    <Label className={cx(css.label, labelHidden && css.hidden)}>
      {label}
      {required ? <span className={css.required}>{t('required')}</span> : null}
    </Label>
  )
}

/** The words below a control: its note, a warning or a refusal. */
export function FieldWords({ note, warning, refusal }: Pick<FieldProps, 'note' | 'warning' | 'refusal'>) {
  const warns = Boolean(warning) && !refusal
  return (
    <>
      {note !== undefined || warns ? (
        <Text className={css.words ?? ''} elementType="div" slot="description">
          {note === undefined ? null : <span className={css.note}>{note}</span>}
          {warns ? (
            <span className={css.warning}>
              <StatusShape kind="out-of-band" size={14} />
              <span>{warning}</span>
            </span>
          ) : null}
        </Text>
      ) : null}
      <FieldError className={css.refusal ?? ''}>
        <StatusShape kind="refused" size={14} />
        <span>{refusal}</span>
      </FieldError>
    </>
  )
}

/** What React Aria wants of the states a field can be in. */
export function fieldStates({ disabled = false, readOnly = false, refusal, required = false }: Partial<FieldProps>) {
  return {
    isDisabled: disabled,
    isReadOnly: readOnly,
    isInvalid: Boolean(refusal),
    isRequired: required,
    validationBehavior: 'aria' as const,
  }
}

export const fieldClass = css.field ?? ''
