import { type Column, Status, type StatusKind } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { useCodeWord } from '../terms.tsx'
import { OddLine } from './file-notices.tsx'
import css from './import.module.css'
import { importPageTexts } from './import.texts.ts'
import { RowChoice } from './row-choice.tsx'
import type { RowStatus, StagedRow } from './staged.ts'
import type { Settling } from './use-settling.ts'

const shapes: Readonly<Record<RowStatus, StatusKind>> = {
  new: 'due',
  changed: 'met-late',
  unchanged: 'not-applicable',
  question: 'needs-human',
  error: 'refused',
  'left-out': 'not-applicable',
}

/** Where the row stands, whom it is about, what it says or changes, what is odd, and what is to be done with it. */
export function useRowColumns(settling: Settling): Column<StagedRow>[] {
  const t = useWords(importPageTexts)
  return [
    { key: 'row', title: t('row'), kind: 'number', width: 64, cell: ({ rowNumber }) => rowNumber },
    { key: 'name', title: t('name'), whole: true, width: 112, cell: ({ name }) => name || '–' },
    {
      key: 'status',
      title: t('state'),
      whole: true,
      width: 104,
      cell: ({ status }) => <Status kind={shapes[status]} size="note" word={t(`status.${status}`)} />,
    },
    { key: 'content', title: t('content'), cell: (row) => <Says row={row} /> },
    { key: 'odd', title: t('odd'), width: 360, cell: (row) => <Odds row={row} /> },
    {
      key: 'deal',
      title: t('deal'),
      width: 232,
      cell: (row) => <RowChoice row={row} settling={settling} />,
    },
  ]
}

function Odds({ row }: { row: StagedRow }) {
  if (row.odd.length === 0) return '–'
  return (
    <span className={css.odds}>
      {row.odd.map((odd) => (
        <OddLine key={`${odd.cell} ${odd.code}`} odd={odd} />
      ))}
    </span>
  )
}

const told = ['sex', 'birthOn', 'education', 'group', 'crew', 'post'] as const

/** A changed row tells from what to what; any other what it says. */
function Says({ row }: { row: StagedRow }) {
  const wordOf = useCodeWord()
  const { language } = useLanguage()
  if (row.status !== 'changed') {
    const { kind = 'none', [kind]: since = '' } = row.values
    const words = [...told.map((field) => wordOf(row.values[field] ?? '')), `${wordOf(kind)} ${since}`.trim()]
    return (
      <span className={css.says}>
        {words.filter(Boolean).map((word, at) => (
          <span key={word}>
            {at > 0 ? (language === 'zh' ? '·' : ' · ') : ''}
            {word}
          </span>
        ))}
      </span>
    )
  }
  return (
    <span className={css.says}>
      {row.changes.map(({ field, from, to }) => (
        <span className={css.change} key={field}>
          {wordOf(field)} <del>{from ? wordOf(from) : '–'}</del> → {to ? wordOf(to) : '–'}
        </span>
      ))}
    </span>
  )
}
