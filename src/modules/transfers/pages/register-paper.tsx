import { useAsk } from '#web/api.ts'
import { Paper } from '#web/paper.tsx'
import { useWords } from '#web/words.ts'
import { listAbsences } from '../absence.contract.ts'
import { absenceWord } from '../absence.rules.ts'
import { listLetters } from '../letter.contract.ts'
import { registerTexts } from '../transfers.texts.ts'
import { pageTexts } from '../transfers-pages.texts.ts'
import { absencesOf, type Filters, lettersOf } from './filters.ts'

interface PaperProps {
  filters: Filters
  branch: string
  onDone: () => void
}

/** A register of more than this is narrowed before it is printed. */
const most = 1000

/** L20 on paper; what was struck is left to the screen. */
export function LetterPaper({ filters, branch, onDone }: PaperProps) {
  const t = useWords(pageTexts)
  const word = useWords(registerTexts)
  const { value } = useAsk(listLetters, { ...lettersOf(filters), size: most })
  return (
    <Paper
      branch={branch}
      columns={[
        { key: 'direction', title: word('direction'), still: true, cell: (row) => word(`direction.${row.direction}`) },
        { key: 'person', title: word('person'), still: true, cell: (row) => row.person.name },
        { key: 'otherSide', title: word('otherSide'), cell: (row) => row.otherSide },
        { key: 'number', title: word('number'), cell: (row) => row.number ?? '–' },
        { key: 'issuedOn', title: word('issuedOn'), still: true, cell: (row) => row.issuedOn },
        { key: 'validTo', title: word('validTo'), still: true, cell: (row) => row.validTo },
        { key: 'paid', title: word('paidThrough'), still: true, cell: (row) => row.paidThrough ?? '–' },
        { key: 'counterfoil', title: word('counterfoilOn'), still: true, cell: (row) => row.counterfoilOn ?? '–' },
        { key: 'state', title: word('state'), cell: (row) => word(`status.${row.status}`) },
      ]}
      onDone={onDone}
      period={filters.year || t('everyYear')}
      rowKey={({ id }) => id}
      rows={value?.letters.filter(({ struck }) => !struck)}
      title={word('letters')}
    />
  )
}

/** L21 on paper. */
export function AbsencePaper({ filters, branch, onDone }: PaperProps) {
  const t = useWords(pageTexts)
  const word = useWords(registerTexts)
  const { value } = useAsk(listAbsences, { ...absencesOf(filters), size: most })
  return (
    <Paper
      branch={branch}
      columns={[
        { key: 'person', title: word('person'), still: true, cell: (row) => row.person.name },
        { key: 'whereTo', title: word('whereTo'), cell: (row) => word(`where.${row.whereTo}`) },
        { key: 'place', title: word('place'), cell: (row) => row.place },
        { key: 'fromOn', title: word('fromOn'), still: true, cell: (row) => row.fromOn },
        { key: 'untilOn', title: word('untilOn'), still: true, cell: (row) => row.untilOn ?? '–' },
        { key: 'contact', title: word('contact'), still: true, cell: (row) => row.contact?.name ?? '–' },
        { key: 'contacts', title: word('contacts'), cell: (row) => row.contacts.map(({ on }) => on).join(' ') || '–' },
        { key: 'state', title: word('state'), cell: (row) => word(absenceWord(row)) },
      ]}
      onDone={onDone}
      period={filters.year || t('everyYear')}
      rowKey={({ id }) => id}
      rows={value?.absences.filter(({ struck }) => !struck)}
      title={word('absences')}
    />
  )
}
