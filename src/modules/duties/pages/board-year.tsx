import { yearOf } from '#core/day.ts'
import { sentenceOf, useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { EmptyState, FilterBar, Loading, Notice, Section, Segment, Select } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { summariseYear } from '../duties.contract.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { dutyStates } from '../duty.rules.ts'
import { type BoardFilters, ViewSegment } from './board-filters.tsx'
import type { DutyKey } from './duty.ts'
import { useEveryDuty } from './use-every-duty.ts'
import type { OwingUnit } from './use-units.ts'
import { yearLines } from './year-lines.ts'
import { YearPicture } from './year-picture.tsx'

/** A branch's year as far as the address names one: rows, and the words above them. */
export function useYear(filters: BoardFilters, units: readonly OwingUnit[]) {
  const { home, today } = useSession()
  const branchId = units.find(({ id }) => id === filters.unit)?.branchId ?? home?.branchId
  const year = Number(filters.period.slice(0, 4)) || yearOf(today)
  const wanted = filters.view === 'year' && branchId ? branchId : null
  const summary = useAsk(summariseYear, wanted ? { branchId: wanted, year } : null)
  const every = useEveryDuty(wanted ? { unitId: wanted, period: String(year), states: [...dutyStates] } : null)
  const ready = summary.value && every && !summary.stale
  return {
    branchId,
    year,
    branch: summary.value?.branch.name ?? '',
    refusal: summary.refusal,
    lines: ready ? yearLines(summary.value?.units ?? [], every.duties, year, today) : null,
  }
}

interface BoardYearProps {
  filters: BoardFilters
  units: readonly OwingUnit[]
  year: ReturnType<typeof useYear>
  onChange: (change: Partial<BoardFilters>) => void
  explain: (duty: DutyKey) => void
}

/** The year of one branch and its groups. */
export function BoardYear({ filters, units, year, onChange, explain }: BoardYearProps) {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const branches = units.filter(({ kind }) => kind === 'branch')
  const title = t('yearTitle', { branch: year.branch, year: year.year })
  return (
    <>
      <FilterBar right={<ViewSegment onChange={onChange} view={filters.view} />}>
        <Segment
          label={t('yearChoice')}
          onChange={(period) => onChange({ period })}
          options={[2, 1, 0].map((back) => String(yearOf(today) - back)).map((value) => ({ value, label: value }))}
          value={String(year.year)}
        />
        {branches.length > 1 ? (
          <Select
            label={t('branchChoice')}
            labelHidden
            onChange={(unit) => onChange({ unit })}
            options={branches.map(({ id, name }) => ({ value: id, label: name }))}
            value={year.branchId ?? null}
            width={240}
          />
        ) : null}
      </FilterBar>
      {year.refusal ? <Notice kind="refusal">{sentenceOf(year.refusal, language)}</Notice> : null}
      {year.branchId ? null : <EmptyState>{t('noBranch')}</EmptyState>}
      {year.branchId && !year.refusal ? (
        <Section note={t('yearNote')} title={title}>
          {year.lines ? (
            <YearPicture explain={explain} label={title} lines={year.lines} year={year.year} />
          ) : (
            <Loading />
          )}
        </Section>
      ) : null}
    </>
  )
}
