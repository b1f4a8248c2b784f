import { Link } from 'react-aria-components'
import { Columns, StrokeRow } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { listTexts } from '../course-pages.texts.ts'
import { courseTerms } from '../development.texts.ts'
import css from './band.module.css'
import { stages } from './filters.ts'

interface StageBandProps {
  /** People by stage. */
  counts: readonly number[]
  chosen: number
  hrefOf: (stage: number) => string
}

/** The way from application to conversion as five stages; one stroke is one person. Each opens its people. */
export function StageBand({ counts, chosen, hrefOf }: StageBandProps) {
  const t = useWords(listTexts)
  const term = useWords(courseTerms)
  return (
    <nav aria-label={t('stages')} className={css.band}>
      <Columns least={150}>
        {stages.map((stage) => {
          const n = counts[stage - 1] ?? 0
          return (
            <Link
              className={css.stage ?? ''}
              href={hrefOf(chosen === stage ? 0 : stage)}
              key={stage}
              {...(chosen === stage ? { 'aria-current': 'true' as const } : {})}
            >
              <span className={css.name}>{term(`short.${stage}`)}</span>
              <b>{t('stageCount', { n })}</b>
              {n > 0 ? (
                <StrokeRow
                  label={t('strokes', { stage: term(`short.${stage}`), n })}
                  size="small"
                  solid={n}
                  total={n}
                />
              ) : null}
            </Link>
          )
        })}
      </Columns>
    </nav>
  )
}
