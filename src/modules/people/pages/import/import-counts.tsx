import { Count, Counts } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { importPageTexts } from './import.texts.ts'
import { countOf, type Preview, type ShownBy } from './staged.ts'

const counted: readonly ShownBy[] = ['all', 'new', 'changed', 'unchanged', 'question', 'error', 'left-out']

/** How many rows are new, changed, unchanged, asked about, wrong, left out; each opens its rows while they are staged. */
export function ImportCounts({ importId, preview }: { importId: string; preview: Preview }) {
  const t = useWords(importPageTexts)
  return (
    <Counts>
      {counted.map((status) => (
        <Count
          alarming={status === 'error' && preview.counts.error > 0}
          href={
            preview.state === 'staged'
              ? `/roster/import?import=${importId}${status === 'all' ? '' : `&status=${status}`}`
              : undefined
          }
          key={status}
          label={t(`status.${status}`)}
        >
          {countOf(status, preview)}
        </Count>
      ))}
    </Counts>
  )
}
