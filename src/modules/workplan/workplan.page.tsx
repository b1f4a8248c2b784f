import { yearOf } from '#core/day.ts'
import { SeriesPart } from '#modules/gatherings/pages/series/series-part.tsx'
import { TemplatesPart } from '#modules/gatherings/pages/templates/templates-part.tsx'
import { showTree } from '#modules/organisation/unit.contract.ts'
import { periodWords } from '#regulations/sentences.rules.ts'
import { link, sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { type OwnUnit, useOwnUnits } from '#web/own-units.ts'
import { useMay, useSession } from '#web/session.tsx'
import {
  EmptyState,
  FilterBar,
  LinkButton,
  Loading,
  Menu,
  MonthPicker,
  Notice,
  PageHead,
  Segment,
  Select,
} from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { DraftPart } from './pages/draft-part.tsx'
import type { PlanUnit } from './pages/line-dialog.tsx'
import { PlanPart } from './pages/plan-part.tsx'
import { type Filters, noFilters } from './pages/plan-types.ts'
import { isOfMonth } from './plan-line.rules.ts'
import { exportPlan, printPlan, printPlanDocx, showPlan } from './workplan.contract.ts'
import { planPageTexts } from './workplan-page.texts.ts'

/** L04: what the branch means to do in a year and by month, and what became of it; its fixed days and templates. */
export default function WorkplanPage() {
  const t = useWords(planPageTexts)
  const [filters, setFilters] = useFilters(noFilters)
  const branches = useOwnUnits('see', ['branch'])
  // A group leader sees the plan of no branch, but the fixed days and templates of his group.
  const groups = useOwnUnits('keep-gatherings', ['group'])
  if (!branches || !groups) return <Loading />
  const own = branches.find(({ id }) => id === filters.branch) ?? branches[0] ?? groups[0]
  if (own) return <Workplan {...{ own, branches, filters, setFilters }} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState>{t('noBranch')}</EmptyState>
    </>
  )
}

interface WorkplanProps {
  own: OwnUnit
  branches: readonly OwnUnit[]
  filters: Filters
  setFilters: (change: Partial<Filters>) => void
}

const views = ['year', 'month', 'series', 'templates'] as const
type View = (typeof views)[number]

function Workplan({ own, branches, filters, setFilters }: WorkplanProps) {
  const t = useWords(planPageTexts)
  const { today } = useSession()
  const keeps = useMay('keep-gatherings')
  const ofBranch = own.kind === 'branch'
  const offered = views.filter((view) => (view === 'templates' ? keeps : ofBranch || view === 'series'))
  const view: View = offered.find((one) => one === filters.view) ?? offered[0] ?? 'series'
  const month = filters.month || today.slice(0, 7)
  const year = view === 'month' ? Number(month.slice(0, 4)) : Number(filters.year) || yearOf(today)
  const ofPlan = view === 'year' || view === 'month'
  return (
    <>
      <PageHead
        actions={
          ofPlan ? (
            <Papers branchId={own.id} month={view === 'month' ? Number(month.slice(5)) : null} year={year} />
          ) : null
        }
        line="none"
        sub={ofPlan ? t('sub', { branch: own.name, year }) : own.name}
        title={t('title')}
      />
      <FilterBar>
        {offered.length > 1 ? (
          <Segment
            label={t('view')}
            onChange={(chosen) => setFilters({ view: chosen })}
            options={offered.map((one) => ({ value: one, label: t(`view.${one}`) }))}
            value={view}
          />
        ) : null}
        {view === 'year' ? (
          <Select
            label={t('year')}
            labelHidden
            onChange={(chosen) => setFilters({ year: chosen === String(yearOf(today)) ? '' : chosen })}
            options={[1, 0, -1, -2, -3]
              .map((from) => String(yearOf(today) + from))
              .map((one) => ({ value: one, label: one }))}
            value={String(year)}
            width={120}
          />
        ) : null}
        {view === 'month' ? (
          <MonthPicker
            label={t('month')}
            onChange={(chosen) => setFilters({ month: chosen === today.slice(0, 7) ? '' : chosen })}
            value={month}
          />
        ) : null}
        {branches.length > 1 ? (
          <Select
            label={t('branch')}
            labelHidden
            onChange={(branch) => setFilters({ branch })}
            options={branches.map(({ id, name }) => ({ value: id, label: name }))}
            value={own.id}
            width={220}
          />
        ) : null}
      </FilterBar>
      {ofPlan ? <OfYear branch={own} month={view === 'month' ? month : null} year={year} /> : null}
      {view === 'series' ? <SeriesPart unitId={own.id} /> : null}
      {view === 'templates' ? <TemplatesPart unitId={own.id} /> : null}
    </>
  )
}

function Papers({ branchId, year, month }: { branchId: string; year: number; month: number | null }) {
  const t = useWords(planPageTexts)
  const asked = { branchId, year, month }
  const { value } = useAsk(showPlan, { branchId, year })
  if (!value?.plan) return null
  return (
    <>
      <Menu
        entries={[
          { key: 'pdf', label: t('pdf'), href: link(printPlan, asked) },
          { key: 'docx', label: t('docx'), href: link(printPlanDocx, asked) },
        ]}
        label={t('print')}
      />
      <LinkButton href={link(exportPlan, asked)} icon="download">
        {t('export')}
      </LinkButton>
    </>
  )
}

function OfYear({ branch, year, month }: { branch: OwnUnit; year: number; month: string | null }) {
  const t = useWords(planPageTexts)
  const { language } = useLanguage()
  const { value, refusal, stale } = useAsk(showPlan, { branchId: branch.id, year })
  const { value: tree } = useAsk(showTree, {})
  if (refusal) return <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice>
  if (!value || !tree || (stale && value.year !== year)) return <Loading />
  const groups = tree.units.filter(({ kind, parentId }) => kind === 'group' && parentId === branch.id)
  const units: PlanUnit[] = [
    { id: branch.id, name: branch.name, kind: 'branch' },
    ...groups.map(({ id, name }) => ({ id, name, kind: 'group' as const })),
  ]
  const { plan } = value
  if (!plan)
    return value.may.keep ? (
      <DraftPart branchId={branch.id} key={year} units={units} year={year} />
    ) : (
      <EmptyState>{t('none', { year })}</EmptyState>
    )
  const lines = month ? value.lines.filter(({ period }) => isOfMonth(period, month)) : value.lines
  const shown = new Set(lines.map(({ id }) => id))
  const amendments = value.amendments.filter(({ lineId }) => shown.has(lineId))
  const title = month ? periodWords(month, language) : t('lines')
  return <PlanPart lines={lines} plan={{ ...value, amendments, plan }} title={title} units={units} />
}
