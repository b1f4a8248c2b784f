import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { type Column, Tag } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { rosterTexts } from '../../people-pages.texts.ts'
import type { listRoster } from '../../roster.contract.ts'
import { dayAsKnown, useTerm } from '../terms.tsx'
import css from './roster.module.css'

export type RosterRow = Wire<OutputOf<typeof listRoster>['rows'][number]>

/** The columns of ledger L02 that are kept on the page; `withBranch` where several branches stand in one list. */
export function useRosterColumns(withBranch: boolean): Column<RosterRow>[] {
  const t = useWords(rosterTexts)
  const term = useTerm()
  const columns: Column<RosterRow>[] = [
    {
      key: 'name',
      title: term('field.name'),
      sortable: true,
      whole: true,
      width: 132,
      cell: (row) => <Name row={row} />,
    },
    { key: 'sex', title: term('field.sex'), width: 56, cell: (row) => (row.sex ? term(`sex.${row.sex}`) : '–') },
    { key: 'birth', title: term('field.birthOn'), kind: 'date', sortable: true, width: 104, cell: bornIn },
    ...(withBranch
      ? [{ key: 'branch', title: term('field.branch'), cell: (row: RosterRow) => row.branch?.name ?? '–' }]
      : []),
    { key: 'group', title: term('field.group'), sortable: true, cell: (row) => row.group?.name ?? '–' },
    { key: 'crew', title: term('field.crew'), sortable: true, cell: (row) => row.crew?.name ?? '–' },
    { key: 'post', title: term('field.post'), cell: (row) => row.post?.name ?? '–' },
    {
      key: 'kind',
      title: term('field.kind'),
      sortable: true,
      whole: true,
      cell: (row) => term(`kind.${row.kind ?? 'none'}`),
    },
    {
      key: 'admitted',
      title: term('field.admittedOn'),
      kind: 'date',
      sortable: true,
      whole: true,
      cell: ({ admittedOn }) => admittedOn ?? '–',
    },
    { key: 'fullFrom', title: t('fullFrom'), kind: 'date', whole: true, cell: standingFrom },
    { key: 'offices', title: t('offices'), cell: (row) => <Offices row={row} /> },
  ]
  return columns
}

function bornIn({ birthOn, birthPrecision }: RosterRow) {
  return birthOn ? dayAsKnown(birthOn, birthPrecision === 'year' ? 'year' : 'month') : '–'
}

function standingFrom({ kind, kindPrecision, fullFrom }: RosterRow) {
  if (!fullFrom) return '–'
  return kind === 'full' && kindPrecision !== 'by' ? dayAsKnown(fullFrom, kindPrecision ?? 'day') : fullFrom
}

function Name({ row }: { row: RosterRow }) {
  const term = useTerm()
  return (
    <span className={css.name}>
      {row.name}
      {row.kind === 'probationary' ? (
        <Tag meaning={term('kind.probationary')} tone="violet">
          {term('probationaryTag')}
        </Tag>
      ) : null}
      {row.suspended ? (
        <Tag meaning={term('subject.suspension')} tone="ochre">
          {term('suspendedTag')}
        </Tag>
      ) : null}
    </span>
  )
}

function Offices({ row }: { row: RosterRow }) {
  const term = useTerm()
  const { language } = useLanguage()
  if (row.offices.length === 0) return '–'
  return row.offices.map(({ role }) => term(`role.${role}`)).join(language === 'zh' ? '、' : ', ')
}
