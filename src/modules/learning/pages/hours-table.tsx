import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { type Column, Pager, Section, Status, Table, TextButton } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import type { listHours } from '../learning.contract.ts'
import { learningTerms } from '../learning.texts.ts'
import { pageTexts } from '../learning-page.texts.ts'
import { type Filters, pageSize } from './filters.ts'
import css from './learning.module.css'

export type Hours = Wire<OutputOf<typeof listHours>>['members'][number]

interface HoursTableProps {
  filters: Filters
  rows: readonly Hours[] | undefined
  total: number
  loading: boolean
  onPage: (page: number) => void
  onRecord: (personId: string) => void
}

/** Each member in the order of the roster; a row opens the sessions behind it. */
export function HoursTable({ filters, rows, total, loading, onPage, onRecord }: HoursTableProps) {
  const t = useWords(pageTexts)
  const wide = useWide(768)
  const columns = useColumns(!wide, onRecord)
  const kept = Object.entries({ unit: filters.unit, year: filters.year, show: filters.show }).filter(([, set]) => set)
  if (filters.page > 1) kept.push(['page', String(filters.page)])
  return (
    <Section note={t('note')} title={t('list')}>
      <Table
        columns={columns}
        empty={t(filters.show === 'lacking' ? 'noGaps' : 'none')}
        label={t('list')}
        least={wide ? 860 : 300}
        loading={loading}
        rowHref={({ person }) => `/learning?${new URLSearchParams([...kept, ['person', person.id]])}`}
        rowKey={({ person }) => person.id}
        rowTone={({ person }) => (filters.do === '' && filters.person === person.id ? 'current' : undefined)}
        rows={rows}
      />
      <Pager onPage={onPage} page={filters.page} size={pageSize} total={total} />
    </Section>
  )
}

function useColumns(narrow: boolean, onRecord: HoursTableProps['onRecord']): Column<Hours>[] {
  const t = useWords(pageTexts)
  const term = useWords(learningTerms)
  const action: Column<Hours> = {
    key: 'action',
    title: t('action'),
    kind: 'action',
    cell: ({ person }) => (
      <TextButton label={t('recordFor', { name: person.name })} onPress={() => onRecord(person.id)}>
        {t('recordShort')}
      </TextButton>
    ),
  }
  const hours: Column<Hours> = {
    key: 'hours',
    title: t('hours'),
    kind: 'number',
    width: 96,
    cell: (row) => (
      <>
        {row.hours}
        <small className={css.beside}>{t('needed', { needed: row.neededHours })}</small>
      </>
    ),
  }
  const name: Column<Hours> = {
    key: 'name',
    title: t('name'),
    whole: true,
    width: 96,
    cell: ({ person }) => person.name,
  }
  if (narrow)
    return [
      { ...name, cell: (row) => <span className={css.stacked}>{row.person.name}</span> },
      hours,
      {
        key: 'trainings',
        title: t('state'),
        cell: (row) => (
          <span className={css.stacked}>
            <Status kind={row.state} size="note" />
            {row.neededTrainings + row.owed.length > 0 ? <Trainings row={row} /> : null}
          </span>
        ),
      },
    ]
  return [
    name,
    { key: 'group', title: t('group'), width: 132, cell: ({ group }) => group ?? '–' },
    { key: 'role', title: '', width: 108, whole: true, cell: ({ role }) => term(`role.${role}`) },
    hours,
    { key: 'missing', title: t('missing'), kind: 'number', width: 108, cell: (row) => <Missing row={row} /> },
    { key: 'trainings', title: t('trainings'), cell: (row) => <Trainings row={row} /> },
    { key: 'state', title: t('state'), width: 124, whole: true, cell: ({ state }) => <Status kind={state} /> },
    action,
  ]
}

/** Hours still to come, a half as a half. */
function Missing({ row: { missingMinutes } }: { row: Hours }) {
  const t = useWords(pageTexts)
  if (missingMinutes === 0) return <>{t('nothingMissing')}</>
  return (
    <>
      {Math.ceil(missingMinutes / 6) / 10}
      <small className={css.beside}>{t('hour')}</small>
    </>
  )
}

/** The concentrated trainings of the year: the committee's own, and those an office or a standing calls for. */
export function Trainings({ row }: { row: Hours }) {
  const t = useWords(pageTexts)
  const term = useWords(learningTerms)
  const { trainings, neededTrainings, owed } = row
  if (neededTrainings === 0 && owed.length === 0) return <>–</>
  return (
    <span className={css.stacked}>
      {neededTrainings > 0 ? (
        <Status
          kind={trainings >= neededTrainings ? 'met' : 'due'}
          size="note"
          word={t(trainings >= neededTrainings ? 'trainingHeld' : 'trainingMissing')}
        />
      ) : null}
      {owed.map(({ occasion, state, dueOn }) => (
        <Status
          key={`${occasion} ${dueOn}`}
          kind={state}
          size="note"
          word={`${term(`occasion.${occasion}`)} ${state === 'met' ? term('state.met') : dueOn}`}
        />
      ))}
    </span>
  )
}
