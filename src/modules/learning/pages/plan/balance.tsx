import { useState } from 'react'
import { hoursWord } from '#modules/learning/months.rules.ts'
import { Legend, Section, Segment } from '#web/ui/index.ts'
import { Scroll } from '#web/ui/tables/scroll.tsx'
import { useWords } from '#web/words.ts'
import { planTexts } from '../../plan-page.texts.ts'
import { useStreams } from '../streams.ts'
import css from './balance.module.css'
import type { Plan } from './plan-value.ts'

type Measure = 'minutes' | 'sittings'
type Cells = Plan['balance']

const months = Array.from({ length: 12 }, (_, at) => at + 1)
const tallest = 30

/** Months across, streams down: hollow is what was meant, solid what was held. Of the branch as a whole, of nobody in it. */
export function Balance({ plan, today }: { plan: Plan; today: string }) {
  const t = useWords(planTexts)
  const { name } = useStreams(plan.streams)
  const [measure, setMeasure] = useState<Measure>('minutes')
  const rows = [
    ...plan.streams.filter(
      ({ id, retiredOn }) => retiredOn === null || plan.balance.some((one) => one.streamId === id),
    ),
    null,
  ]
    .map((stream) => stream?.id ?? null)
    .filter((id) => id !== null || plan.balance.some(({ streamId }) => streamId === null))
  const most = Math.max(1, ...plan.balance.flatMap(({ held, planned }) => [held[measure], planned[measure]]))
  const current = today.startsWith(`${plan.year}-`) ? Number(today.slice(5, 7)) : 0
  return (
    <Section
      note={t('balanceNote')}
      right={
        <Segment
          label={t('measure')}
          onChange={setMeasure}
          options={[
            { value: 'minutes', label: t('hours') },
            { value: 'sittings', label: t('sittings') },
          ]}
          value={measure}
        />
      }
      title={t('balance')}
    >
      <Scroll label={t('balance')}>
        <table aria-label={t('balance')} className={css.balance}>
          <thead>
            <tr>
              <th scope="col">{t('stream')}</th>
              {months.map((month) => (
                <th className={month === current ? css.now : undefined} key={month} scope="col">
                  <span aria-hidden="true">{month}</span>
                  <span className={css.spoken}>{t('monthOf', { month })}</span>
                </th>
              ))}
              <th scope="col">{t('wholeYear')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((id) => {
              const own = plan.balance.filter(({ streamId }) => streamId === id)
              return (
                <tr key={id ?? 'none'}>
                  <th scope="row">{id === null ? t('untagged') : name(id)}</th>
                  {months.map((month) => (
                    <td className={month === current ? css.now : undefined} key={month}>
                      <Pair cells={own.filter((cell) => cell.month === month)} measure={measure} most={most} />
                    </td>
                  ))}
                  <td className={css.sum}>
                    <Words cells={own} measure={measure} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
      <Legend
        entries={[
          { key: 'held', sign: <span className={`${css.bar} ${css.held} ${css.sign}`} />, words: t('held') },
          { key: 'planned', sign: <span className={`${css.bar} ${css.planned} ${css.sign}`} />, words: t('planned') },
        ]}
      />
    </Section>
  )
}

interface PairProps {
  cells: Cells
  measure: Measure
}

function Pair({ cells, measure, most }: PairProps & { most: number }) {
  const { held, planned } = sums(cells, measure)
  const height = (part: number) => ({ blockSize: part === 0 ? 0 : Math.max(3, Math.round((part / most) * tallest)) })
  return (
    <>
      <span aria-hidden="true" className={css.pair}>
        {held > 0 ? <span className={`${css.bar} ${css.held}`} style={height(held)} /> : null}
        {planned > 0 ? <span className={`${css.bar} ${css.planned}`} style={height(planned)} /> : null}
      </span>
      <Words cells={cells} measure={measure} />
    </>
  )
}

/** 1.5 / 2, and the same in words for who listens. */
function Words({ cells, measure }: PairProps) {
  const t = useWords(planTexts)
  const { held, planned } = sums(cells, measure)
  const word = (part: number) => (measure === 'minutes' ? hoursWord(part) : part === 0 ? '–' : String(part))
  const empty = held === 0 && planned === 0
  return (
    <>
      <span aria-hidden="true" className={css.words}>
        {empty ? '' : word(held)}
        {empty ? null : <small>/{word(planned)}</small>}
      </span>
      <span className={css.spoken}>
        {empty ? t('nothing') : t('heldOf', { held: word(held), planned: word(planned) })}
      </span>
    </>
  )
}

function sums(cells: Cells, measure: Measure) {
  const sum = (of: 'held' | 'planned') => cells.reduce((all, cell) => all + cell[of][measure], 0)
  return { held: sum('held'), planned: sum('planned') }
}
