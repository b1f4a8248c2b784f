import { sentenceOf, useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { EmptyState, FilterBar, Loading, MonthLoad, Notice, Section, Split } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { boardTexts } from '../../duties-pages.texts.ts'
import { showForecast } from '../../forecast.contract.ts'
import { type BoardFilters, ViewSegment } from '../board-filters.tsx'
import type { OwingUnit } from '../use-units.ts'
import css from './ahead.module.css'
import { aheadTexts } from './ahead.texts.ts'
import { AheadMonth } from './ahead-month.tsx'
import { WhatIf } from './what-if.tsx'

interface AheadProps {
  filters: BoardFilters
  units: readonly OwingUnit[]
  onChange: (change: Partial<BoardFilters>) => void
}

/** What the next twelve months bring a branch and its groups, what is convened for it, and what a change would do. */
export function Ahead({ filters, units, onChange }: AheadProps) {
  const t = useWords(aheadTexts)
  const board = useWords(boardTexts)
  const { language } = useLanguage()
  const { home } = useSession()
  const branchId = units.find(({ id }) => id === filters.unit)?.branchId ?? home?.branchId
  const { value, refusal } = useAsk(showForecast, branchId ? { branchId } : null)
  const bar = <FilterBar right={<ViewSegment onChange={onChange} view={filters.view} />}>{null}</FilterBar>
  if (!branchId)
    return (
      <>
        {bar}
        <EmptyState>{board('noBranch')}</EmptyState>
      </>
    )
  if (refusal)
    return (
      <>
        {bar}
        <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice>
      </>
    )
  if (!value) return <Loading />
  const months = value.months.map(({ month, duties, gatherings }) => {
    const arranged = new Set(duties.flatMap(({ gathering }) => gathering?.id ?? []))
    return { month, special: gatherings, routine: arranged.size }
  })
  return (
    <>
      {bar}
      <Section
        line="heavy"
        note={t('loadNote')}
        right={
          <a className={css.jump} href="#what-if">
            {t('whatIf')}
          </a>
        }
        title={t('load')}
      >
        <MonthLoad
          describe={({ month, special, routine }) =>
            t('loadLine', { month: Number(month.slice(5)), open: special, rest: routine })
          }
          label={t('load')}
          months={months}
        />
      </Section>
      <div className={css.months}>
        <Split
          aside={
            <div className={css.tried} id="what-if">
              <WhatIf branchId={branchId} convened={value.convened} />
            </div>
          }
        >
          <Section line="heavy" note={t('note')} title={t('title')}>
            {value.months.map((month) => (
              <AheadMonth key={month.month} month={month} />
            ))}
          </Section>
        </Split>
      </div>
    </>
  )
}
