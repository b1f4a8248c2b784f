import { useSession } from '#web/session.tsx'
import { type Column, Section, Table, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { termWords } from '../../term.texts.ts'
import { useOfficeWord } from '../terms.tsx'
import type { Officer, Term } from './shown.ts'

/** Who sits in a term and who left in its course. */
export function Officers({ term }: { term: Term }) {
  const t = useWords(termWords)
  const officeWord = useOfficeWord()
  const { today } = useSession()
  const columns: Column<Officer>[] = [
    {
      key: 'name',
      title: t('name'),
      whole: true,
      cell: ({ person }) => <TextLink href={`/people/${person.id}`}>{person.name}</TextLink>,
    },
    { key: 'office', title: t('office'), whole: true, cell: officeWord },
    { key: 'by', title: t('by'), whole: true, cell: ({ by }) => t(`by.${by}`) },
    { key: 'elected', title: t('electedOn'), kind: 'date', cell: ({ electedOn }) => electedOn ?? '–' },
    { key: 'from', title: t('from'), kind: 'date', cell: ({ fromOn }) => fromOn },
    { key: 'until', title: t('until'), kind: 'date', cell: ({ untilOn }) => untilOn ?? '–' },
    { key: 'reference', title: t('officeReference'), cell: ({ reference }) => reference ?? '–' },
  ]
  return (
    <Section note={t('officersNote')} title={t('officers')}>
      <Table
        columns={columns}
        empty={t('noOfficers')}
        label={t('officers')}
        least={820}
        line="light"
        rowKey={({ officeId }) => officeId}
        rows={term.officers}
        rowTone={({ untilOn }) => (untilOn !== null && untilOn <= today ? 'done' : undefined)}
      />
    </Section>
  )
}
