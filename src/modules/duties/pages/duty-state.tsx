import { daysBetween } from '#core/day.ts'
import { Status, useStatusWord } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { openStates } from '../duty.rules.ts'
import type { DutyLine } from './duty.ts'

export type Standing = Pick<DutyLine, 'state' | 'dueOn' | 'metOn' | 'daysLeft'>

/** The word of a state with its days: left, overdue, or late when it was met. A day that passes without a breach is only past. */
export function useDutyState() {
  const t = useWords(boardTexts)
  const say = useStatusWord()
  return ({ state, dueOn, metOn, daysLeft }: Standing): string => {
    if (state === 'met-late' && metOn) return say(state, daysBetween(dueOn, metOn))
    if (daysLeft < 0 && state !== 'overdue' && openStates.includes(state))
      return state === 'needs-human' ? say(state) : t('past', { n: -daysLeft })
    return say(state, Math.abs(daysLeft))
  }
}

interface DutyStateProps {
  duty: Standing
  /** In ink, whatever the state: to whom it is about nothing is urged. */
  calm?: boolean
}

/** Shape, colour and word of a duty's state. */
export function DutyState({ duty, calm = false }: DutyStateProps) {
  const word = useDutyState()
  return <Status hypothetical={calm} kind={duty.state} size="note" word={word(duty)} />
}
