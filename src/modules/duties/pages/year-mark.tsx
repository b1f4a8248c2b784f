import { periodWords } from '#regulations/index.ts'
import { StatusShape, useStatusWord } from '#web/ui/index.ts'
import { toneOf } from '#web/ui/states/status-kinds.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import type { DutyRule } from '../duty-kinds.rules.ts'
import { type DutyLine, useDutyNames } from './duty.ts'
import css from './year.module.css'
import type { YearCell } from './year-lines.ts'

interface YearMarkProps {
  unit: DutyLine['unit']
  rule: DutyRule
  cell: YearCell
  place: string
  /** The one cell the Tab key reaches. */
  inOrder: boolean
  onFocus: () => void
  onPress: (() => void) | undefined
}

/** One cell: the shape of its state, and the day it was held on. */
export function YearMark({ unit, rule, cell, place, inOrder, onFocus, onPress }: YearMarkProps) {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const names = useDutyNames()
  const say = useStatusWord()
  const { period, state, metOn, daysLeft } = cell
  const numbers = {
    period: periodWords(period, language),
    duty: names.short(unit.name, rule),
    state: state
      ? say(state, state === 'overdue' || state === 'due-soon' ? Math.abs(daysLeft) : undefined)
      : t('notKept'),
  }
  const words = metOn ? t('cellMet', { ...numbers, day: metOn }) : t('cell', numbers)
  const drawn = (
    <>
      {state ? <StatusShape kind={state} /> : <i aria-hidden="true">·</i>}
      {metOn ? <small aria-hidden="true">{cell.months > 1 ? metOn.slice(5) : metOn.slice(8)}</small> : null}
    </>
  )
  const style = { color: state ? `var(--${toneOf[state]})` : 'var(--ink3)' }
  if (!onPress || !state)
    return (
      <span aria-label={words} className={css.mark} role="img" style={style} title={words}>
        {drawn}
      </span>
    )
  return (
    <button
      aria-label={words}
      className={`${css.mark} ${css.press}`}
      data-place={place}
      onClick={onPress}
      onFocus={onFocus}
      style={style}
      tabIndex={inOrder ? 0 : -1}
      title={words}
      type="button"
    >
      {drawn}
    </button>
  )
}
