import { Count, Counts } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dutiesTexts } from '../duties.texts.ts'
import type { DutyState } from '../duty.rules.ts'
import css from './board.module.css'
import type { BoardFilters } from './board-filters.tsx'
import { useOwnUnit } from './use-units.ts'

const always: readonly DutyState[] = ['overdue', 'due-soon', 'due', 'met']
const order: readonly DutyState[] = [
  'overdue',
  'needs-human',
  'due-soon',
  'due',
  'provisional',
  'met',
  'met-late',
  'not-applicable',
]

/** How many in each state under the other filters; each opens its own. */
export function BoardCounts({
  counts,
  filters,
}: {
  /** Undefined while they are being read. */
  counts: Readonly<Partial<Record<DutyState, number>>> | undefined
  filters: BoardFilters
}) {
  const t = useWords(dutiesTexts)
  const { by, family, rule, unit, person, period } = filters
  const own = useOwnUnit()
  const kept = Object.entries({
    by: by === 'urgency' ? '' : by,
    family,
    rule,
    unit: unit === own ? '' : unit,
    person,
    period,
  }).filter(([, value]) => value !== '')
  return (
    <div className={css.counts}>
      <Counts>
        {order
          .filter((state) => counts?.[state] || always.includes(state))
          .map((state) => (
            <Count
              alarming={state === 'overdue' && (counts?.overdue ?? 0) > 0}
              href={`/duties?${new URLSearchParams([['state', state], ...kept])}`}
              key={state}
              label={t(`state.${state}`)}
            >
              {counts ? (counts[state] ?? 0) : '–'}
            </Count>
          ))}
      </Counts>
    </div>
  )
}
