import { Hidden, Legend, StatusShape } from '#web/ui/index.ts'
import { toneOf } from '#web/ui/states/status-kinds.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import css from './dues.module.css'
import { type Year, yuan } from './dues.ts'
import { Sign, shapeOf } from './month-mark.tsx'

/** Under the members: what each month comes to, what of it is paid, how many have not. */
export function YearSums({ year, now }: { year: Year; now: string }) {
  const t = useWords(pageTexts)
  const rows = [
    { key: 'due', title: t('dueSum'), pick: (one: Year['months'][number]) => yuan(one.dueFen) },
    { key: 'paid', title: t('paidRow'), pick: (one: Year['months'][number]) => yuan(one.paidFen) },
    {
      key: 'open',
      title: t('openSum'),
      pick: (one: Year['months'][number]) => (one.month > now || one.dueFen === 0 ? '–' : String(one.open)),
    },
  ]
  const total = (key: string) =>
    key === 'open' ? '' : yuan(year.months.reduce((sum, one) => sum + (key === 'due' ? one.dueFen : one.paidFen), 0))
  return (
    <tfoot>
      {rows.map(({ key, title, pick }) => (
        <tr key={key}>
          <th colSpan={2} scope="row">
            {title}
          </th>
          {year.months.map((one) => (
            <td className={one.month === now ? css.now : undefined} key={one.month}>
              {one.dueFen === 0 && key !== 'open' ? '–' : pick(one)}
            </td>
          ))}
          <td className={css.money}>{total(key) || <Hidden>–</Hidden>}</td>
        </tr>
      ))}
    </tfoot>
  )
}

/** What the signs of the grid mean. */
export function GridLegend() {
  const t = useWords(pageTexts)
  const shapes = (['paid', 'open', 'due'] as const).map((state) => {
    const kind = shapeOf[state] ?? 'due'
    return {
      key: state,
      sign: (
        <span style={{ color: `var(--${toneOf[kind]})` }}>
          <StatusShape kind={kind} size={14} />
        </span>
      ),
      words: t(`cell.${state}`),
    }
  })
  const signs = (['excused', 'waived', 'paid-before'] as const).map((state) => ({
    key: state,
    sign: <Sign sign={state} />,
    words: t(`cell.${state}`),
  }))
  const plain = [
    { key: 'ahead', sign: <span aria-hidden="true">·</span>, words: t('cell.ahead') },
    { key: 'not-member', sign: <span aria-hidden="true">–</span>, words: t('cell.not-member') },
  ]
  return <Legend entries={[...shapes, ...signs, ...plain]} right={t('dayNote')} />
}
