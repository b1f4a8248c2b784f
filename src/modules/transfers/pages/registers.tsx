import { type ReactNode, useState } from 'react'

import { useAsk } from '#web/api.ts'
import { type Judged, JudgedDrawer } from '#web/judged.tsx'
import type { OwnUnit } from '#web/own-units.ts'
import { useSession } from '#web/session.tsx'
import { Button, type Column, Pager, Table } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { listAbsences } from '../absence.contract.ts'
import { listLetters } from '../letter.contract.ts'
import { registerTexts } from '../transfers.texts.ts'
import { pageTexts } from '../transfers-pages.texts.ts'
import type { Absence } from './absence.ts'
import { useAbsenceColumns } from './absence-columns.tsx'
import { explainAbsence, explainLetter } from './explained.ts'
import { FilterFields } from './filter-fields.tsx'
import { absencesOf, type Change, type Filters, lettersOf, pageSize } from './filters.ts'
import type { Letter } from './letter.ts'
import { useLetterColumns } from './letter-columns.tsx'

interface RegisterProps {
  filters: Filters
  branches: readonly OwnUnit[]
  change: Change
  /** Null for who only reads. */
  begin: (() => void) | null
}

/** L20: introduction letters, out and in. */
export function LetterRegister(props: RegisterProps) {
  const { filters, branches, change } = props
  const t = useWords(pageTexts)
  const { today } = useSession()
  const [explained, explain] = useState<Letter | null>(null)
  const asked = lettersOf(filters)
  const { value, stale } = useAsk(listLetters, { ...asked, page: filters.page, size: pageSize })
  const columns = useLetterColumns({ open: change, explain }, !useWide(1024), branches.length > 1 && !filters.unit)
  return (
    <Register
      {...props}
      {...{ asked, columns, stale }}
      explained={
        explained && {
          about: t('aboutLetter', { name: explained.person.name, day: explained.issuedOn }),
          answer: explainLetter(explained, today),
        }
      }
      label="letters"
      least={940}
      onExplained={() => explain(null)}
      rows={value?.letters}
      settled={({ struck, status }) => struck !== null || status === 'withdrawn'}
      total={value?.total}
      words={{ none: t('noLetters'), begin: t('issue') }}
    />
  )
}

/** L21: who is away, and who keeps in touch with him. */
export function AbsenceRegister(props: RegisterProps) {
  const { filters, branches, change } = props
  const t = useWords(pageTexts)
  const { today } = useSession()
  const [explained, explain] = useState<Absence | null>(null)
  const asked = absencesOf(filters)
  const { value, stale } = useAsk(listAbsences, { ...asked, page: filters.page, size: pageSize })
  const columns = useAbsenceColumns({ open: change, explain }, !useWide(1024), branches.length > 1 && !filters.unit)
  return (
    <Register
      {...props}
      {...{ asked, columns, stale }}
      explained={
        explained && {
          about: t('aboutAbsence', { name: explained.person.name, day: explained.fromOn }),
          answer: explainAbsence(explained, today),
        }
      }
      label="absences"
      least={900}
      onExplained={() => explain(null)}
      rows={value?.absences}
      settled={({ struck, state }) => struck !== null || state === 'back' || state === 'transferred'}
      total={value?.total}
      words={{ none: t('noAbsences'), begin: t('recordAway') }}
    />
  )
}

interface Registered<Row> extends RegisterProps {
  asked: object
  columns: readonly Column<Row>[]
  rows: readonly Row[] | undefined
  total: number | undefined
  stale: boolean
  label: 'letters' | 'absences'
  /** px a desk needs before the table scrolls. */
  least: number
  words: { readonly none: string; readonly begin: string }
  /** Nothing more is to be done about it. */
  settled: (row: Row) => boolean
  explained: { readonly about: string; readonly answer: Judged } | null
  onExplained: () => void
}

/** Filters, rows, pages, and why one of them stands as it does. */
function Register<Row extends { readonly id: string }>(props: Registered<Row>): ReactNode {
  const { filters, branches, change, begin, asked, words, explained, total, settled } = props
  const t = useWords(pageTexts)
  const word = useWords(registerTexts)
  const wide = useWide(1024)
  const narrowed = Object.keys(asked).some((name) => name !== 'unitId')
  return (
    <>
      <FilterFields
        {...{ filters, branches }}
        onChange={change}
        right={total === undefined ? null : t('counted', { total })}
      />
      <Table
        columns={props.columns}
        density="roomy"
        empty={narrowed ? t('noMatch') : words.none}
        emptyAction={begin && !narrowed ? <Button onPress={begin}>{words.begin}</Button> : undefined}
        label={word(props.label)}
        least={wide ? props.least : 300}
        line="light"
        loading={props.stale}
        rowKey={({ id }) => id}
        rowTone={(row) => (settled(row) ? 'done' : undefined)}
        rows={props.rows}
      />
      <Pager onPage={(page) => change({ page })} page={filters.page} size={pageSize} total={total ?? 0} />
      <JudgedDrawer about={explained?.about ?? ''} answer={explained?.answer ?? null} onClose={props.onExplained} />
    </>
  )
}
