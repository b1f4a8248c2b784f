import { useState } from 'react'
import { useAsk } from '#web/api.ts'
import { JudgedDrawer } from '#web/judged.tsx'
import type { OwnUnit } from '#web/own-units.ts'
import { useSession } from '#web/session.tsx'
import { Button, Pager, Table } from '#web/ui/index.ts'
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
export function LetterRegister({ filters, branches, change, begin }: RegisterProps) {
  const t = useWords(pageTexts)
  const word = useWords(registerTexts)
  const { today } = useSession()
  const wide = useWide(1024)
  const [explained, explain] = useState<Letter | null>(null)
  const asked = lettersOf(filters)
  const { value, stale } = useAsk(listLetters, { ...asked, page: filters.page, size: pageSize })
  const narrowed = Object.keys(asked).some((name) => name !== 'unitId')
  const columns = useLetterColumns({ open: change, explain }, !wide, branches.length > 1 && !filters.unit)
  return (
    <>
      <FilterFields
        {...{ filters, branches }}
        onChange={change}
        right={value && t('counted', { total: value.total })}
      />
      <Table
        columns={columns}
        density="roomy"
        empty={t(narrowed ? 'noMatch' : 'noLetters')}
        emptyAction={begin && !narrowed ? <Button onPress={begin}>{t('issue')}</Button> : undefined}
        label={word('letters')}
        least={wide ? 940 : 300}
        line="light"
        loading={stale}
        rowKey={({ id }) => id}
        rowTone={({ struck, status }) => (struck || status === 'withdrawn' ? 'done' : undefined)}
        rows={value?.letters}
      />
      <Pager onPage={(page) => change({ page })} page={filters.page} size={pageSize} total={value?.total ?? 0} />
      <JudgedDrawer
        about={explained ? t('aboutLetter', { name: explained.person.name, day: explained.issuedOn }) : ''}
        answer={explained && explainLetter(explained, today)}
        onClose={() => explain(null)}
      />
    </>
  )
}

/** L21: who is away, and who keeps in touch with him. */
export function AbsenceRegister({ filters, branches, change, begin }: RegisterProps) {
  const t = useWords(pageTexts)
  const word = useWords(registerTexts)
  const { today } = useSession()
  const wide = useWide(1024)
  const [explained, explain] = useState<Absence | null>(null)
  const asked = absencesOf(filters)
  const { value, stale } = useAsk(listAbsences, { ...asked, page: filters.page, size: pageSize })
  const narrowed = Object.keys(asked).some((name) => name !== 'unitId')
  const columns = useAbsenceColumns({ open: change, explain }, !wide, branches.length > 1 && !filters.unit)
  return (
    <>
      <FilterFields
        {...{ filters, branches }}
        onChange={change}
        right={value && t('counted', { total: value.total })}
      />
      <Table
        columns={columns}
        density="roomy"
        empty={t(narrowed ? 'noMatch' : 'noAbsences')}
        emptyAction={begin && !narrowed ? <Button onPress={begin}>{t('recordAway')}</Button> : undefined}
        label={word('absences')}
        least={wide ? 900 : 300}
        line="light"
        loading={stale}
        rowKey={({ id }) => id}
        rowTone={({ struck, state }) => (struck || state === 'back' || state === 'transferred' ? 'done' : undefined)}
        rows={value?.absences}
      />
      <Pager onPage={(page) => change({ page })} page={filters.page} size={pageSize} total={value?.total ?? 0} />
      <JudgedDrawer
        about={explained ? t('aboutAbsence', { name: explained.person.name, day: explained.fromOn }) : ''}
        answer={explained && explainAbsence(explained, today)}
        onClose={() => explain(null)}
      />
    </>
  )
}
