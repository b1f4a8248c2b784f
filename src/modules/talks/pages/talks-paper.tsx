import { useAsk } from '#web/api.ts'
import type { OwnUnit } from '#web/own-units.ts'
import { Paper } from '#web/paper.tsx'
import { useWords } from '#web/words.ts'
import { listTalks } from '../talks.contract.ts'
import { talkTerms } from '../talks.texts.ts'
import { pageTexts } from '../talks-page.texts.ts'
import type { Coverage } from './coverage.tsx'

interface TalksPaperProps {
  branch: OwnUnit
  year: number
  with: string
  coverage: Coverage | undefined
  onDone: () => void
}

/** L13 on paper: how far the year is covered, and the talks that stand. What was agreed is not printed. */
export function TalksPaper({ branch, year, with: personId, coverage, onDone }: TalksPaperProps) {
  const t = useWords(pageTexts)
  const term = useWords(talkTerms)
  const { value } = useAsk(listTalks, { branchId: branch.id, year, size: 500, ...(personId ? { personId } : {}) })
  return (
    <Paper
      branch={branch.name}
      columns={[
        { key: 'day', title: t('heldOn'), still: true, cell: ({ heldOn }) => heldOn },
        {
          key: 'between',
          title: t('between'),
          cell: ({ one, other }) => t('and', { one: one.name, other: other.name }),
        },
        { key: 'category', title: t('category'), cell: ({ category }) => term(`category.${category}`) },
        { key: 'by', title: t('recordedBy'), cell: ({ recordedBy }) => recordedBy },
      ]}
      onDone={onDone}
      period={String(year)}
      rowKey={({ id }) => id}
      rows={value?.talks.filter(({ struck }) => !struck)}
      sub={coverage?.kinds
        .map(({ kind, covered, of }) => t('coverageLine', { kind: term(`kind.${kind}`), covered, of }))
        .join('  ')}
      title={t('title')}
    />
  )
}
