import { yearOf } from '#core/day.ts'
import { sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { type OwnUnit, useOwnUnits } from '#web/own-units.ts'
import { useSession } from '#web/session.tsx'
import { Button, EmptyState, FilterBar, Loading, Notice, PageHead, Select, Tabs, Tag } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { pageTexts } from './appraisal-page.texts.ts'
import { showYear } from './life-year.contract.ts'
import { CoverageSection } from './pages/coverage-section.tsx'
import { Dialogs } from './pages/dialogs.tsx'
import { closed, type Filters, type Mode, modes, noFilters, type TabKey, tabs } from './pages/filters.ts'
import { HeadActions } from './pages/head-actions.tsx'
import { LinesSection } from './pages/lines-section.tsx'
import { MembersSection } from './pages/members-section.tsx'
import { NextBand } from './pages/next-band.tsx'
import type { Opened } from './pages/path.ts'
import { PathTable } from './pages/path-table.tsx'
import { WhyDrawer } from './pages/why-drawer.tsx'

/** L11 and L12: a branch's year of organisational life and appraisal, step by step. */
export default function AppraisalPage() {
  const t = useWords(pageTexts)
  const [filters, setFilters] = useFilters(noFilters)
  const { home } = useSession()
  const led = useOwnUnits('see', ['branch'])
  if (!led) return <Loading />
  // Whoever leads none looks at the one he belongs to.
  const branches = led.length === 0 && home ? [{ id: home.branchId, name: home.name, kind: 'branch' }] : led
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
  branch: OwnUnit
  branches: readonly OwnUnit[]
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
        </EmptyState>
      ) : null}
      {opened ? <Parts filters={filters} onChange={setFilters} opened={opened} year={year} /> : null}
      {shown ? <Dialogs filters={filters} onClose={() => setFilters(closed)} shown={shown} /> : null}
      {shown ? <WhyDrawer onClose={() => setFilters(closed)} shown={shown} why={filters.why} /> : null}
    </>
  )
}

interface PartsProps {
  opened: Opened
  year: number
  filters: Filters
  onChange: YearProps['setFilters']
}

/** The path, the list of what is put right, the members: one of them is seen. */
function Parts({ opened, year, filters, onChange }: PartsProps) {
  const t = useWords(pageTexts)
  const contents = {
    path: (
      <>
        <PathTable onChange={onChange} opened={opened} />
        {opened.hasLife ? <CoverageSection opened={opened} year={year} /> : null}
      </>
    ),
    lines: <LinesSection onChange={onChange} opened={opened} />,
    members: (
      <MembersSection mode={modes.find((one) => one === filters.mode) ?? 'view'} onChange={onChange} opened={opened} />
    ),
  }
  const titles = { path: t('tabPath'), lines: t('tabLines'), members: t('tabMembers') } satisfies Record<TabKey, string>
  const open = tabs.filter((key) => (key === 'lines' ? opened.hasLife : key === 'path' || opened.may.keep))
  return (
    <>
      <NextBand opened={opened} />
      <Tabs
        label={t('tabs')}
        onSelect={(tab) => onChange({ ...closed, tab, mode: 'view' satisfies Mode })}
        selected={open.find((key) => key === filters.tab) ?? 'path'}
        tabs={open.map((key) => ({ key, title: titles[key], content: contents[key] }))}
      />
    </>
  )
}
