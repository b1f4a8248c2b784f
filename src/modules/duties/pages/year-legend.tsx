import { Legend, StatusShape } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dutiesTexts } from '../duties.texts.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { type DutyState, dutyStates } from '../duty.rules.ts'
import type { YearLine } from './year-lines.ts'

const usual: readonly DutyState[] = ['met', 'due', 'due-soon', 'overdue', 'not-applicable']

/** The usual states, and of the others those that occur. */
export function YearLegend({ lines }: { lines: readonly YearLine[] }) {
  const t = useWords(boardTexts)
  const state = useWords(dutiesTexts)
  const occurs = new Set(lines.flatMap(({ cells }) => cells.map((cell) => cell.state)))
  const kinds = [...usual, ...dutyStates.filter((kind) => !usual.includes(kind) && occurs.has(kind))]
  return (
    <Legend
      entries={[
        ...kinds.map((kind) => ({
          key: kind,
          sign: <StatusShape kind={kind} size={14} />,
          words: state(`state.${kind}`),
        })),
        { key: 'none', sign: <span aria-hidden="true">·</span>, words: t('notKept') },
      ]}
      right={t('dayOfMonth')}
    />
  )
}
