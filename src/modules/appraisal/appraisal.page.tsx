import { yearOf } from '#core/day.ts'
import { sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { type OwnUnit, useOwnUnits } from '#web/own-units.ts'
import { useSession } from '#web/session.tsx'
import { Button, EmptyState, FilterBar, Loading, Notice, PageHead, Select, Tag } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { pageTexts } from './appraisal-page.texts.ts'
import { showYear } from './life-year.contract.ts'
import { Dialogs } from './pages/dialogs.tsx'
import { closed, type Filters, noFilters } from './pages/filters.ts'
import { HeadActions } from './pages/head-actions.tsx'
import { Parts } from './pages/parts.tsx'
import { WhyDrawer } from './pages/why-drawer.tsx'

/** L11 and L12: a branch's year of organisational life and appraisal, step by step. */
export default function AppraisalPage() {
  const { home, abilities } = useSession()
  if (abilities.includes('see')) return <Led />
  // Whoever leads nothing looks at the branch he belongs to.
  return <Branches branches={home ? [{ id: home.branchId, name: home.name }] : []} />
}

function Led() {
  const { home } = useSession()
  const led = useOwnUnits('see', ['branch'])
  if (!led) return <Loading />
  return <Branches branches={led.length === 0 && home ? [{ id: home.branchId, name: home.name }] : led} />
}

type Branch = Pick<OwnUnit, 'id' | 'name'>

function Branches({ branches }: { branches: readonly Branch[] }) {
  const t = useWords(pageTexts)
  const [filters, setFilters] = useFilters(noFilters)
  const branch = branches.find(({ id }) => id === filters.branch) ?? branches[0]
  if (branch) return <Year {...{ branch, branches, filters, setFilters }} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState>{t('noBranch')}</EmptyState>
    </>
  )
}

interface YearProps {
  branch: Branch
  branches: readonly Branch[]
  filters: Filters
  setFilters: (change: Partial<Filters>) => void
}

function Year({ branch, branches, filters, setFilters }: YearProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const thisYear = yearOf(today)
  const year = Number(filters.year) || thisYear
  const { value, refusal } = useAsk(showYear, { branchId: branch.id, year })
  const shown = value?.year === year && value.branch.id === branch.id ? value : undefined
  const opened = shown?.opened ?? null
  const parts =
    opened && t(opened.hasLife && opened.hasAppraisal ? 'both' : opened.hasLife ? 'partLife' : 'partAppraisal')
  return (
    <>
      <PageHead
        actions={opened?.may.keep ? <HeadActions onChange={setFilters} opened={opened} /> : undefined}
        beside={shown?.branch.demo ? <Tag size="seal">{t('demo')}</Tag> : undefined}
        line="none"
        sub={parts ? t('sub', { branch: branch.name, year, parts }) : branch.name}
        title={t('title')}
      />
      <FilterBar>
        <Select
          label={t('year')}
          labelHidden
          onChange={(chosen) => setFilters({ ...closed, year: chosen === String(thisYear) ? '' : chosen })}
          options={[0, 1, 2, 3].map((back) => String(thisYear - back)).map((one) => ({ value: one, label: one }))}
          value={String(year)}
          width={120}
        />
        {branches.length > 1 ? (
          <Select
            label={t('branch')}
            labelHidden
            onChange={(chosen) => setFilters({ ...closed, branch: chosen })}
            options={branches.map(({ id, name }) => ({ value: id, label: name }))}
            value={branch.id}
            width={220}
          />
        ) : null}
      </FilterBar>
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      {shown || refusal ? null : <Loading />}
      {shown && !opened ? (
        <EmptyState
          action={
            shown.may.keep ? (
              <Button onPress={() => setFilters({ ...closed, do: 'open' })} variant="primary">
                {t('open', { year })}
              </Button>
            ) : undefined
          }
        >
          {t(shown.may.keep ? 'notOpened' : 'notOpenedSeen', { year })}
          {language === 'zh' ? '' : ' '}
          {t('dueOn', { day: shown.dueOn })}
        </EmptyState>
      ) : null}
      {shown && opened ? (
        <Parts filters={filters} onChange={setFilters} shown={{ ...shown, opened }} year={year} />
      ) : null}
      {shown ? <Dialogs filters={filters} onClose={() => setFilters(closed)} shown={shown} /> : null}
      {shown ? <WhyDrawer onClose={() => setFilters(closed)} shown={shown} why={filters.why} /> : null}
    </>
  )
}
