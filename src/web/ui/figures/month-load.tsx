import { Link } from 'react-aria-components'
import { upTo } from '../up-to.ts'
import css from './month-load.module.css'

interface Load {
  /** `YYYY-MM` */
  month: string
  routine: number
  special: number
  href?: string
}

interface MonthLoadProps {
  months: readonly Load[]
  /** What is counted, for a screen reader: 今后十二个月每月应履行项数. */
  label: string
  /** Words for a month: 12 月，13 项，专项 5 项. */
  describe: (load: Load) => string
}

const thick = 3
const step = 4

/** Twelve little stacks of lines: one line is one duty, grey routine below, ink special above. */
export function MonthLoad({ months, label, describe }: MonthLoadProps) {
  const most = Math.max(1, ...months.map((load) => load.routine + load.special))
  return (
    <ol aria-label={label} className={css.months}>
      {months.map((load) => {
        const inside = (
          <>
            <span className={css.spoken}>{describe(load)}</span>
            <Column load={load} most={most} />
          </>
        )
        return (
          <li key={load.month}>
            {load.href === undefined ? (
              <span className={css.month}>{inside}</span>
            ) : (
              <Link className={css.month ?? ''} href={load.href}>
                {inside}
              </Link>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Column({ load, most }: { load: Load; most: number }) {
  const count = load.routine + load.special
  return (
    <span aria-hidden="true" className={css.column}>
      <span className={css.count}>{count}</span>
      <span className={css.stack} style={{ blockSize: Math.max(count, 0) * step, maxBlockSize: most * step }}>
        {upTo(count).map((at) => (
          <span
            className={at < load.special ? css.special : css.routine}
            key={at}
            style={{ blockSize: thick, marginBlockEnd: step - thick }}
          />
        ))}
      </span>
      <span className={css.name}>{Number(load.month.slice(5))}</span>
    </span>
  )
}
