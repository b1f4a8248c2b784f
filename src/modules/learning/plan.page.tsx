import { useFilters } from '#web/filters.ts'
import { EmptyState, Loading, PageHead } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useReadBranches } from './pages/branches.ts'
import { PlanOfYear } from './pages/plan/plan-of-year.tsx'
import { noFilters } from './pages/plan/plan-value.ts'
import { planTexts } from './plan-page.texts.ts'

/** What the branch means to learn in a year, what became of it, and the balance of its streams. For the whole branch; kept by its keepers. */
export default function PlanPage() {
  const t = useWords(planTexts)
  const [filters, setFilters] = useFilters(noFilters)
  const branches = useReadBranches()
  if (!branches) return <Loading />
  const branch = branches.find(({ id }) => id === filters.branch) ?? branches[0]
  if (branch) return <PlanOfYear {...{ branch, branches, filters, setFilters }} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState>{t('noBranch')}</EmptyState>
    </>
  )
}
