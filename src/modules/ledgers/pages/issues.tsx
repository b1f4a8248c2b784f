import { stamp } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Section, Table, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../ledgers-page.texts.ts'
import type { Listed } from './listed.ts'

interface IssuesProps {
  issues: Listed['issues'] | undefined
  year: number
  busy: boolean
  onReprint: (issueId: string) => void
}

/** What was issued of the year: fingerprint, chain head, and the way to print it again as it was. */
export function Issues({ issues, year, busy, onReprint }: IssuesProps) {
  const t = useWords(pageTexts)
  const { zone } = useSession()
  return (
    <Section note={t('issuesNote')} title={t('issues')}>
      <Table
        columns={[
          {
            key: 'number',
            title: t('version'),
            width: 110,
            cell: ({ number }) => t('issueNumber', { number }),
            whole: true,
          },
          {
            key: 'at',
            title: t('issuedOn'),
            kind: 'date',
            width: 150,
            cell: ({ issuedAt }) => stamp(issuedAt, zone),
            whole: true,
          },
          { key: 'by', title: t('issuedBy'), width: 90, cell: ({ issuedBy }) => issuedBy },
          { key: 'pages', title: t('pages'), kind: 'number', width: 70, cell: ({ pages }) => pages },
          {
            key: 'print',
            title: t('fingerprint'),
            kind: 'date',
            cell: ({ sha256 }) => <span title={sha256}>{sha256.slice(0, 16)}…</span>,
          },
          { key: 'head', title: t('head'), kind: 'date', cell: ({ recordHead }) => recordHead },
          {
            key: 'note',
            title: t('note'),
            cell: ({ note, asItWas }) => [note, asItWas ? null : t('changedTemplate')].filter(Boolean).join(' · '),
          },
          {
            key: 'again',
            title: '',
            kind: 'action',
            width: 100,
            cell: ({ id, number }) => (
              <TextButton disabled={busy} label={t('reprintOf', { number })} onPress={() => onReprint(id)}>
                {t('reprint')}
              </TextButton>
            ),
          },
        ]}
        empty={t('noIssues', { year })}
        label={t('issues')}
        least={900}
        rowKey={({ id }) => id}
        rows={issues}
      />
    </Section>
  )
}
