import { Section, Table, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { appraisalTerms } from '../appraisal.texts.ts'
import { pageTexts } from '../appraisal-page.texts.ts'
import type { Opened } from './path.ts'

const kinds = ['committee-committee', 'committee-member', 'member-member'] as const

/** HT-01 by group, in numbers only. */
export function CoverageSection({ opened, year }: { opened: Opened; year: number }) {
  const t = useWords(pageTexts)
  const term = useWords(appraisalTerms)
  return (
    <Section
      note={t('talksNote')}
      right={opened.may.keep ? <TextLink href={`/talks?year=${year}`}>{t('toTalks')}</TextLink> : undefined}
      title={t('talks')}
    >
      <Table
        columns={[
          { key: 'group', title: t('group'), whole: true, cell: ({ group }) => group ?? t('noGroup') },
          ...kinds.map((kind) => ({
            key: kind,
            title: term(`kind.${kind}`),
            kind: 'number' as const,
            cell: (row: Opened['talks'][number]) => {
              const found = row.kinds.find((one) => one.kind === kind)
              return found ? t('coveredOf', { covered: found.covered, of: found.of }) : '–'
            },
          })),
        ]}
        empty={t('noTalks')}
        label={t('talks')}
        least={300}
        rowKey={({ group }) => group ?? ''}
        rows={opened.talks}
      />
    </Section>
  )
}
