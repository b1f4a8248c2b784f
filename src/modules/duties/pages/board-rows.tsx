import { Fragment } from 'react'
import { citationOf, sentenceOf } from '#regulations/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { whenWords } from '../duty-words.rules.ts'
import { type Arrangement, arrangementOf, useGroupOf } from './arrangement.ts'
import css from './board.module.css'
import type { BoardFilters } from './board-filters.tsx'
import { type DutyLine, keyOf, textOf, useDutyNames } from './duty.ts'
import { DutyState } from './duty-state.tsx'

const heads = ['due', 'state', 'period', 'duty', 'reason', 'record'] as const

/** The rows of the ledger on paper, under the heads of their arrangement. */
export function BoardRows({ duties, filters }: { duties: readonly DutyLine[]; filters: BoardFilters }) {
  const t = useWords(boardTexts)
  const groupOf = useGroupOf(filters)
  const by = arrangementOf(filters.by)
  const hasHeads = by !== 'urgency' || ['', 'all'].includes(filters.state)
  return (
    <table className={css.rows}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {duties.map((line, at) => {
          const { key, title } = groupOf(line)
          const before = duties[at - 1]
          const begins = hasHeads && (!before || groupOf(before).key !== key)
          return (
            <Fragment key={textOf(keyOf(line))}>
              {begins ? (
                <tr>
                  <th colSpan={heads.length} scope="rowgroup">
                    {title}
                  </th>
                </tr>
              ) : null}
              <Line by={by} line={line} />
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}

function Line({ line, by }: { line: DutyLine; by: Arrangement }) {
  const { language } = useLanguage()
  const names = useDutyNames()
  return (
    <tr>
      <td className={css.still}>{line.dueOn}</td>
      <td>
        <DutyState duty={line} />
      </td>
      <td>{whenWords(line.rule, line.period, language)}</td>
      <td>{by === 'person' && line.person ? names.rule(line.rule) : names.of(line)}</td>
      <td>
        {sentenceOf(line.reason, language)} {citationOf(line.citation, language)}
      </td>
      <td className={css.still}>{line.gathering?.heldOn ?? line.metOn ?? '–'}</td>
    </tr>
  )
}
