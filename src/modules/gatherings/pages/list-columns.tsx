import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { shortDay, weekday } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import type { Column } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { listTexts, termTexts } from '../gatherings-pages.texts.ts'
import type { listGatherings } from '../reading.contract.ts'
import css from './list.module.css'
import { LateTag, StateMark } from './terms.tsx'
import { dotted, hours } from './when.ts'

type Listed = Wire<OutputOf<typeof listGatherings>['gatherings'][number]>

/** Date, what it was, where, how many came, where it stands; on a phone two columns with the same facts. */
export function useListColumns(narrow: boolean): Column<Listed>[] {
  const t = useWords(listTexts)
  const { today } = useSession()
  if (narrow)
    return [
      { key: 'gathering', title: t('gathering'), cell: (row) => <What dated row={row} /> },
      { key: 'state', title: t('attended'), kind: 'action', width: 112, cell: (row) => <CameAndWhere row={row} /> },
    ]
  return [
    {
      key: 'heldOn',
      title: t('heldOn'),
      kind: 'date',
      width: 132,
      whole: true,
      cell: (row) => <When {...{ row, today }} />,
    },
    { key: 'gathering', title: t('gathering'), cell: (row) => <What row={row} /> },
    { key: 'unit', title: t('unit'), width: 176, cell: (row) => row.unit.name },
    { key: 'attended', title: t('attended'), kind: 'number', width: 96, cell: (row) => <Came row={row} /> },
    { key: 'state', title: t('state'), width: 176, whole: true, cell: (row) => <Where row={row} /> },
  ]
}

function CameAndWhere({ row }: { row: Listed }) {
  return (
    <span className={css.stacked}>
      <span className={css.came}>
        <Came row={row} />
      </span>
      <Where row={row} />
    </span>
  )
}

function When({ row, today }: { row: Listed; today: string }) {
  const { language } = useLanguage()
  return (
    <>
      {shortDay(row.heldOn, today)}
      <small className={css.beside}>{weekday(row.heldOn, language)}</small>
    </>
  )
}

function What({ row, dated = false }: { row: Listed; dated?: boolean }) {
  const t = useWords(listTexts)
  const term = useWords(termTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const kinds = row.purposes.map(({ kind, serial }) =>
    [row.title === term(`kind.${kind}`) ? '' : term(`kind.${kind}`), serial === null ? '' : t('serial', { serial })]
      .filter(Boolean)
      .join(' '),
  )
  const notes = [
    dated ? `${shortDay(row.heldOn, today)} ${weekday(row.heldOn, language)}` : '',
    ...kinds,
    hours(row.startsAt, row.endsAt),
    row.place ?? '',
    row.openActionItems > 0 ? t('openTasks', { count: row.openActionItems }) : '',
  ]
  return (
    <>
      <span className={css.title}>{row.title}</span>
      <span className={css.under}>{dotted(notes, language)}</span>
    </>
  )
}

function Came({ row }: { row: Listed }) {
  if (row.expected === null && row.present === 0) return '–'
  return (
    <>
      {row.present}
      {row.expected === null ? null : <small className={css.beside}>/ {row.expected}</small>}
    </>
  )
}

function Where({ row }: { row: Listed }) {
  const t = useWords(listTexts)
  return (
    <span className={css.marks}>
      <StateMark state={row.state} />
      {row.late ? <LateTag /> : null}
      {row.amendments > 0 ? <span className={css.note}>{t('amended', { count: row.amendments })}</span> : null}
    </span>
  )
}
