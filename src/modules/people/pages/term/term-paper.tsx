import { Paper } from '#web/paper.tsx'
import { useWords } from '#web/words.ts'
import { paperOf } from '../../term.rules.ts'
import { termWords } from '../../term.texts.ts'
import { useOfficeWord } from '../terms.tsx'
import type { Terms } from './shown.ts'

/** Ledger L03 on paper: every term and who sat in it. */
export function TermPaper({ terms, onDone }: { terms: Terms; onDone: () => void }) {
  const t = useWords(termWords)
  const officeWord = useOfficeWord()
  const rows = terms.terms.flatMap((term) => term.officers.map((officer) => ({ term, officer })))
  const first = terms.terms.at(-1)?.electedOn
  return (
    <Paper
      branch={terms.branch.name}
      columns={[
        { key: 'term', title: t('termOf'), still: true, cell: ({ term }) => term.electedOn },
        { key: 'name', title: t('name'), still: true, cell: ({ officer }) => officer.person.name },
        { key: 'office', title: t('office'), cell: ({ officer }) => officeWord(officer) },
        { key: 'by', title: t('by'), cell: ({ officer }) => t(`by.${officer.by}`) },
        { key: 'elected', title: t('electedOn'), still: true, cell: ({ officer }) => officer.electedOn ?? '–' },
        { key: 'from', title: t('from'), still: true, cell: ({ officer }) => officer.fromOn },
        { key: 'until', title: t('until'), still: true, cell: ({ officer }) => officer.untilOn ?? '–' },
        {
          key: 'reported',
          title: t('reportedOn'),
          cell: ({ term, officer }) => {
            const { on, reference } = paperOf(term, officer)
            return [on, reference].filter(Boolean).join(' ') || '–'
          },
        },
      ]}
      onDone={onDone}
      period={first ? `${first} – ${terms.on}` : terms.on}
      rowKey={({ term, officer }) => `${term.electedOn} ${officer.officeId}`}
      rows={rows}
      title={t('ledgerTitle')}
    />
  )
}
