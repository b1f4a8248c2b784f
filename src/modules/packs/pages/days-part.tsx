import { yearOf } from '#core/day.ts'
import type { OutputOf } from '#core/operation.ts'
import { listWorkingDays } from '#modules/organisation/working-days.contract.ts'
import { useAsk, type Wire } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, type Column, Notice, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import css from './book.module.css'
import { LoadDaysDialog } from './load-days-dialog.tsx'
import { daysPartTexts } from './regulations.texts.ts'

type Year = Wire<OutputOf<typeof listWorkingDays>>['years'][number]

/** The red action of the part, for whoever administers the house from its top. */
export function LoadButton({ onPress }: { onPress: () => void }) {
  const t = useWords(daysPartTexts)
  if (!useAsk(listWorkingDays, {}).value?.mayLoad) return null
  return (
    <Button onPress={onPress} variant="primary">
      {t('load')}
    </Button>
  )
}

/** The years whose working days are known, and whether one is missing. */
export function DaysPart({ loading, onClose }: { loading: boolean; onClose: () => void }) {
  const t = useWords(daysPartTexts)
  const { today } = useSession()
  const { value } = useAsk(listWorkingDays, {})
  const year = yearOf(today)
  const missing = value ? [year, year + 1].filter((one) => !value.years.some((known) => known.year === one)) : []
  const columns = useColumns()
  return (
    <>
      <p className={css.counted}>{t('note')}</p>
      {missing.map((one) => (
        <div className={css.notice} key={one}>
          <Notice kind="provisional">{t('missing', { year: one })}</Notice>
        </div>
      ))}
      <Table
        columns={columns}
        label={t('worked')}
        least={820}
        rowKey={(row) => String(row.year)}
        rows={value?.years.toReversed()}
      />
      {loading && value?.mayLoad ? (
        <LoadDaysDialog known={value.years.map((one) => one.year)} onClose={onClose} />
      ) : null}
    </>
  )
}

function useColumns(): Column<Year>[] {
  const t = useWords(daysPartTexts)
  const list = (days: readonly string[]) => (
    <span className={css.days}>
      {days.map((day) => (
        <span key={day}>{day}</span>
      ))}
    </span>
  )
  const span = ([from, to]: readonly [string, string]) =>
    from === to ? from.slice(5) : t('span', { from: from.slice(5), to: to.slice(5) })
  return [
    { key: 'year', title: t('year'), kind: 'date', whole: true, width: 72, cell: (row) => row.year },
    { key: 'days', title: t('worked'), kind: 'number', width: 96, cell: (row) => row.workedDays },
    { key: 'off', title: t('off'), cell: (row) => list(row.off.map(span)) },
    { key: 'swapped', title: t('swapped'), cell: (row) => list(row.worked.map((day) => day.slice(5))) },
    {
      key: 'source',
      title: t('source'),
      cell: ({ source, loadedAt }) =>
        source && loadedAt ? t('loadedAt', { source, on: loadedAt.slice(0, 10) }) : t('shipped'),
    },
  ]
}
