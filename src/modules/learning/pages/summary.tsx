import type { OutputOf } from '#core/operation.ts'
import { Count, Counts, StrokeRow } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { listHours } from '../learning.contract.ts'
import { pageTexts } from '../learning-page.texts.ts'
import css from './learning.module.css'

/** How many have their hours; one stroke is one member. */
export function Summary({ counts }: { counts: OutputOf<typeof listHours>['counts'] | undefined }) {
  const t = useWords(pageTexts)
  const { members, enough, lacking } = counts ?? { members: 0, enough: 0, lacking: 0 }
  return (
    <div className={css.summary}>
      <Counts>
        <Count label={t('enough')} of={t('of', { members })}>
          {counts ? enough : '–'}
        </Count>
        <Count label={t('toDo')} of={t('of', { members })}>
          {counts ? lacking : '–'}
        </Count>
      </Counts>
      <StrokeRow label={t('strokes', { members, enough })} size="small" solid={enough} total={members} />
    </div>
  )
}
